// Distances of rows from the bulk of the data that half of the rows being wild cannot move.
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

#include <algorithm>
#include <vector>

namespace kapok::descriptive {

/// Five rows a column (Rousseeuw & van Zomeren 1990), and ten: with fewer the corrections for few rows fail.
inline std::size_t leastRobustRows(std::size_t columns) { return std::max<std::size_t>(10, 5 * columns); }

/// Squared Mahalanobis distances from the minimum covariance determinant (Rousseeuw & van Driessen 1999): the mean and
/// covariance of the floor((n + p + 1) / 2) rows whose covariance has the least determinant, found from 500 random
/// starts (beyond 1,500 rows on a random sample of so many), then those of the rows within the 97.5 % quantile of them.
/// Both covariances are made consistent at the normal distribution (Croux & Haesbroeck 1999) and corrected for few rows
/// (Pison, Van Aelst & Willems 2002). The same seed of the context gives the same result. No missing values; at least
/// `leastRobustRows`. Throws Error where half of the rows lie on one plane.
std::vector<double> robustSquares(const stats::Matrix& values, RunContext& context);

}  // namespace kapok::descriptive
