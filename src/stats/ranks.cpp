#include "stats/ranks.h"

#include "stats/distributions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace kapok::stats {
namespace {

/// Shares of the orders of n values by the sum of squared differences from 1, 2, … n: the orders of the first
/// values are joined by the set of places that they take.
std::vector<double> rankSquareShares(std::size_t n) {
    const std::size_t most = n * (n * n - 1) / 3;
    std::vector<std::vector<double>> shares(std::size_t{1} << n, std::vector<double>(most + 1, 0.0));
    shares[0][0] = 1;
    for (std::size_t taken = 0; taken + 1 < shares.size(); ++taken) {
        const auto next = static_cast<std::size_t>(std::popcount(taken));
        for (std::size_t place = 0; place < n; ++place) {
            if (taken >> place & 1) continue;
            const std::size_t gap = std::max(next, place) - std::min(next, place);
            std::vector<double>& to = shares[taken | std::size_t{1} << place];
            for (std::size_t sum = 0; sum + gap * gap <= most; ++sum) {
                to[sum + gap * gap] += shares[taken][sum] / static_cast<double>(n - next);
            }
        }
    }
    return shares.back();
}

/// What the Edgeworth series of AS 89 adds to the normal tail beyond x.
double rankSquareSeries(double x, double n) {
    const double b = 1 / n;
    const double y = x * x;
    const double tail = 0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y);
    const double middle = 0.0879 + 0.0151 * b - y * tail;
    const double terms =
        0.2274 + b * (0.2531 + 0.1745 * b) + y * (-0.0758 + b * (0.1033 + 0.3932 * b) - y * b * middle);
    return x * b * terms / std::exp(y / 2);
}

}  // namespace

Ranks ranksOf(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    Ranks result;
    result.ranks.resize(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]]) ++end;
        const double rank = 0.5 * static_cast<double>(begin + 1 + end);
        for (std::size_t i = begin; i < end; ++i) result.ranks[order[i]] = rank;
        const auto equal = static_cast<double>(end - begin);
        result.tieSum += equal * equal * equal - equal;
        begin = end;
    }
    return result;
}

double mannWhitneyCdf(double u, std::size_t m, std::size_t n) {
    if (u < 0) return 0;
    const std::size_t most = m * n;
    if (u >= static_cast<double>(most)) return 1;
    // Shares of arrangements by U, built up as the Gaussian binomial coefficient: product of (1 - q^(n+i)) / (1 - q^i),
    // each factor divided by (n + i) / i so that the shares stay within range.
    std::vector<double> shares(most + 1, 0.0);
    shares[0] = 1;
    for (std::size_t i = 1; i <= m; ++i) {
        const std::size_t reach = i * n;
        for (std::size_t k = std::min(most, reach + i); k >= n + i; --k) shares[k] -= shares[k - n - i];
        for (std::size_t k = i; k <= reach; ++k) shares[k] += shares[k - i];
        for (std::size_t k = reach + 1; k <= most; ++k) shares[k] = 0;
        const double scale = static_cast<double>(i) / static_cast<double>(n + i);
        for (std::size_t k = 0; k <= reach; ++k) shares[k] *= scale;
    }
    const auto last = static_cast<std::ptrdiff_t>(std::floor(u));
    return std::min(1.0, std::accumulate(shares.begin(), shares.begin() + last + 1, 0.0));
}

double signedRankCdf(double v, std::size_t n) {
    if (v < 0) return 0;
    const std::size_t most = n * (n + 1) / 2;
    std::vector<double> shares(most + 1, 0.0);
    shares[0] = 1;
    std::size_t reach = 0;
    for (std::size_t rank = 1; rank <= n; ++rank) {
        reach += rank;
        for (std::size_t k = reach; k >= rank; --k) shares[k] = 0.5 * (shares[k] + shares[k - rank]);
        for (std::size_t k = rank; k-- > 0;) shares[k] *= 0.5;
    }
    const std::size_t last = std::min(most, static_cast<std::size_t>(std::floor(v)));
    return std::min(1.0, std::accumulate(shares.begin(), shares.begin() + static_cast<std::ptrdiff_t>(last) + 1, 0.0));
}

RankSquareTails rankSquareTails(double sum, std::size_t n) {
    constexpr std::size_t mostCounted = 9;
    if (n <= mostCounted) {
        const std::vector<double> shares = rankSquareShares(n);
        RankSquareTails tails{0, 0};
        for (std::size_t each = 0; each < shares.size(); ++each) {
            if (static_cast<double>(each) <= sum) tails.atMost += shares[each];
            if (static_cast<double>(each) >= sum) tails.atLeast += shares[each];
        }
        return tails;
    }
    const auto size = static_cast<double>(n);
    const auto scaled = [&](double at) { return (6 * at / (size * (size * size - 1)) - 1) * std::sqrt(size - 1); };
    const double below = scaled(sum + 1);
    const double above = scaled(sum - 1);
    return {std::clamp(normalUpper(-below) - rankSquareSeries(below, size), 0.0, 1.0),
            std::clamp(normalUpper(above) + rankSquareSeries(above, size), 0.0, 1.0)};
}

}  // namespace kapok::stats
