#include "forecast/decompose.h"
#include "forecast/methods.h"
#include "forecast/stl.h"

#include <cmath>

namespace kapok::forecast {
namespace {

std::vector<int> periodsOf(const Problem& problem, const ParameterValues& parameters) {
    if (!parameters.has("periods")) return {problem.period};
    std::vector<int> periods;
    for (const double period : parameters.numbers("periods")) periods.push_back(static_cast<int>(std::lround(period)));
    return periods;
}

std::vector<Component> componentsOf(const Mstl& mstl) {
    std::vector<Component> components{{"trend", mstl.trend}};
    for (std::size_t k = 0; k < mstl.periods.size(); ++k) {
        components.push_back({"seasonal_" + std::to_string(mstl.periods[k]), mstl.seasonal[k]});
    }
    components.push_back({"remainder", mstl.remainder});
    return components;
}

Outcome forecastByStl(const Problem& problem, const ParameterValues& parameters) {
    if (isConstant(problem.values)) return constantOutcome(problem);
    const std::vector<double> filled = filledGaps(problem.values, problem.period);
    const Mstl mstl = decomposeMstl(filled, periodsOf(problem, parameters), parameters.boolean("robust"));
    const Method& inner = methodOf("forecast." + parameters.word("method"));
    Problem adjusted = problem;
    adjusted.values = mstl.adjusted();
    adjusted.period = 1;
    Outcome outcome = inner.forecast(adjusted, standardParameters(inner));
    const std::size_t n = problem.values.size();
    for (std::size_t t = 0; t < n; ++t) outcome.fitted[t] += mstl.season(t);
    for (std::size_t h = 0; h < outcome.forecast.mean.size(); ++h) outcome.forecast.mean[h] += mstl.season(n + h);
    outcome.model = "STL + " + outcome.model;
    outcome.components = componentsOf(mstl);
    outcome.method =
        KAPOK_TR("forecast",
                 "The series was decomposed by STL; the series without its season was forecast as **%1**, and the last "
                 "period of the season was put back. The intervals leave out the uncertainty of the season.")
            .arg(outcome.model);
    if (mstl.periods.size() < periodsOf(problem, parameters).size()) {
        outcome.warnings.push_back(KAPOK_TR("forecast", "Periods without two whole ones in the series were left out."));
    }
    return outcome;
}

}  // namespace

Method stlMethod() {
    Method method = declared(
        "forecast.stl", KAPOK_TR("forecast", "STL decomposition and forecast"),
        KAPOK_TR("forecast", "Takes the season out by loess, forecasts the rest by another method and puts it back."),
        KAPOK_TR(
            "forecast",
            "STL splits a series into trend, season and remainder by loess; with several periods, such as 24 and "
            "168 for hours, the seasons are taken out one after the other, twice (MSTL). The series without its "
            "seasons is forecast by the method of your choice; the last period of each season is repeated.\n\n"
            "The robust form weighs down outliers. The components are given as a table and a chart.\n\n"
            "**Needs** more than two periods.\n\n"
            "**Missing values** are filled by lines between their neighbours, on the series without its season.\n\n"
            "**Intervals** are those of the method; they leave out the uncertainty of the season.\n\n"
            "Sources: R. B. Cleveland et al., Journal of Official Statistics 6, 1990; K. Bandara, R. J. Hyndman, "
            "C. Bergmeir, *MSTL*, International Journal of Operational Research, 2022."),
        KAPOK_TR("forecast",
                 "Seasons add to the rest and change slowly; the rest is as its method supposes. Memory and normality "
                 "of the one-step errors are checked and said."),
        KAPOK_TR("forecast",
                 "Missing values were filled by lines between their neighbours, on the series without its season."));
    method.takesRegressors = true;
    method.info.parameters = {
        {.id = "method",
         .kind = ParameterKind::Choice,
         .label = KAPOK_TR("forecast", "Method for the rest"),
         .help = KAPOK_TR("forecast", "Regressors count only with ARIMA."),
         .standard = std::string("ets"),
         .choices = {{"ets", KAPOK_TR("forecast", "Exponential smoothing (ETS)")},
                     {"arima", KAPOK_TR("forecast", "ARIMA")},
                     {"theta", KAPOK_TR("forecast", "Theta")},
                     {"holt", KAPOK_TR("forecast", "Holt's linear trend")},
                     {"drift", KAPOK_TR("forecast", "Random walk with drift")},
                     {"naive", KAPOK_TR("forecast", "Naive")}}},
        {.id = "robust",
         .kind = ParameterKind::Boolean,
         .label = KAPOK_TR("forecast", "Robust"),
         .help = KAPOK_TR("forecast", "Weigh outliers down."),
         .standard = false},
        {.id = "periods",
         .kind = ParameterKind::Numbers,
         .label = KAPOK_TR("forecast", "Several periods"),
         .help = KAPOK_TR("forecast", "Steps in each season, such as 24,168; empty: the one period."),
         .minimum = 2,
         .maximum = 100000,
         .advanced = true}};
    method.forecast = forecastByStl;
    return method;
}

}  // namespace kapok::forecast
