// A forecasting method: what it is given, what it gives back, and how it is declared.
#pragma once

#include "forecast/forecast.h"
#include "sdk/module.h"

#include <functional>

namespace kapok::forecast {

/// Columns known beside a series: `values[k]` holds a number for each step of the series and of the horizon.
struct Regressors {
    std::vector<std::string> names;
    std::vector<std::vector<double>> values;

    bool empty() const { return names.empty(); }
    std::size_t count() const { return names.size(); }
};

/// One evenly spaced series, first and last value known; NaN is missing.
struct Problem {
    std::vector<double> values;
    int period = 1;
    int horizon = 1;
    Regressors regressors = {};
    std::uint64_t seed = 1;
    std::function<void()> check = [] {};  ///< may throw to stop; called every few milliseconds
};

/// One part of a series beside it, such as its trend: shown in the table and the chart of components.
struct Component {
    std::string name;
    std::vector<double> values;
};

/// What a method makes of one series.
struct Outcome {
    Forecast forecast;
    std::vector<double> fitted;  ///< one-step forecasts within the sample; NaN where there is none
    std::string model;
    std::vector<std::pair<std::string, double>> parameters;
    Text method;  ///< one paragraph: the model and how it was chosen
    std::vector<Text> warnings = {};
    std::vector<Component> components = {};
    /// Quantiles of the next values where they are not normal: the p-quantile of each step. Empty: normal.
    std::function<std::vector<double>(double p)> quantiles = {};
};

/// A method as it is listed: `info.parameters` are its own, those that all share come before them.
struct Method {
    ModuleInfo info;
    Text missingRule;  ///< what was done at steps without a value
    bool takesRegressors = false;
    /// Throws Error when the series does not allow the method. Called from several threads.
    std::function<Outcome(const Problem&, const ParameterValues&)> forecast;
};

/// A method's declaration with id, title, summary, help and the input that all have.
Method declared(std::string id, Text title, Text summary, Text help, Text assumptions, Text missingRule);

/// A number for reading: five significant digits.
std::string rounded(double value);

/// How many values are not missing.
std::size_t knownValues(const std::vector<double>& values);

/// True when all known values are the same.
bool isConstant(const std::vector<double>& values);

/// Repeats the value of a constant series, intervals without width.
Outcome constantOutcome(const Problem& problem);

}  // namespace kapok::forecast
