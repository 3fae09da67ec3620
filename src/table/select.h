// Order statistics of many values. Private to the layer.
#pragma once

#include "table/control.h"

#include <span>

namespace kapok {

/// The values that would stand at `ranks` (rising) if `values` were sorted; `values` are reordered. O(n), in parallel
/// where there are many; the answer does not depend on the number of threads.
std::vector<double> orderStatistics(std::span<double> values, std::span<const std::size_t> ranks,
                                    const Control& control);

}  // namespace kapok
