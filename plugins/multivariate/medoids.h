// k-medoids.
#pragma once

#include "multivariate/distance.h"
#include "sdk/run_context.h"

namespace kapok::multivariate {

struct Medoids {
    std::vector<std::size_t> medoids;   ///< rows, by falling size of their clusters
    std::vector<std::uint32_t> labels;  ///< of each row, from 0
    std::vector<std::size_t> sizes;
    double built = 0;  ///< mean distance from the nearest medoid after the first choice
    double mean = 0;   ///< and after all exchanges
    int swaps = 0;
};

/// Partitioning around medoids (Kaufman & Rousseeuw 1990): greedy choice, then the best exchange of a medoid for
/// another row while one lowers the sum of distances, all exchanges of a row weighed in one pass (FastPAM1, Schubert &
/// Rousseeuw 2019). Deterministic. O(n^2) a pass; polls cancel.
Medoids partitionAroundMedoids(const PairDistances& distances, std::size_t clusters, RunContext& context);

}  // namespace kapok::multivariate
