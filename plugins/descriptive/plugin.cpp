#include "sdk/plugin.h"
#include "descriptive/correlation_module.h"
#include "descriptive/modules.h"
#include "descriptive/summary_module.h"

using kapok::FunctionModule;
using namespace kapok::descriptive;

static const SummaryModule summary;
static const FunctionModule frequencies(frequenciesInfo(), runFrequencies);
static const FunctionModule crossTable(crossTableInfo(), runCrossTable);
static const FunctionModule correlation(correlationInfo(), runCorrelation);
static const FunctionModule robust(robustInfo(), runRobust);
static const FunctionModule weighted(weightedInfo(), runWeighted);
static const FunctionModule density(densityInfo(), runDensity);
static const FunctionModule outliers(outliersInfo(), runOutliers);
static const FunctionModule concentration(concentrationInfo(), runConcentration);

KAPOK_PLUGIN("descriptive", summary, frequencies, crossTable, correlation, robust, weighted, density, outliers,
             concentration)
