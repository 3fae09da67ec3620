// How much memory a table takes.
#pragma once

#include "table/table.h"

namespace kapok::workbook {

/// Bytes of all columns, of those that are read from a file when needed as if they were there. Columns shared with
/// `other` are not counted. O(chunks), O(1) for text but O(bytes of the dictionary).
std::size_t tableBytes(const Table& table, const Table& other = {});

}  // namespace kapok::workbook
