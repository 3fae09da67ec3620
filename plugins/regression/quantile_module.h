// The module regression.quantile.
#pragma once

#include "sdk/by_group.h"

namespace kapok::regression {

ModuleInfo quantileInfo();
Result runQuantile(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::regression
