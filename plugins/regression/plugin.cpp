#include "sdk/plugin.h"
#include "regression/glm_module.h"
#include "regression/instrumental_module.h"
#include "regression/linear_module.h"
#include "regression/nonlinear_module.h"
#include "regression/panel_module.h"
#include "regression/penalized_module.h"
#include "regression/quantile_module.h"
#include "regression/robust_module.h"
#include "regression/stepwise_module.h"

using kapok::FunctionModule;
using namespace kapok::regression;

static const LinearModule linear;
static const FunctionModule nonlinear(nonlinearInfo(), runNonlinear);
static const FunctionModule logit(logitInfo(), runLogit);
static const FunctionModule probit(probitInfo(), runProbit);
static const FunctionModule poisson(poissonInfo(), runPoisson);
static const FunctionModule negativeBinomial(negativeBinomialInfo(), runNegativeBinomial);
static const FunctionModule robust(robustInfo(), runRobust);
static const FunctionModule instrumental(instrumentalInfo(), runInstrumental);
static const FunctionModule penalized(penalizedInfo(), runPenalized);
static const FunctionModule quantile(quantileInfo(), runQuantile);
static const FunctionModule panel(panelInfo(), runPanel);
static const FunctionModule stepwise(stepwiseInfo(), runStepwise);

KAPOK_PLUGIN("regression", linear, nonlinear, logit, probit, poisson, negativeBinomial, robust, instrumental, penalized,
             quantile, panel, stepwise)
