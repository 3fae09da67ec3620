// Canonical text of cells: what files, keys and tests see. What people see is formatted by locale in the window.
#pragma once

#include "table/column.h"

namespace kapok {

/// "2024-03-05".
std::string dateText(std::int64_t days);
/// "2024-03-05T08:30:00", with ".123456" only when there is a fraction of a second; "Z" is not added.
std::string dateTimeText(std::int64_t microseconds);
/// Numbers in their shortest exact form, booleans as true/false, geometry as hexadecimal WKB, missing as "".
std::string cellText(const Column& column, std::size_t row);

/// Whole numbers without a unit that all have as many digits are years or codes: people see them as they are, without
/// grouped thousands. O(chunks).
bool looksLikeCode(const Column& column);

}  // namespace kapok
