#include "sdk/plugin.h"
#include "multivariate/modules.h"

using kapok::FunctionModule;
using namespace kapok::multivariate;

static const FunctionModule kMeans(kMeansInfo(), runKMeans);
static const FunctionModule hierarchical(hierarchicalInfo(), runHierarchical);
static const FunctionModule pca(pcaInfo(), runPca);
static const FunctionModule factor(factorInfo(), runFactor);
static const FunctionModule kMedoids(kMedoidsInfo(), runKMedoids);
static const FunctionModule dbscan(dbscanInfo(), runDbscan);
static const FunctionModule mixture(mixtureInfo(), runMixture);
static const FunctionModule mds(mdsInfo(), runMds);
static const FunctionModule clusterNumber(clusterNumberInfo(), runClusterNumber);

KAPOK_PLUGIN("multivariate", kMeans, kMedoids, hierarchical, dbscan, mixture, clusterNumber, pca, factor, mds)
