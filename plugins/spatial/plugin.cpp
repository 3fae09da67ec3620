#include "sdk/plugin.h"
#include "spatial/modules.h"
#include "spatial/target_module.h"

using kapok::FunctionModule;
using namespace kapok::spatial;

static const FunctionModule weights(weightsInfo(), runWeights);
static const FunctionModule moran(moranInfo(), runMoran);
static const FunctionModule localMoran(localMoranInfo(), runLocalMoran);
static const FunctionModule geary(gearyInfo(), runGeary);
static const FunctionModule localGeary(localGearyInfo(), runLocalGeary);
static const FunctionModule getisOrd(getisOrdInfo(), runGetisOrd);
static const FunctionModule joinCount(joinCountInfo(), runJoinCount);
static const FunctionModule correlogram(correlogramInfo(), runCorrelogram);
static const FunctionModule hotSpots(hotSpotsInfo(), runHotSpots);
static const FunctionModule ols(olsInfo(), runOls);
static const FunctionModule lag(lagInfo(), runLag);
static const FunctionModule error(errorInfo(), runError);
static const FunctionModule durbin(durbinInfo(), runDurbin);
static const FunctionModule gwr(gwrInfo(), runGwr);
static const TargetModule kriging(krigingInfo(), runKriging);
static const TargetModule idw(idwInfo(), runIdw);
static const TargetModule density(densityInfo(), runDensity);
static const FunctionModule centre(centreInfo(), runCentre);
static const FunctionModule skaterRegions(skaterInfo(), runSkater);
static const FunctionModule hierarchicalRegions(regionHierarchyInfo(), runRegionHierarchy);
static const FunctionModule maxPRegions(maxPInfo(), runMaxP);
static const FunctionModule buffer(bufferInfo(), runBuffer);
static const FunctionModule dissolve(dissolveInfo(), runDissolve);
static const FunctionModule simplify(simplifyInfo(), runSimplify);
static const FunctionModule repair(repairInfo(), runRepair);
static const TargetModule clip(clipInfo(), runClip);
static const TargetModule interpolate(interpolateInfo(), runInterpolate);
static const TargetModule join(joinInfo(), runJoin);

KAPOK_PLUGIN("spatial", weights, moran, localMoran, geary, localGeary, getisOrd, joinCount, correlogram, hotSpots, ols,
             lag, error, durbin, gwr, kriging, idw, density, centre, skaterRegions, hierarchicalRegions, maxPRegions,
             buffer, dissolve, simplify, repair, clip, interpolate, join)
