// The small tables of resources/ that are built in. Private to the layers that hold one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kapok {

/// The cells of every line but the first, which holds the names. Cells may be quoted, but hold neither quotes nor line
/// ends.
std::vector<std::vector<std::string>> resourceRows(std::string_view csv);

}  // namespace kapok
