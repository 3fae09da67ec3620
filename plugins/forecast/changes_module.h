// The module forecast.changes: when the level of series changed.
#pragma once

#include "sdk/module.h"

namespace kapok::forecast {

class ChangesModule final : public Module {
public:
    const ModuleInfo& info() const override;
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;
};

}  // namespace kapok::forecast
