// Bars and histograms.
#pragma once

#include "chart/chart_reader.h"

namespace kapok::chart {

void buildBars(ChartData& chart, const ChartSpec& spec, const Table& answer, const Table* selected);

/// The legend of the colours; none for a single one.
void addLegend(ChartData& chart, const Colors& colors);

}  // namespace kapok::chart
