// Structural breaks as a module.
#pragma once

#include "sdk/module.h"

#include <memory>

namespace kapok::forecast {

std::unique_ptr<const Module> breaksModule();

}  // namespace kapok::forecast
