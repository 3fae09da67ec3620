// Notes below a text table.
#pragma once

#include "io/csv_table.h"

namespace kapok::io {

/// Does the text begin as sources and remarks do ("注：", "资料来源", "Source:", "* ")?
bool isFootnote(std::string_view text);

/// A line without delimiters and blanks at its ends.
std::string withoutDelimiters(std::string_view line);

/// How many records at the end are notes: those that begin as notes do, or stand alone behind an empty line, and what
/// follows them. Looks at the last records of the last chunk only.
std::size_t guessFooter(const TextBody& body);

/// Takes `count` records from the end and returns them as they stand. Throws Error when there are not so many.
std::vector<std::string> cutFooter(TextBody& body, std::size_t count);

}  // namespace kapok::io
