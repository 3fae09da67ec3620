// What the charts of statistics compute from their rows.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kapok::chart {

struct ControlLimits {
    double centre = 0;
    double lower = 0;
    double upper = 0;
};

/// Shewhart's chart of individual values (Montgomery 2013, equation 6.33): the mean and so many standard deviations,
/// estimated from the mean moving range of two, MR / 1.128. NaN for fewer than two values (no limits).
ControlLimits controlLimits(const std::vector<double>& values, double sigma);

/// r_0 … r_lags about the mean, by the divisor n (Box and Jenkins 1976, equation 2.1.11); all but the first 0 for equal
/// values; no more lags than values.
std::vector<double> autocorrelations(const std::vector<double>& values, std::size_t lags);

/// Partial ones from r_0, r_1, … by the recursion of Durbin (1960) and Levinson (1947); the first is 1.
std::vector<double> partialAutocorrelations(const std::vector<double>& autocorrelations);

/// Quantiles of "normal", "uniform" or "exponential" at (i - a) / (n + 1 - 2 a), with a = 3/8 up to ten values and 1/2
/// beyond, as R's ppoints. Throws Error for another name.
std::vector<double> theoreticalQuantiles(std::size_t count, const std::string& distribution);

struct StraightLine {
    double intercept = 0;
    double slope = 1;
};
/// Through the first and third quartiles of both, as R's qqline. `sorted` upwards; nothing for no spread.
std::optional<StraightLine> quartileLine(const std::vector<double>& sorted, const std::string& distribution);

struct LorenzCurve {
    std::vector<double> people = {};  ///< cumulative share of weights, from 0 to 1
    std::vector<double> amount = {};  ///< of what they have, from the smallest a head up
    double gini = 0;                  ///< one minus twice the area below the curve; NaN when there is nothing to share
};
/// Not negative amounts of groups of given weights. O(n log n).
LorenzCurve lorenzCurve(const std::vector<double>& amounts, const std::vector<double>& weights);

}  // namespace kapok::chart
