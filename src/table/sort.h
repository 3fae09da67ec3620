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

/// The first `count` of sortedRows. Chunks whose bounds promise nothing are not looked at.
std::vector<RowIndex> topRows(const std::vector<SortKey>& keys, std::size_t count, const Control& control = {});

Table sort(const Table& table, const std::vector<SortKey>& keys, const Control& control = {});

}  // namespace kapok
