#include "stats/scalar_minimum.h"

#include <boost/math/tools/minima.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace kapok::stats {

ScalarMinimum minimizeScalar(const std::function<double(double)>& function, double lower, double upper, int scan) {
    const double width = (upper - lower) / scan;
    ScalarMinimum best{lower, function(lower)};
    for (int i = 1; i <= scan; ++i) {
        const double x = i == scan ? upper : lower + i * width;
        const double value = function(x);
        if (value < best.value) best = {x, value};
    }
    if (!std::isfinite(best.value)) return best;
    // Half the digits of a double are all that the flat bottom of a parabola can tell.
    std::uintmax_t passes = 60;
    const auto [x, value] = boost::math::tools::brent_find_minima(function, std::max(lower, best.x - width),
                                                                  std::min(upper, best.x + width), 27, passes);
    return value < best.value ? ScalarMinimum{x, value} : best;
}

}  // namespace kapok::stats
