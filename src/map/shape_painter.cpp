#include "map/shape_painter.h"

#include "geo/clip.h"
#include "map/contours.h"
#include "map/dot_density.h"
#include "map/dots.h"
#include "map/hatch.h"
#include "map/legends.h"
#include "map/mark_painter.h"
#include "map/palette.h"
#include "map/raster_layer.h"
#include "map/tracks.h"

#include <QCoreApplication>
#include <QPaintEngine>
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

/// Shapes up to this many pixels are seen as a spot: pixels are filled, not outlines.
constexpr double spotSize = 1.5;
/// Narrower than this, borders would cover the colours.
constexpr double smallestBordered = 4;
/// Coordinates this far outside are still painted whole by a device of pixels, which cuts them itself.
constexpr double deviceReach = 2000;

bool paintsPixels(const QPainter& painter) { return painter.paintEngine()->type() == QPaintEngine::Raster; }

/// Fills polygons one after the other, cut to the area, with room that is used again.
class Filler {
public:
    Filler(QPainter& painter, const Viewport& viewport)
        : painter_(painter), viewport_(viewport), area_(boxOf(viewport.area)), pixels_(paintsPixels(painter)) {}

    void fill(const geo::Geometry& shape, const geo::Box& bounds, const QColor& color) {
        if (pixels_ && isSpot(bounds)) {
            painter_.fillRect(spot(bounds), color);
            return;
        }
        painter_.setBrush(color);
        const QRectF box = viewport_.toScreen(bounds).normalized();
        const geo::Box reach = pixels_ ? area_.grown(deviceReach) : area_;
        if (!reach.contains(boxOf(box))) return fillPath(geo::clip(viewport_.toScreen(shape), area_));
        if (shape.parts.size() == 1 && shape.parts[0].isRing()) {
            toScreen(shape.points(shape.parts[0]));
            painter_.drawPolygon(room_.constData(), static_cast<int>(room_.size()));
            return;
        }
        fillPath(viewport_.toScreen(shape));
    }

private:
    bool isSpot(const geo::Box& bounds) const {
        const double size = spotSize * viewport_.range.unitsPerPixel;
        return bounds.width() <= size && bounds.height() <= size;
    }

    QRectF spot(const geo::Box& bounds) const {
        const geo::Point at = viewport_.toScreen(bounds.centre());
        return {std::floor(at.x), std::floor(at.y), 1, 1};
    }

    void toScreen(std::span<const geo::Point> ring) {
        room_.resize(static_cast<qsizetype>(ring.size()));
        for (std::size_t i = 0; i < ring.size(); ++i) room_[static_cast<qsizetype>(i)] = viewport_.position(ring[i]);
    }

    void fillPath(const geo::Geometry& onScreen) {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const auto& part : onScreen.parts) {
            if (part.isRing()) path.addPolygon(polygonOf(onScreen.points(part)));
        }
        if (!path.isEmpty()) painter_.drawPath(path);
    }

    QPainter& painter_;
    const Viewport& viewport_;
    geo::Box area_;
    bool pixels_;
    QPolygonF room_;
};

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

void addDots(const geo::Geometry& shape, const Viewport& viewport, const QColor& fill, std::vector<Dot>& dots) {
    for (const auto& part : shape.parts) {
        if (part.kind == geo::PartKind::Point) dots.push_back({viewport.position(shape.points(part)[0]), fill.rgba()});
    }
}

/// Of a layer's points: smaller where they crowd, larger again when they are seen nearer.
double radiusOf(const SceneLayer& layer, const Viewport& viewport) {
    return dotRadius(layer.features.size(), viewport.toScreen(layer.bounds).normalized(), pointRadius);
}

bool hasRings(const geo::Geometry& shape) {
    return std::any_of(shape.parts.begin(), shape.parts.end(), [](const geo::Part& part) { return part.isRing(); });
}

bool hasLines(const geo::Geometry& shape) {
    return std::any_of(shape.parts.begin(), shape.parts.end(),
                       [](const geo::Part& part) { return part.kind == geo::PartKind::Line; });
}

/// Typical width of a layer's shapes in pixels.
double typicalSize(const SceneLayer& layer, double unitsPerPixel) {
    double area = 0;
    for (const auto& feature : layer.features) area += feature.area;
    return std::sqrt(area / static_cast<double>(std::max<std::size_t>(1, layer.features.size()))) / unitsPerPixel;
}

