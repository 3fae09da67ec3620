// Points counted by screen cell: a picture of millions in which each one counts.
#pragma once

#include "table/column.h"
#include "table/control.h"
#include "table/row_mask.h"

#include <functional>
#include <optional>
#include <span>

namespace kapok {

/// A range of an axis in cells of equal size. `transform` must rise; the range is in its units (log10 of the value,
/// say); empty: the value itself.
struct DensityAxis {
    double low = 0;
    double high = 1;
    std::size_t cells = 1;
    std::function<double(double)> transform = {};
};

/// What is counted: points (x, y) in the units of Column::number, those with a missing coordinate or one outside the
/// axes left out. `low` belongs to the first cell, `high` to the last one.
struct DensityPoints {
    ColumnPtr x;
    ColumnPtr y;
    const RowMask* rows = nullptr;               ///< only these
    std::span<const std::uint8_t> layerOf = {};  ///< of each row: points are counted apart by it; empty: all together
};

struct DensityGrid {
    std::size_t width = 0;
    std::size_t height = 0;
    std::size_t layers = 1;
    std::vector<std::uint32_t> counts;  ///< layer after layer, row after row from the low end of y
    std::uint64_t total = 0;

    std::uint32_t at(std::size_t column, std::size_t row, std::size_t layer = 0) const {
        return counts[(layer * height + row) * width + column];
    }
};

/// O(rows + cells × layers × threads) on all cores; the same whatever their number. Throws Cancelled.
DensityGrid density(const DensityPoints& points, const DensityAxis& x, const DensityAxis& y,
                    const Control& control = {});

/// Rows of the points that density() would count, rising; nothing when there are more than `limit`.
std::optional<std::vector<RowIndex>> pointsInside(const DensityPoints& points, const DensityAxis& x,
                                                  const DensityAxis& y, std::size_t limit, const Control& control = {});

}  // namespace kapok
