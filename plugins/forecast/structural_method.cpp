#include "forecast/methods.h"
#include "forecast/simple_methods.h"
#include "forecast/structural.h"
#include "sdk/declare.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

// Dummies for each step of a season need as many states; longer seasons are waves.
constexpr int longestDummySeason = 26;
constexpr int usualHarmonics = 6;

StructuralForm formOf(const Problem& problem, const ParameterValues& parameters) {
    StructuralForm form;
    const std::string& trend = parameters.word("trend");
    form.slope = trend == "slope" || trend == "damped";
    form.damped = trend == "damped";
    form.period = problem.period;
    const std::string& season = parameters.word("season");
    const bool fits = problem.values.size() >= 2 * static_cast<std::size_t>(problem.period) + 3;
    if (problem.period < 2 || season == "none" || !fits) return form;
    const bool dummy = season == "dummy" || (season == "auto" && problem.period <= longestDummySeason);
    form.season = dummy ? SeasonForm::Dummy : SeasonForm::Trigonometric;
    form.harmonics = std::min(problem.period / 2, usualHarmonics);
    if (parameters.has("harmonics")) {
        form.harmonics = std::min(problem.period / 2, static_cast<int>(parameters.integer("harmonics")));
    }
    return form;
}

std::string nameOf(const StructuralForm& form) {
    std::string name = form.damped ? "DAMPED TREND" : form.slope ? "LOCAL LINEAR TREND" : "LOCAL LEVEL";
    if (form.season != SeasonForm::None) name += " + SEASON[" + std::to_string(form.period) + "]";
    return name;
}

std::vector<Component> componentsOf(const StructuralFit& fit, const std::vector<double>& y) {
    const auto states = smoothedStates(fit.model, y);
    const StateSpace& model = fit.model;
    std::vector<double> trend, slope, season, effect, irregular;
    for (std::size_t t = 0; t < states.size(); ++t) {
        trend.push_back(states[t][0]);
        if (fit.form.slope) slope.push_back(states[t][1]);
        double wave = 0;
        for (std::size_t i = fit.form.slope ? 2 : 1; i < model.observation.size(); ++i) {
            wave += model.observation[i] * states[t][i];
        }
        double sum = 0;
        for (std::size_t k = 0; k < model.regressors.size(); ++k) {
            sum += model.regressors[k][t] * states[t][fit.firstEffect() + k];
        }
        season.push_back(wave);
        effect.push_back(sum);
        irregular.push_back(y[t] - trend.back() - wave - sum);
    }
    std::vector<Component> components{{"trend", std::move(trend)}};
    if (fit.form.slope) components.push_back({"slope", std::move(slope)});
    if (fit.form.season != SeasonForm::None) components.push_back({"seasonal", std::move(season)});
    if (!model.regressors.empty()) components.push_back({"regressors", std::move(effect)});
    components.push_back({"irregular", std::move(irregular)});
    return components;
}

void addParameters(Outcome& outcome, const StructuralFit& fit, const Regressors& regressors) {
    auto& rows = outcome.parameters;
    rows = {{"variance_irregular", fit.irregular}, {"variance_level", fit.level}};
    if (fit.form.slope) rows.emplace_back("variance_slope", fit.slope);
    if (fit.form.season != SeasonForm::None) rows.emplace_back("variance_season", fit.season);
    if (fit.form.damped) rows.emplace_back("damping", fit.damping);
    for (std::size_t k = 0; k < regressors.count(); ++k) {
        const std::size_t at = fit.firstEffect() + k;
        rows.emplace_back(regressors.names[k], fit.end.state[at] / fit.scales[k]);
        rows.emplace_back("se_" + regressors.names[k], std::sqrt(fit.end.errors[at][at]) / fit.scales[k]);
    }
    rows.emplace_back("loglik", fit.end.loglik);
    rows.emplace_back("aic", fit.aic());
}

/// What moves and what stays as it is, by the share of each variance.
Text sentenceOf(const StructuralFit& fit) {
    const double total = fit.irregular + fit.level + fit.slope + fit.season;
    const auto moves = [&](double variance) { return variance > 1e-6 * total; };
    if (fit.form.damped) {
        return KAPOK_TR(
            "forecast",
            "The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The "
            "slope of the trend dies out. The intervals assume normal errors.");
    }
    if (fit.form.slope && moves(fit.slope)) {
        return KAPOK_TR(
            "forecast",
            "The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The "
            "slope of the trend changes with time. The intervals assume normal errors.");
    }
    if (fit.form.slope && moves(fit.level)) {
        return KAPOK_TR(
            "forecast",
            "The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The "
            "level wanders around a slope that stays the same. The intervals assume normal errors.");
    }
    if (fit.form.slope) {
        return KAPOK_TR(
            "forecast",
            "The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The "
            "trend is a straight line that does not change. The intervals assume normal errors.");
    }
    if (moves(fit.level)) {
        return KAPOK_TR(
            "forecast",
            "The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The "
            "level wanders. The intervals assume normal errors.");
    }
    return KAPOK_TR("forecast",
                    "The model is **%1**, estimated by maximum likelihood with the exact diffuse Kalman filter. The "
                    "level stays the same: the series varies around a constant. The intervals assume normal errors.");
}

