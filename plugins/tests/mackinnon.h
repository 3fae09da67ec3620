// The distribution of Dickey-Fuller statistics: of one series, or of the residuals of a regression of several.
#pragma once

#include <cstddef>
#include <cstdint>

namespace kapok::tests {

/// What the series moves around under the alternative.
enum class Trend : std::uint8_t { None, Constant, Linear };

inline constexpr std::size_t mostSeries = 6;

/// P-value of a t statistic by the response surfaces of MacKinnon (1994, tables 3 and 4): asymptotic, about three
/// digits. `series` is 1 for a series of its own, else the number of series in the regression, at most mostSeries.
double mackinnonP(double statistic, Trend trend, std::size_t series = 1);

enum class Level : std::uint8_t { One, Five, Ten };  ///< percent

/// Critical value for n rows (MacKinnon 2010, tables 2 and 3). Without a trend there are values for one series only:
/// NaN for more.
double mackinnonCritical(Level level, Trend trend, std::size_t series, double n);

}  // namespace kapok::tests
