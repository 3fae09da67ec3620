#include "forecast/ets_module.h"

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

bool isConstant(const std::vector<double>& values) {
    return std::all_of(values.begin(), values.end(),
                       [&](double value) { return std::isnan(value) || value == values.front(); });
}

Outcome constantOutcome(const Series& series, int horizon) {
    const double value = series.values.front();
    Outcome outcome;
    outcome.forecast.mean.assign(static_cast<std::size_t>(horizon), value);
    outcome.forecast.sd.assign(static_cast<std::size_t>(horizon), 0);
    outcome.fitted.assign(series.values.size(), value);
    outcome.model = "constant";
    outcome.parameters = {{"level_0", value}, {"sigma2", 0}};
    outcome.method = KAPOK_TR("forecast", "All values are the same, so the forecast repeats them.");
    outcome.warnings.push_back(
        series.name.empty()
            ? KAPOK_TR("forecast", "All values are %1: the forecast repeats it and its intervals have no width.")
                  .arg(value)
            : KAPOK_TR("forecast", "%2: all values are %1: the forecast repeats it and its intervals have no width.")
                  .arg(value)
                  .arg(series.name));
    return outcome;
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
        return KAPOK_TR(
                   "forecast",
                   "The model **%1** was chosen among %2 models of exponential smoothing by %3 (%4). Its intervals "
                   "assume normal errors that do not depend on each other.")
            .arg(etsName(fit.spec))
            .arg(fit.tried)
            .arg(name)
            .arg(value);
    }
    return KAPOK_TR(
               "forecast",
               "The model is **%1**, exponential smoothing with %2 = %3. Its intervals assume normal errors that do "
               "not depend on each other.")
        .arg(etsName(fit.spec))
        .arg(name)
        .arg(value);
}

Text longSeason(const Series& series, int period) {
    if (series.name.empty()) {
        return KAPOK_TR("forecast", "A season of %1 steps is too long for ETS and was left out of the model.")
            .arg(period);
    }
    return KAPOK_TR("forecast", "%2: a season of %1 steps is too long for ETS and was left out of the model.")
        .arg(period)
        .arg(series.name);
}

ModuleInfo makeInfo() {
    ModuleInfo info;
    info.id = "forecast.ets";
    info.title = KAPOK_TR("forecast", "Exponential smoothing (ETS)");
    info.group = KAPOK_TR("forecast", "Forecasting");
    info.summary =
        KAPOK_TR("forecast", "Forecasts a series by its level, trend and season, and chooses the model by itself.");
    info.help = KAPOK_TR(
        "forecast",
        "Exponential smoothing in state-space form: errors additive or multiplicative, trend none, additive or damped, "
        "season none, additive or multiplicative. Every model that fits the data is estimated by maximum likelihood, "
        "initial states included, and the one with the least AICc is taken. Additive errors are not combined with a "
        "multiplicative season.\n\n"
        "**Needs** numbers at even steps, at least 5 values, two whole periods for a season; multiplicative models "
        "need "
        "positive values. Rows may be in any order; two rows for one time are refused.\n\n"
        "**Missing values** and steps without a row: the states run through them without an update, and they do not "
        "count in the likelihood. Missing values at either end are left out.\n\n"
        "**Intervals** are exact for normal errors that do not depend on each other; no simulation is needed. The "
        "log-likelihood leaves out the constants that all models share, as forecast for R does.\n\n"
        "Sources: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, *Forecasting with Exponential Smoothing*, "
        "Springer 2008; R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008.");
    info.inputs.push_back({.id = "data",
                           .label = KAPOK_TR("forecast", "Data"),
                           .help = KAPOK_TR("forecast", "A row for each time, or for each time of each group."),
                           .required = true});
    info.parameters = sharedParameters();
    info.parameters.push_back(
        {.id = "model",
         .kind = ParameterKind::Word,
         .label = KAPOK_TR("forecast", "Model"),
         .help = KAPOK_TR("forecast",
                          "auto, or three letters for error (A, M, Z), trend (N, A, Z) and season (N, A, M, "
                          "Z), such as MAM; Z is chosen for you."),
         .standard = std::string("auto")});
    info.parameters.push_back({.id = "damped",
                               .kind = ParameterKind::Choice,
                               .label = KAPOK_TR("forecast", "Damped trend"),
                               .help = KAPOK_TR("forecast", "Should the trend flatten out?"),
                               .standard = std::string("auto"),
                               .choices = {{"auto", KAPOK_TR("forecast", "Chosen by the criterion")},
                                           {"true", KAPOK_TR("forecast", "Yes")},
                                           {"false", KAPOK_TR("forecast", "No")}}});
    info.parameters.push_back({.id = "criterion",
                               .kind = ParameterKind::Choice,
                               .label = KAPOK_TR("forecast", "Criterion"),
                               .help = KAPOK_TR("forecast", "What the model is chosen by."),
                               .standard = std::string("aicc"),
                               .choices = {{"aicc", KAPOK_TR("forecast", "AICc: for short series too")},
                                           {"aic", KAPOK_TR("forecast", "AIC")},
                                           {"bic", KAPOK_TR("forecast", "BIC: simpler models")}},
                               .advanced = true});
    return info;
}

}  // namespace

const ModuleInfo& EtsModule::info() const {
    static const ModuleInfo info = makeInfo();
    return info;
}

Text EtsModule::missingRule() const {
    return KAPOK_TR("forecast",
                    "At steps without a value the model's states run on without an update; these steps do not "
                    "count in the likelihood.");
}

Outcome EtsModule::forecast(const Series& series, int period, int horizon, const ParameterValues& parameters,
                            RunContext& context) const {
    const EtsChoice choice = choiceOf(parameters);
    if (isConstant(series.values)) return constantOutcome(series, horizon);
    EtsFit fit = fitEts(series.values, period, choice, [&] { context.check(); });
    Outcome outcome;
    outcome.forecast = forecastEts(fit, horizon);
    outcome.model = etsName(fit.spec);
    outcome.parameters = parameterRows(fit);
    outcome.method = methodOf(fit, choice.criterion);
    outcome.fitted = std::move(fit.fitted);
    if (period > longestPeriod && !choice.season) outcome.warnings.push_back(longSeason(series, period));
    return outcome;
}

}  // namespace kapok::forecast
