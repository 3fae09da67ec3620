// Forecasts from origins in the past, scored on what came after.
#pragma once

#include "forecast/method.h"

namespace kapok::forecast {

/// One forecast from the values before `origin`, and the values that followed (as far as there are some).
struct Fold {
    std::size_t origin = 0;
    Outcome outcome;
    std::vector<double> actual;
};

/// Up to `count` origins, latest first: the last one has the whole horizon after it, each earlier one lies `spacing`
/// steps before. None before max(6, 2 period + 2) values.
std::vector<std::size_t> rollingOrigins(std::size_t steps, int period, int horizon, int count, int spacing);

/// The usual distance of origins: a third of the horizon.
int usualSpacing(int horizon);

/// The series before an origin, regressors cut to the horizon; leading and trailing missing values left out.
Problem before(const Problem& problem, std::size_t origin);

/// Forecasts from each origin, from nothing but the values before it. Origins from which the method cannot forecast
/// are left out.
std::vector<Fold> backtest(const Method& method, const ParameterValues& parameters, const Problem& problem,
                           const std::vector<std::size_t>& origins);

/// Ends of an interval at a level in percent: the outcome's quantiles, normal ones where it has none.
Bounds boundsAt(const Outcome& outcome, double level);

/// Intervals from the errors of a backtest by split conformal prediction: at each step the ceil((n + 1) level)th least
/// absolute error around the mean (Vovk et al. 2005); the greatest where there are too few. Steps without an error
/// keep the widest before them. The returned function takes p as Outcome::quantiles does.
std::function<std::vector<double>(double)> conformalQuantiles(const std::vector<Fold>& folds,
                                                              const std::vector<double>& mean);

}  // namespace kapok::forecast
