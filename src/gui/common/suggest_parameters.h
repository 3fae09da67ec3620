// Columns that an analysis begins with, proposed from their types and names.
#pragma once

#include "sdk/module.h"
#include "table/table.h"

#include <map>

namespace kapok::gui {

/// The values with a column for each parameter that needs one and has none, where the table has one that fits: the
/// first time (or whole numbers that are years) where times are taken, amounts that are no codes where numbers are,
/// texts with few different values where texts are. No column is proposed twice. A list of columns is proposed only
/// where nothing else asks for such columns: which predictors a model has is nobody's guess. A column in which every
/// row has a name of its own is proposed for an "id" or "unit", needed or not, so that results do not only number the
/// rows.
ParameterValues withSuggestedColumns(const ModuleInfo& info, const std::map<std::string, Table>& inputs,
                                     ParameterValues values);

}  // namespace kapok::gui
