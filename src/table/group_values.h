// Aggregates inside of expressions: sum(output by region).
#pragma once

#include "expression/syntax.h"
#include "table/control.h"
#include "table/table.h"

namespace kapok {

struct WithGroupValues {
    Table table;
    expression::Expression expression;
};

/// The table with a column for each aggregate of the expression, which holds the value of each row's group over all
/// rows, and the expression reading those columns. Errors still point at its text. Throws Error. O(rows) each.
WithGroupValues withGroupValues(const Table& table, const expression::Expression& expression,
                                const Control& control = {});

}  // namespace kapok
