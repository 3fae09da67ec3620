#include "forecast/method.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kapok::forecast {

Method declared(std::string id, Text title, Text summary, Text help, Text assumptions, Text missingRule) {
    Method method;
    method.info.id = std::move(id);
    method.info.title = std::move(title);
    method.info.group = KAPOK_TR("forecast", "Forecasting");
    method.info.summary = std::move(summary);
    method.info.help = std::move(help);
    method.info.assumptions = std::move(assumptions);
    method.info.inputs.push_back({.id = "data",
                                  .label = KAPOK_TR("forecast", "Data"),
                                  .help = KAPOK_TR("forecast", "A row for each time, or for each time of each group."),
                                  .required = true});
    method.missingRule = std::move(missingRule);
    return method;
}

std::string rounded(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.5g", value);
    return buffer;
}

std::size_t knownValues(const std::vector<double>& values) {
    return static_cast<std::size_t>(
        std::count_if(values.begin(), values.end(), [](double value) { return !std::isnan(value); }));
}

bool isConstant(const std::vector<double>& values) {
    return std::all_of(values.begin(), values.end(),
                       [&](double value) { return std::isnan(value) || value == values.front(); });
}

Outcome constantOutcome(const Problem& problem) {
    const double value = problem.values.front();
    Outcome outcome;
    outcome.forecast.mean.assign(static_cast<std::size_t>(problem.horizon), value);
    outcome.forecast.sd.assign(static_cast<std::size_t>(problem.horizon), 0);
    outcome.fitted.assign(problem.values.size(), value);
    outcome.model = "constant";
    outcome.parameters = {{"level_0", value}, {"sigma2", 0}};
    outcome.method = KAPOK_TR("forecast", "All values are the same, so the forecast repeats them.");
    outcome.warnings.push_back(
        KAPOK_TR("forecast", "All values are %1: the forecast repeats it and its intervals have no width.").arg(value));
    return outcome;
}

}  // namespace kapok::forecast
