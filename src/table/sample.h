// Rows chosen by chance.
#pragma once

#include "table/partition.h"

#include <optional>

namespace kapok {

/// Either so many rows, or a share of them, rounded to whole rows with halves up.
struct SampleSizes {
    std::size_t count = 0;
    std::optional<double> share = {};

    std::size_t of(std::size_t rows) const;
};

/// Rows chosen without replacement, each with the same chance, in their old order; with groups so many of each. The
/// same seed gives the same rows. Throws Error for a share outside of 0 to 1. O(rows).
Table sampleRows(const Table& table, const SampleSizes& sizes, const std::vector<ColumnPtr>& groups, std::uint64_t seed,
                 const Control& control = {});

}  // namespace kapok
