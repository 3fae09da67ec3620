// What is told of the types of columns: why one stays text, what was in doubt, which cells do not fit.
#pragma once

#include "io/column_format.h"
#include "io/csv_fill.h"
#include "io/open.h"

namespace kapok::io {

/// A note where the decision is worth knowing; for columns that stay text although most cells are of another kind, the
/// other cells as problems.
void reportDecision(ImportReport& report, const std::string& column, const FormatDecision& decision,
                    const ColumnEvidence& evidence);

/// Texts read as missing, and cells that do not fit: a note each, the latter as problems, too.
void reportCells(ImportReport& report, const Field& field, const FilledColumn& filled, std::size_t rows);

/// The table of exceptions of all columns, in the order of their rows.
Table exceptionTable(const std::vector<FilledColumn>& columns, const std::vector<std::string>& names);

}  // namespace kapok::io
