#include "map/mark_painter.h"

#include "geo/clip.h"
#include "map/palette.h"

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double symbolOpacity = 0.78;
constexpr double flowOpacity = 0.7;
constexpr double opaqueHeat = 0.35;  ///< of the highest density: from here on nothing shines through
constexpr double selectionWidth = 2.2;

geo::Box boxOf(const QRectF& area) { return {area.left(), area.top(), area.right(), area.bottom()}; }

/// What is seen, grown by the largest mark; in the order of size.
std::vector<std::uint32_t> visibleBySize(const SceneLayer& layer, const Viewport& viewport, bool largestFirst) {
    const double margin = layer.largestPixels * viewport.range.unitsPerPixel;
    auto visible = layer.outlines->index.find(viewport.visible().grown(margin));
    std::stable_sort(visible.begin(), visible.end(), [&](std::uint32_t a, std::uint32_t b) {
        const double first = layer.features[a].size;
        const double second = layer.features[b].size;
        return largestFirst ? first > second : first < second;
    });
    return visible;
}

QPolygonF onScreen(std::span<const geo::Point> points, const Viewport& viewport) {
    QPolygonF polygon;
    for (const auto point : points) polygon.append(viewport.position(point));
    return polygon;
}

void paintArc(QPainter& painter, const geo::Geometry& shape, const Viewport& viewport, const geo::Box& area) {
    for (const auto& part : shape.parts) {
        std::vector<geo::Point> line;
        for (const auto point : shape.points(part)) line.push_back(viewport.toScreen(point));
        for (const auto& piece : geo::clipLine(line, area)) {
            QPolygonF polygon;
            for (const auto point : piece) polygon.append({point.x, point.y});
            painter.drawPolyline(polygon);
        }
    }
}

/// A triangle whose tip is the end of the arc.
QPolygonF arrowHead(const geo::Geometry& shape, const Viewport& viewport, double width) {
    if (shape.parts.empty()) return {};
    const auto line = onScreen(shape.points(shape.parts.back()), viewport);
    const QPointF tip = line.last();
    const QPointF back = line[std::max<qsizetype>(0, line.size() - 3)] - tip;
    const double length = std::hypot(back.x(), back.y());
    if (!(length > 0)) return {};
    const double size = 4 + 1.2 * width;
    const QPointF way = back / length * size;
    const QPointF side(-way.y() * 0.45, way.x() * 0.45);
    return QPolygonF({tip, tip + way + side, tip + way - side});
}

void paintDisc(QPainter& painter, QPointF at, double radius, const QRectF& area) {
    if (area.adjusted(radius, radius, -radius, -radius).contains(at)) painter.drawEllipse(at, radius, radius);
}

/// Discs at the edge are cut by the device or, where it does not cut, by the painter.
class EdgeClip {
public:
    EdgeClip(QPainter& painter, const QRectF& area) : painter_(painter) {
        painter_.save();
        painter_.setClipRect(area, Qt::IntersectClip);
    }
    ~EdgeClip() { painter_.restore(); }
    EdgeClip(const EdgeClip&) = delete;
    EdgeClip& operator=(const EdgeClip&) = delete;

private:
    QPainter& painter_;
};

}  // namespace

void paintSymbols(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme) {
    const EdgeClip clip(painter, viewport.area);
    painter.setPen(QPen(color(theme.panel), 1));
    const QRectF reach = viewport.area.adjusted(-2 * layer.largestPixels, -2 * layer.largestPixels,
                                                2 * layer.largestPixels, 2 * layer.largestPixels);
    for (const auto i : visibleBySize(layer, viewport, true)) {
        const auto& feature = layer.features[i];
        QColor fill = classColor(layer, feature.classIndex, theme);
        fill.setAlphaF(static_cast<float>(symbolOpacity));
        painter.setBrush(fill);
        if (feature.size > 0) paintDisc(painter, viewport.position(feature.labelAt), feature.size, reach);
    }
}

void paintFlows(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme) {
    const auto& shapes = layer.shapes();
    const geo::Box area = boxOf(viewport.area);
    const auto visible = visibleBySize(layer, viewport, false);
    // Thousands of arcs one over the other would be a blot.
    constexpr double few = 300;
    const double opacity =
        flowOpacity * std::clamp(std::sqrt(few / std::max(1.0, static_cast<double>(visible.size()))), 0.2, 1.0);
    for (const auto i : visible) {
        const auto& feature = layer.features[i];
        QColor stroke = classColor(layer, feature.classIndex, theme);
        stroke.setAlphaF(static_cast<float>(opacity));
        painter.setPen(QPen(stroke, feature.size, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        paintArc(painter, shapes[i], viewport, area);
        const QPolygonF head = arrowHead(shapes[i], viewport, feature.size);
        if (head.isEmpty() || !viewport.area.contains(head.boundingRect())) continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(stroke);
        painter.drawPolygon(head);
    }
}

QColor heatColor(const SceneLayer& layer, double part, const Theme& theme) {
    QColor colour = rampAt(layer, part, theme);
    colour.setAlphaF(static_cast<float>(std::clamp(part / opaqueHeat, 0.0, 1.0)));
    return colour;
}

void paintHeat(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme) {
    const HeatGrid& heat = *layer.heat;
    if (!(heat.highest > 0)) return;
    constexpr int shades = 256;
    std::vector<QRgb> table;
    for (int i = 0; i < shades; ++i) table.push_back(qPremultiply(heatColor(layer, i / (shades - 1.0), theme).rgba()));
    QImage image(heat.columns, heat.rows, QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < heat.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < heat.columns; ++column) {
            const auto at = static_cast<std::size_t>(row) * static_cast<std::size_t>(heat.columns) +
                            static_cast<std::size_t>(column);
            line[column] = table[static_cast<std::size_t>(heat.density[at] / heat.highest * (shades - 1))];
        }
    }
    const EdgeClip clip(painter, viewport.area);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(viewport.toScreen(heat.bounds), image);
}

void paintSelectedMarks(QPainter& painter, const SceneLayer& layer, const std::vector<int>& selected,
                        const Viewport& viewport, const Theme& theme) {
    const EdgeClip clip(painter, viewport.area);
    painter.setBrush(Qt::NoBrush);
    for (const int i : selected) {
        const auto& feature = layer.features[static_cast<std::size_t>(i)];
        const bool flow = layer.mark == MapMark::Flows;
        painter.setPen(QPen(color(theme.selection), flow ? feature.size + 1 : selectionWidth));
        if (flow)
            paintArc(painter, layer.shapes()[static_cast<std::size_t>(i)], viewport, boxOf(viewport.area));
        else if (feature.size > 0)
            painter.drawEllipse(viewport.position(feature.labelAt), feature.size, feature.size);
    }
}

}  // namespace kapok::map
