// Values computed over the rows around a row.
#pragma once

#include "table/partition.h"

namespace kapok {

enum class WindowKind : std::uint8_t {
    RowNumber,
    Rank,
    DenseRank,
    Lag,
    Lead,
    CumulativeSum,
    CumulativeMean,
    CumulativeMin,
    CumulativeMax,
    MovingSum,
    MovingMean,
    MovingMin,
    MovingMax,
    Share
};

struct WindowMeasure {
    WindowKind kind = WindowKind::RowNumber;
    ColumnPtr column = {};  ///< null for the ranks
    std::string name = {};
    std::int64_t rows = 1;  ///< Lag, Lead: how far, not negative; Moving: rows in all, at least 1
    bool centred = false;   ///< Moving: around the row; of an even number one more lies before it
    bool whole = false;     ///< Moving: missing where the group has fewer rows there
};

struct WindowOptions {
    std::vector<ColumnPtr> groups = {};
    std::vector<SortKey> order = {};
};

/// A column for each measure, in the order of the table's own rows. Rank and dense rank count rows with equal order
/// keys as one; without an order all rows are equal. Missing values are left out of sums, means, minima and maxima,
/// which are missing where nothing is left. Sums of whole numbers are whole (an Error when one does not fit), others
/// carry their rounding error (Neumaier 1974). Share is missing where the group's sum is 0. Lag, lead, minima and
/// maxima have the column's type. The same whatever the number of threads. O(n log n) for the order, then O(n) each:
/// moving windows by blocks (van Herk 1992; Gil & Werman 1993).
std::vector<ColumnPtr> window(const std::vector<WindowMeasure>& measures, std::size_t rows,
                              const WindowOptions& options, const Control& control = {});

}  // namespace kapok
