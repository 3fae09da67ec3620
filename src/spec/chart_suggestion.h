// The chart that fits two columns best.
#pragma once

#include "spec/chart_spec.h"
#include "table/table.h"

namespace kapok {

/// By the columns' types and how many values they have: numbers alone a histogram, texts alone bars, a time and a
/// number a line, two numbers points (hexagons when there are many), a text and a number bars of means or boxes, two
/// texts a heat map, a time and a text stacked areas. `y` may be empty. What the chart says besides (title, filter,
/// colour …) is kept. Columns that the table lacks leave it as it is.
ChartSpec suggestedFor(ChartSpec chart, const Table& table, const std::string& x, const std::string& y);

}  // namespace kapok
