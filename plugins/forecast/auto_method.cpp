#include "forecast/backtest.h"
#include "forecast/methods.h"
#include "sdk/error.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kapok::forecast {
namespace {

struct Candidate {
    const Method* method;
    ParameterValues parameters;
    std::string name;
    Outcome outcome = {};
    double error = std::nan("");  ///< mean absolute error over the backtest
    double weight = 0;
};

Candidate candidate(const std::string& id, const std::string& parameter = {}, const std::string& value = {}) {
    const Method& method = methodOf("forecast." + id);
    ParameterValues given;
    if (!parameter.empty()) given.set(parameter, value);
    return {&method, validated(method.info.parameters, given), id};
}

/// Whether demand is 0 in at least 40 % of the steps and never negative.
bool isIntermittent(const std::vector<double>& values) {
    double zeros = 0;
    double known = 0;
    for (const double value : values) {
        if (value < 0) return false;
        known += std::isnan(value) ? 0 : 1;
        zeros += value == 0 ? 1 : 0;
    }
    return zeros >= 0.4 * known;
}

/// Methods that differ in kind and do well on average; which of them suit depends on the series.
std::vector<Candidate> candidatesFor(const Problem& problem) {
    if (!problem.regressors.empty()) return {candidate("arima")};
    if (isIntermittent(problem.values)) {
        return {candidate("croston", "variant", "sba"), candidate("croston", "variant", "tsb")};
    }
    const bool longSeason = problem.period > 24;
    return {candidate(longSeason ? "stl" : "ets"), candidate("arima"), candidate("theta", "variant", "dynamic")};
}

double meanError(const std::vector<Fold>& folds) {
    double sum = 0;
    double count = 0;
    for (const Fold& fold : folds) {
        for (std::size_t h = 0; h < fold.actual.size(); ++h) {
            const double error = std::abs(fold.actual[h] - fold.outcome.forecast.mean[h]);
            if (std::isnan(error)) continue;
            sum += error;
            ++count;
        }
    }
    return count > 0 ? sum / count : std::nan("");
}

/// Forecasts by each candidate; those that cannot are left out. Throws the first one's Error when none can.
std::vector<Candidate> fitted(std::vector<Candidate> candidates, const Problem& problem) {
    std::optional<Error> reason;
    std::vector<Candidate> able;
    for (Candidate& each : candidates) {
        try {
            each.outcome = each.method->forecast(problem, each.parameters);
            able.push_back(std::move(each));
        } catch (const Error& error) {
            if (!reason) reason = error;
        }
    }
    if (!able.empty()) return able;
    // Too short for all of them: the last value is always there.
    Candidate naive = candidate("naive");
    try {
        naive.outcome = naive.method->forecast(problem, naive.parameters);
    } catch (const Error&) {
        throw *reason;
    }
    able.push_back(std::move(naive));
    return able;
}

/// Weights by the inverse of the backtest's errors; equal ones without a backtest, and all on the best if asked for.
void weigh(std::vector<Candidate>& candidates, bool best) {
    const bool known = std::all_of(candidates.begin(), candidates.end(),
                                   [](const Candidate& each) { return !std::isnan(each.error); });
    double least = candidates.front().error;
    for (const Candidate& each : candidates) least = std::min(least, each.error);
    double total = 0;
    bool taken = false;
    for (Candidate& each : candidates) {
        // A twentieth of the least error is added: a lucky zero must not take all.
        each.weight = !known || least == 0 ? 1 : 1 / (each.error + 0.05 * least);
        if (known && best) {
            each.weight = !taken && each.error == least ? 1 : 0;
            taken = taken || each.weight > 0;
        }
        total += each.weight;
    }
    for (Candidate& each : candidates) each.weight /= total;
}

Outcome combined(const std::vector<Candidate>& candidates, const Problem& problem) {
    Outcome outcome;
    outcome.forecast.mean.assign(static_cast<std::size_t>(problem.horizon), 0);
    outcome.forecast.sd = outcome.forecast.mean;
    outcome.fitted.assign(problem.values.size(), 0);
    for (const Candidate& each : candidates) {
        if (each.weight == 0) continue;
        for (std::size_t h = 0; h < outcome.forecast.mean.size(); ++h) {
            outcome.forecast.mean[h] += each.weight * each.outcome.forecast.mean[h];
            outcome.forecast.sd[h] += each.weight * each.outcome.forecast.sd[h];
        }
        for (std::size_t t = 0; t < outcome.fitted.size(); ++t) {
            outcome.fitted[t] += each.weight * each.outcome.fitted[t];
        }
        outcome.model += (outcome.model.empty() ? "" : " + ") + each.outcome.model;
    }
    for (const Candidate& each : candidates) {
        outcome.parameters.emplace_back("weight_" + each.outcome.model, each.weight);
        if (!std::isnan(each.error)) outcome.parameters.emplace_back("backtest_mae_" + each.outcome.model, each.error);
    }
    return outcome;
}

Outcome forecastByAuto(const Problem& problem, const ParameterValues& parameters) {
    if (isConstant(problem.values)) return constantOutcome(problem);
    std::vector<Candidate> candidates = fitted(candidatesFor(problem), problem);
    const int wanted = static_cast<int>(parameters.integer("origins"));
    const std::vector<std::size_t> origins =
        candidates.size() < 2 ? std::vector<std::size_t>{}
                              : rollingOrigins(problem.values.size(), problem.period, problem.horizon, wanted,
                                               usualSpacing(problem.horizon));
    for (Candidate& each : candidates) {
        if (!origins.empty()) each.error = meanError(backtest(*each.method, each.parameters, problem, origins));
    }
    weigh(candidates, parameters.word("choose") == "best");
    Outcome outcome = combined(candidates, problem);
    outcome.parameters.emplace_back("origins", static_cast<double>(origins.size()));
    outcome.method =
        origins.empty()
            ? KAPOK_TR("forecast",
                       "The forecast is the mean of %1, without a backtest. Its intervals take their errors "
                       "as fully dependent.")
                  .arg(outcome.model)
            : KAPOK_TR("forecast",
                       "The forecast combines %1, weighted by their errors in forecasts from %2 origins in "
                       "the past. Its intervals take their errors as fully dependent.")
                  .arg(outcome.model)
                  .arg(origins.size());
    if (wanted > 0 && origins.empty() && candidates.size() > 1) {
        outcome.warnings.push_back(
            KAPOK_TR("forecast", "The series is too short for a backtest: all weights are equal."));
    }
    return outcome;
}

}  // namespace

