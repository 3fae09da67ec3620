// Where the records of a text table begin: found in parallel before any cell is read, so that every chunk of 65,536
// rows can be read by itself.
#pragma once

#include "io/csv_cells.h"
#include "io/progress.h"

namespace kapok::io {

struct RecordIndex {
    std::size_t rows = 0;
    std::vector<std::size_t> chunkStarts;  ///< offset of every 65,536th row, and of the end
    std::size_t blankRecords = 0;          ///< skipped ones; counted only where the dialect skips them
    std::size_t commentRecords = 0;        ///< left out

    std::string_view chunk(std::string_view text, std::size_t index) const {
        return text.substr(chunkStarts[index], chunkStarts[index + 1] - chunkStarts[index]);
    }
    std::size_t chunkCount() const { return chunkStarts.empty() ? 0 : chunkStarts.size() - 1; }
};

/// `text` begins with the first record. O(bytes) on every core: each block is walked once for a start outside and,
/// where it has quotes, once for a start inside a quoted cell; then the true states are known one after another. Throws
/// Error with the row (counted from `firstRow`) when a quote is never closed.
RecordIndex indexRecords(std::string_view text, const Dialect& dialect, std::int64_t firstRow,
                         const Progress& progress);

}  // namespace kapok::io
