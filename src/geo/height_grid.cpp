#include "geo/mesh.h"
#include "geo/point_index.h"

#include <algorithm>
#include <cmath>

namespace kapok::geo {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double heightOf(const HeightGrid& grid, int column, int row) {
    return grid.heights[static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.columns) +
                        static_cast<std::size_t>(column)];
}

/// By differences to both sides; gaps count as level.
Point3 normalAt(const HeightGrid& grid, int column, int row, double scale) {
    const double here = heightOf(grid, column, row);
    const auto at = [&](int c, int r) {
        const double height = heightOf(grid, std::clamp(c, 0, grid.columns - 1), std::clamp(r, 0, grid.rows - 1));
        return (std::isfinite(height) ? height : here) * scale;
    };
    const int acrossSteps = (column > 0) + (column + 1 < grid.columns);
    const int upSteps = (row > 0) + (row + 1 < grid.rows);
    const double across = grid.box.width() / (grid.columns - 1) * acrossSteps;
    const double up = grid.box.height() / (grid.rows - 1) * upSteps;
    return unit(
        {-(at(column + 1, row) - at(column - 1, row)) / across, -(at(column, row + 1) - at(column, row - 1)) / up, 1});
}

/// Falls to nothing at `reach` (0: none), so that the surface has no cracks where the nearest points change.
double weightAt(double distance, double reach) {
    const double inverse = 1 / std::max(distance, 1e-150);
    const double weight = reach > 0 ? std::max(0.0, inverse - 1 / reach) : inverse;
    return weight * weight;
}

}  // namespace

Point HeightGrid::place(int column, int row) const {
    return {box.left + box.width() * column / (columns - 1), box.bottom + box.height() * row / (rows - 1)};
}

double HeightGrid::at(Point point) const {
    if (!box.contains(point)) return nan;
    const double x = (point.x - box.left) / box.width() * (columns - 1);
    const double y = (point.y - box.bottom) / box.height() * (rows - 1);
    const int column = std::min(static_cast<int>(x), columns - 2);
    const int row = std::min(static_cast<int>(y), rows - 2);
    const double u = x - column;
    const double v = y - row;
    return (1 - v) * ((1 - u) * heightOf(*this, column, row) + u * heightOf(*this, column + 1, row)) +
           v * ((1 - u) * heightOf(*this, column, row + 1) + u * heightOf(*this, column + 1, row + 1));
}

void addSurface(Mesh& mesh, const HeightGrid& grid, double scale) {
    const auto first = static_cast<std::uint32_t>(mesh.vertices.size());
    const auto row = static_cast<std::uint32_t>(grid.columns);
    for (int r = 0; r < grid.rows; ++r) {
        for (int c = 0; c < grid.columns; ++c) {
            const Point at = grid.place(c, r);
            const double height = heightOf(grid, c, r);
            const bool gap = !std::isfinite(height);
            mesh.add({at.x, at.y, gap ? 0 : height * scale}, gap ? Point3{0, 0, 1} : normalAt(grid, c, r, scale));
        }
    }
    const auto whole = [&](std::initializer_list<std::uint32_t> corners) {
        return std::all_of(corners.begin(), corners.end(), [&](auto i) { return std::isfinite(grid.heights[i]); });
    };
    for (std::uint32_t r = 0; r + 1 < static_cast<std::uint32_t>(grid.rows); ++r) {
        for (std::uint32_t c = 0; c + 1 < row; ++c) {
            const std::uint32_t a = r * row + c;
            if (whole({a, a + 1, a + row + 1}))
                mesh.triangles.push_back({first + a, first + a + 1, first + a + row + 1});
            if (whole({a, a + row + 1, a + row}))
                mesh.triangles.push_back({first + a, first + a + row + 1, first + a + row});
        }
    }
}

HeightGrid interpolate(std::span<const Point> points, std::span<const double> values, const Box& box, int columns,
                       int rows, std::size_t nearest) {
    std::vector<Point> places;
    std::vector<double> heights;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y) || !std::isfinite(values[i])) continue;
        places.push_back(points[i]);
        heights.push_back(values[i]);
    }
    HeightGrid grid{box, columns, rows, {}};
    grid.heights.assign(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), nan);
    if (places.empty()) return grid;
    const PointIndex index(places, Metric::Plane);
    std::size_t crossing = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const Point at = grid.place(column, row);
            const auto around = index.nearest(at, nearest);
            const double reach = places.size() > nearest ? around.back().distance : 0;
            double sum = 0;
            double weights = 0;
            for (const auto& near : around) {
                const double weight = weightAt(near.distance, reach);
                sum += weight * heights[near.index];
                weights += weight;
            }
            grid.heights[crossing++] = weights > 0 ? sum / weights : heights[around.front().index];
        }
    }
    return grid;
}

}  // namespace kapok::geo
