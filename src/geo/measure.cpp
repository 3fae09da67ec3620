#include "geo/measure.h"

#include <algorithm>
#include <cmath>

namespace kapok::geo {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double squaredDistanceToSegment(Point p, Point a, Point b) {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
    const double ex = a.x + t * dx - p.x;
    const double ey = a.y + t * dy - p.y;
    return ex * ex + ey * ey;
}

/// Moments relative to `origin`, so that small shapes far from the axes keep their digits.
struct Moments {
    double mass = 0;
    double x = 0;
    double y = 0;

    void add(double weight, double atX, double atY) {
        mass += weight;
        x += weight * atX;
        y += weight * atY;
    }
    Point centre(Point origin) const { return {origin.x + x / mass, origin.y + y / mass}; }
};

void addRing(Moments& moments, std::span<const Point> ring, bool hole, Point origin) {
    const double sign = ((signedArea(ring) < 0) != hole) ? -1.0 : 1.0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a{ring[i - 1].x - origin.x, ring[i - 1].y - origin.y};
        const Point b{ring[i].x - origin.x, ring[i].y - origin.y};
        const double cross = sign * (a.x * b.y - b.x * a.y) / 2;
        moments.add(cross, (a.x + b.x) / 3, (a.y + b.y) / 3);
    }
}

void addLine(Moments& moments, std::span<const Point> line, Point origin) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double length = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        moments.add(length, (line[i].x + line[i - 1].x) / 2 - origin.x, (line[i].y + line[i - 1].y) / 2 - origin.y);
    }
}

}  // namespace

double signedArea(std::span<const Point> ring) {
    double twice = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        twice += (ring[i - 1].x - ring[0].x) * (ring[i].y - ring[0].y) -
                 (ring[i].x - ring[0].x) * (ring[i - 1].y - ring[0].y);
    }
    return twice / 2;
}

double area(const Geometry& geometry) {
    double sum = 0;
    for (const auto& part : geometry.parts) {
        if (part.kind == PartKind::Outer) sum += std::abs(signedArea(geometry.points(part)));
        if (part.kind == PartKind::Hole) sum -= std::abs(signedArea(geometry.points(part)));
    }
    return sum;
}

Point centroid(const Geometry& geometry) {
    if (geometry.vertices.empty()) return {nan, nan};
    const Point origin = geometry.vertices.front();
    Moments polygons;
    Moments lines;
    Moments points;
    for (const auto& part : geometry.parts) {
        const auto run = geometry.points(part);
        if (part.isRing()) addRing(polygons, run, part.kind == PartKind::Hole, origin);
        if (part.kind != PartKind::Point) addLine(lines, run, origin);
        for (const Point point : run) points.add(1, point.x - origin.x, point.y - origin.y);
    }
    if (polygons.mass > 0) return polygons.centre(origin);
    if (lines.mass > 0) return lines.centre(origin);
    return points.centre(origin);
}

bool contains(const Geometry& geometry, Point point) {
    bool inside = false;
    for (const auto& part : geometry.parts) {
        if (!part.isRing()) continue;
        const auto ring = geometry.points(part);
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Point a = ring[i - 1];
            const Point b = ring[i];
            if ((a.y > point.y) == (b.y > point.y)) continue;
            // The same end first whichever way the ring runs: both neighbours compute the same crossing.
            const Point low = a.y < b.y ? a : b;
            const Point high = a.y < b.y ? b : a;
            if (point.x < low.x + (high.x - low.x) * ((point.y - low.y) / (high.y - low.y))) inside = !inside;
        }
    }
    return inside;
}

double distanceToOutline(const Geometry& geometry, Point point) {
    double nearest = std::numeric_limits<double>::infinity();
    for (const auto& part : geometry.parts) {
        const auto run = geometry.points(part);
        if (run.size() == 1) nearest = std::min(nearest, squaredDistanceToSegment(point, run[0], run[0]));
        for (std::size_t i = 1; i < run.size(); ++i)
            nearest = std::min(nearest, squaredDistanceToSegment(point, run[i - 1], run[i]));
    }
    return std::sqrt(nearest);
}

}  // namespace kapok::geo
