#include "geo/clip.h"
#include "map/font.h"
#include "map/labels.h"
#include "map/palette.h"
#include "map/scene.h"
#include "map/tracks.h"
#include "table/format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double lineWidth = 1.8;
constexpr double endRadius = 3.6;
constexpr double stopRadius = 2.6;
constexpr double timePixels = 10.5;
constexpr double arrowSize = 7;
constexpr double arrowDistance = 110;          ///< pixels along a line
constexpr std::size_t mostWithArrows = 200;    ///< tracks; among more they are only noise
constexpr std::size_t mostVertices = 100'000;  ///< likewise

geo::Box boxOf(const QRectF& area) { return {area.left(), area.top(), area.right(), area.bottom()}; }

/// Heads at even distances along a line on the screen; `next` is how far along it the first one stands, and then how
/// far along the next line.
void addArrows(const std::vector<geo::Point>& line, double& next, std::vector<QPolygonF>& arrows) {
    double walked = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF from(line[i - 1].x, line[i - 1].y);
        const QPointF way(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        const double length = std::hypot(way.x(), way.y());
        for (; length > 0 && next <= walked + length; next += arrowDistance) {
            const QPointF forward = way / length;
            const QPointF side(-forward.y() * 0.45 * arrowSize, forward.x() * 0.45 * arrowSize);
            const QPointF tip = from + forward * (next - walked + arrowSize / 2);
            arrows.push_back(QPolygonF({tip, tip - forward * arrowSize + side, tip - forward * arrowSize - side}));
        }
        walked += length;
    }
    next -= walked;
}

void paintEnd(QPainter& painter, QPointF at, const QColor& colour, const QColor& panel, bool last, const QRectF& area) {
    if (!area.adjusted(endRadius, endRadius, -endRadius, -endRadius).contains(at)) return;
    painter.setPen(last ? QPen(panel, 1) : QPen(colour, 1.6));
    painter.setBrush(last ? colour : panel);
    painter.drawEllipse(at, endRadius, endRadius);
}

/// The places of a feature but for the ends of its track.
void paintStops(QPainter& painter, const SceneLayer& layer, std::size_t feature, const Viewport& viewport,
                const QColor& colour, const Theme& theme) {
    painter.setPen(QPen(color(theme.panel), 0.8));
    painter.setBrush(colour);
    const QRectF inside = viewport.area.adjusted(stopRadius, stopRadius, -stopRadius, -stopRadius);
    for (const auto& stop : stopsOf(layer, feature)) {
        const QPointF at = viewport.position(stop.at);
        if (inside.contains(at)) painter.drawEllipse(at, stopRadius, stopRadius);
    }
}

/// Are arrow heads and ends more than noise?
bool isPlain(const SceneLayer& layer, const std::vector<std::uint32_t>& visible, std::size_t vertices) {
    std::size_t tracks = 0;
    std::size_t last = 0;
    for (const auto i : visible) {
        const std::size_t track = layer.tracks->tracks[i];
        if (tracks == 0 || track != last) ++tracks;
        last = track;
    }
    return tracks > mostWithArrows || vertices > mostVertices;
}

}  // namespace

void paintTracks(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                 double exactness) {
    const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
    const auto visible = layer.outlines->index.find(viewport.visible().grown(endRadius * viewport.range.unitsPerPixel));
    const bool plain = isPlain(layer, visible, level.vertices);
    const TrackFacts& facts = *layer.tracks;
    double next = 0;
    const geo::Box area = boxOf(viewport.area);
    std::vector<geo::Point> onScreen;
    for (const auto i : visible) {
        const auto& shape = level.shapes[i];
        const QColor colour = classColor(layer, layer.features[i].classIndex, theme);
        painter.setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        std::vector<QPolygonF> arrows;
        if (facts.begins(i)) next = arrowDistance / 2;
        for (const auto& part : shape.parts) {
            onScreen.clear();
            for (const auto point : shape.points(part)) onScreen.push_back(viewport.toScreen(point));
            for (const auto& piece : geo::clipLine(onScreen, area)) {
                QPolygonF line;
                for (const auto point : piece) line.append({point.x, point.y});
                painter.drawPolyline(line);
                if (!plain) addArrows(piece, next, arrows);
            }
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const auto& arrow : arrows) {
            if (viewport.area.contains(arrow.boundingRect())) painter.drawPolygon(arrow);
        }
        const auto& vertices = layer.shapes()[i].vertices;
        if (facts.stops) paintStops(painter, layer, i, viewport, colour, theme);
        if (plain && vertices.size() > 1) continue;
        if (facts.begins(i))
            paintEnd(painter, viewport.position(vertices.front()), colour, color(theme.panel), false, viewport.area);
        if (facts.ends(i))
            paintEnd(painter, viewport.position(vertices.back()), colour, color(theme.panel), true, viewport.area);
    }
}

void paintTrackTimes(QPainter& painter, const SceneLayer& layer, const Viewport& viewport,
                     const std::vector<QRectF>& taken, const Theme& theme) {
    const auto visible = layer.outlines->index.find(viewport.visible());
    if (isPlain(layer, visible, layer.outlines->levels.front()->vertices)) return;
    const QFont font = drawingFont(timePixels);
    const QFontMetricsF metrics(font);
    const Column& time = *layer.tracks->time;
    std::vector<QRectF> places = taken;
    painter.setFont(font);
    for (const auto i : visible) {
        for (const auto& stop : stopsOf(layer, i)) {
            const QString text = shownTime(cellText(time, static_cast<std::size_t>(stop.row)));
            QRectF area(0, 0, std::ceil(metrics.horizontalAdvance(text)) + 2, metrics.height());
            area.moveLeft(viewport.position(stop.at).x() + endRadius + 2);
            area.moveBottom(viewport.position(stop.at).y() - 1);
            const auto meets = [&](const QRectF& other) { return other.intersects(area); };
            if (!viewport.area.contains(area) || std::any_of(places.begin(), places.end(), meets)) continue;
            places.push_back(area);
            paintHaloed(painter, area.topLeft() + QPointF(1, metrics.ascent()), text, color(theme.text),
                        color(theme.panel));
        }
    }
}

}  // namespace kapok::map
