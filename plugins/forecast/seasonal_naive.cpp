#include "forecast/seasonal_naive.h"

#include "forecast/methods.h"
#include "sdk/error.h"

#include <cmath>

namespace kapok::forecast {

SeasonalNaive fitSeasonalNaive(const std::vector<double>& y, int period) {
    const auto lag = static_cast<std::size_t>(period);
    SeasonalNaive fit{
        .fitted = std::vector<double>(y.size(), std::nan("")), .future = {}, .sigma2 = 0, .period = period};
    std::vector<double> carried = y;
    double squares = 0;
    int count = 0;
    for (std::size_t t = lag; t < y.size(); ++t) {
        fit.fitted[t] = carried[t - lag];
        if (std::isnan(y[t])) carried[t] = carried[t - lag];
        const double residual = y[t] - fit.fitted[t];
        if (std::isnan(residual)) continue;
        squares += residual * residual;
        ++count;
    }
    bool whole = count > 0;
    for (std::size_t j = 0; whole && j < lag; ++j) {
        fit.future.push_back(carried[y.size() - lag + j]);
        whole = !std::isnan(fit.future.back());
    }
    if (!whole) {
        throw Error(KAPOK_TR("forecast",
                             "The series has %1 steps; the seasonal naive method needs a whole period of %2 "
                             "and one value more.")
                        .arg(y.size())
                        .arg(period),
                    KAPOK_TR("forecast", "Use a longer series, or set a shorter period."));
    }
    fit.sigma2 = squares / count;
    return fit;
}

Forecast forecastSeasonalNaive(const SeasonalNaive& fit, int horizon) {
    Forecast forecast;
    for (int step = 0; step < horizon; ++step) {
        forecast.mean.push_back(fit.future[static_cast<std::size_t>(step % fit.period)]);
        const int periodsAhead = step / fit.period + 1;
        forecast.sd.push_back(std::sqrt(fit.sigma2 * periodsAhead));
    }
    return forecast;
}

namespace {

Outcome repeatSeason(const Problem& problem, const ParameterValues&) {
    SeasonalNaive fit = fitSeasonalNaive(problem.values, problem.period);
    Outcome outcome;
    outcome.forecast = forecastSeasonalNaive(fit, problem.horizon);
    outcome.model = "SNAIVE(" + std::to_string(problem.period) + ")";
    outcome.parameters = {{"period", problem.period}, {"sigma2", fit.sigma2}};
    outcome.method = KAPOK_TR("forecast",
                              "The seasonal naive method repeats the last period of %1 steps. Its intervals assume "
                              "normal errors that do not depend on each other.")
                         .arg(problem.period);
    outcome.fitted = std::move(fit.fitted);
    if (fit.sigma2 == 0) {
        outcome.warnings.push_back(
            KAPOK_TR("forecast", "The series repeats itself exactly, so the intervals have no width."));
    }
    return outcome;
}

}  // namespace

Method seasonalNaiveMethod() {
    Method method = declared(
        "forecast.snaive", KAPOK_TR("forecast", "Seasonal naive"),
        KAPOK_TR("forecast", "Repeats the last season: what every other method has to beat."),
        KAPOK_TR("forecast",
                 "The forecast of a step is the last value of its season; with a period of 1 it is the last value.\n\n"
                 "**Needs** numbers at even steps, one whole period and one value more. Rows may be in any order; two "
                 "rows for one time are refused.\n\n"
                 "**Missing values** and steps without a row: the value of the same season before stands in. Missing "
                 "values at either end are left out.\n\n"
                 "**Intervals** are normal; the variance is the mean squared change from one period to the next, and "
                 "grows by as much with each period ahead.\n\n"
                 "Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, "
                 "sections 5.2 and 5.5."),
        KAPOK_TR("forecast",
                 "The season repeats itself; the changes from one period to the next have one spread and do not depend "
                 "on each other. Memory and normality of the one-step errors are checked and said."),
        KAPOK_TR("forecast", "At steps without a value the value of the same season before stands in."));
    method.forecast = repeatSeason;
    return method;
}

}  // namespace kapok::forecast
