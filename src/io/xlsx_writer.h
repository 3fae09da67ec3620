// One sheet of an Excel workbook through libxlsxwriter.
#pragma once

#include "io/write.h"

namespace kapok::io {

/// Creates the file: a bold header row that stays in sight, numbers, booleans, dates and times as such. Throws Error
/// (too many rows or columns, a text longer than Excel's 32,767 characters, disk full) or Cancelled.
void writeSheet(const Table& table, const std::string& path, const WriteOptions& options, const Progress& progress);

/// Throws Error when the table has more rows or columns than a sheet.
void requireSheetRoom(const Table& table);

}  // namespace kapok::io
