// What single kinds of marks ask beyond their channels (the contracts in chart_query.h).
#pragma once

#include "spec/chart_query.h"

namespace kapok {

/// Counts or averages by itself, whatever its channels say.
bool groupsByItself(const ChartSpec& chart);

/// False where addOwn() asks for the channel in the mark's own way.
bool takesChannel(const ChartSpec& chart, const std::string& name);

/// Adds the mark's own columns.
void addOwn(const ChartSpec& chart, const Table& table, Query& query);

}  // namespace kapok
