#include "sdk/plugin.h"
#include "regression/glm_module.h"
#include "regression/instrumental_module.h"
#include "regression/linear_module.h"
#include "regression/nonlinear_module.h"
#include "regression/robust_module.h"

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

KAPOK_PLUGIN("regression", linear, nonlinear, logit, probit, poisson, negativeBinomial, robust, instrumental)
