// The module regression.nonlinear.
#pragma once

#include "sdk/by_group.h"

namespace kapok::regression {

ModuleInfo nonlinearInfo();
Result runNonlinear(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::regression
