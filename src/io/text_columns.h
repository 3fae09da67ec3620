// Text columns that hold values of another type, told by their dictionary: each distinct text is looked at once.
#pragma once

#include "table/column.h"

namespace kapok::io {

/// A Date or DateTime column when every text is one, else the column itself. O(rows + distinct texts).
ColumnPtr timesFromText(const ColumnPtr& column);

}  // namespace kapok::io
