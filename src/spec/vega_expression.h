// Vega's expressions in the formula language.
#pragma once

#include "table/table.h"

#include <string>

namespace kapok {

/// "datum.a === 'x' ? 1 : 0" as "if([a] = 'x', 1, 0)". The fields' types tell joining texts from adding numbers.
/// Knows operators, datum's fields, tables of constants ({…}[…]), and the functions that have an equal. Throws Error
/// that names the part that has none.
std::string formulaOfVega(const std::string& expression, const Schema& schema);

/// Names of the fields that a function of dates is applied to.
std::vector<std::string> timeFieldsOfVega(const std::string& expression);

}  // namespace kapok
