// A plugin as it should be.
#include "sum_module.h"

static const SumModule sum("good.sum");

KAPOK_PLUGIN("good", sum)
