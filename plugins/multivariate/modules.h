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
ModuleInfo factorInfo();
Result runFactor(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo kMedoidsInfo();
Result runKMedoids(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo dbscanInfo();
Result runDbscan(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo mixtureInfo();
Result runMixture(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo mdsInfo();
Result runMds(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo clusterNumberInfo();
Result runClusterNumber(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::multivariate
