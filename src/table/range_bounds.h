// Lowest and highest value of any run of rows, at the cost of a few hundred reads.
#pragma once

#include "table/column.h"
#include "table/control.h"
#include "table/row_mask.h"

#include <limits>

namespace kapok {

/// Values of present rows; `lowest` > `highest` where there are none.
struct Extremes {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();

    bool none() const { return lowest > highest; }
    void add(double value) {
        if (value < lowest) lowest = value;
        if (value > highest) highest = value;
    }
    void add(const Extremes& other) {
        if (other.lowest < lowest) lowest = other.lowest;
        if (other.highest > highest) highest = other.highest;
    }
    bool operator==(const Extremes&) const = default;
};

/// A pyramid of bounds over a column of numbers, booleans, dates or times (as Column::number): blocks of 256 rows,
/// 4,096 rows, and chunks. Shares the column; its own size is 1/128 of it. Immutable.
class RangeBounds {
public:
    /// O(rows) on all cores. Throws Error when a stored chunk cannot be read.
    explicit RangeBounds(ColumnPtr column, const Control& control = {});

    const Column& column() const { return *column_; }
    /// Bounds of rows [begin, end). Missing values are left out; +0 and -0 are one. O(chunks between + 1,000).
    Extremes of(std::size_t begin, std::size_t end) const;

private:
    ColumnPtr column_;
    std::vector<Extremes> fine_;    // of 256 rows each; chunks begin at multiples
    std::vector<Extremes> coarse_;  // of 4,096 rows each
    std::vector<Extremes> chunks_;
};

}  // namespace kapok
