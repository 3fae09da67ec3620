#include "sdk/plugin.h"
#include "multivariate/modules.h"

using kapok::FunctionModule;
using namespace kapok::multivariate;

static const FunctionModule kMeans(kMeansInfo(), runKMeans);
static const FunctionModule hierarchical(hierarchicalInfo(), runHierarchical);
static const FunctionModule pca(pcaInfo(), runPca);

KAPOK_PLUGIN("multivariate", kMeans, hierarchical, pca)
