#include "forecast/seasonal_naive_module.h"

#include "forecast/seasonal_naive.h"

namespace kapok::forecast {
namespace {

ModuleInfo makeInfo() {
    ModuleInfo info;
    info.id = "forecast.snaive";
    info.title = KAPOK_TR("forecast", "Seasonal naive");
    info.group = KAPOK_TR("forecast", "Forecasting");
    info.summary = KAPOK_TR("forecast", "Repeats the last season: what every other method has to beat.");
    info.help = KAPOK_TR(
        "forecast",
        "The forecast of a step is the last value of its season; with a period of 1 it is the last value.\n\n"
        "**Needs** numbers at even steps, one whole period and one value more. Rows may be in any order; two rows for "
        "one time are refused.\n\n"
        "**Missing values** and steps without a row: the value of the same season before stands in. Missing values at "
        "either end are left out.\n\n"
        "**Intervals** are normal; the variance is the mean squared change from one period to the next, and grows by "
        "as much with each period ahead.\n\n"
        "Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, sections "
        "5.2 and 5.5.");
    info.inputs.push_back({.id = "data",
                           .label = KAPOK_TR("forecast", "Data"),
                           .help = KAPOK_TR("forecast", "A row for each time, or for each time of each group."),
                           .required = true});
    info.parameters = sharedParameters();
    return info;
}

Text noWidth(const std::string& group) {
    if (group.empty()) {
        return KAPOK_TR("forecast", "The series repeats itself exactly, so the intervals have no width.");
    }
    return KAPOK_TR("forecast", "%1: the series repeats itself exactly, so the intervals have no width.").arg(group);
}

}  // namespace

const ModuleInfo& SeasonalNaiveModule::info() const {
    static const ModuleInfo info = makeInfo();
    return info;
}

Text SeasonalNaiveModule::missingRule() const {
    return KAPOK_TR("forecast", "At steps without a value the value of the same season before stands in.");
}

Outcome SeasonalNaiveModule::forecast(const Series& series, int period, int horizon, const ParameterValues&,
                                      RunContext&) const {
    SeasonalNaive fit = fitSeasonalNaive(series.values, period);
    Outcome outcome;
    outcome.forecast = forecastSeasonalNaive(fit, horizon);
    outcome.model = "SNAIVE(" + std::to_string(period) + ")";
    outcome.parameters = {{"period", period}, {"sigma2", fit.sigma2}};
    outcome.method =
        KAPOK_TR("forecast",
                 "The seasonal naive method repeats the last period of %1 steps. Its intervals assume normal "
                 "errors that do not depend on each other.")
            .arg(period);
    outcome.fitted = std::move(fit.fitted);
    if (fit.sigma2 == 0) outcome.warnings.push_back(noWidth(series.name));
    return outcome;
}

}  // namespace kapok::forecast
