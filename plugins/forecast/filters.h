// Filters that split a series into trend and cycle.
#pragma once

#include <vector>

namespace kapok::forecast {

struct TrendCycle {
    std::vector<double> trend;  ///< NaN where the filter does not reach
    std::vector<double> cycle;
};

/// Hodrick & Prescott (1997): the trend that minimises squared deviations and lambda times squared second differences,
/// by a banded factorisation, O(n). No missing values; at least 4.
TrendCycle hodrickPrescott(const std::vector<double>& y, double lambda);

/// Baxter & King (1999): the band of periods from `low` to `high` steps by a symmetric moving average of 2 k + 1 values
/// whose weights sum to 0. The first and last k values are NaN. No missing values.
TrendCycle baxterKing(const std::vector<double>& y, double low, double high, int k);

/// Christiano & Fitzgerald (2003): the asymmetric filter optimal for a random walk, without loss at the ends; with
/// `drift` the line from first to last value is taken out before. O(n^2). No missing values.
TrendCycle christianoFitzgerald(const std::vector<double>& y, double low, double high, bool drift);

}  // namespace kapok::forecast
