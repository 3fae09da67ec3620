// The modules of the plugin: each is a description and a run.
#pragma once

#include "sdk/by_group.h"

namespace kapok::tests {

ModuleInfo oneSampleTInfo();
Result runOneSampleT(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo twoSampleTInfo();
Result runTwoSampleT(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo pairedTInfo();
Result runPairedT(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo variancesInfo();
Result runVariances(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo anovaOneWayInfo();
Result runAnovaOneWay(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo anovaTwoWayInfo();
Result runAnovaTwoWay(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo kruskalWallisInfo();
Result runKruskalWallis(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo mannWhitneyInfo();
Result runMannWhitney(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo wilcoxonInfo();
Result runWilcoxon(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo friedmanInfo();
Result runFriedman(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo chiSquareInfo();
Result runChiSquare(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo chiSquareFitInfo();
Result runChiSquareFit(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo fisherInfo();
Result runFisher(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo mcnemarInfo();
Result runMcNemar(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo binomialInfo();
Result runBinomial(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo kolmogorovInfo();
Result runKolmogorov(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo normalityInfo();
Result runNormality(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo runsInfo();
Result runRuns(const InputTable& data, const ParameterValues& parameters, RunContext& context);

/// Needs no data, so it does not run by group.
class PowerModule final : public Module {
public:
    const ModuleInfo& info() const override;
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;
};

}  // namespace kapok::tests
