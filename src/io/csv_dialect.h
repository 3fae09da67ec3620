// The dialect of a text table, found from its beginning.
#pragma once

#include "io/csv_cells.h"
#include "io/csv_header.h"
#include "io/options.h"

namespace kapok::io {

/// The part of a text that guesses are made from.
inline constexpr std::size_t dialectBytes = 1 << 18;

/// The beginning of a text, scanPadding bytes readable after it.
struct TextSample {
    std::string_view text;
    bool cut = false;  ///< more text follows: the last record may not be whole
};

/// How well a dialect divides a sample.
struct Fit {
    std::size_t rows = 0;
    std::size_t cells = 1;         ///< the most usual number of cells of a record
    double consistency = 0;        ///< part of the records that have so many
    std::size_t brokenQuotes = 0;  ///< closing quotes that text follows

    /// More records alike count most; then more cells, up to a point: 2 cells everywhere beat 9 in half of the records.
    double score() const;
};
Fit fitOf(TextSample sample, const Dialect& dialect);

/// `text` is valid UTF-8 with scanPadding bytes readable after it; `tabLikely` is a hint from the file's name.
/// Given options are taken as they are. Looks at the first `dialectBytes`. Fixed widths are found where no delimiter
/// divides the lines but columns of blanks do.
Dialect guessDialect(std::string_view text, char recordEnd, const OpenOptions& options, bool tabLikely);

/// '\n' or '\r'.
char guessRecordEnd(std::string_view text);

/// The widths of columns that blanks in all lines keep apart, each up to the beginning of the next; empty when there
/// are none.
std::vector<std::size_t> guessWidths(TextSample sample, char recordEnd);

/// The first records as texts, at most `rows` of them, from the first `dialectBytes`; the last one is left out when it
/// is cut.
TextRecords firstRecords(std::string_view text, const Dialect& dialect, std::size_t rows);

}  // namespace kapok::io
