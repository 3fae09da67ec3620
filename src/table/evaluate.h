// Expressions over tables: conditions to masks, formulas to columns. Aggregates in them are over all rows.
#pragma once

#include "expression/typed.h"
#include "table/control.h"
#include "table/row_mask.h"
#include "table/table.h"

namespace kapok {

/// A chunk as modules and expressions see it; geometry keeps only what is missing. Valid as long as the column.
ColumnView chunkView(const Column& column, std::size_t index);

/// The rows where the condition is true (neither false nor missing). Chunks whose bounds settle the question are not
/// read. Throws Error with the row when a value cannot be computed. O(rows), in parallel.
RowMask where(const Table& table, const expression::Typed& condition, const Control& control = {});
/// Throws ExpressionError when the text is no condition over the table.
RowMask where(const Table& table, std::string_view condition, const Control& control = {});

/// The rows where the condition is true.
Table filter(const Table& table, std::string_view condition, const Control& control = {});

/// The expression's values as a column of that name. Text dictionaries are in order of first appearance.
ColumnPtr derive(const Table& table, const expression::Typed& formula, std::string name, const Control& control = {});
ColumnPtr derive(const Table& table, std::string_view formula, std::string name, const Control& control = {});

}  // namespace kapok
