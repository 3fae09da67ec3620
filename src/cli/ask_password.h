// A password typed on the terminal, not shown while it is typed.
#pragma once

#include "sdk/text.h"

namespace kapok::cli {

/// Empty when there is no terminal to type on.
std::string askPassword(const Text& question);

}  // namespace kapok::cli
