#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace kapok::stats {
namespace {

/// Where a quantile lies: (1 - weight) * x[j] + weight * x[j + 1], j counted from 1.
struct Position {
    double j;
    double weight;
};

// Rounding may leave n * p just below a whole number: positions this close to one are taken as it.
constexpr double closeness = 4 * std::numeric_limits<double>::epsilon();

/// Definitions 1 to 3: steps.
Position stepPosition(double n, double p, int type) {
    const double place = type == 3 ? n * p - 0.5 : n * p;
    const double j = std::floor(place + closeness * std::max(1.0, place));
    const bool beyond = place > j;
    if (type == 1) return {j, beyond ? 1.0 : 0.0};
    if (type == 2) return {j, beyond ? 1.0 : 0.5};
    const bool odd = std::fmod(j, 2) != 0;
    return {j, beyond || odd ? 1.0 : 0.0};
}

/// Definitions 4 to 9: lines between plotting positions (k - a) / (n + 1 - a - b).
Position linePosition(double n, double p, int type) {
    double a = 0;
    double b = 0;
    switch (type) {
        case 4: b = 1; break;
        case 5: a = b = 0.5; break;
        case 6: break;
        case 8: a = b = 1.0 / 3; break;
        case 9: a = b = 3.0 / 8; break;
        default: a = b = 1;
    }
    const double place = a + p * (n + 1 - a - b);
    const double fuzz = closeness * std::max(1.0, place);
    const double j = std::floor(place + fuzz);
    const double weight = place - j;
    return {j, std::abs(weight) < fuzz ? 0.0 : weight};
}

}  // namespace

double quantile(std::span<const double> sorted, double p, int type) {
    if (sorted.empty()) return std::numeric_limits<double>::quiet_NaN();
    const auto n = static_cast<double>(sorted.size());
    const Position position = type < 4 ? stepPosition(n, p, type) : linePosition(n, p, type);
    const auto at = [&](double k) { return sorted[static_cast<std::size_t>(std::clamp(k, 1.0, n)) - 1]; };
    const double low = at(position.j);
    const double high = at(position.j + 1);
    if (low == high || position.weight == 0) return low;
    return position.weight == 1 ? high : low + position.weight * (high - low);
}

}  // namespace kapok::stats
