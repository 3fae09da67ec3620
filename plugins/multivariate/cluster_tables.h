// Tables and charts that all clusterings have.
#pragma once

#include "multivariate/data_matrix.h"

#include <cstdint>

namespace kapok::multivariate {

/// Mean silhouette width (Rousseeuw 1987): by row, from -1 to 1; rows of a cluster of one have 0. O(n^2 d).
std::vector<double> silhouettes(const stats::Matrix& values, const std::vector<std::uint32_t>& labels,
                                std::size_t clusters, RunContext& context);

/// More rows than this have no silhouettes.
inline constexpr std::size_t mostSilhouettes = 5'000;

/// Table `clusters`: row (from 1), cluster (from 1), silhouette, and the columns as they came; a chart of the first
/// two.
void writeClusters(const InputTable& input, const DataMatrix& data, const std::vector<std::uint32_t>& labels,
                   const std::vector<double>& silhouette, Result& result);

}  // namespace kapok::multivariate
