#include "sdk/plugin.h"
#include "descriptive/summary_module.h"

static const kapok::descriptive::SummaryModule summary;

KAPOK_PLUGIN("descriptive", summary)
