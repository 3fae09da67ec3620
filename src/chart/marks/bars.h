// Where bars stand along x.
#pragma once

#include "chart/build.h"

namespace kapok::chart {

inline constexpr double barShare = 0.78;  ///< of the space from one category to the next

/// The smallest distance of two positions; of a single one a day or 1. O(n log n).
double spacing(const Values& positions, const Axis& axis);

class BarSlots {
public:
    explicit BarSlots(const Build& build);
    /// From one side to the other: the category's share, the bin, or the time's.
    std::pair<double, double> edges(std::size_t row) const;
    bool discrete() const { return discrete_; }
    double width() const { return width_; }

private:
    const Values* x_;
    Values upper_;
    double width_ = 0;
    bool discrete_ = false;
};

}  // namespace kapok::chart
