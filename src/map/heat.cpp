#include "map/heat.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::map {
namespace {

constexpr double cellsAlong = 400;
constexpr double reach = 3;  ///< bandwidths

double automaticBandwidth(std::span<const geo::Point> points) {
    double n = 0;
    geo::Point mean;
    double squares = 0;
    for (const auto p : points) {
        n += 1;
        const geo::Point off{p.x - mean.x, p.y - mean.y};
        mean = {mean.x + off.x / n, mean.y + off.y / n};
        squares += off.x * (p.x - mean.x) + off.y * (p.y - mean.y);
    }
    return n > 1 ? std::sqrt(squares / (2 * (n - 1))) * std::pow(n, -1.0 / 6) : 0;
}

/// Weights of a Gaussian at whole steps, adding up to 1.
std::vector<float> gaussian(double deviation) {
    const int half = std::max(1, static_cast<int>(std::ceil(reach * deviation)));
    std::vector<float> kernel;
    float sum = 0;
    for (int i = -half; i <= half; ++i) {
        kernel.push_back(static_cast<float>(std::exp(-0.5 * i * i / (deviation * deviation))));
        sum += kernel.back();
    }
    for (float& weight : kernel) weight /= sum;
    return kernel;
}

/// Smooths `lines` runs of `length` cells that lie `step` apart.
void smooth(std::vector<float>& cells, const std::vector<float>& kernel, int lines, int length, int lineStep,
            int step) {
    const int half = static_cast<int>(kernel.size()) / 2;
    std::vector<float> run(static_cast<std::size_t>(length));
    for (int line = 0; line < lines; ++line) {
        float* first = cells.data() + static_cast<std::ptrdiff_t>(line) * lineStep;
        for (int i = 0; i < length; ++i)
            run[static_cast<std::size_t>(i)] = first[static_cast<std::ptrdiff_t>(i) * step];
        for (int i = 0; i < length; ++i) {
            float sum = 0;
            for (int k = std::max(-half, -i); k <= std::min(half, length - 1 - i); ++k)
                sum += kernel[static_cast<std::size_t>(k + half)] * run[static_cast<std::size_t>(i + k)];
            first[static_cast<std::ptrdiff_t>(i) * step] = sum;
        }
    }
}

void share(HeatGrid& grid, geo::Point at, double cell, double weight) {
    const double x = (at.x - grid.bounds.left) / cell - 0.5;
    const double y = (grid.bounds.top - at.y) / cell - 0.5;
    const int column = static_cast<int>(std::floor(x));
    const int row = static_cast<int>(std::floor(y));
    const double right = x - column;
    const double lower = y - row;
    const auto add = [&](int c, int r, double part) {
        if (c < 0 || r < 0 || c >= grid.columns || r >= grid.rows) return;
        grid.density[static_cast<std::size_t>(r) * static_cast<std::size_t>(grid.columns) +
                     static_cast<std::size_t>(c)] += static_cast<float>(part * weight);
    };
    add(column, row, (1 - right) * (1 - lower));
    add(column + 1, row, right * (1 - lower));
    add(column, row + 1, (1 - right) * lower);
    add(column + 1, row + 1, right * lower);
}

}  // namespace

HeatGrid heatOf(std::span<const geo::Point> points, std::span<const double> weights, double bandwidth) {
    geo::Box box;
    std::vector<geo::Point> placed;
    std::vector<double> weight;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double own = weights.empty() ? 1 : weights[i];
        if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y) || !(own > 0)) continue;
        box.add(points[i]);
        placed.push_back(points[i]);
        weight.push_back(own);
    }
    HeatGrid grid;
    if (placed.empty()) return grid;
    grid.bandwidth = bandwidth > 0 ? bandwidth : automaticBandwidth(placed);
    if (!(grid.bandwidth > 0)) grid.bandwidth = 1;  // all in one place
    grid.bounds = box.grown(reach * grid.bandwidth);
    const double cell = std::max(grid.bounds.width(), grid.bounds.height()) / cellsAlong;
    grid.columns = static_cast<int>(std::ceil(grid.bounds.width() / cell));
    grid.rows = static_cast<int>(std::ceil(grid.bounds.height() / cell));
    grid.bounds.right = grid.bounds.left + grid.columns * cell;
    grid.bounds.bottom = grid.bounds.top - grid.rows * cell;
    grid.density.assign(static_cast<std::size_t>(grid.columns) * static_cast<std::size_t>(grid.rows), 0);
    for (std::size_t i = 0; i < placed.size(); ++i) share(grid, placed[i], cell, weight[i]);
    const auto kernel = gaussian(grid.bandwidth / cell);
    smooth(grid.density, kernel, grid.rows, grid.columns, grid.columns, 1);
    smooth(grid.density, kernel, grid.columns, grid.rows, 1, grid.columns);
    for (float& value : grid.density) {
        value = static_cast<float>(value / (cell * cell));
        grid.highest = std::max<double>(grid.highest, value);
    }
    return grid;
}

}  // namespace kapok::map
