// The module forecast.filter: trend and cycle of series.
#pragma once

#include "sdk/module.h"

namespace kapok::forecast {

class FilterModule final : public Module {
public:
    const ModuleInfo& info() const override;
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;
};

}  // namespace kapok::forecast
