// The modules of the plugin: each is a description and a run.
#pragma once

#include "sdk/by_group.h"

namespace kapok::spatial {

/// Info of a module on one table: group, input and `group` are filled in.
ModuleInfo methodInfo(std::string id, Text title, Text summary, Text help, Text assumptions,
                      std::vector<Parameter> parameters);

ModuleInfo weightsInfo();
Result runWeights(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                  RunContext& context);
ModuleInfo moranInfo();
Result runMoran(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                RunContext& context);
ModuleInfo localMoranInfo();
Result runLocalMoran(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                     RunContext& context);
ModuleInfo gearyInfo();
Result runGeary(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                RunContext& context);
ModuleInfo localGearyInfo();
Result runLocalGeary(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                     RunContext& context);
ModuleInfo getisOrdInfo();
Result runGetisOrd(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                   RunContext& context);
ModuleInfo joinCountInfo();
Result runJoinCount(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                    RunContext& context);
ModuleInfo correlogramInfo();
Result runCorrelogram(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                      RunContext& context);
ModuleInfo hotSpotsInfo();
Result runHotSpots(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                   RunContext& context);
ModuleInfo olsInfo();
Result runOls(const InputTable& data, const InputTable* links, const ParameterValues& parameters, RunContext& context);
ModuleInfo lagInfo();
Result runLag(const InputTable& data, const InputTable* links, const ParameterValues& parameters, RunContext& context);
ModuleInfo errorInfo();
Result runError(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                RunContext& context);
ModuleInfo durbinInfo();
Result runDurbin(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                 RunContext& context);
ModuleInfo gwrInfo();
Result runGwr(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo centreInfo();
Result runCentre(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo skaterInfo();
Result runSkater(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                 RunContext& context);
ModuleInfo regionHierarchyInfo();
Result runRegionHierarchy(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                          RunContext& context);
ModuleInfo maxPInfo();
Result runMaxP(const InputTable& data, const InputTable* links, const ParameterValues& parameters, RunContext& context);
ModuleInfo bufferInfo();
Result runBuffer(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo dissolveInfo();
Result runDissolve(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo simplifyInfo();
Result runSimplify(const InputTable& data, const ParameterValues& parameters, RunContext& context);
ModuleInfo repairInfo();
Result runRepair(const InputTable& data, const ParameterValues& parameters, RunContext& context);

}  // namespace kapok::spatial
