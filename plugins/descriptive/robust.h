// Location and spread that a few wild values cannot move.
#pragma once

#include <span>

namespace kapok::descriptive {

/// Statistics of values sorted upwards, at least one.
double trimmedMean(std::span<const double> sorted, double share);     ///< without floor(n share) values on each side
double winsorizedMean(std::span<const double> sorted, double share);  ///< those moved to the nearest one kept
/// Standard deviation (divisor n - 1) of the winsorized sample; NaN for one value.
double winsorizedSd(std::span<const double> sorted, double share);
/// 1.4826 times the median absolute deviation from the median (Hampel 1974): the sd of a normal sample. O(n log n).
double medianDeviation(std::span<const double> sorted);
/// Scales of Rousseeuw & Croux (1993) that need no center and take half of the values being wild: Sn, the low median of
/// the high medians of distances from each value, and Qn, the distance that a quarter of the pairs do not pass. Both
/// are the sd of a normal sample, with the factors of Croux & Rousseeuw (1992) for few values; 0 for one. O(n log n).
double snScale(std::span<const double> sorted);
double qnScale(std::span<const double> sorted);
/// Huber's (1964) M-estimator of location with threshold k times the median deviation, by iterated winsorizing; the
/// median when that deviation is 0.
double huberLocation(std::span<const double> sorted, double k);

}  // namespace kapok::descriptive
