#include "forecast/filters.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace kapok::forecast {
namespace {

/// Weights of the ideal filter for periods low … high at lags 0 … count.
std::vector<double> idealWeights(double low, double high, std::size_t count) {
    const double above = 2 * std::numbers::pi / low;
    const double below = 2 * std::numbers::pi / high;
    std::vector<double> weights{(above - below) / std::numbers::pi};
    for (std::size_t j = 1; j <= count; ++j) {
        const auto lag = static_cast<double>(j);
        weights.push_back((std::sin(lag * above) - std::sin(lag * below)) / (std::numbers::pi * lag));
    }
    return weights;
}

TrendCycle withCycle(const std::vector<double>& y, std::vector<double> cycle) {
    TrendCycle result{y, std::move(cycle)};
    for (std::size_t t = 0; t < y.size(); ++t) result.trend[t] -= result.cycle[t];
    return result;
}

}  // namespace

TrendCycle hodrickPrescott(const std::vector<double>& y, double lambda) {
    const std::size_t n = y.size();
    // I + lambda D'D: three bands of a symmetric matrix, factored as L diag L'.
    std::vector<double> main(n, 1), first(n, 0), second(n, 0);
    for (std::size_t t = 0; t + 2 < n; ++t) {
        const double row[3] = {1, -2, 1};
        for (std::size_t i = 0; i < 3; ++i) main[t + i] += lambda * row[i] * row[i];
        first[t] += lambda * row[0] * row[1];
        first[t + 1] += lambda * row[1] * row[2];
        second[t] += lambda * row[0] * row[2];
    }
    std::vector<double> trend = y;
    for (std::size_t t = 0; t < n; ++t) {
        const double one = first[t] / main[t];
        const double two = second[t] / main[t];
        if (t + 1 < n) {
            main[t + 1] -= one * first[t];
            first[t + 1] -= one * second[t];
            trend[t + 1] -= one * trend[t];
        }
        if (t + 2 < n) {
            main[t + 2] -= two * second[t];
            trend[t + 2] -= two * trend[t];
        }
        first[t] = one;
        second[t] = two;
    }
    for (std::size_t t = n; t-- > 0;) {
        trend[t] /= main[t];
        if (t + 1 < n) trend[t] -= first[t] * trend[t + 1];
        if (t + 2 < n) trend[t] -= second[t] * trend[t + 2];
    }
    std::vector<double> cycle = y;
    for (std::size_t t = 0; t < n; ++t) cycle[t] -= trend[t];
    return {std::move(trend), std::move(cycle)};
}

TrendCycle baxterKing(const std::vector<double>& y, double low, double high, int k) {
    const auto reach = static_cast<std::size_t>(k);
    std::vector<double> weights = idealWeights(low, high, reach);
    double sum = weights[0];
    for (std::size_t j = 1; j <= reach; ++j) sum += 2 * weights[j];
    for (double& weight : weights) weight -= sum / static_cast<double>(2 * reach + 1);
    std::vector<double> cycle(y.size(), std::nan(""));
    for (std::size_t t = reach; t + reach < y.size(); ++t) {
        cycle[t] = weights[0] * y[t];
        for (std::size_t j = 1; j <= reach; ++j) cycle[t] += weights[j] * (y[t - j] + y[t + j]);
    }
    return withCycle(y, std::move(cycle));
}

TrendCycle christianoFitzgerald(const std::vector<double>& y, double low, double high, bool drift) {
    const std::size_t n = y.size();
    const double slope = drift ? (y.back() - y.front()) / static_cast<double>(n - 1) : 0;
    std::vector<double> x = y;
    for (std::size_t t = 0; t < n; ++t) x[t] -= slope * static_cast<double>(t);
    const std::vector<double> weights = idealWeights(low, high, n);
    // Beyond either end a random walk stays where it is: the rest of the weights falls on the first and last value.
    std::vector<double> rest(n, -weights[0] / 2);  // -b_0 / 2 - b_1 - … - b_j
    for (std::size_t j = 1; j < n; ++j) rest[j] = rest[j - 1] - weights[j];
    std::vector<double> cycle(n, 0);
    for (std::size_t t = 0; t < n; ++t) {
        double sum = weights[0] * x[t];
        const std::size_t after = n - 1 - t;
        for (std::size_t j = 1; j < after; ++j) sum += weights[j] * x[t + j];
        for (std::size_t j = 1; j < t; ++j) sum += weights[j] * x[t - j];
        sum += rest[std::max<std::size_t>(after, 1) - 1] * x[n - 1];
        sum += rest[std::max<std::size_t>(t, 1) - 1] * x[0];
        cycle[t] = sum;
    }
    return withCycle(y, std::move(cycle));
}

}  // namespace kapok::forecast
