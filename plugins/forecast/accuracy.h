// How far forecasts were from what came.
#pragma once

#include <cstdint>
#include <vector>

namespace kapok::forecast {

/// Measures over the steps where both numbers are known; NaN where a measure is not defined.
struct Accuracy {
    std::int64_t values = 0;
    double me;    ///< mean error, actual minus forecast
    double rmse;  ///< root mean squared error
    double mae;   ///< mean absolute error
    double mape;  ///< mean absolute error in percent of the actual value; NaN when one of them is 0
    double mase;  ///< mae over the mean change from one period to the next (Hyndman & Koehler 2006)
};

Accuracy accuracyOf(const std::vector<double>& actual, const std::vector<double>& forecast, int period);

}  // namespace kapok::forecast
