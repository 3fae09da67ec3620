// The beginning of a large file as a table, to be looked at while all of it is read.
#pragma once

#include "io/open.h"

namespace kapok::io {

/// At most `rows` rows as openFile would give them, but typed by what is read of them: the whole file may ask for other
/// types, and of a workbook's sheet for other names where its heads are merged. Nothing for files that are read whole
/// in a moment (below 1 MiB) and for kinds that cannot be read in part: folders, JSON of one piece, layers of maps,
/// data packages. Reads 16 MiB at most (unpacked), of workbooks also the texts that its sheets share. Throws Error as
/// openFile, for what can be seen in that part, or Cancelled.
std::optional<Table> firstRows(const std::string& pathAndTable, const OpenOptions& options, std::size_t rows,
                               const Progress& progress = {});

}  // namespace kapok::io
