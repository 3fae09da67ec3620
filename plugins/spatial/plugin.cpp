#include "sdk/plugin.h"
#include "spatial/modules.h"
#include "spatial/neighbour_module.h"
#include "spatial/target_module.h"

using kapok::FunctionModule;
using namespace kapok::spatial;

static const NeighbourModule weights(weightsInfo(), runWeights);
static const NeighbourModule moran(moranInfo(), runMoran);
static const NeighbourModule localMoran(localMoranInfo(), runLocalMoran);
static const NeighbourModule geary(gearyInfo(), runGeary);
static const NeighbourModule localGeary(localGearyInfo(), runLocalGeary);
static const NeighbourModule getisOrd(getisOrdInfo(), runGetisOrd);
static const NeighbourModule joinCount(joinCountInfo(), runJoinCount);
static const NeighbourModule correlogram(correlogramInfo(), runCorrelogram);
static const NeighbourModule hotSpots(hotSpotsInfo(), runHotSpots);
static const NeighbourModule ols(olsInfo(), runOls);
static const NeighbourModule lag(lagInfo(), runLag);
static const NeighbourModule error(errorInfo(), runError);
static const NeighbourModule durbin(durbinInfo(), runDurbin);
static const FunctionModule gwr(gwrInfo(), runGwr);
static const TargetModule kriging(krigingInfo(), runKriging);
static const TargetModule idw(idwInfo(), runIdw);
static const TargetModule density(densityInfo(), runDensity);
static const FunctionModule centre(centreInfo(), runCentre);
static const NeighbourModule skaterRegions(skaterInfo(), runSkater);
static const NeighbourModule hierarchicalRegions(regionHierarchyInfo(), runRegionHierarchy);
static const NeighbourModule maxPRegions(maxPInfo(), runMaxP);
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
