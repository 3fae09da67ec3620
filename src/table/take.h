// Rows of a table by number, and by mask.
#pragma once

#include "table/control.h"
#include "table/row_mask.h"
#include "table/table.h"

namespace kapok {

/// In place of a row: all its cells are missing.
inline constexpr RowIndex noRow = ~RowIndex{0};

/// The rows in this order; a row may come several times. Dictionaries are shared. O(rows), in parallel.
Table take(const Table& table, std::span<const RowIndex> rows, const Control& control = {});
ColumnPtr take(const ColumnPtr& column, std::span<const RowIndex> rows, const Control& control = {});

/// The rows of the mask; the table itself when that is all of them.
Table filter(const Table& table, const RowMask& mask, const Control& control = {});

/// Rows [first, first + count), as far as there are any.
Table slice(const Table& table, std::size_t first, std::size_t count);

/// `count` rows chosen without replacement, in their old order; the same seed gives the same rows.
Table sample(const Table& table, std::size_t count, std::uint64_t seed, const Control& control = {});

}  // namespace kapok
