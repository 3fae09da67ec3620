// Forecasts of exponential smoothing models: means and variances.
#pragma once

#include "forecast/ets_fit.h"
#include "forecast/forecast.h"

namespace kapok::forecast {

/// The next `horizon` values. Exact moments (Hyndman et al. 2008, chapter 6): eq. 6.1 for additive errors without
/// multiplicative season (class 1), eq. 6.2 for multiplicative errors on an additive state (class 2), and the moments
/// of the state's products for multiplicative seasons (class 3, section 6.4), with normal errors. O(horizon^2).
Forecast forecastEts(const EtsFit& fit, int horizon);

}  // namespace kapok::forecast
