// What the columns of a text table hold: their cells counted by form.
#pragma once

#include "io/column_format.h"
#include "io/csv_table.h"

namespace kapok::io {

/// Every row of the given columns, on every core. Throws Cancelled. O(rows × columns).
std::vector<ColumnEvidence> wholeEvidence(const TextBody& body, const std::vector<std::size_t>& columns,
                                          const Progress& progress);

/// All columns in some rows from the beginning, the middle and the end.
std::vector<ColumnEvidence> sampleEvidence(const TextBody& body);

}  // namespace kapok::io
