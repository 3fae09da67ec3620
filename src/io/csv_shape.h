// Where the table is in a text: lines before it, header rows, notes behind it, further tables.
#pragma once

#include "io/csv_dialect.h"

namespace kapok::io {

/// One of several tables of a text.
struct TextPart {
    std::string name;       ///< the title above it, else "table 1", "table 2"…
    std::size_t begin = 0;  ///< offset of its first line
    std::size_t end = 0;    ///< offset behind its last line
    std::size_t lines = 0;  ///< of the text before it
};

/// The tables of a text that are kept apart by empty lines, each with a header of its own, titles and notes with them.
/// Each is looked at by itself, whatever the options say of dialects. Empty when there is only one. `text` is the whole
/// text; scanPadding bytes are readable after it. O(bytes).
std::vector<TextPart> findParts(std::string_view text, bool tabLikely);

/// What stands before the records of one table.
struct TextShape {
    Dialect dialect;
    std::vector<std::string> preamble;  ///< lines before the table, or before its header
    std::size_t headerRows = 0;
    std::vector<std::string> names;  ///< from the header, "" where it has none; as many as the header has cells
    std::size_t columns = 0;         ///< cells that a record should have
    std::size_t tableBegin = 0;      ///< offset of the first record, of the header where there is one
    std::size_t bodyBegin = 0;       ///< offset of the first record behind the header
};

/// Guesses what the options leave open. `text` may be the beginning of a longer one.
TextShape findShape(std::string_view text, const OpenOptions& options, bool tabLikely);

}  // namespace kapok::io
