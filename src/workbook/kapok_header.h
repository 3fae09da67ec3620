// Is this file a workbook we can read? Told from its first bytes and its size, before SQLite sees it.
#pragma once

#include <string>

namespace kapok::workbook {

/// Throws the Error that fits: nothing there, a folder, no permission, an empty file, another kind of file, another
/// program's database, a newer schema, a cut-off file. O(1).
void checkKapokHeader(const std::string& path);

}  // namespace kapok::workbook
