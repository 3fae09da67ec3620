// What the layers of a map draw, asked of the pipeline.
#pragma once

#include "map/features.h"
#include "workbook/map_answer.h"
#include "workbook/pipeline.h"

namespace kapok::report {

/// Throws Error or Cancelled.
std::vector<map::LayerInput> layerInputs(const workbook::State& state, workbook::Pipeline& pipeline,
                                         const MapSpec& spec, RunContext* context);

}  // namespace kapok::report
