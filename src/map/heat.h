// How close points lie: a kernel density on a grid.
#pragma once

#include "geo/geometry.h"

#include <span>
#include <vector>

namespace kapok::map {

struct HeatGrid {
    geo::Box bounds = {};
    int columns = 0;
    int rows = 0;
    std::vector<float> density = {};  ///< weight per square unit, row by row from the north
    double bandwidth = 0;
    double highest = 0;
};

/// Gaussian kernel density of points, each with its weight (empty: 1 each; NaN: 0). `bandwidth` in the units of the
/// points; 0: n^(-1/6) times the root mean square of the standard deviations (Silverman 1986, equation 4.14). The grid
/// has about 400 cells along its longer side and reaches three bandwidths beyond the points; each point is shared
/// among the four nearest cells before the rows and columns are smoothed. O(n + cells × bandwidth).
HeatGrid heatOf(std::span<const geo::Point> points, std::span<const double> weights, double bandwidth);

}  // namespace kapok::map
