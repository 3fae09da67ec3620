// A hierarchy of series from the rows of a table.
#pragma once

#include "forecast/aligned_series.h"
#include "forecast/reconciliation.h"

namespace kapok::forecast {

/// What a node adds up: "Guangdong" of the columns {"province"}.
struct HierarchyNode {
    std::string name;   ///< values joined by " / "; empty for the total
    std::string level;  ///< names of the columns joined by " / "; empty for the total
};

struct HierarchyData {
    Hierarchy hierarchy;
    std::vector<HierarchyNode> nodes;    ///< aggregates from the top, then the bottom series
    AlignedSeries series;                ///< a column for each node; no missing values
    std::size_t filled = 0;              ///< values within bottom series that stood in for missing ones
    std::vector<std::string> late = {};  ///< bottom series that begin after the others: 0 before
    SeriesSet leftOut = {};              ///< what was not used
};

/// Each combination of the level columns is a bottom series. With `crossed` every subset of the columns makes
/// aggregates, else those from the first column on. Aggregates that repeat a single bottom series are left out. Throws
/// Error when a bottom series ends before the others, or when there are fewer than two.
HierarchyData hierarchyData(const ColumnView& value, const ColumnView& time,
                            const std::vector<const ColumnView*>& levels, bool crossed);

}  // namespace kapok::forecast
