// What is told of a text table: types that could not be, bytes that were none.
#pragma once

#include "io/csv_table.h"
#include "io/open.h"
#include "io/text_content.h"

namespace kapok::io {

/// Counted always, kept while there is room.
void addProblem(ImportReport& report, Problem problem);

/// A note, and the cells in the way as problems, where a column stays text although it is mostly something else.
void reportDecision(ImportReport& report, const std::string& column, const TypeDecision& decision,
                    const ColumnKinds& kinds);

/// A warning and the places of bytes that are no characters of the encoding.
void reportInvalidBytes(ImportReport& report, const TextContent& content, const TextBody& body,
                        const std::vector<std::string>& names);

}  // namespace kapok::io
