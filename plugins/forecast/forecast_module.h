// A forecasting method as a module: applied to every group of a table.
#pragma once

#include "forecast/method.h"
#include "forecast/series.h"

namespace kapok::forecast {

class ForecastModule final : public Module {
public:
    /// Puts the parameters that all methods share before the method's own.
    explicit ForecastModule(Method method);

    const ModuleInfo& info() const override { return method_.info; }
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;

private:
    Method method_;
};

/// value, time, group, horizon, period, level; regressors too where a method takes them.
std::vector<Parameter> sharedParameters(bool regressors);

/// A series as methods are given it, with the period and horizon of the parameters or the usual ones.
Problem problemOf(const Series& series, const ParameterValues& parameters, RunContext& context);

/// The series' regressors over its steps and the horizon. Throws Error where one has no value.
Regressors regressorsOf(const Series& series, const std::vector<std::string>& names, int horizon);

/// The greatest horizon: variances cost its square.
inline constexpr int longestHorizon = 10'000;

}  // namespace kapok::forecast
