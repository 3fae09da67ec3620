// What is in a column, in a few figures.
#pragma once

#include "table/profile.h"

#include <optional>

namespace kapok::cli {

struct Profile {
    ColumnProfile counts;
    std::optional<std::size_t> minimum = {};  ///< a row that holds it; not for text and geometry
    std::optional<std::size_t> maximum = {};
};

/// O(rows).
Profile figuresOf(const ColumnPtr& column);

}  // namespace kapok::cli
