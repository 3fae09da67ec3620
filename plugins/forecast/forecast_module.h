// What all forecasting modules share: parameters, series by group, tables, texts and charts.
#pragma once

#include "forecast/ets_forecast.h"
#include "forecast/series.h"

namespace kapok::forecast {

/// What a method makes of one series.
struct Outcome {
    Forecast forecast;
    std::vector<double> fitted;  ///< one-step forecasts within the sample; NaN where there is none
    std::string model;
    std::vector<std::pair<std::string, double>> parameters;
    Text method;  ///< one paragraph: the model and how it was chosen
    std::vector<Text> warnings;
};

/// A forecasting module: a method applied to every group of a table.
class ForecastModule : public Module {
public:
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const final;

protected:
    /// Forecasts one series. `period` is given or the usual one of the time steps. Called from several threads.
    /// Throws Error when the series does not allow it.
    virtual Outcome forecast(const Series& series, int period, int horizon, const ParameterValues& parameters,
                             RunContext& context) const = 0;
    /// What was done at steps without a value.
    virtual Text missingRule() const = 0;
};

/// value, time, group, horizon, period, level.
std::vector<Parameter> sharedParameters();

/// The greatest horizon: variances cost its square.
inline constexpr int longestHorizon = 10'000;

/// A number for reading: five significant digits.
std::string rounded(double value);

}  // namespace kapok::forecast
