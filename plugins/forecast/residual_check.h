// What the one-step errors of a method say about its assumptions.
#pragma once

#include "sdk/text.h"

#include <optional>
#include <vector>

namespace kapok::forecast {

/// p-values; NaN where a test is not possible.
struct ResidualCheck {
    int lags = 0;
    double memory = 0;     ///< Ljung & Box (1978), no degrees of freedom taken off for the coefficients
    double normality = 0;  ///< Shapiro & Wilk (1965)
};

/// Of the differences of values and fitted ones where both are known, the lags of two periods or ten. Nothing below 12
/// errors or when all are the same. O(n lags).
std::optional<ResidualCheck> checkResiduals(const std::vector<double>& values, const std::vector<double>& fitted,
                                            int period);

/// Correlation of neighbouring errors of mean 0 where it is beyond ±2 / √n: more than chance gives. O(n).
std::optional<double> neighbourCorrelation(const std::vector<double>& errors);

/// The finding in words: at 1 %, for a test of many errors finds something.
Text sentenceOf(const ResidualCheck& check);

}  // namespace kapok::forecast
