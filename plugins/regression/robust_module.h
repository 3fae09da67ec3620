// The module regression.robust.
#pragma once

#include "sdk/by_group.h"

namespace kapok::regression {

ModuleInfo robustInfo();
Result runRobust(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::regression