void paintBorders(QPainter& painter, const SceneLayer& layer, const std::vector<std::uint32_t>& visible,
                  const Level& level, const Viewport& viewport, const Theme& theme) {
    const double typical = typicalSize(layer, viewport.range.unitsPerPixel);
    if (paintsPixels(painter) && typical < smallestBordered) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(borderColor(layer, theme), std::clamp(typical / 32, 0.2, 0.9), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    for (const auto i : visible)
        strokeOutlines(painter, viewport.toScreen(level.shapes[i]), boxOf(viewport.area), true);
}

void paintHatching(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                   double exactness) {
    const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
    const geo::Box area = boxOf(viewport.area);
    painter.setPen(QPen(hatchColor(theme), 0.8));
    for (const auto i : layer.outlines->index.find(viewport.visible())) {
        if (layer.features[i].classIndex != -1) continue;
        const auto lines = hatchLines(geo::clip(viewport.toScreen(level.shapes[i]), area), hatchSpacing);
        painter.drawLines(QList<QLineF>(lines.begin(), lines.end()));
    }
}

void paintFeatures(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                   double exactness) {
    const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
    const auto visible =
        layer.outlines->index.find(viewport.visible().grown(2 * pointRadius * viewport.range.unitsPerPixel));
    const auto fillOf = [&](std::uint32_t i) { return classColor(layer, layer.features[i].classIndex, theme); };
    painter.setPen(Qt::NoPen);
    Filler filler(painter, viewport);
    bool polygons = false;
    std::vector<Dot> dots;
    for (const auto i : visible) {
        if (hasRings(level.shapes[i])) {
            polygons = true;
            filler.fill(level.shapes[i], layer.features[i].bounds, fillOf(i));
        }
        addDots(level.shapes[i], viewport, fillOf(i), dots);
    }
    if (polygons) {
        if (layer.missing > 0) paintHatching(painter, layer, viewport, theme, exactness);
        paintBorders(painter, layer, visible, level, viewport, theme);
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto i : visible) {
        if (!hasLines(level.shapes[i])) continue;
        painter.setPen(QPen(layer.hasValues ? fillOf(i) : color(theme.mutedText), lineWidth, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        strokeOutlines(painter, viewport.toScreen(level.shapes[i]), boxOf(viewport.area), false);
    }
    paintDots(painter, dots, radiusOf(layer, viewport), color(theme.panel), viewport.area);
}

/// Empty areas below dots.
void paintAreas(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                double exactness) {
    if (layer.missing > 0) paintHatching(painter, layer, viewport, theme, exactness);
    const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
    paintBorders(painter, layer, layer.outlines->index.find(viewport.visible()), level, viewport, theme);
}

void paintLayer(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                double exactness) {
    painter.setOpacity(layer.opacity);
    switch (layer.mark) {
        case MapMark::Symbols: paintSymbols(painter, layer, viewport, theme); break;
        case MapMark::Flows: paintFlows(painter, layer, viewport, theme); break;
        case MapMark::Heat: paintHeat(painter, layer, viewport, theme); break;
        case MapMark::Raster:
        case MapMark::Tiles:
            if (layer.raster) paintRaster(painter, layer, viewport, theme, exactness);
            break;
        case MapMark::Contours: paintContours(painter, layer, viewport, theme, exactness); break;
        case MapMark::Tracks: paintTracks(painter, layer, viewport, theme, exactness); break;
        case MapMark::Dots:
            paintAreas(painter, layer, viewport, theme, exactness);
            paintDotDensity(painter, layer, viewport, theme);
            break;
        default: paintFeatures(painter, layer, viewport, theme, exactness);
    }
    painter.setOpacity(1);
}

void paintBackdrop(QPainter& painter, const Scene& scene, const Viewport& viewport, const Theme& theme) {
    const geo::Box area = boxOf(viewport.area);
    Filler filler(painter, viewport);
    // A thin line of the same colour closes the seams between neighbours.
    painter.setPen(QPen(color(theme.missing), 0.6));
    for (const auto& shape : scene.backdrop.land) filler.fill(shape, geo::boundsOf(shape), color(theme.missing));
    painter.setPen(QPen(color(theme.line), 0.7));
    painter.setBrush(Qt::NoBrush);
    for (const auto& shape : scene.backdrop.graticule) strokeOutlines(painter, viewport.toScreen(shape), area, false);
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

void paintShapes(QPainter& painter, const Scene& scene, const Viewport& viewport, const Theme& theme, double exactness,
                 const GroupPainter& group) {
    // A device of pixels cuts faster than we do; on paper everything has been cut by itself.
    painter.save();
    if (paintsPixels(painter)) painter.setClipRect(viewport.area, Qt::IntersectClip);
    paintGroup(group, painter, QCoreApplication::translate("map", "Land and graticule"),
               [&] { paintBackdrop(painter, scene, viewport, theme); });
    for (const auto& layer : scene.layers)
        paintGroup(group, painter, layerName(scene, layer),
                   [&] { paintLayer(painter, layer, viewport, theme, exactness); });
    paintFrames(painter, scene, viewport, theme);
    painter.restore();
}

void paintSelection(QPainter& painter, const Scene& scene, const std::vector<int>& selected, const Viewport& viewport,
                    const Theme& theme, double exactness) {
    if (selected.empty()) return;
    const auto& layer = scene.activeLayer();
    if (layer.mark == MapMark::Symbols || layer.mark == MapMark::Flows)
        return paintSelectedMarks(painter, layer, selected, viewport, theme);
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
    std::vector<Dot> dots;
    for (const int i : selected) {
        if (static_cast<std::size_t>(i) < level.shapes.size())
            addDots(level.shapes[static_cast<std::size_t>(i)], viewport, color(theme.selection), dots);
    }
    paintDots(painter, dots, radiusOf(layer, viewport), color(theme.panel), viewport.area);
}

}  // namespace kapok::map
