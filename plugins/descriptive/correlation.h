// Correlations of two samples.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kapok::descriptive {

/// A correlation with its test; NaN where the samples are too small or constant.
struct Correlation {
    double value;
    double statistic;  ///< t or z; where the p-value is exact Spearman's S or the number of concordant pairs
    double pValue;
    double lower;
    double upper;
};

enum class Tail { Both, Less, Greater };

struct CorrelationOptions {
    std::size_t controls = 0;  ///< columns taken out of both samples before: they cost degrees of freedom
    double level = 95;         ///< of the interval, in percent; it is open to one side when the test is
    Tail tail = Tail::Both;
    bool exact = true;  ///< p-values of few ranks without ties by counting orders
};

/// A sample about its mean: what it gives to its correlations with others.
struct Centred {
    std::vector<double> gaps = {};
    double squares = 0;  ///< their sum
    bool ties = false;   ///< of ranks
};
Centred centred(std::span<const double> values);
Centred centredRanks(std::span<const double> values);

/// Pearson's r, Student's t test, interval by Fisher's z (1921). O(n).
Correlation pearson(const Centred& x, const Centred& y, const CorrelationOptions& options);

/// Spearman's rho: Pearson's r of ranks. P-value by S, the sum of squared differences of ranks, up to 1,290 values
/// without ties (Best & Roberts 1975), else by t. Interval with standard error
/// sqrt((1 + r^2/2) / (n - 3)) of Fisher's z (Bonett & Wright 2000). Takes centred ranks. O(n).
Correlation spearman(const Centred& x, const Centred& y, const CorrelationOptions& options);

/// Kendall's tau-b (1945) by Knight's (1966) algorithm; exact p-value below 50 values without ties, else normal with
/// the variance for ties. Interval by Fisher's z with standard error sqrt(0.437 / (n - 4)) (Fieller, Hartley & Pearson
/// 1957). O(n log n).
Correlation kendall(std::span<const double> x, std::span<const double> y, const CorrelationOptions& options);

/// Kendall's partial tau (1942) of the first two columns given the others, with the normal test for as many values
/// fewer as there are others. O(k^2 n log n).
Correlation partialKendall(std::span<const std::vector<double>> columns, const CorrelationOptions& options);

}  // namespace kapok::descriptive
