// A folder of files of one shape as one table.
#pragma once

#include "io/open.h"

namespace kapok::io {

/// The files of a folder that `pattern` names ("*.csv", "2024-??.xlsx"; '*' any characters, '?' one), sorted by name.
/// Empty pattern: the files of the kind that is most frequent among those that can be opened. Hidden files and folders
/// inside are passed over. Throws Error when there are none.
std::vector<std::string> folderFiles(const std::string& folder, const std::string& pattern);

/// All of them one below the other, with the name of the file in a first column "file". Columns are matched by name:
/// what files lack or have beyond the others, and types that differ, are warnings. Throws Error (of the file that
/// cannot be read) or Cancelled.
Opened readFolder(const std::string& folder, const OpenOptions& options, const Progress& progress);

}  // namespace kapok::io
