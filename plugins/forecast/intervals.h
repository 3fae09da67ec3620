// Intervals that do not take the errors for normal.
#pragma once

#include "forecast/backtest.h"

namespace kapok::forecast {

/// Quantiles of simulated futures: the one-step errors of the sample are drawn with replacement and carried ahead by
/// the moving-average weights that the model's variances imply, taken as positive: psi_h^2 = (sd_{h+1}^2 - sd_h^2) /
/// sd_1^2. Models with relative errors are treated alike, as an approximation. 2,000 paths; the same seed gives the
/// same quantiles. Empty when fewer than 10 errors are known or the first standard deviation is 0. O(horizon^2 paths).
std::function<std::vector<double>(double)> bootstrapQuantiles(const Outcome& outcome, const std::vector<double>& values,
                                                              std::uint64_t seed);

/// Quantiles of Student's t about the means: for variances that are estimated with so many degrees of freedom.
std::function<std::vector<double>(double)> studentQuantiles(const Forecast& forecast, double freedom);

/// Replaces the outcome's intervals as asked: "model" leaves them, "bootstrap" and "conformal" (from 20 origins, a step
/// apart where the series is short) put others in their place or add a warning that they could not.
void replaceIntervals(Outcome& outcome, const std::string& kind, const Method& method,
                      const ParameterValues& parameters, const Problem& problem);

}  // namespace kapok::forecast
