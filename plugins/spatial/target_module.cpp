#include "spatial/target_module.h"

namespace kapok::spatial {
namespace {

Input dataInput() {
    return {.label = KAPOK_TR("spatial", "Data"),
            .help = KAPOK_TR("spatial", "A table with geometry, or with columns of coordinates.")};
}

}  // namespace

std::vector<Input> surfaceInputs() {
    return {dataInput(),
            {.id = "targets",
             .label = KAPOK_TR("spatial", "Targets"),
             .help = KAPOK_TR("spatial", "Where to compute; otherwise a grid over the data."),
             .required = false}};
}

std::vector<Input> overlayInputs(Text targetsHelp) {
    return {dataInput(), {.id = "targets", .label = KAPOK_TR("spatial", "Targets"), .help = std::move(targetsHelp)}};
}

TargetModule::TargetModule(ModuleInfo info, Run function) : info_(std::move(info)), run_(function) {
    info_.group = KAPOK_TR("spatial", "Spatial statistics");
}

Result TargetModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const auto targets = inputs.find("targets");
    return run_(inputs.find("data")->second, targets == inputs.end() ? nullptr : &targets->second, parameters, context);
}

}  // namespace kapok::spatial
