// Steps in words: lists of steps, history, provenance and reports show these.
#pragma once

#include "sdk/text.h"
#include "spec/step.h"

#include <functional>

namespace kapok {

/// "Keep rows where rate > 5". `nameOf` gives the names of joined datasets.
Text describe(const Step& step, const std::function<std::string(const Id&)>& nameOf);

}  // namespace kapok
