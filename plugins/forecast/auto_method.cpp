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
    Outcome outcome = {};
    std::vector<Fold> folds = {};  ///< its forecasts of the past
    double error = std::nan("");   ///< mean absolute error over the backtest
    double weight = 0;
};

Candidate candidate(const std::string& id, const std::string& parameter = {}, const std::string& value = {}) {
    const Method& method = methodOf("forecast." + id);
    ParameterValues given;
    if (!parameter.empty()) given.set(parameter, value);
    return {&method, validated(method.info.parameters, given)};
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
    std::vector<Candidate> candidates{candidate("arima"), candidate("theta", "variant", "dynamic"),
                                      candidate("theta", "variant", "optimised"), candidate("snaive")};
    if (problem.period > 24) {
        candidates.push_back(candidate("stl"));
    } else {
        candidates.push_back(candidate("ets"));
        candidates.push_back(candidate("ets", "damped", "true"));
    }
    return candidates;
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

bool errorsKnown(const std::vector<Candidate>& candidates) {
    return std::none_of(candidates.begin(), candidates.end(),
                        [](const Candidate& each) { return std::isnan(each.error); });
}

/// Weights by the inverse of the backtest's errors; equal ones without a backtest, and all on the best if asked for.
void weigh(std::vector<Candidate>& candidates, bool best) {
    const bool known = errorsKnown(candidates);
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

/// From so many candidates on, the least and the greatest forecast of each step are left out.
constexpr std::size_t leastTrimmed = 5;

/// The weighted mean of the candidates that have a value at a step, without the least and the greatest of them where
/// many have one (Jose & Winkler 2008); NaN where none has. `valueOf` gives a candidate's.
template <typename ValueOf>
double combinedValue(const std::vector<Candidate>& candidates, const ValueOf& valueOf) {
    std::vector<std::pair<double, double>> known;  // value, weight
    for (const Candidate& each : candidates) {
        const double value = valueOf(each);
        if (each.weight > 0 && !std::isnan(value)) known.emplace_back(value, each.weight);
    }
    std::sort(known.begin(), known.end());
    const std::size_t cut = known.size() >= leastTrimmed ? 1 : 0;
    double sum = 0;
    double total = 0;
    for (std::size_t i = cut; i + cut < known.size(); ++i) {
        sum += known[i].second * known[i].first;
        total += known[i].second;
    }
    return sum / total;
}

/// Weights and errors of the models; one that two methods came to stands once, with both weights.
void nameModels(const std::vector<Candidate>& candidates, Outcome& outcome) {
    std::vector<std::pair<std::string, double>> weights;
    for (const Candidate& each : candidates) {
        const std::string& model = each.outcome.model;
        const auto known =
            std::find_if(weights.begin(), weights.end(), [&](const auto& row) { return row.first == model; });
        if (known != weights.end())
            known->second += each.weight;
        else
            weights.emplace_back(model, each.weight);
    }
    for (const auto& [model, weight] : weights) {
        if (weight > 0) outcome.model += (outcome.model.empty() ? "" : " + ") + model;
        outcome.parameters.emplace_back("weight_" + model, weight);
        const auto first = std::find_if(candidates.begin(), candidates.end(), [&model = model](const Candidate& each) {
            return each.outcome.model == model;
        });
        if (!std::isnan(first->error)) outcome.parameters.emplace_back("backtest_mae_" + model, first->error);
    }
}

/// The variance is that of the weighted mixture of the candidates' distributions about the combined mean (the linear
/// pool of Hall & Mitchell 2007): the mean of their variances, and how far they disagree.
Forecast combinedForecast(const std::vector<Candidate>& candidates, std::size_t horizon) {
    Forecast forecast;
    for (std::size_t h = 0; h < horizon; ++h) {
        const double mean =
            combinedValue(candidates, [h](const Candidate& each) { return each.outcome.forecast.mean[h]; });
        double variance = 0;
        double total = 0;
        for (const Candidate& each : candidates) {
            const double away = each.outcome.forecast.mean[h] - mean;
            const double sd = each.outcome.forecast.sd[h];
            if (!(each.weight > 0) || std::isnan(away) || std::isnan(sd)) continue;
            variance += each.weight * (sd * sd + away * away);
            total += each.weight;
        }
        forecast.mean.push_back(mean);
        forecast.sd.push_back(std::sqrt(variance / total));
    }
    return forecast;
}

/// The percentage of the values after the origins that lie within the combination's 95 % intervals there.
double coverageOf(const std::vector<Candidate>& candidates, const std::vector<std::size_t>& origins) {
    double inside = 0;
    double count = 0;
    for (const std::size_t origin : origins) {
        std::vector<Candidate> there;
        const std::vector<double>* actual = nullptr;
        for (const Candidate& each : candidates) {
            for (const Fold& fold : each.folds) {
                if (fold.origin != origin) continue;
                there.push_back({.method = each.method, .parameters = {}, .outcome = fold.outcome});
                there.back().weight = each.weight;
                actual = &fold.actual;
            }
        }
        if (!actual) continue;
        const Forecast forecast = combinedForecast(there, actual->size());
        for (std::size_t h = 0; h < actual->size(); ++h) {
            const double error = std::abs((*actual)[h] - forecast.mean[h]);
            if (std::isnan(error) || std::isnan(forecast.sd[h])) continue;
            inside += error <= 1.959964 * forecast.sd[h] ? 1 : 0;
            ++count;
        }
    }
    return 100 * inside / count;
}

Outcome combined(const std::vector<Candidate>& candidates, const Problem& problem) {
    Outcome outcome;
    outcome.forecast = combinedForecast(candidates, static_cast<std::size_t>(problem.horizon));
    for (std::size_t t = 0; t < problem.values.size(); ++t) {
        outcome.fitted.push_back(
            combinedValue(candidates, [t](const Candidate& each) { return each.outcome.fitted[t]; }));
    }
    nameModels(candidates, outcome);
    return outcome;
}

/// With places for the models and the number of origins.
Text howCombined(std::size_t origins, bool best) {
    if (origins == 0) {
        return KAPOK_TR("forecast",
                        "The forecast is the mean of %1, without a backtest; of five or more methods the least and the "
                        "greatest value of each step are left out. Its intervals hold the spread of each and how far "
                        "they disagree.");
    }
    if (best) {
        return KAPOK_TR("forecast",
                        "The forecast is that of %1, which erred least from %2 origins in the past. There its 95 % "
                        "intervals held %3 % of the values.");
    }
    return KAPOK_TR("forecast",
                    "The forecast combines %1, weighted by their errors in forecasts from %2 origins in the past; of "
                    "five or more methods the least and the greatest value of each step are left out. Its intervals "
                    "hold the spread of each and how far they disagree; those of 95 % held %3 % of the values after "
                    "those origins.");
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
        if (origins.empty()) continue;
        each.folds = backtest(*each.method, each.parameters, problem, origins);
        each.error = meanError(each.folds);
    }
    const bool best = parameters.word("choose") == "best" && errorsKnown(candidates);
    weigh(candidates, best);
    Outcome outcome = combined(candidates, problem);
    outcome.parameters.emplace_back("origins", static_cast<double>(origins.size()));
    outcome.method = howCombined(origins.size(), best).arg(outcome.model).arg(origins.size());
    if (!origins.empty()) {
        const double coverage = coverageOf(candidates, origins);
        outcome.parameters.emplace_back("backtest_coverage_95", coverage);
        outcome.method = outcome.method.arg(rounded(coverage));
    }
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
        KAPOK_TR(
            "forecast",
            "Automatic exponential smoothing, the same with a damped trend (for seasons longer than 24 steps STL "
            "instead of both), automatic ARIMA, the dynamic and the optimised Theta method, and the value one "
            "season before each forecast the series, and forecast its past again from several origins, each time "
            "from nothing but the values before. The combination weighs them by the inverse of their mean "
            "absolute error there, and at each step leaves out the least and the greatest forecast; or the best "
            "method is taken alone. With 0 origins the weights are equal and it is several times faster. Demand "
            "that is 0 in at least 40 % of the steps is forecast by the "
            "methods of Syntetos & Boylan and of Teunter, Syntetos & Babai; with regressors, by ARIMA.\n\n"
            "**Missing values** are treated as each method does.\n\n"
            "**Intervals** are normal, with the variance of the weighted mixture of the methods' distributions: the "
            "mean of their variances, and how far the methods disagree. Which share of the values after the "
            "origins they held is said.\n\n"
            "Sources: J. M. Bates, C. W. J. Granger, Operational Research Quarterly 20, 1969; S. G. Hall, J. "
            "Mitchell, International Journal of Forecasting 23, 2007; V. R. R. Jose, R. "
            "L. Winkler, International Journal of Forecasting 24, 2008; F. Petropoulos, I. Svetunkov, "
            "International Journal of Forecasting 36, 2020."),
        KAPOK_TR("forecast",
                 "What forecast the series well in its past goes on to do so: trend, season and spread do not change "
                 "suddenly. Memory and normality of the one-step errors are checked and said."),
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
