// Forecasts of a hierarchy as a module.
#pragma once

#include "sdk/module.h"

#include <memory>

namespace kapok::forecast {

std::unique_ptr<const Module> reconcileModule();

}  // namespace kapok::forecast
