// Regions of neighbouring places that are alike.
#pragma once

#include "geo/weights.h"
#include "sdk/run_context.h"
#include "stats/matrix.h"

namespace kapok::spatial {

/// A region for each place, numbered from 0 by falling size (equal sizes by their first place).
using Regions = std::vector<std::uint32_t>;

/// What limits regions: their number, and the least sum of an amount in each (amounts empty: the least number of
/// places).
struct RegionLimits {
    std::size_t count = 2;
    double least = 0;
    std::vector<double> amounts = {};
};

/// SKATER (Assunção, Neves, Câmara and Freitas 2006): the minimum spanning tree of the neighbours by distance of the
/// attributes, cut where the sum of squares within regions falls most. Links count in both directions. Throws Error
/// when there are more parts without links between them than regions asked, or no cut leaves the least amount on both
/// sides. O(count n p).
Regions skater(const stats::Matrix& values, const geo::Weights& weights, const RegionLimits& limits,
               RunContext& context);

/// Ward's hierarchical clustering in which only neighbouring regions join (Murtagh 1985; Guo 2008). `limits.least` is
/// not used. Throws Error as skater(). O(links log links) joins of O(neighbours).
Regions constrainedWard(const stats::Matrix& values, const geo::Weights& weights, const RegionLimits& limits,
                        RunContext& context);

/// Max-p (Duque, Anselin and Rey 2012): as many regions as hold the least amount each, then places moved while the sum
/// of squares falls; the best of `starts` random starts. `limits.count` is not used. Throws Error when a part cannot
/// reach the least amount.
Regions maxP(const stats::Matrix& values, const geo::Weights& weights, const RegionLimits& limits, std::size_t starts,
             RunContext& context);

/// Sum of squared differences from the means of regions, over all columns.
double withinSum(const stats::Matrix& values, const Regions& regions);

}  // namespace kapok::spatial
