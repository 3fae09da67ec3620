#include "sdk/plugin.h"
#include "descriptive/correlation_module.h"
#include "descriptive/summary_module.h"

using namespace kapok::descriptive;

static const SummaryModule summary;
static const kapok::FunctionModule correlation(correlationInfo(), runCorrelation);

KAPOK_PLUGIN("descriptive", summary, correlation)
