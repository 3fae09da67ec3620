// One pass of an exponential smoothing model through the data.
#pragma once

#include "forecast/ets_model.h"

namespace kapok::forecast {

/// What a pass through the data leaves behind.
struct EtsPass {
    std::vector<double> fitted;     ///< one-step forecasts, also where the value is missing
    std::vector<double> residuals;  ///< y - fitted, or (y - fitted) / fitted for multiplicative errors; NaN if missing
    EtsState last;
};

/// Runs the model through y (NaN: missing, the states move on without an update). O(n).
EtsPass runEts(const EtsSpec& spec, int period, const EtsParameters& parameters, const std::vector<double>& y);

/// True when forecasts do not blow up with old errors: the roots of the characteristic equation of the discount
/// matrix lie within the unit circle (Hyndman et al. 2008, chapter 10). O(period^2).
bool isAdmissible(const EtsSpec& spec, int period, const EtsParameters& parameters);

}  // namespace kapok::forecast
