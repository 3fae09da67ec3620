#include "chart/marks/statistics.h"

#include "sdk/error.h"
#include "stats/normal.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::chart {
namespace {

double theoretical(double p, const std::string& distribution) {
    if (distribution == "normal") return stats::normalQuantile(p);
    if (distribution == "uniform") return p;
    if (distribution == "exponential") return -std::log1p(-p);
    throw Error(KAPOK_TR("chart", "The distribution \"%1\" is not known.").arg(distribution),
                KAPOK_TR("chart", "Choose normal, uniform or exponential."));
}

double meanOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

ControlLimits controlLimits(const std::vector<double>& values, double sigma) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (values.size() < 2) return {values.empty() ? none : values.front(), none, none};
    double ranges = 0;
    for (std::size_t i = 1; i < values.size(); ++i) ranges += std::abs(values[i] - values[i - 1]);
    constexpr double d2 = 1.128;  // mean range of two standard normal values
    const double deviation = ranges / static_cast<double>(values.size() - 1) / d2;
    const double mean = meanOf(values);
    return {mean, mean - sigma * deviation, mean + sigma * deviation};
}

std::vector<double> autocorrelations(const std::vector<double>& values, std::size_t lags) {
    if (values.empty()) return {};
    const double mean = meanOf(values);
    double largest = 0;
    for (const double value : values) largest = std::max(largest, std::abs(value - mean));
    std::vector<double> shares;  // of the largest: squares of 1e300 are no numbers, those of 1e-300 are zero
    for (const double value : values) shares.push_back(largest > 0 ? (value - mean) / largest : 0);
    const std::size_t count = std::min(lags, values.size() - 1);
    std::vector<double> sums(count + 1, 0);
    for (std::size_t lag = 0; lag <= count; ++lag) {
        for (std::size_t i = lag; i < values.size(); ++i) sums[lag] += shares[i] * shares[i - lag];
    }
    const double variance = sums.front();
    for (double& sum : sums) sum = variance > 0 ? sum / variance : 0;
    sums.front() = 1;
    return sums;
}

std::vector<double> partialAutocorrelations(const std::vector<double>& r) {
    std::vector<double> partial(r.size(), 0);
    if (r.empty()) return partial;
    partial.front() = 1;
    std::vector<double> phi, before;
    for (std::size_t k = 1; k < r.size(); ++k) {
        double above = r[k];
        double below = 1;
        for (std::size_t j = 1; j < k; ++j) {
            above -= before[j - 1] * r[k - j];
            below -= before[j - 1] * r[j];
        }
        const double last = below == 0 ? 0 : above / below;
        phi.assign(k, 0);
        for (std::size_t j = 1; j < k; ++j) phi[j - 1] = before[j - 1] - last * before[k - j - 1];
        phi[k - 1] = last;
        partial[k] = last;
        before = phi;
    }
    return partial;
}

std::vector<double> theoreticalQuantiles(std::size_t count, const std::string& distribution) {
    std::vector<double> quantiles;
    const double a = count <= 10 ? 3.0 / 8 : 0.5;
    for (std::size_t i = 1; i <= count; ++i) {
        quantiles.push_back(
            theoretical((static_cast<double>(i) - a) / (static_cast<double>(count) + 1 - 2 * a), distribution));
    }
    return quantiles;
}

std::optional<StraightLine> quartileLine(const std::vector<double>& sorted, const std::string& distribution) {
    if (sorted.size() < 2) return std::nullopt;
    const double y1 = stats::quantile(sorted, 0.25);
    const double y3 = stats::quantile(sorted, 0.75);
    const double x1 = theoretical(0.25, distribution);
    const double x3 = theoretical(0.75, distribution);
    if (!(y3 > y1)) return std::nullopt;
    const double slope = (y3 - y1) / (x3 - x1);
    return StraightLine{y1 - slope * x1, slope};
}

LorenzCurve lorenzCurve(const std::vector<double>& amounts, const std::vector<double>& weights) {
    std::vector<std::size_t> order(amounts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return amounts[a] < amounts[b]; });
    double people = 0;
    double total = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        people += weights[i];
        total += amounts[i] * weights[i];
    }
    LorenzCurve curve{{0}, {0}, std::numeric_limits<double>::quiet_NaN()};
    if (!(total > 0)) return curve;
    double area = 0;
    for (const auto i : order) {
        const double before = curve.amount.back();
        curve.people.push_back(curve.people.back() + weights[i] / people);
        curve.amount.push_back(before + amounts[i] * weights[i] / total);
        area += weights[i] / people * (before + curve.amount.back()) / 2;
    }
    curve.gini = 1 - 2 * area;
    return curve;
}

}  // namespace kapok::chart
