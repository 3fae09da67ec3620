#include "descriptive/robust.h"

#include "stats/moments.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace kapok::descriptive {
namespace {

std::size_t cutOf(std::span<const double> sorted, double share) {
    return static_cast<std::size_t>(std::floor(static_cast<double>(sorted.size()) * share));
}

std::vector<double> winsorized(std::span<const double> sorted, double share) {
    std::vector<double> values(sorted.begin(), sorted.end());
    const std::size_t cut = cutOf(sorted, share);
    for (double& value : values) value = std::clamp(value, sorted[cut], sorted[sorted.size() - 1 - cut]);
    return values;
}

}  // namespace

double trimmedMean(std::span<const double> sorted, double share) {
    const std::size_t cut = cutOf(sorted, share);
    return stats::moments(sorted.subspan(cut, sorted.size() - 2 * cut)).mean;
}

double winsorizedMean(std::span<const double> sorted, double share) {
    return stats::moments(winsorized(sorted, share)).mean;
}

double winsorizedSd(std::span<const double> sorted, double share) {
    return stats::moments(winsorized(sorted, share)).sd;
}

double medianDeviation(std::span<const double> sorted) {
    const double median = stats::quantile(sorted, 0.5);
    std::vector<double> deviations;
    deviations.reserve(sorted.size());
    for (const double value : sorted) deviations.push_back(std::abs(value - median));
    std::sort(deviations.begin(), deviations.end());
    return 1.4826 * stats::quantile(deviations, 0.5);
}

double huberLocation(std::span<const double> sorted, double k) {
    constexpr int mostIterations = 500;
    const double spread = medianDeviation(sorted);
    double location = stats::quantile(sorted, 0.5);
    if (!(spread > 0)) return location;
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        const double sum = std::accumulate(sorted.begin(), sorted.end(), 0.0, [&](double total, double value) {
            return total + std::clamp(value, location - k * spread, location + k * spread);
        });
        const double next = sum / static_cast<double>(sorted.size());
        const bool done = std::abs(next - location) <= 1e-14 * spread;
        location = next;
        if (done) break;
    }
    return location;
}

}  // namespace kapok::descriptive
