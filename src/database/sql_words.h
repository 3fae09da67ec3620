// Words of SQLite's dialect, as this version of SQLite has them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kapok::database {

/// In capitals, in alphabetical order.
const std::vector<std::string>& sqlKeywords();
/// In either case. Such a word is no name unless it is quoted.
bool isSqlKeyword(std::string_view word);
/// In small letters, in alphabetical order.
const std::vector<std::string>& sqlFunctions();

}  // namespace kapok::database
