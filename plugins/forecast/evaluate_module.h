// The module forecast.evaluate: methods compared by forecasts of the past.
#pragma once

#include "sdk/module.h"

namespace kapok::forecast {

class EvaluateModule final : public Module {
public:
    const ModuleInfo& info() const override;
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;
};

}  // namespace kapok::forecast
