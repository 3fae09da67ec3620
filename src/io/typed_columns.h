// The columns of a text table: each gets the type that its whole content asks for, or the one that was chosen.
#pragma once

#include "io/csv_fill.h"
#include "io/open.h"

namespace kapok::io {

struct TypedColumns {
    std::vector<ColumnPtr> columns;     ///< those of the header, then one for each place beyond it that a record uses
    std::vector<std::string> names;     ///< of all of them
    Table exceptions;                   ///< see Opened
    std::vector<RaggedRow> raggedRows;  ///< the first `keptRagged`
    std::size_t raggedCount = 0;
};

/// `names`: one for each of `body.columns`. A sample proposes the types and all cells confirm them; where one does not,
/// every cell of the column is looked at. Notes and problems go to `report`. Throws Error or Cancelled.
TypedColumns readColumns(const TextBody& body, std::vector<std::string> names, const OpenOptions& options,
                         ImportReport& report, const Progress& progress);

}  // namespace kapok::io
