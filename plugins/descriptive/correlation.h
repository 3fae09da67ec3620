// Correlations of two samples.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kapok::descriptive {

/// A correlation with its test; NaN where the samples are too small or constant.
struct Correlation {
    double value;
    double statistic;  ///< t; for Kendall z, or the number of concordant pairs when the p-value is exact
    double pValue;
    double lower;
    double upper;
};

/// Pearson's r, Student's t test, interval by Fisher's z (1921) at `level` percent. `controls` columns were taken out
/// of both samples before: they cost degrees of freedom. O(n).
Correlation pearson(std::span<const double> x, std::span<const double> y, std::size_t controls, double level);

/// Spearman's rho: Pearson's r of ranks, with its t test and interval (standard error sqrt((1 + r^2/2) / (n - 3)) of
/// Fisher's z, Bonett & Wright 2000). O(n log n).
Correlation spearman(std::span<const double> x, std::span<const double> y, std::size_t controls, double level);

/// Kendall's tau-b (1945) by Knight's (1966) algorithm; exact p-value below 50 values without ties, else normal with
/// the variance for ties. Interval by Fisher's z with standard error sqrt(0.437 / (n - 4)) (Fieller, Hartley & Pearson
/// 1957). O(n log n).
Correlation kendall(std::span<const double> x, std::span<const double> y, double level);

}  // namespace kapok::descriptive
