// A glance at a column: what the header of the data page shows of its profile.
#pragma once

#include "table/profile.h"

namespace kapok::gui {

struct ColumnGlance {
    ColumnProfile profile;
    std::vector<double> shape;  ///< heights 0 … 1: the histogram, or the most frequent values
};

/// Made in the background: O(rows) a column, on all cores.
std::vector<ColumnGlance> glanceAt(const Table& table, RunContext& context);

}  // namespace kapok::gui
