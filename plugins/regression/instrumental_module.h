// The module regression.instrumental.
#pragma once

#include "sdk/by_group.h"

namespace kapok::regression {

ModuleInfo instrumentalInfo();
Result runInstrumental(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::regression
