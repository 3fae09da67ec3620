// First guesses for the estimation of exponential smoothing models.
#pragma once

#include "forecast/ets_model.h"

namespace kapok::forecast {

/// Initial states from the data (after Hyndman et al. 2008, section 2.6.1): seasons from a classical decomposition,
/// level and slope from a line through the first max(10, 2 period) seasonally adjusted values. Missing values (NaN)
/// are bridged by lines for this purpose only. Seasonal models need two whole periods. Smoothing parameters are 0.
EtsParameters startingStates(const EtsSpec& spec, int period, const std::vector<double>& y);

/// Smoothing parameters from which to search, spread over the usual region, phi included where the trend is damped.
std::vector<EtsParameters> startingSmoothing(const EtsSpec& spec, int period);

}  // namespace kapok::forecast
