// The help page of a module.
#pragma once

#include "sdk/module.h"

namespace kapok::host {

/// Markdown in the language of the program: the module's help and, under it, its assumptions.
std::string helpOf(const ModuleInfo& info);

}  // namespace kapok::host
