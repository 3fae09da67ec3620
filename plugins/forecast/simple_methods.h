// Forecasts without a model of the dependence: the mean, the last value, the line through first and last.
#pragma once

#include "forecast/method.h"

namespace kapok::forecast {

/// A fitted method of the simplest kind. `sd(h)` has the uncertainty of the estimates where they have one.
struct SimpleFit {
    std::vector<double> fitted;  ///< NaN where there is none
    double sigma2 = 0;           ///< variance of the one-step errors
    double level = 0;            ///< the mean, or the last value
    double slope = 0;            ///< rise for a step
    double slopeError = 0;       ///< standard error of the slope
    double levelShare = 0;       ///< variance of the level as a share of sigma2
    bool walks = false;          ///< the variance grows with each step

    Forecast forecast(int horizon) const;
};

/// The mean of all values (Hyndman & Athanasopoulos 2021, section 5.2). `y` in the order of time, NaN is missing and
/// left out. Throws Error below two values. O(n), as all here.
SimpleFit fitMean(const std::vector<double>& y);

/// The last value. Across missing values the last known one stands in.
SimpleFit fitNaive(const std::vector<double>& y);

/// The last value and the mean rise for a step: a random walk with drift; the drift's standard error counts in the
/// variance. Throws Error below three values.
SimpleFit fitDrift(const std::vector<double>& y);

/// What stands in for a method that needs more values than there are: the last value, and a warning that says so.
/// Throws Error below two values.
Outcome lastValueOutcome(const Problem& problem);

}  // namespace kapok::forecast
