#include "map/dots.h"

#include <QHash>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double rimWidth = 0.8;
constexpr double smallestRimmed = 2;  ///< pixels of radius: on smaller discs a rim would leave no colour
constexpr double smallest = 0.8;
constexpr double coverage = 0.35;  ///< of a disc's share of the area by its radius

/// A disc in pixels of the device, its middle at the middle of the picture.
class Stamp {
public:
    Stamp(QRgb fill, double radius, const QColor& rim)
        : image_(2 * int(std::ceil(radius + rimWidth)) + 1, 2 * int(std::ceil(radius + rimWidth)) + 1,
                 QImage::Format_ARGB32_Premultiplied) {
        image_.fill(Qt::transparent);
        QPainter painter(&image_);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor::fromRgba(fill));
        painter.setPen(radius >= smallestRimmed ? QPen(rim, rimWidth) : QPen(Qt::NoPen));
        painter.drawEllipse(QRectF(image_.rect()).center(), radius, radius);
    }

    void print(QImage& onto, QPointF at) const {
        const int reach = image_.width() / 2;
        const int left = int(std::floor(at.x())) - reach;
        const int top = int(std::floor(at.y())) - reach;
        const int first = std::max(0, -left);
        const int last = std::min(image_.width(), onto.width() - left);
        for (int y = std::max(0, -top); y < std::min(image_.height(), onto.height() - top); ++y) {
            const auto* source = reinterpret_cast<const QRgb*>(image_.constScanLine(y));
            auto* target = reinterpret_cast<QRgb*>(onto.scanLine(top + y)) + left;
            for (int x = first; x < last; ++x) {
                const QRgb pixel = source[x];
                if (qAlpha(pixel) == 255)
                    target[x] = pixel;
                else if (pixel != 0)
                    target[x] = over(pixel, target[x]);
            }
        }
    }

private:
    /// Porter and Duff (1984), premultiplied.
    static QRgb over(QRgb above, QRgb below) {
        const unsigned part = 255U - unsigned(qAlpha(above));
        const auto mixed = [&](int a, int b) { return a + int((unsigned(b) * part + 127) / 255); };
        return qRgba(mixed(qRed(above), qRed(below)), mixed(qGreen(above), qGreen(below)),
                     mixed(qBlue(above), qBlue(below)), mixed(qAlpha(above), qAlpha(below)));
    }

    QImage image_;
};

void stampDots(QPainter& painter, const std::vector<Dot>& dots, double radius, const QColor& rim, const QRectF& area) {
    const double ratio = painter.deviceTransform().m11();
    QImage layer((area.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    QHash<QRgb, Stamp> stamps;
    for (const auto& dot : dots) {
        auto stamp = stamps.constFind(dot.fill);
        if (stamp == stamps.constEnd()) stamp = stamps.insert(dot.fill, Stamp(dot.fill, radius * ratio, rim));
        stamp->print(layer, (dot.at - area.topLeft()) * ratio);
    }
    painter.drawImage(area, layer);
}

}  // namespace

double dotRadius(std::size_t count, const QRectF& area, double largest) {
    if (count == 0) return largest;
    const double share = std::sqrt(area.width() * area.height() / static_cast<double>(count));
    return std::clamp(coverage * share, smallest, largest);
}

void paintDots(QPainter& painter, const std::vector<Dot>& dots, double radius, const QColor& rim, const QRectF& area) {
    if (dots.empty()) return;
    if (painter.paintEngine()->type() == QPaintEngine::Raster) return stampDots(painter, dots, radius, rim, area);
    painter.setPen(radius >= smallestRimmed ? QPen(rim, rimWidth) : QPen(Qt::NoPen));
    const QRectF inside = area.adjusted(radius, radius, -radius, -radius);
    for (const auto& dot : dots) {
        if (!inside.contains(dot.at)) continue;
        painter.setBrush(QColor::fromRgba(dot.fill));
        painter.drawEllipse(dot.at, radius, radius);
    }
}

}  // namespace kapok::map
