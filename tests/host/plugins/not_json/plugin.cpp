// A right library whose plugin.json is cut off.
#include "sum_module.h"

static const SumModule sum("not_json.sum");

KAPOK_PLUGIN("not_json", sum)
