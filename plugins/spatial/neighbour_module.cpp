#include "spatial/neighbour_module.h"

#include "sdk/by_group.h"

namespace kapok::spatial {
namespace {

/// The module while it runs with one table of weights.
class WithLinks final : public GroupedModule {
public:
    WithLinks(const ModuleInfo& info, NeighbourModule::Run function, const InputTable* links)
        : info_(info), run_(function), links_(links) {}

    const ModuleInfo& info() const override { return info_; }

protected:
    Result analyze(const InputTable& data, const ParameterValues& parameters, RunContext& context) const override {
        return run_(data, links_, parameters, context);
    }

private:
    const ModuleInfo& info_;
    NeighbourModule::Run run_;
    const InputTable* links_;
};

}  // namespace

NeighbourModule::NeighbourModule(ModuleInfo info, Run function) : info_(std::move(info)), run_(function) {
    info_.inputs.push_back(
        {.id = "weights",
         .label = KAPOK_TR("spatial", "Weights"),
         .help = KAPOK_TR("spatial",
                          "A table of links, such as the links of spatial.weights: columns from, to and weight, with "
                          "the ids of the rows. When it is given, it is used and no other neighbours are looked for."),
         .required = false});
}

Result NeighbourModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const auto links = inputs.find("weights");
    return WithLinks(info_, run_, links == inputs.end() ? nullptr : &links->second).run(inputs, parameters, context);
}

}  // namespace kapok::spatial
