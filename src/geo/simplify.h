// Fewer vertices for small scales, the same on both sides of a shared border.
#pragma once

#include "geo/geometry.h"

#include <functional>

namespace kapok::geo {

/// The levels of detail of a set of geometries: for each of their vertices the tolerance at which it goes.
///
/// Douglas and Peucker (1973), with tolerances made monotone from split to split, so that every level is a subset of
/// the finer ones. Rings are first cut into arcs where their neighbours change (vertices of different rings are the
/// same when their coordinates are), and each arc is judged in one direction: neighbours that share vertices keep
/// sharing borders at every level, without gaps or slivers. O(n log n) for usual shapes.
class Simplification {
public:
    /// Calls its second argument for all of 0 … count - 1, on threads or not.
    using ForEach = std::function<void(std::size_t count, const std::function<void(std::size_t)>& body)>;

    Simplification() = default;
    /// Without `forEach` one after the other.
    explicit Simplification(std::span<const Geometry> geometries, const ForEach& forEach = {});

    /// The vertices of geometry `index` (as given to the constructor) whose tolerance is at least `tolerance`. The
    /// result is nowhere farther than `tolerance` from the original. Rings that would keep fewer than three different
    /// vertices and lines that would keep one are left out, points always stay.
    Geometry at(const Geometry& geometry, std::size_t index, double tolerance) const;

private:
    std::vector<std::vector<float>> weights_;
};

}  // namespace kapok::geo
