// Plane geometry as flat lists: what WKB holds, ready for bulk work.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace kapok::geo {

/// A position: x east, y north (longitude, latitude in degrees when the CRS is geographic).
struct Point {
    double x = 0;
    double y = 0;

    bool operator==(const Point&) const = default;
};

/// An order of points that both neighbours of an edge agree on.
inline bool before(Point a, Point b) { return a.x != b.x ? a.x < b.x : a.y < b.y; }

/// An axis-parallel rectangle with its border; empty until something is added.
struct Box {
    double left = std::numeric_limits<double>::infinity();
    double bottom = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double top = -std::numeric_limits<double>::infinity();

    bool empty() const { return !(left <= right && bottom <= top); }
    double width() const { return empty() ? 0 : right - left; }
    double height() const { return empty() ? 0 : top - bottom; }
    Point centre() const { return {left + (right - left) / 2, bottom + (top - bottom) / 2}; }

    bool contains(Point point) const {
        return point.x >= left && point.x <= right && point.y >= bottom && point.y <= top;
    }
    bool contains(const Box& other) const {
        return other.left >= left && other.right <= right && other.bottom >= bottom && other.top <= top;
    }
    bool intersects(const Box& other) const {
        return left <= other.right && other.left <= right && bottom <= other.top && other.bottom <= top;
    }

    /// Points that are not finite are left out.
    void add(Point point);
    void add(const Box& other);
    /// The box moved outwards by `margin` on every side.
    Box grown(double margin) const { return {left - margin, bottom - margin, right + margin, top + margin}; }

    bool operator==(const Box&) const = default;
};

enum class PartKind : std::uint8_t {
    Point,
    Line,
    Outer,  ///< closed outer ring of a polygon: its first point is repeated at the end
    Hole,   ///< closed inner ring of the polygon whose Outer part came last before it
};

/// One run of vertices, [begin, end).
struct Part {
    PartKind kind = PartKind::Point;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool isRing() const { return kind == PartKind::Outer || kind == PartKind::Hole; }
    bool operator==(const Part&) const = default;
};

/// Any simple-feature geometry: points, lines and polygons, single, multiple or mixed, without Z and M.
struct Geometry {
    std::vector<Point> vertices;
    std::vector<Part> parts;

    bool empty() const { return parts.empty(); }
    std::span<const Point> points(const Part& part) const {
        return {vertices.data() + part.begin, static_cast<std::size_t>(part.end - part.begin)};
    }
    std::span<Point> points(const Part& part) {
        return {vertices.data() + part.begin, static_cast<std::size_t>(part.end - part.begin)};
    }
    /// Adds a part; a ring that is not closed is closed.
    void add(PartKind kind, std::span<const Point> points);

    bool operator==(const Geometry&) const = default;
};

Box boundsOf(std::span<const Point> points);
Box boundsOf(const Geometry& geometry);

}  // namespace kapok::geo
