// Classical decomposition, and values for gaps.
#pragma once

#include <vector>

namespace kapok::forecast {

/// Seasonal figures, one for each step of the period, in the order of time: figure[0] belongs to the first value.
/// Additive figures sum to 0, multiplicative ones to the period.
struct SeasonalFigure {
    std::vector<double> figure;
    bool multiplicative = false;

    double at(std::size_t step) const { return figure[step % figure.size()]; }
    /// The value without its season.
    double adjusted(double value, std::size_t step) const {
        return multiplicative ? value / at(step) : value - at(step);
    }
    double reseasoned(double value, std::size_t step) const {
        return multiplicative ? value * at(step) : value + at(step);
    }
};

/// Classical decomposition by a centred moving average (Kendall & Stuart 1983). At least two periods without missing
/// values. O(n).
SeasonalFigure classicalSeason(const std::vector<double>& y, int period, bool multiplicative);

/// Missing values within the series filled: by lines between the neighbours, for a period above 1 and at least two
/// periods of data on the series without its additive seasonal figure. The first and last value are known. O(n).
std::vector<double> filledGaps(const std::vector<double>& y, int period);

/// True when the autocorrelation at the period is significant at the level with quantile z, lower lags allowed for
/// (Bartlett's variance), as Assimakopoulos & Nikolopoulos (2000) test for a season. False below two periods and a
/// value more. No missing values. O(n period).
bool isSeasonal(const std::vector<double>& y, int period, double z = 1.6448536269514722);

}  // namespace kapok::forecast
