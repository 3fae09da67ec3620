// What is in a column, in a few figures.
#pragma once

#include "table/column.h"

#include <optional>

namespace kapok::cli {

struct Profile {
    std::size_t missing = 0;
    std::size_t distinct = 0;                 ///< distinct present values
    std::optional<std::size_t> minimum = {};  ///< a row that holds it; numbers, dates and times only
    std::optional<std::size_t> maximum = {};
    std::optional<double> mean = {};  ///< numbers only
    std::vector<std::pair<std::string, std::size_t>> frequent =
        {};  ///< Text, Boolean: the most frequent values, at most 5
};

/// O(rows).
Profile profile(const Column& column);

}  // namespace kapok::cli