/// The form given, or the one of a level, a damped slope and a slope that has the least AIC.
StructuralFit chosenFit(const Problem& problem, const ParameterValues& parameters) {
    StructuralForm form = formOf(problem, parameters);
    const auto fitted = [&] { return fitStructural(problem.values, form, problem.regressors, problem.check); };
    StructuralFit best = fitted();
    if (parameters.word("trend") != "auto") return best;
    form.slope = true;
    for (const bool damped : {true, false}) {
        form.damped = damped;
        try {
            StructuralFit wider = fitted();
            if (wider.criterion() < best.criterion()) best = std::move(wider);
        } catch (const Error&) {
            // Too few values for the slope: the level serves.
        }
    }
    return best;
}

Outcome forecastByStructural(const Problem& problem, const ParameterValues& parameters) {
    if (isConstant(problem.values)) return constantOutcome(problem);
    // The level of a random walk needs one value, and its variances three changes.
    if (problem.regressors.empty() && knownValues(problem.values) < 4) return lastValueOutcome(problem);
    const StructuralFit fit = chosenFit(problem, parameters);
    const StructuralForm& form = fit.form;
    Outcome outcome;
    outcome.forecast = forecastStates(fit.model, fit.end, problem.values.size(), problem.horizon);
    outcome.fitted = fit.end.fitted;
    outcome.model = nameOf(form);
    addParameters(outcome, fit, problem.regressors);
    outcome.components = componentsOf(fit, problem.values);
    outcome.method = sentenceOf(fit).arg(outcome.model);
    if (!fit.converged) {
        outcome.warnings.push_back(
            KAPOK_TR("forecast", "The search for the variances stopped before it had settled; they may be poor."));
    }
    if (problem.period > 1 && form.season == SeasonForm::None && parameters.word("season") != "none") {
        outcome.warnings.push_back(
            KAPOK_TR("forecast", "The series has less than two periods and a few values more: no season was fitted."));
    }
    return outcome;
}

}  // namespace

Method structuralMethod() {
    Method method = declared(
        "forecast.structural", KAPOK_TR("forecast", "Structural time series"),
        KAPOK_TR("forecast", "A trend, a season and regressors that may change with time, by the Kalman filter."),
        KAPOK_TR(
            "forecast",
            "The series is the sum of a level that wanders, a slope that may change, a season and an irregular "
            "part. The variances say how fast each of them changes; 0 means that it does not. They are estimated "
            "by maximum likelihood with an exact diffuse start. The components are means given all values. Unless "
            "it is "
            "given, the trend is the one of least AIC, the values counted in their typical change: a level, a level "
            "and a slope, or a slope that dies out.\n\n"
            "The season is made of a figure for each step that sums to about 0 over a period, up to 26 steps, or "
            "of waves for longer ones. **Regressors** have coefficients that stay the same.\n\n"
            "**Missing values** take no part: the filter carries its states over them.\n\n"
            "**Intervals** are for normal errors; they hold the uncertainty of the states and of the regressors' "
            "coefficients, not that of the variances.\n\n"
            "Sources: A. C. Harvey, *Forecasting, Structural Time Series Models and the Kalman Filter*, 1989; J. "
            "Durbin, S. J. Koopman, *Time Series Analysis by State Space Methods*, 2nd edition, 2012."),
        KAPOK_TR("forecast",
                 "Level, slope and season wander by steps that are normal, have the same spread throughout and do not "
                 "depend on each other; so is the irregular part. Memory and normality of the one-step errors are "
                 "checked and said."),
        KAPOK_TR("forecast", "Missing values take no part: the filter carried its states over them."));
    method.takesRegressors = true;
    method.info.parameters = {
        choiceParameter("trend", KAPOK_TR("forecast", "Trend"), KAPOK_TR("forecast", "What the trend is made of."),
                        {{"auto", KAPOK_TR("forecast", "Chosen by AIC")},
                         {"slope", KAPOK_TR("forecast", "A level and a slope")},
                         {"damped", KAPOK_TR("forecast", "A level and a slope that dies out")},
                         {"level", KAPOK_TR("forecast", "A level alone")}}),
        choiceParameter("season", KAPOK_TR("forecast", "Season"), KAPOK_TR("forecast", "How the season is built."),
                        {{"auto", KAPOK_TR("forecast", "By its length")},
                         {"dummy", KAPOK_TR("forecast", "A figure for each step")},
                         {"waves", KAPOK_TR("forecast", "Waves")},
                         {"none", KAPOK_TR("forecast", "None")}}),
        integerParameter("harmonics", KAPOK_TR("forecast", "Harmonics"),
                         KAPOK_TR("forecast", "Waves of the season: half the period at most, 6 unless given."), {}, 1,
                         100)};
    method.forecast = forecastByStructural;
    return method;
}

}  // namespace kapok::forecast
