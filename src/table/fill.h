// Values in the place of missing ones.
#pragma once

#include "table/noted.h"
#include "table/partition.h"

namespace kapok {

enum class FillKind : std::uint8_t { Previous, Next, Linear, Constant, Mean, Median };

struct FillOptions {
    FillKind kind = FillKind::Previous;
    std::string value = {};  ///< Constant: canonical text of the columns' type
    std::vector<ColumnPtr> groups = {};
    /// Previous, Next, Linear: orders the rows of a group, and is what Linear measures distances by; rows where it is
    /// missing stay as they are. Null: rows as they come, one apart.
    ColumnPtr along = {};
    std::size_t limit =
        0;  ///< Previous, Linear: only the first so many of a run of missing rows; Next: the last; 0: all
};

/// Fills the missing values of the columns within each group. Linear fills between two values only; at equal places it
/// takes the earlier one. Linear, Mean and Median need numbers and make whole numbers float64 where they fill any.
/// Notes count what was filled and what is still missing. Throws Error. O(n log n) with `along`, else O(n).
Noted fill(const Table& table, const std::vector<std::string>& columns, const FillOptions& options,
           const Control& control = {});

}  // namespace kapok
