#include "forecast/decompose.h"
#include "forecast/intervals.h"
#include "forecast/methods.h"
#include "forecast/past_errors.h"
#include "forecast/simple_methods.h"
#include "forecast/tbats.h"
#include "sdk/declare.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

/// Half-hours, hours and quarter-hours have a day and a week, days a week and a year; else the one period.
std::vector<double> usualPeriods(int period) {
    if (period == 24 || period == 48 || period == 96) return {static_cast<double>(period), 7.0 * period};
    if (period == 7) return {7, 365.25};
    if (period == 52) return {365.25 / 7};
    return period > 1 ? std::vector<double>{static_cast<double>(period)} : std::vector<double>{};
}

std::vector<double> periodsOf(const Problem& problem, const ParameterValues& parameters) {
    return parameters.has("periods") ? parameters.numbers("periods") : usualPeriods(problem.period);
}

/// Level and seasons one step ahead, as the states had them; with a transformation on its scale.
std::vector<Component> componentsOf(const TbatsFit& fit) {
    const TbatsForm& form = fit.form;
    TbatsFit path = fit;
    std::vector<Component> components{{"level", {}}};
    for (const double period : form.periods) components.push_back({"seasonal_" + rounded(period), {}});
    components.push_back({"remainder", fit.errors});
    path.state = fit.seed;
    for (const double driver : fit.drivers) {
        components[0].values.push_back(path.state[0] + (form.trend ? fit.parameters.phi * path.state[1] : 0));
        std::size_t first = form.trend ? 2 : 1;
        for (std::size_t i = 0; i < form.periods.size(); ++i) {
            const auto count = static_cast<std::size_t>(form.harmonics[i]);
            double sum = 0;
            for (std::size_t j = 0; j < count; ++j) sum += path.state[first + j];
            components[i + 1].values.push_back(sum);
            first += 2 * count;
        }
        path.advance(driver);
    }
    return components;
}

std::vector<std::pair<std::string, double>> parameterRows(const TbatsFit& fit) {
    const TbatsParameters& p = fit.parameters;
    std::vector<std::pair<std::string, double>> rows{{"lambda", p.lambda}, {"alpha", p.alpha}};
    if (fit.form.trend) rows.emplace_back("beta", p.beta);
    if (fit.form.damped) rows.emplace_back("phi", p.phi);
    for (std::size_t i = 0; i < p.gamma1.size(); ++i) {
        const std::string period = rounded(fit.form.periods[i]);
        rows.emplace_back("gamma1_" + period, p.gamma1[i]);
        rows.emplace_back("gamma2_" + period, p.gamma2[i]);
    }
    for (std::size_t i = 0; i < p.ar.size(); ++i) rows.emplace_back("ar" + std::to_string(i + 1), p.ar[i]);
    for (std::size_t i = 0; i < p.ma.size(); ++i) rows.emplace_back("ma" + std::to_string(i + 1), p.ma[i]);
    rows.emplace_back("sigma2", fit.sigma2);
    rows.emplace_back("aic", fit.aic);
    return rows;
}

Outcome forecastByTbats(const Problem& problem, const ParameterValues& parameters) {
    if (isConstant(problem.values)) return constantOutcome(problem);
    if (problem.values.size() < 4) return lastValueOutcome(problem);
    const std::vector<double> y = filledGaps(problem.values, problem.period);
    const std::vector<double> periods = periodsOf(problem, parameters);
    const TbatsFit fit = selectTbats(y, periods, parameters.boolean("transform"), problem.check);
    Forecast scaled = fit.forecast(problem.horizon);
    scaled.sd = fit.deviations(problem.values, scaled);
    Outcome outcome;
    const double freedom = degreesOfFreedom(y.size(), fit.form.parameters() + fit.form.states());
    const auto quantiles = [fit, student = studentQuantiles(scaled, freedom)](double p) {
        std::vector<double> values = student(p);
        for (double& value : values) value = fit.unscaled(value);
        return values;
    };
    outcome.forecast.mean = quantiles(0.5);
    outcome.forecast.sd = scaled.sd;
    // About: from the width of the interval of one deviation to either side.
    for (std::size_t h = 0; fit.form.boxCox && h < scaled.sd.size(); ++h) {
        outcome.forecast.sd[h] =
            (fit.unscaled(scaled.mean[h] + scaled.sd[h]) - fit.unscaled(scaled.mean[h] - scaled.sd[h])) / 2;
    }
    outcome.quantiles = quantiles;
    outcome.fitted = fit.fitted;
    outcome.model = tbatsName(fit);
    outcome.components = componentsOf(fit);
    outcome.parameters = parameterRows(fit);
    outcome.method =
        KAPOK_TR("forecast",
                 "The model is **%1**: Box–Cox lambda, ARMA errors, damping, and waves of each period, chosen by "
                 "AIC. Its intervals assume normal errors on the transformed scale.")
            .arg(outcome.model);
    if (fit.form.periods.size() < periods.size()) {
        outcome.warnings.push_back(KAPOK_TR("forecast", "Periods without two whole ones in the series were left out."));
    }
    return outcome;
}

}  // namespace

Method tbatsMethod() {
    Method method = declared(
        "forecast.tbats", KAPOK_TR("forecast", "TBATS: long and several seasons"),
        KAPOK_TR("forecast",
                 "Exponential smoothing with seasons made of waves: several at once, long ones, broken ones."),
        KAPOK_TR(
            "forecast",
            "A level, a slope that may be damped, and for each period a season made of waves that change with time, "
            "such as a day and a week of hours, or a week and 365.25 days. Positive series may be transformed by Box "
            "and Cox. Parameters and the states before the first step are maximum likelihood; the number of waves is "
            "chosen by the AIC of a regression, transformation, trend, damping and ARMA errors by the AIC of the "
            "model.\n\n"
            "The table of components is on the transformed scale.\n\n"
            "**Missing values** are filled by lines between their neighbours, on the series without its season.\n\n"
            "**Intervals** are Student's t on the transformed scale; their width is how far forecasts from each origin "
            "in "
            "the past erred at the same distance, with the same parameters, and no less than the model's with the "
            "uncertainty of its first states. With a transformation the forecast is the median.\n\n"
            "Sources: A. M. De Livera, R. J. Hyndman, R. D. Snyder, Journal of the American Statistical Association "
            "106, 2011; of the intervals S. Makridakis, R. L. Winkler, Management Science 35, 1989; Y. S. Lee, S. "
            "Scholtes, International Journal of Forecasting 30, 2014."),
        KAPOK_TR("forecast",
                 "Level, slope and waves change slowly on the scale chosen; errors there are normal, have the same "
                 "spread, and depend on each other as the ARMA part says. Memory and normality of the one-step errors "
                 "are checked and said."),
        KAPOK_TR("forecast", "Missing values were filled by lines between their neighbours."));
    method.info.parameters = {
        {.id = "periods",
         .kind = ParameterKind::Numbers,
         .label = KAPOK_TR("forecast", "Periods"),
         .help = KAPOK_TR("forecast", "Such as 24,168 or 7,365.25; by the steps unless given."),
         .minimum = 2,
         .maximum = 100000},
        booleanParameter("transform", KAPOK_TR("forecast", "Transform"),
                         KAPOK_TR("forecast", "Try a Box–Cox transformation of positive series."), true)};
    method.forecast = forecastByTbats;
    return method;
}

}  // namespace kapok::forecast
