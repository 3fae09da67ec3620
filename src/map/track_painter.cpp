#include "geo/clip.h"
#include "map/palette.h"
#include "map/scene.h"
#include "map/tracks.h"

#include <cmath>

namespace kapok::map {
namespace {

constexpr double lineWidth = 1.8;
constexpr double endRadius = 3.6;
constexpr double arrowSize = 7;
constexpr double arrowDistance = 110;          ///< pixels along a line
constexpr std::size_t mostWithArrows = 200;    ///< tracks; among more they are only noise
constexpr std::size_t mostVertices = 100'000;  ///< likewise

geo::Box boxOf(const QRectF& area) { return {area.left(), area.top(), area.right(), area.bottom()}; }

/// Heads at even distances along a line on the screen, the first one halfway to the second's place.
void addArrows(const std::vector<geo::Point>& line, std::vector<QPolygonF>& arrows) {
    double next = arrowDistance / 2;
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
}

void paintEnd(QPainter& painter, QPointF at, const QColor& colour, const QColor& panel, bool last, const QRectF& area) {
    if (!area.adjusted(endRadius, endRadius, -endRadius, -endRadius).contains(at)) return;
    painter.setPen(last ? QPen(panel, 1) : QPen(colour, 1.6));
    painter.setBrush(last ? colour : panel);
    painter.drawEllipse(at, endRadius, endRadius);
}

}  // namespace

void paintTracks(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                 double exactness) {
    const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
    const auto visible = layer.outlines->index.find(viewport.visible().grown(endRadius * viewport.range.unitsPerPixel));
    const bool plain = visible.size() > mostWithArrows || level.vertices > mostVertices;
    const geo::Box area = boxOf(viewport.area);
    std::vector<geo::Point> onScreen;
    for (const auto i : visible) {
        const auto& shape = level.shapes[i];
        const QColor colour = classColor(layer, layer.features[i].classIndex, theme);
        painter.setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        std::vector<QPolygonF> arrows;
        for (const auto& part : shape.parts) {
            onScreen.clear();
            for (const auto point : shape.points(part)) onScreen.push_back(viewport.toScreen(point));
            for (const auto& piece : geo::clipLine(onScreen, area)) {
                QPolygonF line;
                for (const auto point : piece) line.append({point.x, point.y});
                painter.drawPolyline(line);
                if (!plain) addArrows(piece, arrows);
            }
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const auto& arrow : arrows) {
            if (viewport.area.contains(arrow.boundingRect())) painter.drawPolygon(arrow);
        }
        const auto& vertices = layer.shapes()[i].vertices;
        if (plain && vertices.size() > 1) continue;
        paintEnd(painter, viewport.position(vertices.front()), colour, color(theme.panel), false, viewport.area);
        paintEnd(painter, viewport.position(vertices.back()), colour, color(theme.panel), true, viewport.area);
    }
}

}  // namespace kapok::map
