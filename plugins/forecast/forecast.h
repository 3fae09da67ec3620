// What a forecast is.
#pragma once

#include <vector>

namespace kapok::forecast {

/// Lower and upper ends of intervals for the steps ahead.
struct Bounds {
    std::vector<double> lower;
    std::vector<double> upper;
};

/// Means and standard deviations of the next values, in the data's unit.
struct Forecast {
    std::vector<double> mean;
    std::vector<double> sd;
};

}  // namespace kapok::forecast
