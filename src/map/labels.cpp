#include "map/labels.h"

#include "map/contours.h"
#include "map/font.h"
#include "map/palette.h"
#include "map/tracks.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double fontPixels = 11;
constexpr double mostOverhang = 1.3;  ///< a name may be this many times as wide as its shape
constexpr double haloWidth = 2.5;
constexpr double spacing = 2;

}  // namespace

std::vector<PlacedLabel> placeLabels(const SceneLayer& layer, const Viewport& viewport,
                                     const std::vector<QRectF>& taken) {
    std::vector<int> order;
    const double pixel = viewport.range.unitsPerPixel;
    for (const auto i : layer.outlines->index.find(viewport.visible())) {
        const auto& feature = layer.features[i];
        const bool roomy = feature.area == 0 || feature.bounds.width() * mostOverhang > fontPixels * 2 * pixel;
        if (roomy && !feature.label.empty()) order.push_back(static_cast<int>(i));
    }
    const auto areaOf = [&](int i) { return layer.features[static_cast<std::size_t>(i)].area; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return areaOf(a) > areaOf(b); });

    const QFontMetricsF metrics(drawingFont(fontPixels));
    std::vector<PlacedLabel> placed;
    for (const int i : order) {
        const auto& feature = layer.features[static_cast<std::size_t>(i)];
        const QString text = QString::fromStdString(feature.label);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 2;
        if (feature.area > 0 && width > mostOverhang * feature.bounds.width() / pixel) continue;
        QRectF area(0, 0, width, metrics.height());
        area.moveCenter(viewport.position(feature.labelAt));
        if (!viewport.area.contains(area)) continue;
        const QRectF roomed = area.adjusted(-spacing, -spacing, spacing, spacing);
        const auto meets = [&](const QRectF& other) { return other.intersects(roomed); };
        if (std::any_of(taken.begin(), taken.end(), meets)) continue;
        if (std::any_of(placed.begin(), placed.end(), [&](const auto& other) { return meets(other.area); })) continue;
        placed.push_back({i, area});
    }
    return placed;
}

void paintHaloed(QPainter& painter, QPointF base, const QString& text, const QColor& ink, QColor halo) {
    QPainterPath outline;
    outline.addText(base, painter.font(), text);
    halo.setAlphaF(0.8F);
    painter.strokePath(outline, QPen(halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(ink);
    painter.drawText(base, text);
}

void paintLabels(QPainter& painter, const SceneLayer& layer, const std::vector<PlacedLabel>& labels,
                 const Theme& theme) {
    const QFont font = drawingFont(fontPixels);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const auto& label : labels) {
        const auto& feature = layer.features[static_cast<std::size_t>(label.feature)];
        const QString text = QString::fromStdString(feature.label);
        const QColor fill = classColor(layer, feature.classIndex, theme);
        const QPointF base(label.area.left() + 1, label.area.top() + metrics.ascent());
        paintHaloed(painter, base, text, textOn(fill), fill);
    }
}

void paintNames(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const std::vector<QRectF>& taken,
                const Theme& theme) {
    if (layer.tracks && layer.tracks->stops) paintTrackTimes(painter, layer, viewport, taken, theme);
    if (!layer.showLabels || layer.raster) return;
    if (layer.mark == MapMark::Contours)
        paintContourLabels(painter, layer, viewport, taken, theme);
    else
        paintLabels(painter, layer, placeLabels(layer, viewport, taken), theme);
}

}  // namespace kapok::map
