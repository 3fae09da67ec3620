#include "sdk/plugin.h"
#include "forecast/ets_module.h"
#include "forecast/seasonal_naive_module.h"

static const kapok::forecast::SeasonalNaiveModule seasonalNaive;
static const kapok::forecast::EtsModule ets;

KAPOK_PLUGIN("forecast", seasonalNaive, ets)
