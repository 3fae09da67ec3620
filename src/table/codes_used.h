// Which texts of a dictionary a column really holds: after a filter many are left over.
#pragma once

#include "table/column.h"
#include "table/control.h"

namespace kapok {

/// For each code of a text column's dictionary whether some row has it. O(rows).
std::vector<bool> codesUsed(const Column& text, const Control& control = {});

}  // namespace kapok
