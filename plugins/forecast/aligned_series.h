// Several columns of a table as series over the same steps.
#pragma once

#include "forecast/series.h"

namespace kapok::forecast {

/// From the first step that all columns know to the last one; gaps within are filled.
struct AlignedSeries {
    Series first;  ///< gives the times of the steps: timeAt(start + step)
    std::size_t start = 0;
    std::vector<std::vector<double>> columns = {};
    std::size_t filled = 0;  ///< values that stood in for missing ones

    std::size_t steps() const { return columns.front().size(); }
    std::int64_t timeAt(std::size_t step) const { return first.timeAt(start + step); }
};

/// Missing values within are filled by lines, on the series without its season. Throws Error when the columns have
/// no common steps, or steps of different lengths.
AlignedSeries alignedSeries(const std::vector<const ColumnView*>& columns, const ColumnView& time);

/// The values of the same steps of several groups, each on its own axis; `series` is not empty. Steps outside a
/// group's own range and gaps are NaN.
AlignedSeries onOneAxis(const std::vector<Series>& series);

}  // namespace kapok::forecast
