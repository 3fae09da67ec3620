#include "report/layer_inputs.h"

namespace kapok::report {

std::vector<map::LayerInput> layerInputs(const workbook::State& state, workbook::Pipeline& pipeline,
                                         const MapSpec& spec, RunContext* context) {
    std::vector<map::LayerInput> inputs;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        workbook::MapAnswer found = workbook::mapAnswer(pipeline, state, spec, i, context);
        inputs.push_back({spec.layers[i], std::move(found.answer), std::move(found.boundaries)});
    }
    return inputs;
}

}  // namespace kapok::report
