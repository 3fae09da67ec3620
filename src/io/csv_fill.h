// Columns from the cells of a text table: each chunk of 65,536 rows is read by itself, on every core.
#pragma once

#include "io/csv_table.h"
#include "table/column.h"

namespace kapok::io {

/// A column to be made: which cell of each record, and as what.
struct ColumnPlan {
    std::size_t cell = 0;
    Field field;
};

/// A record with too few or too many cells.
struct RaggedRow {
    std::int64_t row = 0;
    std::size_t cells = 0;
};

struct FilledColumns {
    std::vector<ColumnPtr> columns;     ///< null where a cell did not fit the planned type
    std::vector<RaggedRow> raggedRows;  ///< the first `keptRagged`
    std::size_t raggedCount = 0;
    std::size_t mostCells = 0;  ///< of any record
};

inline constexpr std::size_t keptRagged = 50;

/// Throws Cancelled. O(bytes + rows × columns).
FilledColumns fillColumns(const TextBody& body, const std::vector<ColumnPlan>& plans, const Progress& progress);

}  // namespace kapok::io
