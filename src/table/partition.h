// Rows put together by group, in order: what windows, periods, fills and samples work on.
#pragma once

#include "table/control.h"
#include "table/sort.h"

#include <span>

namespace kapok {

/// Rows of a table, group after group.
struct Partitions {
    std::vector<RowIndex> rows;
    std::vector<std::size_t> begins;  ///< of each group in `rows`, and the end

    std::size_t count() const { return begins.size() - 1; }
    std::span<const RowIndex> operator[](std::size_t group) const {
        return {rows.data() + begins[group], begins[group + 1] - begins[group]};
    }
};

/// Groups of equal values, missing being a value of its own; rows of a group in the order of `order`, equal ones as
/// they come. Without group columns all rows are one group. No group is empty. O(n), with an order O(n log n).
Partitions partitions(const std::vector<ColumnPtr>& groups, const std::vector<SortKey>& order, std::size_t rows,
                      const Control& control = {});

/// Calls body(group) for every group, on all cores, many small groups at a time.
void eachPartition(const Partitions& partitions, const Control& control, const std::function<void(std::size_t)>& body);

/// A code of each row: equal codes where all columns are equal.
std::vector<std::uint32_t> rowCodes(const std::vector<ColumnPtr>& columns, std::size_t rows, const Control& control);

/// The group of each row, from 0 in the order of first appearance, as group() lists them; and each group's first row.
struct GroupNumbers {
    std::vector<RowIndex> numbers;
    std::vector<RowIndex> firstRows;
};
GroupNumbers groupNumbers(const std::vector<ColumnPtr>& columns, std::size_t rows, const Control& control);

/// The columns of these names.
std::vector<ColumnPtr> columnsNamed(const Table& table, const std::vector<std::string>& names);

}  // namespace kapok