Method autoMethod() {
    Method method = declared(
        "forecast.auto", KAPOK_TR("forecast", "Automatic forecast"),
        KAPOK_TR("forecast", "Chooses and combines methods by how well they forecast the series' own past."),
        KAPOK_TR("forecast",
                 "Automatic exponential smoothing (for seasons longer than 24 steps STL with it), automatic ARIMA and "
                 "the dynamic Theta method each forecast the series, and forecast its past again from several origins, "
                 "each time from nothing but the values before. The combination weighs them by the inverse of their "
                 "mean absolute error there; or the best one is taken alone. With 0 origins the weights are equal and "
                 "it is several times faster. Demand that is 0 in at least 40 % of the steps is forecast by the "
                 "methods of Syntetos & Boylan and of Teunter, Syntetos & Babai; with regressors, by ARIMA.\n\n"
                 "**Missing values** are treated as each method does.\n\n"
                 "**Intervals**: the standard deviations are averaged with the same weights, as if the methods' errors "
                 "were fully dependent, which they nearly are.\n\n"
                 "Sources: J. M. Bates, C. W. J. Granger, Operational Research Quarterly 20, 1969; F. Petropoulos, I. "
                 "Svetunkov, International Journal of Forecasting 36, 2020."),
        KAPOK_TR("forecast", "Missing values were treated as each of the methods does."));
    method.takesRegressors = true;
    method.info.parameters = {
        {.id = "origins",
         .kind = ParameterKind::Integer,
         .label = KAPOK_TR("forecast", "Backtest origins"),
         .help = KAPOK_TR("forecast", "Forecasts of the past that decide the weights; 0: none, equal weights."),
         .standard = std::int64_t{4},
         .minimum = 0,
         .maximum = 100},
        {.id = "choose",
         .kind = ParameterKind::Choice,
         .label = KAPOK_TR("forecast", "Result"),
         .help = KAPOK_TR("forecast", "Combinations are safer; a single model is easier to explain."),
         .standard = std::string("combine"),
         .choices = {{"combine", KAPOK_TR("forecast", "Weighted combination")},
                     {"best", KAPOK_TR("forecast", "The best method alone")}}}};
    method.forecast = forecastByAuto;
    return method;
}

}  // namespace kapok::forecast
