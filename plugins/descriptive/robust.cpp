#include "descriptive/robust.h"

#include "stats/moments.h"
#include "stats/quantile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
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

/// The distance from value `i` to its `rank`th nearest value, itself the first.
double distanceOfRank(std::span<const double> sorted, std::size_t i, std::size_t rank) {
    // Of the `rank` nearest values, which stand side by side, `below` stand before i: the fewest with which the next
    // one before is no nearer than the last one behind.
    std::size_t below = rank - 1 - std::min(rank - 1, sorted.size() - 1 - i);
    std::size_t most = std::min(i, rank - 1);
    while (below < most) {
        const std::size_t middle = (below + most) / 2;
        if (sorted[i] - sorted[i - middle - 1] < sorted[i + rank - 1 - middle] - sorted[i])
            below = middle + 1;
        else
            most = middle;
    }
    return std::max(sorted[i] - sorted[i - below], sorted[i + rank - 1 - below] - sorted[i]);
}

/// How many pairs are at most `distance` apart.
std::uint64_t pairsWithin(std::span<const double> sorted, double distance) {
    std::uint64_t count = 0;
    std::size_t first = 0;
    for (std::size_t j = 1; j < sorted.size(); ++j) {
        while (sorted[j] - sorted[first] > distance) ++first;
        count += j - first;
    }
    return count;
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

double snScale(std::span<const double> sorted) {
    constexpr std::array<double, 8> few{0.743, 1.851, 0.954, 1.351, 0.993, 1.198, 1.005, 1.131};
    const std::size_t n = sorted.size();
    if (n < 2) return 0;
    std::vector<double> medians(n);
    for (std::size_t i = 0; i < n; ++i) medians[i] = distanceOfRank(sorted, i, n / 2 + 1);
    const auto middle = medians.begin() + static_cast<std::ptrdiff_t>((n + 1) / 2 - 1);
    std::nth_element(medians.begin(), middle, medians.end());
    const auto count = static_cast<double>(n);
    const double factor = n <= 9 ? few[n - 2] : n % 2 == 1 ? count / (count - 0.9) : 1;
    return 1.1926 * factor * *middle;
}

double qnScale(std::span<const double> sorted) {
    // Factors of the package robustbase, simulated anew for it: with them Qn is right on average for normal values.
    constexpr std::array<double, 11> few{0.399356, 0.99365, 0.51321, 0.84401, 0.6122, 0.85877,
                                         0.66993,  0.87344, 0.72014, 0.88906, 0.75743};
    constexpr double normal = 2.21914;  // 1 / (sqrt(2) times the 5/8 quantile of the normal distribution)
    const std::size_t n = sorted.size();
    if (n < 2) return 0;
    const std::uint64_t half = n / 2 + 1;
    const std::uint64_t rank = half * (half - 1) / 2;
    // Distances are not negative, so their order is that of their bits: the distance sought is found bit by bit.
    std::uint64_t low = 0;
    std::uint64_t high = std::bit_cast<std::uint64_t>(sorted.back() - sorted.front());
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (pairsWithin(sorted, std::bit_cast<double>(middle)) >= rank)
            high = middle;
        else
            low = middle + 1;
    }
    const auto count = static_cast<double>(n);
    const double excess = n % 2 == 1 ? 1.60188 + (-2.1284 - 5.172 / count) / count
                                     : 3.67561 + (1.9654 + (6.987 - 77 / count) / count) / count;
    const double factor = n <= few.size() + 1 ? few[n - 2] : 1 / (1 + excess / count);
    return normal * factor * std::bit_cast<double>(low);
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
