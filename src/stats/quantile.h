// Sample quantiles.
#pragma once

#include <span>

namespace kapok::stats {

/// The quantile of probability p (0 to 1) of values sorted upwards, by one of the nine definitions of Hyndman & Fan
/// (1996), numbered as there; 7 is the usual default of statistics programs. NaN for no values. O(1).
double quantile(std::span<const double> sorted, double p, int type = 7);

}  // namespace kapok::stats
