#include "map/shape_painter.h"

#include "geo/clip.h"
#include "map/hatch.h"
#include "map/palette.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double hatchSpacing = 5;
constexpr double pointRadius = 4;
constexpr double selectionWidth = 2.2;
constexpr double lineWidth = 1.6;

geo::Box boxOf(const QRectF& area) { return {area.left(), area.top(), area.right(), area.bottom()}; }

QPolygonF polygonOf(std::span<const geo::Point> points) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points.size()));
    for (const auto point : points) polygon.append({point.x, point.y});
    return polygon;
}

/// The rings of a shape on the screen, cut to the area.
QPainterPath fillPath(const geo::Geometry& onScreen, const geo::Box& area) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    const geo::Geometry inside = geo::clip(onScreen, area);
    for (const auto& part : inside.parts) {
        if (part.isRing()) path.addPolygon(polygonOf(inside.points(part)));
    }
    return path;
}

void strokeOutlines(QPainter& painter, const geo::Geometry& onScreen, const geo::Box& area, bool rings) {
    const bool whole = area.contains(geo::boundsOf(onScreen));
    for (const auto& part : onScreen.parts) {
        if (part.kind == geo::PartKind::Point || part.isRing() != rings) continue;
        const auto run = onScreen.points(part);
        if (whole) {
            if (rings)
                painter.drawPolygon(polygonOf(run));
            else
                painter.drawPolyline(polygonOf(run));
            continue;
        }
        for (const auto& piece : geo::clipLine(run, area)) painter.drawPolyline(polygonOf(piece));
    }
}

void paintDots(QPainter& painter, const geo::Geometry& onScreen, const geo::Box& area, const QColor& fill,
               const QColor& rim) {
    painter.setBrush(fill);
    painter.setPen(QPen(rim, 0.8));
    for (const auto& part : onScreen.parts) {
        if (part.kind != geo::PartKind::Point) continue;
        const auto at = onScreen.points(part)[0];
        if (area.grown(-pointRadius).contains(at)) painter.drawEllipse(QPointF(at.x, at.y), pointRadius, pointRadius);
    }
}

void paintLayer(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                double exactness) {
    const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
    const geo::Box area = boxOf(viewport.area);
    const auto visible = layer.index.find(viewport.visible());
    std::vector<geo::Geometry> onScreen(visible.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t k = 0; k < visible.size(); ++k) {
        onScreen[k] = viewport.toScreen(level.shapes[visible[k]]);
        painter.setBrush(classColor(layer, layer.features[visible[k]].classIndex, theme));
        const auto path = fillPath(onScreen[k], area);
        if (!path.isEmpty()) painter.drawPath(path);
    }
    if (layer.missing > 0) paintHatching(painter, layer, viewport, theme, exactness);
    const double width = borderWidth(layer, viewport.range.unitsPerPixel);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(borderColor(layer, theme), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const auto& shape : onScreen) strokeOutlines(painter, shape, area, true);
    for (std::size_t k = 0; k < visible.size(); ++k) {
        const QColor fill = classColor(layer, layer.features[visible[k]].classIndex, theme);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(layer.hasValues ? fill : color(theme.mutedText), lineWidth, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        strokeOutlines(painter, onScreen[k], area, false);
        paintDots(painter, onScreen[k], area, fill, color(theme.panel));
    }
}

void paintFrames(QPainter& painter, const Scene& scene, const Viewport& viewport, const Theme& theme) {
    painter.setPen(QPen(color(theme.line), 1));
    for (const auto& frame : scene.insets) {
        const std::vector<geo::Point> ring{{frame.left, frame.bottom},
                                           {frame.right, frame.bottom},
                                           {frame.right, frame.top},
                                           {frame.left, frame.top},
                                           {frame.left, frame.bottom}};
        std::vector<geo::Point> onScreen;
        for (const auto point : ring) onScreen.push_back(viewport.toScreen(point));
        for (const auto& piece : geo::clipLine(onScreen, boxOf(viewport.area))) painter.drawPolyline(polygonOf(piece));
    }
}

}  // namespace

double borderWidth(const SceneLayer& layer, double unitsPerPixel) {
    double area = 0;
    for (const auto& feature : layer.features) area += feature.area;
    const double typical =
        std::sqrt(area / static_cast<double>(std::max<std::size_t>(1, layer.features.size()))) / unitsPerPixel;
    return std::clamp(typical / 32, 0.2, 0.9);
}

void paintHatching(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                   double exactness) {
    const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
    const geo::Box area = boxOf(viewport.area);
    painter.setPen(QPen(hatchColor(theme), 0.8));
    for (const auto i : layer.index.find(viewport.visible())) {
        if (layer.features[i].classIndex >= 0) continue;
        const auto lines = hatchLines(geo::clip(viewport.toScreen(level.shapes[i]), area), hatchSpacing);
        painter.drawLines(QList<QLineF>(lines.begin(), lines.end()));
    }
}

void paintShapes(QPainter& painter, const Scene& scene, const Viewport& viewport, const Theme& theme,
                 double exactness) {
    for (const auto& layer : scene.layers) paintLayer(painter, layer, viewport, theme, exactness);
    paintFrames(painter, scene, viewport, theme);
}

void paintSelection(QPainter& painter, const Scene& scene, const std::vector<int>& selected, const Viewport& viewport,
                    const Theme& theme, double exactness) {
    if (selected.empty()) return;
    const auto& layer = scene.activeLayer();
    const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
    const geo::Box area = boxOf(viewport.area);
    std::vector<geo::Geometry> onScreen;
    for (const int i : selected) {
        const auto index = static_cast<std::size_t>(i);
        if (index < level.shapes.size() && layer.features[index].bounds.intersects(viewport.visible()))
            onScreen.push_back(viewport.toScreen(level.shapes[index]));
    }
    // All casings first: neighbours keep their common line.
    const std::pair<QColor, double> passes[] = {{color(theme.panel), selectionWidth + 1.6},
                                                {color(theme.selection), selectionWidth}};
    for (const auto& [stroke, width] : passes) {
        painter.setPen(QPen(stroke, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        for (const auto& shape : onScreen) {
            strokeOutlines(painter, shape, area, true);
            strokeOutlines(painter, shape, area, false);
        }
    }
    for (const auto& shape : onScreen) paintDots(painter, shape, area, color(theme.selection), color(theme.panel));
}

}  // namespace kapok::map
