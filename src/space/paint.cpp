#include "space/paint.h"

#include "map/division.h"
#include "map/font.h"
#include "map/paint.h"
#include "map/palette.h"
#include "space/build_parts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kapok::space {
namespace {

constexpr double titleHeight = 30;
constexpr double sourceHeight = 22;
constexpr double inset = 8;
constexpr double namePixels = 11;
constexpr double haloWidth = 3;
constexpr double nameDistance = 4;      ///< above its place
constexpr std::size_t mostTried = 400;  ///< names: more would only hide each other
constexpr double mostHidden = 0.08;     ///< of the legend's place by the map; else it has a column of its own
constexpr double roomy = 2.5;           ///< widths of the legend that a picture needs for such a column
constexpr double longestSide = 8192;    ///< device pixels of a picture: what every OpenGL draws

void paintLine(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& pen) {
    painter.setFont(font);
    painter.setPen(pen);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
}

/// Dark or light words with a halo, at their lower left corner.
void paintHaloed(QPainter& painter, QPointF base, const QString& text, const QFont& font, const Theme& theme) {
    QPainterPath outline;
    outline.addText(base, font, text);
    QColor halo = map::color(theme.panel);
    halo.setAlphaF(0.85F);
    painter.strokePath(outline, QPen(halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(map::color(theme.text));
    painter.drawText(base, text);
}

/// Places on a picture that are taken.
class Room {
public:
    Room(const QRectF& area, std::vector<QRectF> taken) : area_(area), taken_(std::move(taken)) {}

    bool take(const QRectF& place) {
        const auto meets = [&](const QRectF& other) { return other.intersects(place); };
        if (!area_.contains(place) || std::any_of(taken_.begin(), taken_.end(), meets)) return false;
        taken_.push_back(place);
        return true;
    }
    bool isFree(const QRectF& place) const {
        const auto meets = [&](const QRectF& other) { return other.intersects(place); };
        return area_.contains(place) && std::none_of(taken_.begin(), taken_.end(), meets);
    }

private:
    QRectF area_;
    std::vector<QRectF> taken_;
};

/// Does a place of a globe lie near its edge, where names would float beside it?
bool isAtEdge(const Eye& eye, geo::Point3 place) {
    constexpr double flattest = 0.42;  // the sine of the angle under which the ground is seen there
    return geo::dot(geo::unit(place), geo::unit(eye.from() - place)) < flattest;
}

void paintNames(QPainter& painter, const Model& model, const Eye& eye, Room& room) {
    std::vector<const Words*> names;
    for (const auto& name : model.names) names.push_back(&name);
    std::stable_sort(names.begin(), names.end(), [](const auto* a, const auto* b) { return a->weight > b->weight; });
    if (names.size() > mostTried) names.resize(mostTried);
    const QFont font = map::drawingFont(namePixels);
    const QFontMetricsF metrics(font);
    for (const auto* name : names) {
        const auto at = eye.position(name->at);
        if (!at) continue;
        QRectF place(0, 0, metrics.horizontalAdvance(name->text) + 2, metrics.height());
        place.moveCenter(*at - QPointF(0, nameDistance + place.height() / 2));
        if (model.isGlobe() && isAtEdge(eye, name->at)) continue;
        if (!room.isFree(place) || isHidden(model, eye.from(), name->at, name->feature)) continue;
        room.take(place);
        paintHaloed(painter, {place.left() + 1, place.top() + metrics.ascent()}, name->text, font, model.theme);
    }
}

/// Each mark of the axis of time at the corner that is farthest to the left.
void paintMarks(QPainter& painter, const Model& model, const Eye& eye, Room& room) {
    const QFont font = map::drawingFont(namePixels);
    const QFontMetricsF metrics(font);
    for (const auto& places : model.marks) {
        std::optional<QPointF> leftmost;
        for (const auto& place : places) {
            const auto at = eye.position(place.at);
            if (at && (!leftmost || at->x() < leftmost->x())) leftmost = at;
        }
        if (!leftmost) continue;
        const QString& text = places.front().text;
        const QRectF box(leftmost->x() - metrics.horizontalAdvance(text) - 6, leftmost->y() - metrics.height() / 2,
                         metrics.horizontalAdvance(text), metrics.height());
        if (room.take(box)) paintHaloed(painter, {box.left(), box.top() + metrics.ascent()}, text, font, model.theme);
    }
}

/// What a form's heights stand for: the amount where the layer has one, else the value that is coloured.
QString heightName(const map::SceneLayer& layer) {
    return QString::fromStdString(layer.sizeName.empty() ? layer.valueName : layer.sizeName);
}

QString highestText(const map::SceneLayer& layer, const QLocale& locale) {
    const double highest = highestNumber(layer);
    return layer.sizeName.empty() ? map::valueWithUnit(layer, highest, locale) : locale.toString(highest, 'g', 6);
}

/// Pixels of the picture in one of the drawing's: those of the device, on vector devices those of good print.
double ratioOf(const QPainter& painter, QSizeF size) {
    constexpr double printed = 300.0 / 96;
    const bool vectors = painter.paintEngine()->type() != QPaintEngine::Raster;
    const double asked = vectors ? printed : std::max(1.0, painter.deviceTransform().m11());
    return std::min(asked, longestSide / std::max(size.width(), size.height()));
}

QString titleOf(const Model& model, const PaintOptions& options) {
    return options.title ? map::titleOf(*model.scene, options.locale) : QString();
}

QString sourceOf(const Model& model, const PaintOptions& options) {
    return options.source ? QString::fromStdString(model.scene->source) : QString();
}

/// Title above and source below the map.
void paintAround(QPainter& painter, const QRectF& area, const Model& model, const PaintOptions& options) {
    const QRectF lines = area.adjusted(inset, 0, -inset, 0);
    if (const QString title = titleOf(model, options); !title.isEmpty())
        paintLine(painter, {lines.topLeft(), QSizeF(lines.width(), titleHeight)}, title, map::drawingFont(15, true),
                  map::color(model.theme.text));
    if (const QString source = sourceOf(model, options); !source.isEmpty())
        paintLine(painter, {lines.left(), lines.bottom() - sourceHeight, lines.width(), sourceHeight}, source,
                  map::drawingFont(11), map::color(model.theme.mutedText));
}

Picture pictureOf(const QPainter& painter, const QRectF& body, const std::shared_ptr<const Model>& model,
                  const PaintOptions& options) {
    PictureRequest request;
    request.model = model;
    request.colors = std::make_shared<const std::vector<std::uint8_t>>(colorsOf(*model, options.selected));
    request.pose = options.pose ? *options.pose : poseOf(*model, options.camera, body.width() / body.height());
    request.size = body.size().toSize();
    request.ratio = ratioOf(painter, body.size());
    return makePicture(request);
}

}  // namespace

QString heightWords(const map::Scene& scene, MapForm form, const QLocale& locale) {
    const map::SceneLayer* raster = form == MapForm::Terrain ? heightsRaster(scene) : nullptr;
    if (raster) return QCoreApplication::translate("space", "Height: %1").arg(heightName(*raster));
    const auto& layer = scene.activeLayer();
    const bool raised = form == MapForm::Prisms || form == MapForm::Bars || form == MapForm::Terrain;
    const QString name = heightName(layer);
    if (!raised || name.isEmpty()) return {};
    return QCoreApplication::translate("space", "Height: %1, up to %2").arg(name, highestText(layer, locale));
}

map::Legends legendsOf(const Model& model, const QLocale& locale) {
    map::Legends legends = map::legendsOf(*model.scene, model.theme, locale);
    legends.addLine(heightWords(*model.scene, model.form, locale));
    return legends;
}

void paintWords(QPainter& painter, const QRectF& area, const Model& model, const Pose& pose,
                const std::vector<QRectF>& taken) {
    const Eye eye(model, pose, area);
    Room room(area, taken);
    paintMarks(painter, model, eye, room);
    paintNames(painter, model, eye, room);
}

QRectF quietCorner(const QImage& picture, Rgb background, const QRectF& area, QSizeF size, double* hidden) {
    constexpr int samples = 12;
    const QRectF within = area.adjusted(inset, inset, -inset, -inset);
    const QPointF corners[] = {{within.right() - size.width(), within.bottom() - size.height()},
                               {within.left(), within.bottom() - size.height()},
                               {within.right() - size.width(), within.top()},
                               within.topLeft()};
    QRectF best;
    int fewest = samples * samples + 1;
    for (const QPointF corner : corners) {
        const QRectF place(corner, size);
        int covered = 0;
        for (int i = 0; i < samples * samples; ++i) {
            const double x = place.left() + size.width() * (i % samples + 0.5) / samples - area.left();
            const double y = place.top() + size.height() * (i / samples + 0.5) / samples - area.top();
            const QPoint at(static_cast<int>(x / area.width() * picture.width()),
                            static_cast<int>(y / area.height() * picture.height()));
            covered += !picture.valid(at) || (picture.pixel(at) & 0xFFFFFFU) != background;
        }
        if (covered >= fewest) continue;
        fewest = covered;
        best = place;
    }
    if (hidden) *hidden = static_cast<double>(fewest) / (samples * samples);
    return best;
}

QRectF mapArea(const QRectF& area, const Model& model, const PaintOptions& options) {
    QRectF body = area;
    if (!titleOf(model, options).isEmpty()) body.setTop(area.top() + titleHeight);
    if (!sourceOf(model, options).isEmpty()) body.setBottom(area.bottom() - sourceHeight);
    if (!options.legend || !options.legendBeside) return body;
    const double width = legendsOf(model, options.locale).size(body.height() - 2 * inset).width();
    if (width > 0 && body.width() > width + 2 * inset) body.setRight(body.right() - width - inset);
    return body;
}

void paintSpace(QPainter& painter, const QRectF& area, const std::shared_ptr<const Model>& model,
                const PaintOptions& asked) {
    PaintOptions options = asked;
    QRectF body = mapArea(area, *model, options);
    if (body.width() < 8 || body.height() < 8) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::LosslessImageRendering);  // in PDF, too: colours are those of the legend
    if (options.background) painter.fillRect(area, map::color(model->theme.panel));
    paintAround(painter, area, *model, options);
    const map::Legends legend = options.legend ? legendsOf(*model, options.locale) : map::Legends{};
    const QSizeF legendSize = legend.size(body.height() - 2 * inset);
    Picture picture = pictureOf(painter, body, model, options);
    QRectF place;
    double hidden = 0;
    if (!legend.empty() && !options.legendBeside)
        place = quietCorner(picture.image, model->theme.panel, body, legendSize, &hidden);
    if (hidden > mostHidden && body.width() > roomy * legendSize.width()) {
        options.legendBeside = true;
        body = mapArea(area, *model, options);
        picture = pictureOf(painter, body, model, options);
    }
    if (options.legendBeside) place = QRectF({body.right() + inset, body.top() + inset}, legendSize);
    painter.drawImage(body, picture.image);
    if (!legend.empty() && area.adjusted(-1, -1, 1, 1).contains(place)) legend.paint(painter, place, model->theme);
    paintWords(painter, body, *model, picture.pose, {place});
    if (!options.title) map::paintPeriod(painter, body, map::periodText(*model->scene, options.locale), model->theme);
    painter.restore();
}

}  // namespace kapok::space
