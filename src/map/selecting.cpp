#include "map/selecting.h"

#include "map/font.h"
#include "map/measuring.h"
#include "map/palette.h"

#include <cmath>
#include <numbers>

namespace kapok::map {

void Selecting::begin(Shape shape, geo::Point at) {
    shape_ = shape;
    points_ = {at, at};
}

void Selecting::moveTo(geo::Point at) {
    if (!shape_) return;
    if (shape_ == Shape::Around) return points_.push_back(at);
    points_.back() = at;
}

void Selecting::addCorner(geo::Point at) {
    points_.back() = at;
    points_.push_back(at);
}

std::vector<geo::Point> Selecting::ring() const {
    const geo::Point a = points_.front();
    const geo::Point b = points_.back();
    if (shape_ == Shape::Rectangle) return {a, {b.x, a.y}, b, {a.x, b.y}};
    if (shape_ != Shape::Circle) return points_;
    constexpr int corners = 180;
    const double radius = std::hypot(b.x - a.x, b.y - a.y);
    std::vector<geo::Point> circle;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        circle.push_back({a.x + radius * std::cos(angle), a.y + radius * std::sin(angle)});
    }
    return circle;
}

std::vector<int> Selecting::chosen(const SceneLayer& layer) const {
    if (!shape_) return {};
    const auto corners = ring();
    if (shape_ == Shape::Rectangle) {
        geo::Box box;
        for (const auto corner : corners) box.add(corner);
        return layer.featuresIn(box);
    }
    if (corners.size() < 3) return {};
    geo::Geometry polygon;
    polygon.add(geo::PartKind::Outer, corners);
    return layer.featuresWithin(polygon);
}

void Selecting::paint(QPainter& painter, const Viewport& viewport, const Scene& scene, const Theme& theme) const {
    if (!shape_) return;
    QPolygonF outline;
    for (const auto corner : ring()) outline.append(viewport.position(corner));
    QColor fill = color(theme.selection);
    painter.setPen(QPen(fill, 1.2));
    fill.setAlphaF(0.13F);
    painter.setBrush(fill);
    painter.drawPolygon(outline);
    if (shape_ != Shape::Circle) return;
    const QPointF from = viewport.position(points_.front());
    const QPointF to = viewport.position(points_.back());
    painter.drawLine(from, to);
    painter.setFont(drawingFont(12, true));
    painter.setPen(color(theme.text));
    painter.drawText(to + QPointF(8, -8),
                     lengthText(lengthOf(points_, scene.projection), !scene.projection.definition.empty()));
}

}  // namespace kapok::map
