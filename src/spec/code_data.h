// The texts of resources/codes, written by the build.
#pragma once

#include <string_view>

namespace kapok {

extern const std::string_view regionCodeData;
extern const std::string_view industryCodeData;
extern const std::string_view industryChangeData;

}  // namespace kapok
