#include "stats/ranks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::stats {

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

}  // namespace kapok::stats
