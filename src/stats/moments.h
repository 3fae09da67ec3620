// Count, mean, spread and shape of numbers.
#pragma once

#include <cstddef>
#include <span>

namespace kapok::stats {

/// Moments of the finite values. What a sample is too small or too flat for is NaN.
struct Moments {
    std::size_t count = 0;  ///< finite values
    double mean;            ///< NaN for no values
    double sd;              ///< divisor count - 1; NaN below two values
    double skewness;        ///< G1, adjusted Fisher-Pearson (Joanes & Gill 1998); NaN below three or when sd is 0
    double kurtosis;        ///< G2, sample excess (Joanes & Gill 1998): 0 for a normal; NaN below four or when sd is 0
};

/// NaN and infinities are left out. O(n), two passes; sums are carried in double-double, so that the mean is right to
/// the last digit and the standard deviation to as many as the data hold (NIST StRD univariate sets).
Moments moments(std::span<const double> values);

}  // namespace kapok::stats
