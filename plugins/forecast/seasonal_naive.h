// The seasonal naive method.
#pragma once

#include "forecast/forecast.h"

namespace kapok::forecast {

/// Repeats the last period: the forecast of a step is the last known value of its season, the naive method when the
/// period is 1 (Hyndman & Athanasopoulos 2021, section 5.2).
struct SeasonalNaive {
    std::vector<double> fitted;  ///< NaN for the first period
    std::vector<double> future;  ///< the next period
    double sigma2 = 0;           ///< mean squared residual
    int period = 1;
};

/// `y` in the order of time, NaN is missing: the season's value before stands in. Throws Error when a season has no
/// value, or no value has one of its season before it.
SeasonalNaive fitSeasonalNaive(const std::vector<double>& y, int period);

/// The variance grows by sigma2 with each period ahead (Hyndman & Athanasopoulos 2021, table 5.2).
Forecast forecastSeasonalNaive(const SeasonalNaive& fit, int horizon);

}  // namespace kapok::forecast
