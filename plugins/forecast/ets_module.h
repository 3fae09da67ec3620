// The module forecast.ets.
#pragma once

#include "forecast/forecast_module.h"

namespace kapok::forecast {

class EtsModule final : public ForecastModule {
public:
    const ModuleInfo& info() const override;

protected:
    Outcome forecast(const Series& series, int period, int horizon, const ParameterValues& parameters,
                     RunContext& context) const override;
    Text missingRule() const override;
};

}  // namespace kapok::forecast
