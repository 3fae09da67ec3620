// Modules that take a second table: the places of a surface, or the other side of an overlay.
#pragma once

#include "sdk/module.h"

namespace kapok::spatial {

class TargetModule final : public Module {
public:
    /// `targets` is null when that input is not given.
    using Run = Result (*)(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
                           RunContext& context);

    TargetModule(ModuleInfo info, Run function);

    const ModuleInfo& info() const override { return info_; }
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;

private:
    ModuleInfo info_;
    Run run_;
};

/// The inputs "data" and "targets".
std::vector<Input> surfaceInputs();                  ///< targets: where to compute, else a grid
std::vector<Input> overlayInputs(Text targetsHelp);  ///< targets are required

ModuleInfo krigingInfo();
Result runKriging(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
                  RunContext& context);
ModuleInfo idwInfo();
Result runIdw(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
              RunContext& context);
ModuleInfo densityInfo();
Result runDensity(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
                  RunContext& context);
ModuleInfo clipInfo();
Result runClip(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
               RunContext& context);
ModuleInfo interpolateInfo();
Result runInterpolate(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
                      RunContext& context);
ModuleInfo joinInfo();
Result runJoin(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
               RunContext& context);

}  // namespace kapok::spatial
