// How many clusters a set of rows has.
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

#include <cstdint>
#include <functional>

namespace kapok::multivariate {

/// Divides rows into k clusters; labels from 0.
using Clustering =
    std::function<std::vector<std::uint32_t>(const stats::Matrix& values, std::size_t k, RunContext& context)>;

/// What is known of a division into k clusters.
struct ClusterChoice {
    std::size_t clusters = 0;
    double within = 0;  ///< sum of squared distances from the centers
    double logWithin = 0;
    double expected = 0;    ///< mean of the logarithm for uniform reference data
    double error = 0;       ///< standard error of the gap
    double silhouette = 0;  ///< mean width; NaN for one cluster
    double calinski = 0;    ///< Calinski & Harabasz's (1974) variance ratio; NaN for one cluster

    double gap() const { return expected - logWithin; }
};

/// Divisions into 1 … most clusters against `references` sets of uniform rows in the box along the principal axes
/// (Tibshirani, Walther & Hastie 2001). Seeded; the result does not depend on the number of threads.
std::vector<ClusterChoice> compareClusterNumbers(const stats::Matrix& values, std::size_t most, std::size_t references,
                                                 const Clustering& clustering, RunContext& context);

/// The least k whose gap is no more than one standard error below the next; the last when there is none.
std::size_t chosenByGap(const std::vector<ClusterChoice>& choices);

}  // namespace kapok::multivariate
