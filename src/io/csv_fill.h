// Columns from the cells of a text table: each chunk of 65,536 rows is read by itself, on every core.
#pragma once

#include "io/column_format.h"
#include "io/csv_table.h"
#include "table/column.h"

namespace kapok::io {

/// A column to be made: which cell of each record, and as what.
struct ColumnPlan {
    std::size_t cell = 0;
    Field field;
    ColumnFormat format = {};
    bool exceptions = false;  ///< cells that do not fit are missing and listed; else one of them ends the column
};

/// A cell that did not fit its column.
struct CellException {
    std::int64_t row = 0;  ///< as in Problem
    std::string text = {};
};

/// A text that was read as missing, and how often.
struct MarkerCount {
    std::string marker;
    std::size_t cells = 0;
};

struct FilledColumn {
    ColumnPtr column;                            ///< null where a cell did not fit the planned type
    std::vector<CellException> exceptions = {};  ///< all of them, in order
    std::vector<MarkerCount> markers = {};
};

/// A record with too few or too many cells.
struct RaggedRow {
    std::int64_t row = 0;
    std::size_t cells = 0;
};

struct FilledColumns {
    std::vector<FilledColumn> columns;
    std::vector<RaggedRow> raggedRows;  ///< the first `keptRagged`
    std::size_t raggedCount = 0;
    std::size_t mostCells = 0;  ///< of any record
};

inline constexpr std::size_t keptRagged = 50;

/// Throws Cancelled. O(bytes + rows × columns).
FilledColumns fillColumns(const TextBody& body, const std::vector<ColumnPlan>& plans, const Progress& progress);

}  // namespace kapok::io
