#include "forecast/arima_auto.h"
#include "forecast/methods.h"
#include "sdk/error.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::forecast {
namespace {

/// Three whole numbers such as 0,1,1; throws Error for anything else.
std::array<int, 3> ordersFrom(const std::vector<double>& numbers) {
    const bool whole = std::all_of(numbers.begin(), numbers.end(),
                                   [](double number) { return number >= 0 && number == std::floor(number); });
    if (numbers.size() != 3 || !whole) {
        throw Error(KAPOK_TR("forecast", "The orders of an ARIMA model are three whole numbers."),
                    KAPOK_TR("forecast", "Write them as in 0,1,1, or leave them empty to have them chosen."));
    }
    return {static_cast<int>(numbers[0]), static_cast<int>(numbers[1]), static_cast<int>(numbers[2])};
}

ArimaOrders givenOrders(const ParameterValues& parameters, int period) {
    ArimaOrders orders;
    const auto plain = ordersFrom(parameters.numbers("order"));
    orders.p = plain[0];
    orders.d = plain[1];
    orders.q = plain[2];
    if (parameters.has("seasonal_order") && period > 1) {
        const auto seasonal = ordersFrom(parameters.numbers("seasonal_order"));
        orders.seasonalP = seasonal[0];
        orders.seasonalD = seasonal[1];
        orders.seasonalQ = seasonal[2];
    }
    orders.period = period;
    orders.constant = parameters.boolean("constant") && orders.d + orders.seasonalD < 2;
    return orders;
}

std::vector<std::pair<std::string, double>> parameterRows(const ArimaFit& fit) {
    std::vector<std::pair<std::string, double>> rows;
    const auto add = [&](const char* name, const std::vector<double>& values) {
        for (std::size_t i = 0; i < values.size(); ++i) rows.emplace_back(name + std::to_string(i + 1), values[i]);
    };
    add("ar", fit.ar);
    add("ma", fit.ma);
    add("sar", fit.seasonalAr);
    add("sma", fit.seasonalMa);
    for (const ArimaEffect& effect : fit.effects) {
        rows.emplace_back(effect.name, effect.estimate);
        rows.emplace_back("se_" + effect.name, effect.error);
    }
    rows.emplace_back("sigma2", fit.sigma2);
    rows.emplace_back("loglik", fit.loglik);
    rows.emplace_back("aic", fit.aic);
    rows.emplace_back("aicc", std::isfinite(fit.aicc) ? fit.aicc : std::nan(""));
    rows.emplace_back("bic", fit.bic);
    return rows;
}

Outcome outcomeOf(ArimaFit fit, const Problem& problem) {
    Outcome outcome;
    outcome.forecast = fit.forecast(problem.horizon, problem.regressors);
    outcome.model = arimaName(fit.orders);
    if (!problem.regressors.empty()) outcome.model = "regression + " + outcome.model;
    outcome.parameters = parameterRows(fit);
    outcome.fitted = std::move(fit.fitted);
    if (!fit.converged) {
        outcome.warnings.push_back(
            KAPOK_TR("forecast", "The search for the coefficients stopped before it had settled; they may be poor."));
    }
    return outcome;
}

Outcome forecastByArima(const Problem& problem, const ParameterValues& parameters) {
    if (isConstant(problem.values)) return constantOutcome(problem);
    if (parameters.has("order")) {
        ArimaFit fit =
            fitArima(problem.values, givenOrders(parameters, problem.period), problem.regressors, problem.check);
        const std::string aicc = rounded(fit.aicc);
        Outcome outcome = outcomeOf(std::move(fit), problem);
        outcome.method = KAPOK_TR("forecast",
                                  "The model is **%1**, estimated by exact maximum likelihood (AICc %2). Its intervals "
                                  "assume normal errors that do not depend on each other.")
                             .arg(outcome.model)
                             .arg(aicc);
        return outcome;
    }
    ArimaChoice choice;
    const std::string& criterion = parameters.word("criterion");
    choice.criterion = criterion == "aic" ? Criterion::Aic : criterion == "bic" ? Criterion::Bic : Criterion::Aicc;
    choice.seasonal = parameters.boolean("seasonal");
    ArimaSelection selection = selectArima(problem.values, problem.period, choice, problem.regressors, problem.check);
    const ArimaOrders orders = selection.fit.orders;
    Outcome outcome = outcomeOf(std::move(selection.fit), problem);
    outcome.method =
        KAPOK_TR("forecast",
                 "The model **%1** was chosen among %2 models: %3 seasonal differences (strength of the season %4), %5 "
                 "differences by the KPSS test, the rest by a stepwise search. Its intervals assume normal errors that "
                 "do not depend on each other.")
            .arg(outcome.model)
            .arg(selection.tried)
            .arg(orders.seasonalD)
            .arg(rounded(selection.strength))
            .arg(orders.d);
    return outcome;
}

std::vector<Parameter> ownParameters() {
    return {
        {.id = "order",
         .kind = ParameterKind::Numbers,
         .label = KAPOK_TR("forecast", "Orders p, d, q"),
         .help = KAPOK_TR("forecast", "Such as 0,1,1; empty: chosen."),
         .minimum = 0,
         .maximum = 12},
        {.id = "seasonal_order",
         .kind = ParameterKind::Numbers,
         .label = KAPOK_TR("forecast", "Seasonal orders P, D, Q"),
         .help = KAPOK_TR("forecast", "Used when the orders are given."),
         .minimum = 0,
         .maximum = 3},
        {.id = "constant",
         .kind = ParameterKind::Boolean,
         .label = KAPOK_TR("forecast", "Mean or drift"),
         .help = KAPOK_TR("forecast", "Used when the orders are given: a mean without differences, a drift with one."),
         .standard = false},
        {.id = "seasonal",
         .kind = ParameterKind::Boolean,
         .label = KAPOK_TR("forecast", "Look for a season"),
         .help = KAPOK_TR("forecast", "Used when the orders are chosen."),
         .standard = true},
        {.id = "criterion",
         .kind = ParameterKind::Choice,
         .label = KAPOK_TR("forecast", "Criterion"),
         .help = KAPOK_TR("forecast", "What the model is chosen by."),
         .standard = std::string("aicc"),
         .choices = {{"aicc", KAPOK_TR("forecast", "AICc: for short series too")},
                     {"aic", KAPOK_TR("forecast", "AIC")},
                     {"bic", KAPOK_TR("forecast", "BIC: simpler models")}},
         .advanced = true}};
}

}  // namespace

