#include "forecast/change_points.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::forecast {

std::vector<std::size_t> levelChanges(const std::vector<double>& y, double penalty, std::size_t least) {
    const std::size_t n = y.size();
    std::vector<double> sums(n + 1, 0), squares(n + 1, 0);
    for (std::size_t t = 0; t < n; ++t) {
        // About the first value, so that large levels do not cost digits.
        const double value = y[t] - y[0];
        sums[t + 1] = sums[t] + value;
        squares[t + 1] = squares[t] + value * value;
    }
    const auto cost = [&](std::size_t from, std::size_t to) {
        const double sum = sums[to] - sums[from];
        return squares[to] - squares[from] - sum * sum / static_cast<double>(to - from);
    };
    std::vector<double> best(n + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> before(n + 1, 0);
    best[0] = 0;
    std::vector<std::size_t> candidates;
    for (std::size_t t = least; t <= n; ++t) {
        // A segment may begin where the values up to there are segmented.
        if (std::isfinite(best[t - least])) candidates.push_back(t - least);
        for (const std::size_t s : candidates) {
            const double value = best[s] + cost(s, t) + penalty;
            if (value < best[t]) {
                best[t] = value;
                before[t] = s;
            }
        }
        // A start that loses to a change at u loses for every end that u's segment can reach, t + 1 and later.
        const std::size_t u = t + 1 - least;
        std::erase_if(candidates, [&](std::size_t s) { return s + least <= u && best[s] + cost(s, u) > best[u]; });
    }
    std::vector<std::size_t> starts;
    for (std::size_t t = n; t > 0 && std::isfinite(best[t]); t = before[t]) starts.push_back(before[t]);
    std::reverse(starts.begin(), starts.end());
    if (starts.empty()) starts.push_back(0);
    return starts;
}

double noiseVariance(const std::vector<double>& y) {
    std::vector<double> changes;
    for (std::size_t t = 1; t < y.size(); ++t) changes.push_back(std::abs(y[t] - y[t - 1]));
    if (changes.empty()) return 0;
    const auto middle = changes.begin() + static_cast<std::ptrdiff_t>(changes.size() / 2);
    std::nth_element(changes.begin(), middle, changes.end());
    // A normal difference has sqrt(2) sigma, and its absolute value the median 0.67449 of that.
    const double sigma = *middle / 0.6744897501960817 / std::sqrt(2.0);
    return sigma * sigma;
}

}  // namespace kapok::forecast
