#include "sdk/plugin.h"
#include "spatial/modules.h"

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

KAPOK_PLUGIN("spatial", weights, moran, localMoran, geary, localGeary, getisOrd, joinCount, correlogram, hotSpots, ols,
             lag, error, durbin)
