// The module descriptive.correlation.
#pragma once

#include "sdk/by_group.h"

namespace kapok::descriptive {

ModuleInfo correlationInfo();
Result runCorrelation(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::descriptive
