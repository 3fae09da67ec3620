// Column names that are there, distinct and without blanks around them.
#pragma once

#include "sdk/text.h"

#include <string>
#include <vector>

namespace kapok::io {

/// Empty names become column_1, column_2… by their place; a name that is there twice gets _2, _3… Each change is noted.
std::vector<std::string> distinctNames(const std::vector<std::string>& wanted, std::vector<Text>& notes);

}  // namespace kapok::io
