// Multidimensional scaling.
#pragma once

#include "multivariate/distance.h"
#include "sdk/run_context.h"

namespace kapok::multivariate {

/// Points whose distances stand for given ones.
struct Scaling {
    stats::Matrix points;   ///< rows x dimensions, centered, along their principal axes
    PairDistances fitted;   ///< distances of the points
    PairDistances targets;  ///< what they were to be: the given distances, or in their order
    double stress = 0;      ///< Kruskal's (1964) stress-1
    int iterations = 0;
    bool converged = true;
};

/// Torgerson's (1952) scaling: the eigenvectors of the doubly centered squared distances. `share` is what the
/// dimensions hold of the sum of positive eigenvalues. O(n^3).
Scaling classicalScaling(const PairDistances& given, std::size_t dimensions, double& share);

/// Least stress from a start, by majorization (SMACOF, de Leeuw 1977). `ordinal`: only the order of the given distances
/// counts (Kruskal 1964, ties may be broken): the targets are the monotone regression of the points' distances. Finds a
/// local minimum; O(n^2) an iteration; polls cancel.
Scaling leastStress(const PairDistances& given, const stats::Matrix& start, bool ordinal, RunContext& context);

}  // namespace kapok::multivariate
