#include "stats/distributions.h"
#include "stats/normal.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kapok::stats {
namespace {

/// P(range of k standard normals > w) = k * integral of phi(z) (Phi(z)^(k-1) - [Phi(z) - Phi(z - w)]^(k-1)).
double rangeUpper(double w, int groups) {
    if (w <= 0) return 1;
    constexpr double step = 0.2;
    constexpr double reach = 8.6;
    double sum = 0;
    for (double z = -reach; z <= reach + step / 2; z += step) {
        const double below = normalCdf(z);
        const double outside = std::min(1.0, normalCdf(z - w) / below);
        // Not as a difference of powers, so that small probabilities keep their digits.
        const double missed = outside < 1 ? -std::expm1((groups - 1) * std::log1p(-outside)) : 1;
        sum += std::exp(-0.5 * z * z) * std::pow(below, groups - 1) * missed;
    }
    return std::min(1.0, sum * step * groups / std::sqrt(2 * std::numbers::pi));
}

}  // namespace

double studentizedRangeUpper(double q, int groups, double df) {
    if (std::isnan(q) || groups < 2 || !(df > 0)) return std::numeric_limits<double>::quiet_NaN();
    if (q <= 0) return 1;
    if (std::isinf(df) || df > 1e6) return rangeUpper(q, groups);
    // The standard error s has log density df u - df e^(2u) / 2 in u = log s, with its top at u = 0.
    const double step = std::min(0.1, 0.25 / std::sqrt(2 * df));
    double sum = 0;
    double weights = 0;
    const auto add = [&](double u) {
        const double weight = std::exp(df * (u - 0.5 * std::expm1(2 * u)));
        if (weight < 1e-18) return false;
        weights += weight;
        sum += weight * rangeUpper(q * std::exp(u), groups);
        return true;
    };
    add(0);
    for (int i = 1; add(i * step); ++i) continue;
    for (int i = 1; add(-i * step); ++i) continue;
    return std::clamp(sum / weights, 0.0, 1.0);
}

double studentizedRangeQuantile(double p, int groups, double df) {
    if (!(p > 0 && p < 1) || groups < 2 || !(df > 0)) return std::numeric_limits<double>::quiet_NaN();
    const double target = 1 - p;
    double low = 0;
    double high = 1;
    while (studentizedRangeUpper(high, groups, df) > target && high < 1e8) {
        low = high;
        high *= 2;
    }
    // Illinois' rule of false position on the logarithm of the tail, which is nearly straight.
    const auto gap = [&](double q) { return std::log(studentizedRangeUpper(q, groups, df) / target); };
    double atLow = gap(low);
    double atHigh = gap(high);
    for (int i = 0; i < 60 && high - low > 1e-13 * high; ++i) {
        const double next = std::clamp((low * atHigh - high * atLow) / (atHigh - atLow), low, high);
        const double value = gap(next);
        if (value == 0) return next;
        if (value > 0) {
            low = next;
            atLow = value;
            atHigh /= 2;
        } else {
            high = next;
            atHigh = value;
            atLow /= 2;
        }
        if (std::abs(value) < 1e-13) return next;
    }
    return (low + high) / 2;
}

}  // namespace kapok::stats
