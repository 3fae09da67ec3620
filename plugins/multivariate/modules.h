// The modules of the plugin: each is a description and a run.
#pragma once

#include "sdk/by_group.h"

namespace kapok::multivariate {

ModuleInfo kMeansInfo();
Result runKMeans(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo hierarchicalInfo();
Result runHierarchical(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo pcaInfo();
Result runPca(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::multivariate
