// Groups of rows and their measures.
#pragma once

#include "table/control.h"
#include "table/key_codes.h"
#include "table/row_mask.h"
#include "table/table.h"

namespace kapok {

enum class MeasureKind : std::uint8_t {
    Rows,      ///< rows of the group; no column
    Present,   ///< values that are not missing
    Missing,   ///< missing values
    Distinct,  ///< different values, missing not counted
    Sum,       ///< int64 for booleans and whole numbers (an Error when it does not fit), else float64
    Mean,      ///< float64
    Min,       ///< the column's type; text by code points
    Max,
    First,  ///< the first value that is not missing, in the order of rows
    Last,
    Sd,  ///< sample standard deviation (divisor n - 1); missing below 2 values
    Median,
    Quantile,      ///< linear interpolation between order statistics (type 7 of Hyndman & Fan 1996)
    WeightedMean,  ///< float64, over rows with a value and a weight; missing when the weights add up to 0
    Share,         ///< float64: the group's sum divided by the sum over all groups; missing when that is 0
};

/// One column of the answer. Missing values are left out; a group without values has a missing measure, and a sum of 0
/// values is missing too.
struct Measure {
    MeasureKind kind = MeasureKind::Rows;
    ColumnPtr column = {};
    std::string name = {};
    double probability = 0.5;  ///< Quantile
    ColumnPtr weight = {};     ///< WeightedMean
};

struct GroupOptions {
    bool sortedByKey = false;        ///< ascending, missing last; else in order of first appearance
    const RowMask* where = nullptr;  ///< rows that take part; null: all
};

/// One row for each combination of the keys that occurs, missing being a value of its own: the key columns, then the
/// measures. Without keys there is one row, even over no rows. All columns have `rows` rows. The answer is the same
/// bit by bit whatever the number of threads: few groups are summed run of chunks by run of chunks and the runs joined
/// in order, many groups each in the order of rows; sums carry their rounding error (Neumaier 1974). O(rows), also for
/// quantiles; several of one column cost little more than one. Throws Error for a measure that a type has not.
Table group(const std::vector<ColumnPtr>& keys, const std::vector<Measure>& measures, std::size_t rows,
            const GroupOptions& options = {}, const Control& control = {});

/// The columns of the keys for some rows: the first one of each group.
using KeyColumns = std::function<std::vector<ColumnPtr>(std::span<const RowIndex> rows)>;

/// The same by keys that are known by their codes, in order of first appearance. `where` may be null.
Table group(const KeyCodes& codes, const KeyColumns& keyColumns, const std::vector<Measure>& measures, std::size_t rows,
            const RowMask* where, const Control& control = {});

}  // namespace kapok
