#include "geo/geometry.h"

#include <algorithm>
#include <cmath>

namespace kapok::geo {

void Box::add(Point point) {
    if (!std::isfinite(point.x) || !std::isfinite(point.y)) return;
    left = std::min(left, point.x);
    right = std::max(right, point.x);
    bottom = std::min(bottom, point.y);
    top = std::max(top, point.y);
}

void Box::add(const Box& other) {
    left = std::min(left, other.left);
    right = std::max(right, other.right);
    bottom = std::min(bottom, other.bottom);
    top = std::max(top, other.top);
}

void Geometry::add(PartKind kind, std::span<const Point> points) {
    Part part{kind, static_cast<std::uint32_t>(vertices.size()), 0};
    vertices.insert(vertices.end(), points.begin(), points.end());
    if (part.isRing() && !points.empty() && points.front() != points.back()) vertices.push_back(points.front());
    part.end = static_cast<std::uint32_t>(vertices.size());
    parts.push_back(part);
}

Box boundsOf(std::span<const Point> points) {
    Box box;
    double notFinite = 0;
    for (const Point point : points) {
        notFinite += 0 * point.x + 0 * point.y;  // NaN once one is
        box.left = std::min(box.left, point.x);
        box.right = std::max(box.right, point.x);
        box.bottom = std::min(box.bottom, point.y);
        box.top = std::max(box.top, point.y);
    }
    if (notFinite == 0) return box;
    box = {};
    for (const Point point : points) box.add(point);
    return box;
}

Box boundsOf(const Geometry& geometry) { return boundsOf(geometry.vertices); }

}  // namespace kapok::geo
