#include "forecast/ets_start.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace kapok::forecast {
namespace {

std::vector<double> bridged(std::vector<double> y) {
    const auto known = [](double value) { return !std::isnan(value); };
    auto from = std::find_if(y.begin(), y.end(), known);
    std::fill(y.begin(), from, *from);
    while (from != y.end()) {
        const auto to = std::find_if(from + 1, y.end(), known);
        const auto length = static_cast<double>(to - from);
        const double rise = to == y.end() ? 0 : *to - *from;
        for (auto gap = from + 1; gap != to; ++gap) *gap = *from + rise * static_cast<double>(gap - from) / length;
        from = to;
    }
    return y;
}

/// Centred moving average over one period; NaN where it does not reach.
std::vector<double> movingAverage(const std::vector<double>& y, std::size_t period) {
    std::vector<double> trend(y.size(), std::nan(""));
    const std::size_t half = period / 2;
    const bool even = period % 2 == 0;
    for (std::size_t t = half; t + half < y.size(); ++t) {
        const auto from = y.begin() + static_cast<std::ptrdiff_t>(t - half);
        double total = std::accumulate(from, from + static_cast<std::ptrdiff_t>(2 * half + 1), 0.0);
        if (even) total -= 0.5 * (y[t - half] + y[t + half]);
        trend[t] = total / static_cast<double>(period);
    }
    return trend;
}

/// Mean deviation from the moving average by season, normalised as EtsParameters says.
std::vector<double> decomposedSeasons(EtsSeason kind, std::size_t period, const std::vector<double>& y) {
    const bool product = kind == EtsSeason::Multiplicative;
    const std::vector<double> trend = movingAverage(y, period);
    std::vector<double> seasons(period, 0);
    std::vector<double> counts(period, 0);
    for (std::size_t t = 0; t < y.size(); ++t) {
        if (std::isnan(trend[t])) continue;
        seasons[t % period] += product ? y[t] / trend[t] : y[t] - trend[t];
        ++counts[t % period];
    }
    for (std::size_t j = 0; j < period; ++j) {
        seasons[j] = counts[j] > 0 ? seasons[j] / counts[j] : (product ? 1 : 0);
        if (product) seasons[j] = std::max(seasons[j], 0.01);
    }
    const double mean = std::accumulate(seasons.begin(), seasons.end(), 0.0) / static_cast<double>(period);
    for (double& season : seasons) season = product ? season / mean : season - mean;
    return seasons;
}

/// Level and slope of the least-squares line through the first values, at the time before the first.
void startLine(EtsParameters& p, bool trend, std::span<const double> y) {
    const auto n = static_cast<double>(y.size());
    const double mean = std::accumulate(y.begin(), y.end(), 0.0) / n;
    p.level = mean;
    if (!trend || y.size() < 2) return;
    double product = 0;
    double square = 0;
    for (std::size_t t = 0; t < y.size(); ++t) {
        const double time = static_cast<double>(t + 1) - (n + 1) / 2;
        product += time * (y[t] - mean);
        square += time * time;
    }
    p.slope = product / square;
    p.level = mean - p.slope * (n + 1) / 2;
}

}  // namespace

EtsParameters startingStates(const EtsSpec& spec, int period, const std::vector<double>& y) {
    std::vector<double> adjusted = bridged(y);
    EtsParameters p;
    if (spec.seasonal()) {
        p.seasons = decomposedSeasons(spec.season, static_cast<std::size_t>(period), adjusted);
        for (std::size_t t = 0; t < adjusted.size(); ++t) {
            const double season = p.seasons[t % p.seasons.size()];
            adjusted[t] = spec.season == EtsSeason::Multiplicative ? adjusted[t] / season : adjusted[t] - season;
        }
    }
    const std::size_t length = std::min<std::size_t>(adjusted.size(), std::max(10, spec.seasonal() ? 2 * period : 0));
    startLine(p, spec.hasTrend(), std::span(adjusted).first(length));
    return p;
}

std::vector<EtsParameters> startingSmoothing(const EtsSpec& spec, int period) {
    std::vector<EtsParameters> starts;
    const auto add = [&](double alpha, double betaShare, double gammaShare, double phi) {
        EtsParameters p;
        p.alpha = alpha;
        if (spec.hasTrend()) p.beta = alpha * betaShare;
        if (spec.seasonal()) p.gamma = (1 - alpha) * gammaShare;
        if (spec.damped()) p.phi = phi;
        starts.push_back(p);
    };
    // The customary start of Hyndman & Khandakar (2008), then a spread.
    add(spec.seasonal() ? 0.2 / period : 0.2, 0.1, 0.05, 0.978);
    for (const double alpha : {0.1, 0.35, 0.7, 0.95}) {
        for (const double beta : {0.02, 0.3, 0.95}) {
            if (!spec.hasTrend() && beta > 0.1) continue;
            for (const double gamma : {0.05, 0.4}) {
                if (!spec.seasonal() && gamma > 0.1) continue;
                for (const double phi : {0.85, 0.97}) {
                    if (spec.damped() || phi > 0.9) add(alpha, beta, gamma, phi);
                }
            }
        }
    }
    return starts;
}

}  // namespace kapok::forecast
