// The dialect of a text table, found from its beginning.
#pragma once

#include "io/csv_cells.h"
#include "io/options.h"

namespace kapok::io {

/// `text` is valid UTF-8 with scanPadding bytes readable after it; `tabLikely` is a hint from the file's name.
/// Given options are taken as they are. Looks at the first 256 KiB.
Dialect guessDialect(std::string_view text, const OpenOptions& options, bool tabLikely);

/// The first records as texts, at most `rows` of them, from the first 256 KiB; the last one is left out when it is cut.
std::vector<std::vector<std::string>> firstRecords(std::string_view text, const Dialect& dialect, std::size_t rows);

/// Does the first record hold names? It does when its cells are words over columns of values, and where all is words
/// it does when they are distinct. Years and dates are names where they stand beside words and over other things
/// ("region,2015,2016").
bool guessHeader(const std::vector<std::vector<std::string>>& records);

}  // namespace kapok::io
