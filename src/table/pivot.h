// Values as columns, and columns as values.
#pragma once

#include "table/group.h"
#include "table/noted.h"

namespace kapok {

struct PivotOptions {
    std::vector<ColumnPtr> keys = {};
    ColumnPtr column = {};
    std::vector<Measure> measures = {};
    std::vector<std::string> values = {};  ///< cellText of the values that become columns; empty: all, ascending
};

/// One row for each combination of the keys, in order of first appearance; for each value of the column and each
/// measure one column, named after the value, or "value_measure" where there are several measures; a missing value's
/// is named "missing". Cells without rows are missing. Values that are not asked for are left out, with a note. Throws
/// Error for more than 10,000 new columns and for names that are there twice. O(rows + cells).
Noted pivot(const PivotOptions& options, std::size_t rows, const Control& control = {});

struct UnpivotOptions {
    std::vector<std::string> columns = {};
    std::string nameColumn = "name";
    std::string valueColumn = "value";
    bool dropMissing = false;
};

/// For each row and each of the columns one row: the other columns repeated, the column's name, its value. Types that
/// differ are widened as in unionByName, with a note. O(cells). Throws Error.
Noted unpivot(const Table& table, const UnpivotOptions& options, const Control& control = {});

}  // namespace kapok
