// A long line at the width of a screen: what is drawn is bounded by the pixels, not by the rows.
#pragma once

#include "table/range_bounds.h"

namespace kapok {

/// Rows [begin, end) of a table.
struct RowSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool operator==(const RowSpan&) const = default;
};

/// One screen column of a line: the first, lowest, highest and last present value of its rows (M4: Jugel, Jerzak,
/// Hackenbroich & Markl 2014, "M4: a visualization-oriented time series data aggregation", PVLDB 7(10)). A line drawn
/// through them lights the same pixels as the line through all rows, so that every extreme stays visible.
struct OutlineColumn {
    std::ptrdiff_t pixel = 0;  ///< -1: before the view, `columns`: after it
    double first = 0;
    double lowest = 0;
    double highest = 0;
    double last = 0;
    bool joined = false;  ///< the line comes from the column before: no missing value lies between
    RowSpan rows;         ///< from the first present row to behind the last one
};

/// The rows of `within` whose x lies in [low, high]. `x` must rise there (equal values allowed) and miss nothing.
/// O(log rows).
RowSpan rowsBetween(const Column& x, RowSpan within, double low, double high);

/// The line over `within` seen from `low` to `high` in `columns` screen columns of equal width, with the columns of
/// the nearest present rows outside, so that the line leaves the view where it should. Empty columns are left out.
/// `x` as for rowsBetween, both in the units of Column::number. O(columns × (1,000 + log rows)).
std::vector<OutlineColumn> lineOutline(const Column& x, const RangeBounds& y, RowSpan within, double low, double high,
                                       std::size_t columns);

}  // namespace kapok
