// Columns that an analysis begins with, proposed from their types and names.
#pragma once

#include "sdk/module.h"
#include "table/table.h"

#include <map>

namespace kapok::gui {

/// The values with a column for each parameter that needs one and has none, where the table has one that fits: the
/// first time (or whole numbers that are years) where times are taken, amounts that are no codes where numbers are,
/// texts with few different values where texts are. No column is proposed twice. A list of columns is proposed only
/// where it is all that the input is asked for: which predictors a model has is nobody's guess.
ParameterValues withSuggestedColumns(const ModuleInfo& info, const std::map<std::string, Table>& inputs,
                                     ParameterValues values);

}  // namespace kapok::gui
