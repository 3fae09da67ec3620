// The help page of a module, made from its declaration.
#pragma once

#include "sdk/module.h"

namespace kapok::cli {

void printModuleHelp(const ModuleInfo& info);

}  // namespace kapok::cli
