// How a text is read as a table: which of its tables, in what dialect, from where to where; shared by the reader and
// the preview.
#pragma once

#include "io/csv_shape.h"
#include "io/csv_table.h"
#include "io/open.h"

namespace kapok::io {

struct TextPlan {
    std::vector<TextPart> parts;  ///< empty where the text is one table
    std::size_t part = 0;         ///< the one to read
    TextShape shape;
    TextBody body;                   ///< without its index
    std::vector<std::string> names;  ///< of the columns, distinct
    std::vector<Text> nameNotes;     ///< names that had to be made
    std::size_t comments = 0;        ///< comment lines before the body
};

/// `text` may be the beginning of a longer one: then `whole` is false. Texts over `partsBytes` are not searched for
/// further tables. Throws Error where there are no rows, too many columns or no such table.
TextPlan planTable(std::string_view text, bool whole, const OpenOptions& options, const std::string& path);

inline constexpr std::size_t partsBytes = 16 << 20;

/// The options that give this plan again; the encoding and the footer are known to others.
OpenOptions decidedOptions(const TextPlan& plan, const OpenOptions& given);

/// Decisions, names, preamble and tables into the report.
void reportPlan(ImportReport& report, const TextPlan& plan, const OpenOptions& given);

}  // namespace kapok::io
