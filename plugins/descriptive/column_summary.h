// What one column holds.
#pragma once

#include "sdk/column_view.h"
#include "stats/histogram.h"
#include "stats/moments.h"

#include <array>
#include <string>

namespace kapok::descriptive {

/// How the columns are described.
struct SummaryOptions {
    std::optional<int> bins;  ///< of histograms; unset: chosen from the data
    int quantileType = 7;
};

/// A column in numbers. Parts that do not go with the column's type, or that its values are too few for, are empty
/// or NaN.
struct ColumnSummary {
    std::int64_t count = 0;  ///< values that are not missing
    std::int64_t missing = 0;
    std::int64_t distinct = 0;
    std::int64_t infinite = 0;        ///< left out of the numbers below
    double sum = 0;                   ///< of numbers; for booleans how many are true; NaN for other columns
    stats::Moments moments;           ///< numbers and booleans (1 for true)
    std::array<double, 5> quantiles;  ///< least, lower quartile, median, upper quartile, greatest
    std::string earliest;             ///< dates and times
    std::string latest;
    std::string top;  ///< texts: the most frequent value, the first of equals in the alphabet
    std::int64_t topCount = 0;
    stats::Histogram histogram;  ///< int64 and float64
};

/// O(n log n) for numbers, O(n) for texts.
ColumnSummary summarize(const ColumnView& column, const SummaryOptions& options);

}  // namespace kapok::descriptive
