// Modules that look at neighbours: beside their data they may be given a table of weights.
#pragma once

#include "sdk/module.h"

namespace kapok::spatial {

/// Runs by group like a GroupedModule; every group takes its weights from the same table.
class NeighbourModule final : public Module {
public:
    /// `links` is null when no table of weights is given.
    using Run = Result (*)(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                           RunContext& context);

    /// Adds the input "weights" to the description.
    NeighbourModule(ModuleInfo info, Run function);

    const ModuleInfo& info() const override { return info_; }
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;

private:
    ModuleInfo info_;
    Run run_;
};

}  // namespace kapok::spatial
