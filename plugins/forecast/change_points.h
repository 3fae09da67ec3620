// Changes of a series' level.
#pragma once

#include <cstddef>
#include <vector>

namespace kapok::forecast {

/// Where segments of constant mean begin, the first one (0) included: the segmentation with the least sum of squared
/// deviations plus `penalty` for each segment, exactly, by PELT (Killick, Fearnhead & Eckley 2012). Segments have at
/// least `least` values. No missing values. O(n) on average when there are many changes, at most O(n^2).
std::vector<std::size_t> levelChanges(const std::vector<double>& y, double penalty, std::size_t least = 2);

/// The variance around slowly changing levels: from the median absolute difference of neighbours.
double noiseVariance(const std::vector<double>& y);

}  // namespace kapok::forecast
