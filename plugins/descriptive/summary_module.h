// The module descriptive.summary.
#pragma once

#include "sdk/module.h"

namespace kapok::descriptive {

class SummaryModule final : public Module {
public:
    const ModuleInfo& info() const override;
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;
};

}  // namespace kapok::descriptive
