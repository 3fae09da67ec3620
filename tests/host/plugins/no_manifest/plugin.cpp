// A right library without plugin.json.
#include "sum_module.h"

static const SumModule sum("no_manifest.sum");

KAPOK_PLUGIN("no_manifest", sum)
