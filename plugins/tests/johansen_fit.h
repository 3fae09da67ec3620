// The reduced rank regression of Johansen (1988, 1991).
#pragma once

#include "stats/matrix.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kapok::tests {

/// What the model holds besides the series: the constant or the trend is in the long-run relations alone
/// (restricted), or free.
enum class Deterministic : std::uint8_t { None, RestrictedConstant, Constant, RestrictedTrend, Trend };

struct JohansenFit {
    std::vector<double> eigenvalues;  ///< falling, one a series
    stats::Matrix vectors;   ///< column r: relation r over the series and what is restricted, its first series 1
    stats::Matrix loadings;  ///< row i, column r: how series i answers to relation r
    std::size_t rows = 0;    ///< in the regression

    /// Against more than r relations, and against r + 1 of them.
    double trace(std::size_t r) const;
    double maximum(std::size_t r) const;
};

/// `series` of equal length with `lags` >= 1 lags of the levels. Throws Error when the series determine each other.
JohansenFit johansen(const std::vector<std::vector<double>>& series, std::size_t lags, Deterministic deterministic);

/// The lags, 1 to `most`, of the vector autoregression of the levels that has the least AIC over the same rows.
std::size_t chosenLags(const std::vector<std::vector<double>>& series, std::size_t most, Deterministic deterministic);

/// The asymptotic distribution for `n` series less r relations by Doornik's (1998, tables 7 and 8) gamma
/// distributions: about two digits.
struct JohansenDistribution {
    double shape;
    double scale;
    double pValue(double statistic) const;
    double critical(double p) const;  ///< the value that is exceeded with probability p
};
JohansenDistribution traceDistribution(Deterministic deterministic, std::size_t n);
JohansenDistribution maximumDistribution(Deterministic deterministic, std::size_t n);

}  // namespace kapok::tests
