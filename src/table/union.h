// Tables one below the other.
#pragma once

#include "sdk/text.h"
#include "table/control.h"
#include "table/table.h"

namespace kapok {

struct United {
    Table table;
    std::vector<Text> notes;  ///< columns that some tables lack, or that had to change their type
};

/// Columns are matched by name, in order of first appearance; where a table lacks one its rows are missing. Types that
/// differ are widened without loss: whole numbers and reals to float64, dates and times to datetime, anything else to
/// text as in cellText. Throws Error when a geometry column meets another type or another CRS. O(rows).
United unionByName(const std::vector<Table>& tables, const Control& control = {});

}  // namespace kapok
