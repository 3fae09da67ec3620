#include "stats/moments.h"

#include "stats/double_double.h"

#include <limits>

namespace kapok::stats {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct Sum {
    std::size_t count = 0;
    DoubleDouble total;
};

Sum sumOf(std::span<const double> values) {
    Sum sum;
    for (const double value : values) {
        if (!std::isfinite(value)) continue;
        ++sum.count;
        sum.total = sum.total + value;
    }
    return sum;
}

/// Sums of powers of the deviations from the mean.
struct Deviations {
    DoubleDouble square;
    DoubleDouble cube;
    DoubleDouble fourth;
};

Deviations deviationsFrom(DoubleDouble mean, std::span<const double> values) {
    Deviations sums;
    for (const double value : values) {
        if (!std::isfinite(value)) continue;
        const DoubleDouble deviation = DoubleDouble{value, 0} - mean;
        const DoubleDouble square = deviation * deviation;
        sums.square = sums.square + square;
        sums.cube = sums.cube + square.high * deviation.high;
        sums.fourth = sums.fourth + square.high * square.high;
    }
    return sums;
}

}  // namespace

Moments moments(std::span<const double> values) {
    Moments result{0, notANumber, notANumber, notANumber, notANumber};
    const Sum sum = sumOf(values);
    result.count = sum.count;
    if (sum.count == 0) return result;
    const auto n = static_cast<double>(sum.count);
    const DoubleDouble mean = sum.total / n;
    result.mean = mean.value();
    if (sum.count < 2) return result;

    const Deviations sums = deviationsFrom(mean, values);
    const double square = sums.square.value();
    result.sd = std::sqrt((sums.square / (n - 1)).value());
    if (!(square > 0)) return result;
    const double variance = square / n;
    if (sum.count > 2) {
        const double g1 = sums.cube.value() / n / (variance * std::sqrt(variance));
        result.skewness = g1 * std::sqrt(n * (n - 1)) / (n - 2);
    }
    if (sum.count > 3) {
        const double g2 = sums.fourth.value() / n / (variance * variance) - 3;
        result.kurtosis = ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3));
    }
    return result;
}

}  // namespace kapok::stats
