// The module regression.stepwise.
#pragma once

#include "sdk/by_group.h"

namespace kapok::regression {

ModuleInfo stepwiseInfo();
Result runStepwise(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::regression
