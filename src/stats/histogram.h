// Histograms with bins that people read easily.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kapok::stats {

/// Bin i holds the values in [edges[i], edges[i + 1]); the last bin holds its upper edge too.
struct Histogram {
    std::vector<double> edges;         ///< one more than counts; empty for no values
    std::vector<std::int64_t> counts;  ///< values by bin
};

/// Histogram of finite values sorted upwards. Without `bins`, the width is Freedman & Diaconis' (1981)
/// 2 IQR n^(-1/3) rounded to 1, 2 or 5 times a power of ten, with edges at multiples of it, Sturges' (1926) count when
/// half of the values are equal, and at least 1 for whole numbers. With `bins`, that many of equal width from the
/// least to the greatest value. A constant sample gives one bin around it. O(bins log n).
Histogram histogram(std::span<const double> sorted, std::optional<int> bins = {});

}  // namespace kapok::stats
