#include "report/logo.h"

#include "report/picture_file.h"

#include <algorithm>

namespace kapok::report {
namespace {

constexpr double margin = 8;              ///< around it on pictures, pixels
constexpr double edge = 6;                ///< of a page, millimetres: no printer reaches farther
constexpr double highestOnPage = 13;      ///< millimetres that the margins of a page have room for
constexpr double highestBelowFooter = 8;  ///< the same below the line with the page's number

struct Logo {
    PictureFile file;
    bool top = true;
    bool left = true;

    /// In a corner of `room`, as high as it is.
    void paint(QPainter& painter, const QRectF& room) const {
        const double width = std::min(room.width(), room.height() * file.size.width() / file.size.height());
        const double x = left ? room.left() : room.right() - width;
        painter.save();
        file.paint(painter, {x, room.top(), width, room.height()});
        painter.restore();
    }
};

std::optional<Logo> logoOf(const HouseStyle& style) {
    if (style.logo.empty()) return {};
    Logo logo{readPictureFile(QByteArray::fromBase64(QByteArray::fromStdString(style.logo)))};
    logo.top = style.corner == LogoCorner::TopLeft || style.corner == LogoCorner::TopRight;
    logo.left = style.corner == LogoCorner::TopLeft || style.corner == LogoCorner::BottomLeft;
    return logo;
}

}  // namespace

ItemPicture withLogo(ItemPicture picture, const HouseStyle& style, const Theme& theme) {
    const auto logo = logoOf(style);
    if (!logo) return picture;
    const double strip = style.logoHeight + 2 * margin;
    if (!picture.isPage) picture.pixels.rheight() += strip;
    const auto inner = std::move(picture.paint);
    picture.paint = [inner, logo = *logo, strip, ground = QColor::fromRgb(theme.panel)](QPainter& painter,
                                                                                        const QRectF& area) {
        const QRectF rest = area.adjusted(0, logo.top ? strip : 0, 0, logo.top ? 0 : -strip);
        const QRectF room(area.left(), logo.top ? area.top() : rest.bottom(), area.width(), strip);
        painter.fillRect(room, ground);
        logo.paint(painter, room.adjusted(margin, margin, -margin, -margin));
        painter.save();
        inner(painter, rest);
        painter.restore();
    };
    return picture;
}

void addLogo(Layout& layout, const HouseStyle& style) {
    const auto logo = logoOf(style);
    if (!logo) return;
    const PageSetup& setup = layout.setup;
    const double highest = (logo->top ? std::min(highestOnPage, setup.top - edge - 2) : highestBelowFooter);
    const double height = std::min(style.logoHeight, highest * pixelsPerMillimetre);
    const double width = (setup.millimetres.width() - setup.left - setup.right) * pixelsPerMillimetre;
    const double y =
        logo->top ? edge * pixelsPerMillimetre : (setup.millimetres.height() - edge) * pixelsPerMillimetre - height;
    Atom atom;
    atom.height = height;
    atom.paint = [logo = *logo, width, height](QPainter& painter, const QPointF& origin) {
        logo.paint(painter, {origin, QSizeF(width, height)});
    };
    for (Page& page : layout.pages) page.parts.push_back({atom, {setup.left * pixelsPerMillimetre, y}});
}

}  // namespace kapok::report
