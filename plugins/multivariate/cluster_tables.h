// Tables and charts that all clusterings have.
#pragma once

#include "multivariate/data_matrix.h"
#include "multivariate/distance.h"

#include <cstdint>

namespace kapok::multivariate {

/// Mean silhouette width (Rousseeuw 1987): by row, from -1 to 1; rows of a cluster of one have 0. O(n^2 d).
std::vector<double> silhouettes(const stats::Matrix& values, const std::vector<std::uint32_t>& labels,
                                std::size_t clusters, RunContext& context, Metric metric = Metric::Euclidean);
/// The same, empty for one cluster or more than 5,000 rows.
std::vector<double> silhouettesOf(const DataMatrix& data, const std::vector<std::uint32_t>& labels,
                                  std::size_t clusters, RunContext& context, Metric metric = Metric::Euclidean);
/// NaN for none.
double meanOf(const std::vector<double>& values);

/// A further column of the table of clusters; none when it has no values.
struct RowMeasure {
    std::string name = {};
    std::vector<double> values = {};
};

/// Table `clusters`: row (from 1), cluster (from 1; 0 for rows in none, labelled UINT32_MAX), the measure, and the
/// columns as they came; a chart of the first two.
void writeClusters(const InputTable& input, const DataMatrix& data, const std::vector<std::uint32_t>& labels,
                   const RowMeasure& measure, Result& result);

}  // namespace kapok::multivariate
