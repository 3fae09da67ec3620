#include "forecast/decompose.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::forecast {
namespace {

void fillByLines(std::vector<double>& y) {
    for (std::size_t t = 1; t < y.size(); ++t) {
        if (!std::isnan(y[t])) continue;
        std::size_t next = t + 1;
        while (std::isnan(y[next])) ++next;
        const double rise = (y[next] - y[t - 1]) / static_cast<double>(next - t + 1);
        for (; t < next; ++t) y[t] = y[t - 1] + rise;
    }
}

}  // namespace

SeasonalFigure classicalSeason(const std::vector<double>& y, int period, bool multiplicative) {
    const auto m = static_cast<std::size_t>(period);
    const std::size_t half = m / 2;
    std::vector<double> sums(m, 0);
    std::vector<double> counts(m, 0);
    double window = std::accumulate(y.begin(), y.begin() + static_cast<std::ptrdiff_t>(2 * half + 1), 0.0);
    for (std::size_t t = half; t + half < y.size(); ++t) {
        if (t > half) window += y[t + half] - y[t - half - 1];
        const double ends = m % 2 == 0 ? 0.5 * (y[t - half] + y[t + half]) : 0;
        const double trend = (window - ends) / static_cast<double>(m);
        sums[t % m] += multiplicative ? y[t] / trend : y[t] - trend;
        ++counts[t % m];
    }
    SeasonalFigure season{sums, multiplicative};
    for (std::size_t j = 0; j < m; ++j) season.figure[j] /= counts[j];
    const double mean = std::accumulate(season.figure.begin(), season.figure.end(), 0.0) / static_cast<double>(m);
    for (double& value : season.figure) value = multiplicative ? value / mean : value - mean;
    return season;
}

std::vector<double> filledGaps(const std::vector<double>& y, int period) {
    std::vector<double> filled = y;
    if (std::none_of(y.begin(), y.end(), [](double value) { return std::isnan(value); })) return filled;
    fillByLines(filled);
    if (period < 2 || y.size() < 2 * static_cast<std::size_t>(period)) return filled;
    const SeasonalFigure season = classicalSeason(filled, period, false);
    std::vector<double> adjusted = y;
    for (std::size_t t = 0; t < y.size(); ++t) adjusted[t] = season.adjusted(y[t], t);
    fillByLines(adjusted);
    for (std::size_t t = 0; t < y.size(); ++t) {
        if (std::isnan(y[t])) filled[t] = season.reseasoned(adjusted[t], t);
    }
    return filled;
}

bool isSeasonal(const std::vector<double>& y, int period, double z) {
    const std::size_t n = y.size();
    const auto m = static_cast<std::size_t>(period);
    if (m < 2 || n <= 2 * m) return false;
    const double mean = std::accumulate(y.begin(), y.end(), 0.0) / static_cast<double>(n);
    const auto covariance = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t t = lag; t < n; ++t) sum += (y[t] - mean) * (y[t - lag] - mean);
        return sum;
    };
    const double variance = covariance(0);
    if (!(variance > 0)) return false;
    double squares = 0;
    for (std::size_t lag = 1; lag < m; ++lag) squares += std::pow(covariance(lag) / variance, 2);
    const double error = std::sqrt((1 + 2 * squares) / static_cast<double>(n));
    return std::abs(covariance(m) / variance) / error > z;
}

}  // namespace kapok::forecast
