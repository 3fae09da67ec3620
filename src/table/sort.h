// Order of rows by several keys.
#pragma once

#include "table/control.h"
#include "table/row_mask.h"
#include "table/table.h"
#include "table/text_order.h"

namespace kapok {

/// Missing values come last, whatever the direction.
struct SortKey {
    ColumnPtr column;
    bool descending = false;
    TextOrder textOrder = TextOrder::CodePoints;
};

/// The rows in order: stable, rows with equal keys keep theirs. O(n) for each key, in parallel. Throws Error for
/// geometry.
std::vector<RowIndex> sortedRows(const std::vector<SortKey>& keys, const Control& control = {});

/// Whether the first `rows` values of a column never fall and none is missing: times that were written as they came
/// need no sorting. Numbers, booleans, dates and times; false for others. O(rows) on all cores.
bool isRising(const Column& column, std::size_t rows, const Control& control = {});

/// The first `count` of sortedRows. Chunks whose bounds promise nothing are not looked at.
std::vector<RowIndex> topRows(const std::vector<SortKey>& keys, std::size_t count, const Control& control = {});

Table sort(const Table& table, const std::vector<SortKey>& keys, const Control& control = {});

}  // namespace kapok
