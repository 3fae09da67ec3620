#include "sdk/plugin.h"
#include "tests/modules.h"
#include "tests/time_series.h"

using kapok::FunctionModule;
using namespace kapok::tests;

static const FunctionModule oneSampleT(oneSampleTInfo(), runOneSampleT);
static const FunctionModule twoSampleT(twoSampleTInfo(), runTwoSampleT);
static const FunctionModule pairedT(pairedTInfo(), runPairedT);
static const FunctionModule variances(variancesInfo(), runVariances);
static const FunctionModule anovaOneWay(anovaOneWayInfo(), runAnovaOneWay);
static const FunctionModule anovaTwoWay(anovaTwoWayInfo(), runAnovaTwoWay);
static const FunctionModule kruskalWallis(kruskalWallisInfo(), runKruskalWallis);
static const FunctionModule mannWhitney(mannWhitneyInfo(), runMannWhitney);
static const FunctionModule wilcoxon(wilcoxonInfo(), runWilcoxon);
static const FunctionModule friedman(friedmanInfo(), runFriedman);
static const FunctionModule chiSquare(chiSquareInfo(), runChiSquare);
static const FunctionModule chiSquareFit(chiSquareFitInfo(), runChiSquareFit);
static const FunctionModule fisher(fisherInfo(), runFisher);
static const FunctionModule mcnemar(mcnemarInfo(), runMcNemar);
static const FunctionModule binomial(binomialInfo(), runBinomial);
static const FunctionModule kolmogorov(kolmogorovInfo(), runKolmogorov);
static const FunctionModule normality(normalityInfo(), runNormality);
static const FunctionModule runs(runsInfo(), runRuns);
static const FunctionModule unitRoot(unitRootInfo(), runUnitRoot);
static const FunctionModule seasonalRoot(seasonalRootInfo(), runSeasonalRoot);
static const FunctionModule cointegration(cointegrationInfo(), runCointegration);
static const FunctionModule johansenTest(johansenInfo(), runJohansen);
static const FunctionModule autocorrelation(autocorrelationInfo(), runAutocorrelation);
static const FunctionModule chow(chowInfo(), runChow);
static const PowerModule power;

KAPOK_PLUGIN("tests", oneSampleT, twoSampleT, pairedT, variances, anovaOneWay, anovaTwoWay, kruskalWallis, mannWhitney,
             wilcoxon, friedman, chiSquare, chiSquareFit, fisher, mcnemar, binomial, kolmogorov, normality, runs,
             unitRoot, seasonalRoot, cointegration, johansenTest, autocorrelation, chow, power)
