#include "stats/histogram.h"

#include "stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace kapok::stats {
namespace {

constexpr double mostBins = 200;

/// The nearest of 1, 2, 5 times a power of ten, by ratio: the bounds are geometric means of neighbours.
double niceWidth(double width) {
    const double power = std::pow(10, std::floor(std::log10(width)));
    const double share = width / power;
    const double step = share < std::sqrt(2.0) ? 1 : share < std::sqrt(10.0) ? 2 : share < std::sqrt(50.0) ? 5 : 10;
    return step * power;
}

double chosenWidth(std::span<const double> sorted) {
    const auto n = static_cast<double>(sorted.size());
    const double range = sorted.back() - sorted.front();
    const double quartiles = quantile(sorted, 0.75) - quantile(sorted, 0.25);
    double width = quartiles > 0 ? 2 * quartiles / std::cbrt(n) : range / (std::ceil(std::log2(n)) + 1);
    width = niceWidth(std::max(width, range / mostBins));
    const bool whole = std::all_of(sorted.begin(), sorted.end(), [](double x) { return x == std::floor(x); });
    return whole ? std::max(width, 1.0) : width;
}

std::vector<double> niceEdges(std::span<const double> sorted) {
    const double width = chosenWidth(sorted);
    const double first = std::floor(sorted.front() / width);
    // A value on the last edge would stand in a bin of its own with all others in [lower, upper): give it that bin.
    const double last = std::floor(sorted.back() / width) + 1;
    std::vector<double> edges;
    for (double k = first; k <= last; ++k) edges.push_back(k * width);
    return edges;
}

std::vector<double> equalEdges(std::span<const double> sorted, int bins) {
    const double low = sorted.front();
    const double high = sorted.back();
    std::vector<double> edges;
    for (int k = 0; k <= bins; ++k) edges.push_back(low + (high - low) * k / bins);
    edges.back() = high;
    return edges;
}

std::vector<std::int64_t> countsBetween(const std::vector<double>& edges, std::span<const double> sorted) {
    std::vector<std::int64_t> counts;
    auto from = sorted.begin();
    for (std::size_t i = 1; i < edges.size(); ++i) {
        const bool last = i + 1 == edges.size();
        const auto to = last ? sorted.end() : std::lower_bound(from, sorted.end(), edges[i]);
        counts.push_back(to - from);
        from = to;
    }
    return counts;
}

}  // namespace

Histogram histogram(std::span<const double> sorted, std::optional<int> bins) {
    if (sorted.empty()) return {};
    const double spread = sorted.back() - sorted.front();
    // Below the spacing of doubles bins have no width.
    if (!(spread > 1e-13 * std::max(std::abs(sorted.front()), std::abs(sorted.back())))) {
        const double half = std::max(0.5, std::abs(sorted.front()) * 1e-6);
        return {{sorted.front() - half, sorted.front() + half}, {static_cast<std::int64_t>(sorted.size())}};
    }
    Histogram result;
    result.edges = bins && *bins > 0 ? equalEdges(sorted, *bins) : niceEdges(sorted);
    result.counts = countsBetween(result.edges, sorted);
    return result;
}

}  // namespace kapok::stats
