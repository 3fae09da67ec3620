#include "forecast/ets_forecast.h"
#include "forecast/methods.h"
#include "forecast/simple_methods.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

EtsChoice choiceOf(const ParameterValues& parameters) {
    EtsChoice choice = parseEtsChoice(parameters.word("model"));
    if (const std::string& damped = parameters.word("damped"); damped != "auto") choice.damped = damped == "true";
    const std::string& criterion = parameters.word("criterion");
    choice.criterion = criterion == "aic" ? Criterion::Aic : criterion == "bic" ? Criterion::Bic : Criterion::Aicc;
    return choice;
}

std::vector<std::pair<std::string, double>> parameterRows(const EtsFit& fit) {
    const EtsParameters& p = fit.parameters;
    std::vector<std::pair<std::string, double>> rows{{"alpha", p.alpha}};
    if (fit.spec.hasTrend()) rows.emplace_back("beta", p.beta);
    if (fit.spec.seasonal()) rows.emplace_back("gamma", p.gamma);
    if (fit.spec.damped()) rows.emplace_back("phi", p.phi);
    rows.emplace_back("sigma2", fit.sigma2);
    rows.emplace_back("loglik", fit.loglik);
    rows.emplace_back("aic", fit.aic);
    rows.emplace_back("aicc", fit.aicc);
    rows.emplace_back("bic", fit.bic);
    rows.emplace_back("level_0", p.level);
    if (fit.spec.hasTrend()) rows.emplace_back("slope_0", p.slope);
    for (std::size_t i = 0; i < p.seasons.size(); ++i) {
        rows.emplace_back("season_" + std::to_string(i + 1), p.seasons[i]);
    }
    return rows;
}

Text methodOf(const EtsFit& fit, Criterion criterion) {
    const char* name = criterion == Criterion::Aic ? "AIC" : criterion == Criterion::Bic ? "BIC" : "AICc";
    const std::string value = rounded(fit.criterion(criterion));
    if (fit.tried > 1) {
        return KAPOK_TR("forecast",
                        "The model **%1** was chosen among %2 models of exponential smoothing by %3 (%4). Its "
                        "intervals assume normal errors that do not depend on each other.")
            .arg(etsName(fit.spec))
            .arg(fit.tried)
            .arg(name)
            .arg(value);
    }
    return KAPOK_TR("forecast",
                    "The model is **%1**, exponential smoothing with %2 = %3. Its intervals assume normal errors that "
                    "do not depend on each other.")
        .arg(etsName(fit.spec))
        .arg(name)
        .arg(value);
}

std::vector<Parameter> ownParameters() {
    std::vector<Parameter> parameters;
    parameters.push_back(
        {.id = "model",
         .kind = ParameterKind::Word,
         .label = KAPOK_TR("forecast", "Model"),
         .help = KAPOK_TR("forecast",
                          "auto, or three letters for error (A, M, Z), trend (N, A, Z) and season (N, A, M, "
                          "Z), such as MAM; Z is chosen for you."),
         .standard = std::string("auto")});
    parameters.push_back({.id = "damped",
                          .kind = ParameterKind::Choice,
                          .label = KAPOK_TR("forecast", "Damped trend"),
                          .help = KAPOK_TR("forecast", "Should the trend flatten out?"),
                          .standard = std::string("auto"),
                          .choices = {{"auto", KAPOK_TR("forecast", "Chosen by the criterion")},
                                      {"true", KAPOK_TR("forecast", "Yes")},
                                      {"false", KAPOK_TR("forecast", "No")}}});
    parameters.push_back({.id = "criterion",
                          .kind = ParameterKind::Choice,
                          .label = KAPOK_TR("forecast", "Criterion"),
                          .help = KAPOK_TR("forecast", "What the model is chosen by."),
                          .standard = std::string("aicc"),
                          .choices = {{"aicc", KAPOK_TR("forecast", "AICc: for short series too")},
                                      {"aic", KAPOK_TR("forecast", "AIC")},
                                      {"bic", KAPOK_TR("forecast", "BIC: simpler models")}},
                          .advanced = true});
    return parameters;
}

Outcome etsOutcome(EtsFit fit, int horizon, Criterion criterion) {
    Outcome outcome;
    outcome.forecast = forecastEts(fit, horizon);
    outcome.model = etsName(fit.spec);
    outcome.parameters = parameterRows(fit);
    outcome.method = methodOf(fit, criterion);
    outcome.fitted = std::move(fit.fitted);
    return outcome;
}

