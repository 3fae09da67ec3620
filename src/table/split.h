// Texts cut into parts.
#pragma once

#include "table/control.h"
#include "table/noted.h"

namespace kapok {

struct SplitOptions {
    std::string delimiter = {};            ///< empty: by width
    std::vector<std::size_t> widths = {};  ///< characters (code points) of each part
    std::vector<std::string> names = {};   ///< of the new columns; empty: "column_1" …, as many as needed
    bool trim = true;  ///< without blanks (Unicode's) at both ends of a part; an empty part is missing
};

/// Adds columns with the parts of a text column. Where there are fewer columns than parts the last one keeps the rest,
/// which is noted; where there are more, they are missing. Throws Error for a column that is not text and for more than
/// 1,000 parts. O(rows + texts).
Noted splitColumns(const Table& table, const ColumnPtr& column, const SplitOptions& options,
                   const Control& control = {});

/// One row for each part of a text column, which holds the part; the other columns are repeated. A missing text stays
/// one row. Parts that are empty after trimming make no row unless all are. Only delimiter and trim are used.
Noted splitRows(const Table& table, const ColumnPtr& column, const SplitOptions& options, const Control& control = {});

}  // namespace kapok
