// The module quality.report.
#pragma once

#include "sdk/module.h"

namespace kapok::quality {

class ReportModule final : public Module {
public:
    const ModuleInfo& info() const override;
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;
};

}  // namespace kapok::quality
