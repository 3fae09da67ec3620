// The standard normal distribution.
#pragma once

namespace kapok::stats {

/// P(Z <= z); full double accuracy in both tails.
double normalCdf(double z);

/// The z with P(Z <= z) = p; infinite at 0 and 1, NaN outside [0, 1].
double normalQuantile(double p);

}  // namespace kapok::stats
