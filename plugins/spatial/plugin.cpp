#include "sdk/plugin.h"
#include "spatial/modules.h"

using kapok::FunctionModule;
using namespace kapok::spatial;

static const FunctionModule weights(weightsInfo(), runWeights);
static const FunctionModule moran(moranInfo(), runMoran);
static const FunctionModule localMoran(localMoranInfo(), runLocalMoran);
static const FunctionModule geary(gearyInfo(), runGeary);
static const FunctionModule localGeary(localGearyInfo(), runLocalGeary);

KAPOK_PLUGIN("spatial", weights, moran, localMoran, geary, localGeary)
