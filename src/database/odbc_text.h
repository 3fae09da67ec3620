// Texts as ODBC takes them.
#pragma once

#include <string>
#include <string_view>

namespace kapok::database {

/// A value of a connection string: in braces when it holds a character that has a meaning there.
std::string odbcQuoted(std::string_view value);

}  // namespace kapok::database
