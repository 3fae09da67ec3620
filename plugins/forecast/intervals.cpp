#include "forecast/intervals.h"

#include "stats/quantile.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <random>

namespace kapok::forecast {
namespace {

constexpr std::size_t paths = 2000;
constexpr int conformalOrigins = 20;

std::vector<double> centredErrors(const Outcome& outcome, const std::vector<double>& values) {
    std::vector<double> errors;
    double sum = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double error = values[t] - outcome.fitted[t];
        if (std::isnan(error)) continue;
        errors.push_back(error);
        sum += error;
    }
    for (double& error : errors) error -= sum / static_cast<double>(errors.size());
    return errors;
}

}  // namespace

std::function<std::vector<double>(double)> bootstrapQuantiles(const Outcome& outcome, const std::vector<double>& values,
                                                              std::uint64_t seed) {
    const std::vector<double> errors = centredErrors(outcome, values);
    const std::vector<double>& sd = outcome.forecast.sd;
    if (errors.size() < 10 || sd.empty() || !(sd.front() > 0)) return {};
    std::vector<double> weights;
    for (std::size_t h = 0; h < sd.size(); ++h) {
        const double before = h == 0 ? 0 : sd[h - 1];
        weights.push_back(std::sqrt(std::max(0.0, sd[h] * sd[h] - before * before)) / sd.front());
    }
    // The drawn errors keep their shape and take the model's variance.
    double squares = 0;
    for (const double error : errors) squares += error * error;
    const double scale = squares > 0 ? sd.front() / std::sqrt(squares / static_cast<double>(errors.size())) : 0;
    std::mt19937_64 random(seed);
    std::vector<std::vector<double>> futures(sd.size(), std::vector<double>(paths));
    std::vector<double> drawn(sd.size());
    for (std::size_t path = 0; path < paths; ++path) {
        for (double& error : drawn) error = scale * errors[random() % errors.size()];
        for (std::size_t h = 0; h < sd.size(); ++h) {
            double sum = 0;
            for (std::size_t j = 0; j <= h; ++j) sum += weights[j] * drawn[h - j];
            futures[h][path] = outcome.forecast.mean[h] + sum;
        }
    }
    for (std::vector<double>& step : futures) std::sort(step.begin(), step.end());
    return [futures = std::move(futures)](double p) {
        std::vector<double> quantiles;
        for (const std::vector<double>& step : futures) quantiles.push_back(stats::quantile(step, p));
        return quantiles;
    };
}

std::function<std::vector<double>(double)> studentQuantiles(const Forecast& forecast, double freedom) {
    return [forecast, freedom](double p) {
        const double t = boost::math::quantile(boost::math::students_t(freedom), p);
        std::vector<double> values = forecast.mean;
        for (std::size_t h = 0; h < values.size(); ++h) values[h] += t * forecast.sd[h];
        return values;
    };
}

void replaceIntervals(Outcome& outcome, const std::string& kind, const Method& method,
                      const ParameterValues& parameters, const Problem& problem) {
    if (kind == "bootstrap") {
        auto quantiles = bootstrapQuantiles(outcome, problem.values, problem.seed);
        if (quantiles) {
            outcome.quantiles = std::move(quantiles);
        } else {
            outcome.warnings.push_back(
                KAPOK_TR("forecast", "There are too few errors to draw from: the intervals are those of the model."));
        }
    }
    if (kind != "conformal") return;
    const int length = static_cast<int>(problem.values.size());
    const int spacing = std::clamp((length / 2 - problem.horizon) / conformalOrigins, 1, usualSpacing(problem.horizon));
    const auto folds =
        backtest(method, parameters, problem,
                 rollingOrigins(problem.values.size(), problem.period, problem.horizon, conformalOrigins, spacing));
    if (folds.empty()) {
        outcome.warnings.push_back(KAPOK_TR(
            "forecast", "The series is too short to forecast its past: the intervals are those of the model."));
        return;
    }
    outcome.quantiles = conformalQuantiles(folds, outcome.forecast.mean);
}

}  // namespace kapok::forecast
