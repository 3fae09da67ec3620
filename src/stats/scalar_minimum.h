// The least value of a function of one number.
#pragma once

#include <functional>

namespace kapok::stats {

struct ScalarMinimum {
    double x = 0;
    double value = 0;
};

/// The least value on [lower, upper]: a scan of `scan` even intervals, then Brent's (1973) search around the best
/// point to about 8 digits of x. The function may be infinite, not NaN.
ScalarMinimum minimizeScalar(const std::function<double(double)>& function, double lower, double upper, int scan = 16);

}  // namespace kapok::stats
