// One cell set to another value: a new table that shares all other chunks.
#pragma once

#include "table/table.h"

namespace kapok {

/// `value` is the canonical text of the column's type as in cellText; `missing` empties the cell. `row` counts from 0.
/// Throws Error for a row or column that is not there, for a text that is no value of the type and for geometry.
/// O(rows of a chunk), for a new text also O(dictionary).
Table withCell(const Table& table, std::size_t row, std::string_view column, std::string_view value, bool missing);

}  // namespace kapok
