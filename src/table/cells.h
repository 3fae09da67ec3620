// Cells of a whole column side by side, and columns made of them. For kernels that visit rows out of order.
#pragma once

#include "table/column.h"
#include "table/control.h"

#include <optional>

namespace kapok {

/// Numbers, booleans, dates and times as doubles, NaN where missing. O(rows), in parallel.
Buffer<double> realCells(const Column& column, const Control& control);

/// Whole numbers, booleans, dates and times; `missing` rows are 0.
struct WholeCells {
    Buffer<std::int64_t> values;
    Buffer<std::uint8_t> present;
};
WholeCells wholeCells(const Column& column, const Control& control);

/// A float64 column; NaN is missing.
ColumnPtr realColumn(Field field, const Buffer<double>& values, const Control& control);
/// A column of whole numbers, dates or times; rows that are not `present` are missing.
ColumnPtr wholeColumn(Field field, const Buffer<std::int64_t>& values, const Buffer<std::uint8_t>& present,
                      const Control& control);
/// A text column of codes into a dictionary, -1 where missing.
ColumnPtr textColumn(Field field, const std::vector<std::int32_t>& codes, DictionaryPtr dictionary,
                     const Control& control);

/// Throws Error unless the column holds numbers, or booleans where they count as 0 and 1.
void needNumbers(const Column& column);

/// A column of one row with the value that the text stands for (see withCell). Throws Error when it is none.
ColumnPtr oneCell(const Field& field, std::string_view value);

}  // namespace kapok
