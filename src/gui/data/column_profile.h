// A glance at a column: what the header of the data page shows. Computed in the background.
#pragma once

#include "sdk/run_context.h"
#include "table/table.h"

#include <vector>

namespace kapok::gui {

struct ColumnProfile {
    std::size_t rows = 0;
    std::size_t missing = 0;
    std::size_t distinct = 0;  ///< text: texts that occur
    double minimum = 0;        ///< numbers and times
    double maximum = 0;
    bool hasBounds = false;
    std::vector<double> shape;     ///< heights 0 … 1: a histogram, or the most frequent texts
    std::vector<std::string> top;  ///< text: the most frequent, at most three
    std::vector<std::size_t> topCounts;
};

/// At most about 200,000 rows, evenly spread, are looked at for `shape`; counts and bounds are exact.
ColumnProfile profileColumn(const Column& column, RunContext& context);
std::vector<ColumnProfile> profileTable(const Table& table, RunContext& context);

}  // namespace kapok::gui
