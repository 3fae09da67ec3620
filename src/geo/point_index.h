// Which points are near another, in the plane or on the earth.
#pragma once

#include "geo/geometry.h"

#include <array>

namespace kapok::geo {

/// How far apart two points are.
enum class Metric : std::uint8_t {
    Plane,     ///< straight, in the units of the coordinates
    Geodesic,  ///< metres on the ellipsoid WGS 84 between longitudes and latitudes in degrees
};

double distance(Point a, Point b, Metric metric);

struct Near {
    std::uint32_t index = 0;
    double distance = 0;
};

/// A k-d tree over points. O(n log n) to build, O(log n + answers) to ask for usual data; asking is thread-safe.
/// Geodesic answers are exact: the tree holds points in space, whose straight distances are never longer.
class PointIndex {
public:
    PointIndex(std::span<const Point> points, Metric metric);

    Metric metric() const { return metric_; }
    /// The `count` nearest, nearest first, equal distances by index; fewer when there are not so many. `except` is
    /// left out.
    std::vector<Near> nearest(Point point, std::size_t count, std::uint32_t except = none) const;
    /// All within `radius` (it counts), by index.
    std::vector<Near> within(Point point, double radius, std::uint32_t except = none) const;

    static constexpr std::uint32_t none = 0xFFFFFFFFU;

private:
    using Position = std::array<double, 3>;
    struct Search;

    Position positionOf(Point point) const;
    void build(std::size_t begin, std::size_t end);
    void search(std::size_t begin, std::size_t end, Search& search) const;

    Metric metric_;
    std::vector<Point> points_;
    std::vector<Position> positions_;  ///< of order_, in its order
    std::vector<std::uint32_t> order_;
    std::vector<std::uint8_t> axes_;  ///< of the node whose middle is there
};

}  // namespace kapok::geo
