// Exact natural breaks.
#pragma once

#include <span>
#include <vector>

namespace kapok::geo {

/// Splits ascending finite `values` into at most `count` runs with the least sum of squared deviations from the runs'
/// means (Fisher 1958, "On grouping for maximum homogeneity"). Returns the highest value of every run; fewer runs when
/// there are fewer different values. Of equally good splits the one with the lowest breaks.
/// O(k d log d) time for d different values, by divide and conquer over the monotone optimal split (the cost obeys the
/// quadrangle inequality, Yao 1980), O(k d) memory.
std::vector<double> naturalBreaks(std::span<const double> values, int count);

}  // namespace kapok::geo
