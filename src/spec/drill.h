// Going down a hierarchy in a chart and up again: province → city → county, year → quarter → month → day.
#pragma once

#include "spec/dataset.h"
#include "spec/item.h"
#include "spec/selection.h"
#include "table/table.h"

namespace kapok {

/// The next level below what a channel shows.
struct DrillTarget {
    std::string channel = {};  ///< "x", "color", "y", "dimension1" …
    std::string field = {};
    TimeUnit timeUnit = TimeUnit::None;
};

/// Of the first channel (x, color, y; of a cross table its rows, then its columns) that shows a level with one below
/// it: a field of one of the hierarchies, or a time by year, quarter, month or (where the column has times of day) day.
/// `answer` is the chart's, `channel` the only one that is meant, if given. None: nothing to drill.
std::optional<DrillTarget> drillTarget(const ChartSpec& chart, const std::vector<Hierarchy>& hierarchies,
                                       const Table& answer, const std::string& channel = {});

/// The field below one in the first of the hierarchies that has one; empty: none.
std::string fieldBelow(const std::vector<Hierarchy>& hierarchies, const std::string& field);

/// The chart of the rows behind one row of its answer, by the level below. Throws Error as selectionOfMarks does.
ChartSpec drilledDown(const ChartSpec& chart, const DrillTarget& target, const Table& answer, std::size_t row);

/// The rows of one value of a channel, as the chart shows it in a row of its answer: what a heading of a cross table
/// stands for.
Selection rowsOfValue(const ChartSpec& chart, const std::string& channel, const Table& answer, std::size_t row);

/// As the chart was when it had gone down `depth` levels; 0: not at all. Only what drilling changed goes back.
ChartSpec drilledUp(ChartSpec chart, std::size_t depth);

}  // namespace kapok
