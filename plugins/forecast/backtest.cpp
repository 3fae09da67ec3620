#include "forecast/backtest.h"

#include "sdk/error.h"
#include "stats/normal.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {

std::vector<std::size_t> rollingOrigins(std::size_t steps, int period, int horizon, int count, int spacing) {
    std::vector<std::size_t> origins;
    const auto least = static_cast<std::size_t>(std::max(6, 2 * period + 2));
    const auto ahead = static_cast<std::size_t>(horizon);
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        const std::size_t back = ahead + i * static_cast<std::size_t>(spacing);
        if (steps < least + back) break;
        origins.push_back(steps - back);
    }
    return origins;
}

int usualSpacing(int horizon) { return std::max(1, horizon / 3); }

Problem before(const Problem& problem, std::size_t origin) {
    Problem past = problem;
    past.values.resize(origin);
    // A forecast starts after a known value, and a series starts with one.
    while (!past.values.empty() && std::isnan(past.values.back())) past.values.pop_back();
    past.horizon = problem.horizon + static_cast<int>(origin - past.values.size());
    for (std::vector<double>& column : past.regressors.values) {
        column.resize(origin + static_cast<std::size_t>(problem.horizon));
    }
    return past;
}

std::vector<Fold> backtest(const Method& method, const ParameterValues& parameters, const Problem& problem,
                           const std::vector<std::size_t>& origins) {
    std::vector<Fold> folds;
    for (const std::size_t origin : origins) {
        const Problem past = before(problem, origin);
        Fold fold;
        fold.origin = past.values.size();
        try {
            fold.outcome = method.forecast(past, parameters);
        } catch (const Error&) {
            continue;  // too short a past for this method
        }
        const std::size_t end = std::min(problem.values.size(), origin + static_cast<std::size_t>(problem.horizon));
        fold.actual.assign(problem.values.begin() + static_cast<std::ptrdiff_t>(fold.origin),
                           problem.values.begin() + static_cast<std::ptrdiff_t>(end));
        folds.push_back(std::move(fold));
    }
    return folds;
}

Bounds boundsAt(const Outcome& outcome, double level) {
    const auto quantiles = [&](double p) {
        if (outcome.quantiles) return outcome.quantiles(p);
        std::vector<double> values = outcome.forecast.mean;
        const double z = stats::normalQuantile(p);
        for (std::size_t h = 0; h < values.size(); ++h) values[h] += z * outcome.forecast.sd[h];
        return values;
    };
    return {quantiles(0.5 - level / 200), quantiles(0.5 + level / 200)};
}

std::function<std::vector<double>(double)> conformalQuantiles(const std::vector<Fold>& folds,
                                                              const std::vector<double>& mean) {
    std::vector<std::vector<double>> errors(mean.size());
    for (const Fold& fold : folds) {
        for (std::size_t h = 0; h < std::min(fold.actual.size(), mean.size()); ++h) {
            const double error = std::abs(fold.actual[h] - fold.outcome.forecast.mean[h]);
            if (!std::isnan(error)) errors[h].push_back(error);
        }
    }
    for (std::vector<double>& step : errors) std::sort(step.begin(), step.end());
    return [errors = std::move(errors), mean](double p) {
        const double level = std::abs(2 * p - 1);
        std::vector<double> values = mean;
        double widest = 0;
        for (std::size_t h = 0; h < values.size(); ++h) {
            const auto n = static_cast<double>(errors[h].size());
            if (n > 0) {
                const double rank = std::min(n, std::ceil((n + 1) * level - 1e-9));
                widest = errors[h][static_cast<std::size_t>(std::max(1.0, rank)) - 1];
            }
            values[h] += p < 0.5 ? -widest : widest;
        }
        return values;
    };
}

}  // namespace kapok::forecast
