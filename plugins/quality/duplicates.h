// Rows that repeat an earlier row.
#pragma once

#include "sdk/column_view.h"
#include "sdk/run_context.h"

namespace kapok::quality {

struct Repeat {
    std::size_t row = 0;    ///< from 0
    std::size_t first = 0;  ///< the first row that is equal to it
};

/// In the order of the rows. Missing equals missing. O(n log n) time, 16 bytes a row.
std::vector<Repeat> repeats(const std::vector<const ColumnView*>& columns, std::size_t rows, RunContext& context);

/// Number of different values that are not missing.
std::int64_t distinct(const ColumnView& column, RunContext& context);

}  // namespace kapok::quality
