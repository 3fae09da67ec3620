// The module regression.penalized.
#pragma once

#include "sdk/by_group.h"

namespace kapok::regression {

ModuleInfo penalizedInfo();
Result runPenalized(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::regression
