// The module tests.unit_root.
#pragma once

#include "sdk/by_group.h"

namespace kapok::tests {

ModuleInfo unitRootInfo();
Result runUnitRoot(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::tests
