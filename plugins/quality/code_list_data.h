// The text of the code lists, written by the build from resources/codes.
#pragma once

#include <string_view>

namespace kapok::quality {

extern const std::string_view regionList;    ///< gb2260.csv
extern const std::string_view industryList;  ///< gb4754-2017.csv

}  // namespace kapok::quality
