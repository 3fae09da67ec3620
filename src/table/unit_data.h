// The text of resources/units.csv, written by the build.
#pragma once

#include <string_view>

namespace kapok {

extern const std::string_view unitData;

}  // namespace kapok
