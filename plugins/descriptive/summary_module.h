// The module descriptive.summary.
#pragma once

#include "sdk/by_group.h"

namespace kapok::descriptive {

class SummaryModule final : public GroupedModule {
public:
    const ModuleInfo& info() const override;

protected:
    Result analyze(const InputTable& data, const ParameterValues& parameters, RunContext& context) const override;
};

}  // namespace kapok::descriptive
