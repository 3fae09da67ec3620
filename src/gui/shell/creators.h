// Chart, Map, Analysis, Dashboard, Report: makes a new item from what is in front, with sensible first values.
#pragma once

#include "gui/common/page.h"

namespace kapok::gui {

/// `action`: "insert.chart", "insert.map", "insert.dashboard", "insert.report", "analyse.choose".
void createItem(Session& session, const QString& action, Page* front);

/// A chart that says something about a table: a time series as a line, numbers by category as bars, else a histogram.
ChartSpec suggestedChart(const Id& dataset, const Table& table);
/// The first numeric value over the table's own shapes.
MapSpec suggestedMap(const Id& dataset, const Table& table);

}  // namespace kapok::gui
