// Scenarios: changes of regressors in the steps ahead, as they are written.
#pragma once

#include "forecast/method.h"

namespace kapok::forecast {

/// value becomes value * factor + shift.
struct ScenarioChange {
    std::size_t regressor = 0;
    double factor = 1;
    double shift = 0;
};

struct Scenario {
    std::string name;
    std::vector<ScenarioChange> changes;
};

/// Reads "High: price * 1.1, income + 5 %; Low: price = 20": scenarios with semicolons between them, each a name, a
/// colon and changes of regressors by *, +, - or = with a number or a percentage. Throws Error where it cannot.
std::vector<Scenario> parseScenarios(const std::string& text, const std::vector<std::string>& regressors);

/// The regressors with the changes made from step `from` on.
Regressors changed(const Regressors& regressors, const Scenario& scenario, std::size_t from);

}  // namespace kapok::forecast
