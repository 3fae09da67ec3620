#include "forecast/arima_auto.h"
#include "forecast/methods.h"

#include <cmath>
#include <numbers>

namespace kapok::forecast {
namespace {

/// A line in time and pairs of sine and cosine of the season, before the regressors given.
Regressors designOf(const Problem& problem, bool trend, int harmonics) {
    const std::size_t steps = problem.values.size() + static_cast<std::size_t>(problem.horizon);
    Regressors design;
    const auto add = [&](std::string name, auto value) {
        design.names.push_back(std::move(name));
        std::vector<double>& column = design.values.emplace_back();
        for (std::size_t t = 0; t < steps; ++t) column.push_back(value(static_cast<double>(t + 1)));
    };
    if (trend) add("trend", [](double t) { return t; });
    for (int k = 1; k <= harmonics; ++k) {
        const double frequency = 2 * std::numbers::pi * k / problem.period;
        // At half the period the sine is 0 throughout.
        if (2 * k < problem.period) add("sin_" + std::to_string(k), [&](double t) { return std::sin(frequency * t); });
        add("cos_" + std::to_string(k), [&](double t) { return std::cos(frequency * t); });
    }
    for (std::size_t k = 0; k < problem.regressors.count(); ++k) {
        design.names.push_back(problem.regressors.names[k]);
        design.values.push_back(problem.regressors.values[k]);
    }
    return design;
}

Outcome forecastByRegression(const Problem& problem, const ParameterValues& parameters) {
    if (isConstant(problem.values)) return constantOutcome(problem);
    const int most = problem.period / 2;
    const int harmonics = parameters.has("harmonics")
                              ? std::min(static_cast<int>(parameters.integer("harmonics")), most)
                              : std::min(most, 6);
    const Regressors design = designOf(problem, parameters.boolean("trend"), problem.period > 1 ? harmonics : 0);
    const bool independent = parameters.word("errors") == "independent";
    ArimaFit fit;
    if (independent) {
        fit = fitArima(problem.values, {.period = 1, .constant = true}, design, problem.check);
    } else {
        ArimaChoice choice;
        choice.d = 0;
        choice.seasonal = false;
        fit = selectArima(problem.values, problem.period, choice, design, problem.check).fit;
    }
    Outcome outcome;
    outcome.forecast = fit.forecast(problem.horizon, design);
    outcome.model = independent ? "REGRESSION" : "REGRESSION + " + arimaName(fit.orders);
    for (const ArimaEffect& effect : fit.effects) {
        outcome.parameters.emplace_back(effect.name, effect.estimate);
        outcome.parameters.emplace_back("se_" + effect.name, effect.error);
    }
    outcome.parameters.emplace_back("sigma2", fit.sigma2);
    outcome.parameters.emplace_back("loglik", fit.loglik);
    outcome.parameters.emplace_back("aicc", std::isfinite(fit.aicc) ? fit.aicc : std::nan(""));
    outcome.method =
        KAPOK_TR("forecast",
                 "The series is regressed on %1 columns (trend, season and regressors); the model is **%2**. "
                 "Its intervals assume normal errors and leave out the uncertainty of the coefficients.")
            .arg(design.count())
            .arg(outcome.model);
    outcome.fitted = std::move(fit.fitted);
    return outcome;
}

}  // namespace

Method regressionMethod() {
    Method method = declared(
        "forecast.regression", KAPOK_TR("forecast", "Regression on trend, season and holidays"),
        KAPOK_TR("forecast", "A line, waves for the season, regressors and the calendar, with errors that may depend."),
        KAPOK_TR(
            "forecast",
            "The series is explained by a line in time, by pairs of sine and cosine for the season (as many as the "
            "harmonics say), by regressors and by the calendar. What is left is independent, or an ARMA process "
            "chosen by AICc, estimated together with the coefficients by exact maximum likelihood.\n\n"
            "Long seasons, such as 365 days, need few harmonics; their sum of waves repeats exactly every "
            "period.\n\n"
            "**Missing values** are estimated with the model, and the likelihood is that of the values there "
            "are.\n\n"
            "**Intervals** are for normal errors; they leave out the uncertainty of the coefficients.\n\n"
            "Sources: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, "
            "chapters 7 and 10; A. C. Harvey, *Forecasting, Structural Time Series Models and the Kalman Filter*, "
            "1989."),
        KAPOK_TR("forecast",
                 "Effects are straight and stay the same, and the season repeats itself exactly; what is left keeps "
                 "its mean and spread, and is normal for the intervals. Memory and normality of the one-step errors "
                 "are checked and said."),
        KAPOK_TR("forecast", "Missing values were estimated along with the model."));
    method.takesRegressors = true;
    method.info.parameters = {
        {.id = "trend",
         .kind = ParameterKind::Boolean,
         .label = KAPOK_TR("forecast", "Trend"),
         .help = KAPOK_TR("forecast", "A line in time."),
         .standard = true},
        {.id = "harmonics",
         .kind = ParameterKind::Integer,
         .label = KAPOK_TR("forecast", "Harmonics"),
         .help = KAPOK_TR("forecast", "Waves of the season: half the period at most, 6 unless given."),
         .minimum = 0,
         .maximum = 500},
        {.id = "errors",
         .kind = ParameterKind::Choice,
         .label = KAPOK_TR("forecast", "Errors"),
         .help = KAPOK_TR("forecast", "Do they depend on those before?"),
         .standard = std::string("arma"),
         .choices = {{"arma", KAPOK_TR("forecast", "An ARMA process, chosen")},
                     {"independent", KAPOK_TR("forecast", "Independent")}}}};
    method.forecast = forecastByRegression;
    return method;
}

}  // namespace kapok::forecast
