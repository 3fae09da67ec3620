// How tables are called in SQL: the one rule of the window, of workbooks and of the command line.
#pragma once

#include <string>
#include <vector>

namespace kapok::query {

/// The names of each table, from those wished for it: as they are, then with everything but letters, digits and _ made
/// _, so that they need no quotes. A name goes to the first table that wishes it as it is, else to the first one whose
/// plain form it is; capitals do not count. A table whose names are all taken has none.
std::vector<std::vector<std::string>> sqlNames(const std::vector<std::vector<std::string>>& wished);

}  // namespace kapok::query
