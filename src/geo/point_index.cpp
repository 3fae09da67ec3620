#include "geo/point_index.h"

#include <geodesic.h>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace kapok::geo {
namespace {

constexpr double equatorialRadius = 6378137.0;
constexpr double flattening = 1 / 298.257223563;
constexpr std::size_t leafSize = 12;

double square(double value) { return value * value; }

double squaredDistance(const std::array<double, 3>& a, const std::array<double, 3>& b) {
    return square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]);
}

const geod_geodesic& ellipsoid() {
    static const geod_geodesic made = [] {
        geod_geodesic geodesic;
        geod_init(&geodesic, equatorialRadius, flattening);
        return geodesic;
    }();
    return made;
}

bool nearer(const Near& a, const Near& b) {
    return a.distance != b.distance ? a.distance < b.distance : a.index < b.index;
}

}  // namespace

double distance(Point a, Point b, Metric metric) {
    if (metric == Metric::Plane) return std::hypot(a.x - b.x, a.y - b.y);
    double metres = 0;
    geod_inverse(&ellipsoid(), a.y, a.x, b.y, b.x, &metres, nullptr, nullptr);
    return metres;
}

/// What is looked for: everything within `limit`, or the `count` nearest of it.
struct PointIndex::Search {
    Position from;
    double limit;  ///< squared straight distance
    std::size_t count = 0;
    std::uint32_t except = none;
    std::vector<Near> found = {};  ///< by squared straight distance; a heap when `count` is given

    void offer(std::uint32_t index, double squared) {
        if (index == except || squared > limit) return;
        found.push_back({index, squared});
        if (count == 0) return;
        std::push_heap(found.begin(), found.end(), nearer);
        if (found.size() > count) {
            std::pop_heap(found.begin(), found.end(), nearer);
            found.pop_back();
        }
        if (found.size() == count) limit = found.front().distance;
    }
};

PointIndex::PointIndex(std::span<const Point> points, Metric metric)
    : metric_(metric), points_(points.begin(), points.end()), order_(points.size()), axes_(points.size()) {
    std::iota(order_.begin(), order_.end(), 0U);
    std::vector<Position> positions;
    positions.reserve(points.size());
    for (const Point point : points) positions.push_back(positionOf(point));
    positions_ = std::move(positions);
    build(0, order_.size());
    std::vector<Position> sorted;
    sorted.reserve(order_.size());
    for (const std::uint32_t index : order_) sorted.push_back(positions_[index]);
    positions_ = std::move(sorted);
}

PointIndex::Position PointIndex::positionOf(Point point) const {
    if (metric_ == Metric::Plane) return {point.x, point.y, 0};
    constexpr double degree = std::numbers::pi / 180;
    constexpr double eccentricity = flattening * (2 - flattening);
    const double sine = std::sin(point.y * degree);
    const double radius = equatorialRadius / std::sqrt(1 - eccentricity * sine * sine);
    const double axis = radius * std::cos(point.y * degree);
    return {axis * std::cos(point.x * degree), axis * std::sin(point.x * degree), radius * (1 - eccentricity) * sine};
}

void PointIndex::build(std::size_t begin, std::size_t end) {
    if (end - begin <= leafSize) return;
    Position low = positions_[order_[begin]];
    Position high = low;
    for (std::size_t i = begin; i < end; ++i) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            low[axis] = std::min(low[axis], positions_[order_[i]][axis]);
            high[axis] = std::max(high[axis], positions_[order_[i]][axis]);
        }
    }
    std::size_t axis = 0;
    for (std::size_t other = 1; other < 3; ++other) {
        if (high[other] - low[other] > high[axis] - low[axis]) axis = other;
    }
    const std::size_t middle = begin + (end - begin) / 2;
    std::nth_element(order_.begin() + static_cast<std::ptrdiff_t>(begin),
                     order_.begin() + static_cast<std::ptrdiff_t>(middle),
                     order_.begin() + static_cast<std::ptrdiff_t>(end),
                     [&](std::uint32_t a, std::uint32_t b) { return positions_[a][axis] < positions_[b][axis]; });
    axes_[middle] = static_cast<std::uint8_t>(axis);
    build(begin, middle);
    build(middle + 1, end);
}

void PointIndex::search(std::size_t begin, std::size_t end, Search& search) const {
    if (end - begin <= leafSize) {
        for (std::size_t i = begin; i < end; ++i) search.offer(order_[i], squaredDistance(positions_[i], search.from));
        return;
    }
    const std::size_t middle = begin + (end - begin) / 2;
    const std::size_t axis = axes_[middle];
    const double side = search.from[axis] - positions_[middle][axis];
    if (side < 0) {
        this->search(begin, middle, search);
    } else {
        this->search(middle + 1, end, search);
    }
    search.offer(order_[middle], squaredDistance(positions_[middle], search.from));
    if (side * side > search.limit) return;
    if (side < 0) {
        this->search(middle + 1, end, search);
    } else {
        this->search(begin, middle, search);
    }
}

std::vector<Near> PointIndex::within(Point point, double radius, std::uint32_t except) const {
    // A little more for rounding; the true distance decides.
    Search all{positionOf(point), square(radius * (1 + 1e-9)), 0, except};
    search(0, order_.size(), all);
    std::vector<Near> result;
    for (Near near : all.found) {
        near.distance = distance(point, points_[near.index], metric_);
        if (near.distance <= radius) result.push_back(near);
    }
    std::sort(result.begin(), result.end(), [](const Near& a, const Near& b) { return a.index < b.index; });
    return result;
}

std::vector<Near> PointIndex::nearest(Point point, std::size_t count, std::uint32_t except) const {
    if (count == 0) return {};
    Search some{positionOf(point), std::numeric_limits<double>::infinity(), count, except};
    search(0, order_.size(), some);
    double radius = 0;
    for (const Near& near : some.found) radius = std::max(radius, distance(point, points_[near.index], metric_));
    // The nearest in space need not be the nearest along the surface, but those are no farther than the radius.
    std::vector<Near> result = within(point, radius, except);
    std::sort(result.begin(), result.end(), nearer);
    result.resize(std::min(result.size(), count));
    return result;
}

}  // namespace kapok::geo
