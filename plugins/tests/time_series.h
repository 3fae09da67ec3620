// The modules on time series: their rows must be in order of time.
#pragma once

#include "sdk/by_group.h"

namespace kapok::tests {

ModuleInfo unitRootInfo();
Result runUnitRoot(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo seasonalRootInfo();
Result runSeasonalRoot(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo cointegrationInfo();
Result runCointegration(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo johansenInfo();
Result runJohansen(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo autocorrelationInfo();
Result runAutocorrelation(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo chowInfo();
Result runChow(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::tests
