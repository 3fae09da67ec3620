// What is told of a text table: its problems, and bytes that are no characters.
#pragma once

#include "io/csv_table.h"
#include "io/open.h"
#include "io/text_content.h"

namespace kapok::io {

/// Counted always, kept while there is room.
void addProblem(ImportReport& report, Problem problem);

/// A warning and the places of bytes that are no characters of the encoding.
void reportInvalidBytes(ImportReport& report, const TextContent& content, const TextBody& body,
                        const std::vector<std::string>& names);

}  // namespace kapok::io