Method arimaMethod() {
    Method method = declared(
        "forecast.arima", KAPOK_TR("forecast", "ARIMA"),
        KAPOK_TR("forecast", "Seasonal ARIMA models, chosen by themselves or given, with regressors."),
        KAPOK_TR("forecast",
                 "The series is differenced until it is stationary; the rest is explained by its own past values and "
                 "errors. Unless orders are given, a seasonal difference is taken when the strength of the season by "
                 "STL is above 0.64, differences while the KPSS test rejects a level at 5 %, and the orders are found "
                 "by the stepwise search of Hyndman and Khandakar, as forecast for R does, but with the exact "
                 "likelihood throughout.\n\n"
                 "Estimates maximise the exact likelihood of the differenced series, by the Kalman filter. "
                 "**Regressors** make it a regression with ARIMA errors; they need values ahead as well.\n\n"
                 "**Missing values** are estimated with the model, and the likelihood is that of the values there "
                 "are.\n\n"
                 "**Intervals** are for normal errors; they leave out the uncertainty of the coefficients.\n\n"
                 "Sources: R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27(3), 2008; A. C. Harvey, "
                 "*Forecasting, Structural Time Series Models and the Kalman Filter*, 1989; V. Gómez, A. Maravall, D. "
                 "Peña, Journal of Econometrics 88, 1999."),
        KAPOK_TR("forecast",
                 "Differenced, the series keeps its mean, spread and memory throughout, and the errors have none; for "
                 "the intervals they are normal. Differences are chosen by tests. Memory and normality of the one-step "
                 "errors are checked and said."),
        KAPOK_TR("forecast", "Missing values were estimated along with the model."));
    method.takesRegressors = true;
    method.info.parameters = ownParameters();
    method.forecast = forecastByArima;
    return method;
}

}  // namespace kapok::forecast
