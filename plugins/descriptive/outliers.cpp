#include "descriptive/outliers.h"

#include "stats/distributions.h"
#include "stats/moments.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::descriptive {

Fences quartileFences(std::span<const double> sorted, double reach) {
    const double first = stats::quantile(sorted, 0.25);
    const double third = stats::quantile(sorted, 0.75);
    return {first - reach * (third - first), third + reach * (third - first)};
}

Fences deviationFences(std::span<const double> sorted, double reach) {
    constexpr double normalQuartile = 0.6745;
    const double median = stats::quantile(sorted, 0.5);
    std::vector<double> deviations;
    for (const double value : sorted) deviations.push_back(std::abs(value - median));
    std::sort(deviations.begin(), deviations.end());
    const double deviation = stats::quantile(deviations, 0.5);
    if (!(deviation > 0)) return {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    return {median - reach * deviation / normalQuartile, median + reach * deviation / normalQuartile};
}

std::vector<DeviateStep> extremeDeviates(std::span<const double> values, std::size_t most, double alpha) {
    std::vector<std::size_t> places(values.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::vector<double> left(values.begin(), values.end());
    std::vector<DeviateStep> steps;
    while (steps.size() < most && left.size() > 2) {
        const stats::Moments moments = stats::moments(left);
        if (!(moments.sd > 0)) break;
        const auto farthest = std::max_element(left.begin(), left.end(), [&](double a, double b) {
            return std::abs(a - moments.mean) < std::abs(b - moments.mean);
        });
        const auto m = static_cast<double>(left.size());
        const double t = stats::tQuantile(1 - alpha / (2 * m), m - 2);
        const auto at = farthest - left.begin();
        steps.push_back({places[static_cast<std::size_t>(at)], std::abs(*farthest - moments.mean) / moments.sd,
                         (m - 1) * t / std::sqrt((m - 2 + t * t) * m)});
        left.erase(farthest);
        places.erase(places.begin() + at);
    }
    return steps;
}

std::size_t outliersFound(std::span<const DeviateStep> steps) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].statistic > steps[i].critical) found = i + 1;
    }
    return found;
}

}  // namespace kapok::descriptive
