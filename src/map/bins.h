// Points counted or combined in equal cells of the plane.
#pragma once

#include "geo/geometry.h"
#include "spec/query.h"

#include <span>
#include <vector>

namespace kapok::map {

enum class CellShape : std::uint8_t { Hexagon, Square };

struct Cells {
    std::vector<geo::Geometry> shapes = {};
    std::vector<std::vector<std::size_t>> members = {};  ///< which points lie in each, ascending
};

/// The cells that hold points, row by row from the south. `width` is the distance between opposite sides, in the units
/// of the points; hexagons stand on a corner. Points that are not finite lie in none. O(n log n).
Cells cellsOf(std::span<const geo::Point> points, CellShape shape, double width);

/// The values combined; NaN does not count, and of no value is NaN (their count 0). Sum, Mean, Median, Min, Max, Count
/// and First; any other is the sum.
double combined(AggregateOp op, std::vector<double> values);

}  // namespace kapok::map
