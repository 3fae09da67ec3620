// The body of a text table whose records are known.
#pragma once

#include "io/csv_records.h"

namespace kapok::io {

struct TextBody {
    std::string_view text;  ///< from the first record after the header on, scanPadding bytes readable after it
    Dialect dialect;
    RecordIndex index;
    std::size_t columns = 0;    ///< cells that a record should have
    std::int64_t firstRow = 1;  ///< number of the first record, the header being row 1
};

/// A cell to show in the report.
struct CellExample {
    std::int64_t row = 0;
    std::string text = {};
};

inline constexpr std::size_t keptExamples = 20;

/// The text of a cell of a batch; `scratch` holds it when quotes must be resolved. Empty where the record is short.
std::string_view cellText(const CellBatch& batch, std::size_t row, std::size_t column, std::string& scratch);

}  // namespace kapok::io