/// The fewest values for a choice without season.
std::size_t valuesFor(const EtsChoice& choice) {
    if (!choice.trend) return static_cast<std::size_t>(valuesNeeded({}, 1));
    EtsSpec spec;
    if (*choice.trend != EtsTrend::None)
        spec.trend = choice.damped.value_or(false) ? EtsTrend::Damped : EtsTrend::Additive;
    return static_cast<std::size_t>(valuesToFit(spec, 1));
}

/// A series with fewer values than that is forecast by its level alone, or by its last value.
Outcome outcomeOf(const Problem& problem, const EtsChoice& choice) {
    const auto fitted = [&](const EtsChoice& given) {
        return fitEts(problem.values, problem.period, given, problem.check);
    };
    const std::size_t known = knownValues(problem.values);
    const bool seasonal = choice.season.value_or(EtsSeason::None) != EtsSeason::None;
    if (seasonal || known >= valuesFor(choice)) return etsOutcome(fitted(choice), problem.horizon, choice.criterion);
    const EtsChoice level = parseEtsChoice("ANN");
    if (known < valuesFor(level)) return lastValueOutcome(problem);
    Outcome outcome = etsOutcome(fitted(level), problem.horizon, Criterion::Aic);
    outcome.warnings.push_back(
        KAPOK_TR("forecast",
                 "The series has %1 values, too few to tell more than its level: it was forecast by "
                 "simple exponential smoothing.")
            .arg(known));
    return outcome;
}

Outcome forecastByEts(const Problem& problem, const ParameterValues& parameters) {
    const EtsChoice choice = choiceOf(parameters);
    if (isConstant(problem.values)) return constantOutcome(problem);
    Outcome outcome = outcomeOf(problem, choice);
    if (problem.period > longestPeriod && !choice.season) {
        outcome.warnings.push_back(
            KAPOK_TR("forecast", "A season of %1 steps is too long for ETS and was left out of the model.")
                .arg(problem.period));
    }
    return outcome;
}

Text statesRunOn() {
    return KAPOK_TR("forecast",
                    "At steps without a value the model's states run on without an update; these steps do not count in "
                    "the likelihood.");
}

}  // namespace

Method etsMethod() {
    Method method = declared(
        "forecast.ets", KAPOK_TR("forecast", "Exponential smoothing (ETS)"),
        KAPOK_TR("forecast", "Forecasts a series by its level, trend and season, and chooses the model by itself."),
        KAPOK_TR(
            "forecast",
            "Exponential smoothing in state-space form: errors additive or multiplicative, trend none, additive or "
            "damped, season none, additive or multiplicative. Every model that fits the data is estimated by maximum "
            "likelihood, initial states included, and the one with the least AICc is taken. Additive errors are not "
            "combined with a multiplicative season.\n\n"
            "**Needs** numbers at even steps, at least 5 values to choose by (below, a level alone), two whole periods "
            "for "
            "a season; multiplicative models need positive values. Rows may be in any order; two rows for one time are "
            "refused.\n\n"
            "**Missing values** and steps without a row: the states run through them without an update, and they do "
            "not count in the likelihood. Missing values at either end are left out.\n\n"
            "**Intervals** are exact for normal errors that do not depend on each other; no simulation is needed. The "
            "log-likelihood leaves out the constants that all models share, as forecast for R does.\n\n"
            "Sources: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, "
            "Springer 2008; R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008."),
        KAPOK_TR("forecast",
                 "Level, trend and season change slowly; errors do not depend on each other and have the same spread, "
                 "or one that grows with the level; for the intervals they are normal. Memory and normality of the "
                 "one-step errors are checked and said."),
        statesRunOn());
    method.info.parameters = ownParameters();
    method.forecast = forecastByEts;
    return method;
}

namespace {

/// One model of the family under the name that people know it by.
Method restricted(std::string id, Text title, Text summary, Text help, Text assumptions,
                  std::function<EtsChoice(const ParameterValues&)> choice) {
    Method method = declared(std::move(id), std::move(title), std::move(summary), std::move(help),
                             std::move(assumptions), statesRunOn());
    method.forecast = [choice](const Problem& problem, const ParameterValues& parameters) {
        if (isConstant(problem.values)) return constantOutcome(problem);
        EtsChoice restriction = choice(parameters);
        restriction.nearestPeak = true;
        restriction.criterion = Criterion::Aic;
        return outcomeOf(problem, restriction);
    };
    return method;
}

}  // namespace

