#include "map/bins.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <numeric>

namespace kapok::map {
namespace {

/// Row and column of a cell.
using Place = std::pair<std::int64_t, std::int64_t>;

Place squareAt(geo::Point p, double width) {
    return {static_cast<std::int64_t>(std::floor(p.y / width)), static_cast<std::int64_t>(std::floor(p.x / width))};
}

/// Hexagons on a corner by axial coordinates: the cube coordinate that rounding moves most follows from the other two.
Place hexagonAt(geo::Point p, double width) {
    const double radius = width / std::numbers::sqrt3;
    const double r = 2 * p.y / (3 * radius);
    const double q = p.x / width - r / 2;
    const double s = -q - r;
    double roundQ = std::round(q);
    double roundR = std::round(r);
    const double roundS = std::round(s);
    const double missQ = std::abs(roundQ - q);
    const double missR = std::abs(roundR - r);
    const double missS = std::abs(roundS - s);
    if (missQ > missR && missQ > missS)
        roundQ = -roundR - roundS;
    else if (missR > missS)
        roundR = -roundQ - roundS;
    return {static_cast<std::int64_t>(roundR), static_cast<std::int64_t>(roundQ)};
}

geo::Geometry squareShape(Place place, double width) {
    const double left = static_cast<double>(place.second) * width;
    const double bottom = static_cast<double>(place.first) * width;
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer,
              std::vector<geo::Point>{
                  {left, bottom}, {left + width, bottom}, {left + width, bottom + width}, {left, bottom + width}});
    return shape;
}

geo::Geometry hexagonShape(Place place, double width) {
    const double radius = width / std::numbers::sqrt3;
    const auto row = static_cast<double>(place.first);
    const geo::Point middle{width * (static_cast<double>(place.second) + row / 2), 1.5 * radius * row};
    std::vector<geo::Point> ring;
    for (int corner = 0; corner < 6; ++corner) {
        const double angle = std::numbers::pi / 6 + corner * std::numbers::pi / 3;
        ring.push_back({middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)});
    }
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer, ring);
    return shape;
}

}  // namespace

Cells cellsOf(std::span<const geo::Point> points, CellShape shape, double width) {
    const bool hexagon = shape == CellShape::Hexagon;
    std::map<Place, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y)) continue;
        places[hexagon ? hexagonAt(points[i], width) : squareAt(points[i], width)].push_back(i);
    }
    Cells cells;
    for (auto& [place, members] : places) {
        cells.shapes.push_back(hexagon ? hexagonShape(place, width) : squareShape(place, width));
        cells.members.push_back(std::move(members));
    }
    return cells;
}

double combined(AggregateOp op, std::vector<double> values) {
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (op == AggregateOp::Count) return static_cast<double>(values.size());
    if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    switch (op) {
        case AggregateOp::Mean: return sum / static_cast<double>(values.size());
        case AggregateOp::Min: return *std::min_element(values.begin(), values.end());
        case AggregateOp::Max: return *std::max_element(values.begin(), values.end());
        case AggregateOp::First: return values.front();
        case AggregateOp::Median: {
            const std::size_t half = values.size() / 2;
            std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(half), values.end());
            if (values.size() % 2 == 1) return values[half];
            return (values[half] +
                    *std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(half))) /
                   2;
        }
        default: return sum;
    }
}

}  // namespace kapok::map
