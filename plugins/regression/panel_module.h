// The module regression.panel.
#pragma once

#include "sdk/by_group.h"

namespace kapok::regression {

ModuleInfo panelInfo();
Result runPanel(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::regression