Method sesMethod() {
    return restricted(
        "forecast.ses", KAPOK_TR("forecast", "Simple exponential smoothing"),
        KAPOK_TR("forecast", "A level that follows the data, without trend or season."),
        KAPOK_TR("forecast",
                 "The forecast is a weighted mean of all values, the weights falling geometrically with age. It is the "
                 "model ETS(A,N,N), estimated by maximum likelihood.\n\n"
                 "**Missing values**: the level runs through them without an update.\n\n"
                 "**Intervals** are exact for normal errors that do not depend on each other.\n\n"
                 "Source: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential "
                 "Smoothing*, Springer 2008."),
        KAPOK_TR("forecast",
                 "There is no trend and no season; the level changes slowly; errors do not depend on each other and "
                 "have the same spread, and for the intervals they are normal. Memory and normality of the one-step "
                 "errors are checked and said."),
        [](const ParameterValues&) { return parseEtsChoice("ANN"); });
}

Method holtMethod() {
    Method method = restricted(
        "forecast.holt", KAPOK_TR("forecast", "Holt's linear trend"),
        KAPOK_TR("forecast", "A level and a trend that follow the data; the trend may flatten out."),
        KAPOK_TR("forecast",
                 "Holt's method smooths the level and the trend; with damping (Gardner & McKenzie) the trend dies out "
                 "geometrically. It is the model ETS(A,A,N) or ETS(A,Ad,N), estimated by maximum likelihood.\n\n"
                 "**Missing values**: the states run through them without an update.\n\n"
                 "**Intervals** are exact for normal errors that do not depend on each other.\n\n"
                 "Source: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential "
                 "Smoothing*, Springer 2008."),
        KAPOK_TR("forecast",
                 "There is no season; level and trend change slowly; errors do not depend on each other and have the "
                 "same spread, and for the intervals they are normal. Memory and normality of the one-step errors are "
                 "checked and said."),
        [](const ParameterValues& parameters) {
            EtsChoice choice = parseEtsChoice("AAN");
            choice.damped = parameters.boolean("damped");
            return choice;
        });
    method.info.parameters = {{.id = "damped",
                               .kind = ParameterKind::Boolean,
                               .label = KAPOK_TR("forecast", "Damped trend"),
                               .help = KAPOK_TR("forecast", "The trend flattens out."),
                               .standard = false}};
    return method;
}

Method holtWintersMethod() {
    Method method = restricted(
        "forecast.holt_winters", KAPOK_TR("forecast", "Holt–Winters"),
        KAPOK_TR("forecast", "A level, a trend and a season that follow the data."),
        KAPOK_TR("forecast",
                 "The seasonal method of Holt and Winters: the model ETS(A,A,A) for a season that is added, ETS(M,A,M) "
                 "for one that multiplies, with a damped trend if asked for, estimated by maximum likelihood.\n\n"
                 "**Needs** two whole periods; the multiplicative season needs positive values.\n\n"
                 "**Missing values**: the states run through them without an update.\n\n"
                 "**Intervals** are exact for normal errors that do not depend on each other.\n\n"
                 "Source: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential "
                 "Smoothing*, Springer 2008."),
        KAPOK_TR("forecast",
                 "Level, trend and season change slowly; errors do not depend on each other, and for the intervals "
                 "they are normal. Memory and normality of the one-step errors are checked and said."),
        [](const ParameterValues& parameters) {
            const bool product = parameters.word("season") == "multiplicative";
            EtsChoice choice = parseEtsChoice(product ? "MAM" : "AAA");
            choice.damped = parameters.boolean("damped");
            return choice;
        });
    method.info.parameters = {{.id = "season",
                               .kind = ParameterKind::Choice,
                               .label = KAPOK_TR("forecast", "Season"),
                               .help = KAPOK_TR("forecast", "Does the season grow with the level?"),
                               .standard = std::string("additive"),
                               .choices = {{"additive", KAPOK_TR("forecast", "Added")},
                                           {"multiplicative", KAPOK_TR("forecast", "Multiplied")}}},
                              {.id = "damped",
                               .kind = ParameterKind::Boolean,
                               .label = KAPOK_TR("forecast", "Damped trend"),
                               .help = KAPOK_TR("forecast", "The trend flattens out."),
                               .standard = false}};
    return method;
}

}  // namespace kapok::forecast
