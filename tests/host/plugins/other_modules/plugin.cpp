// One module where the manifest lists two.
#include "sum_module.h"

static const SumModule sum("other_modules.sum");

KAPOK_PLUGIN("other_modules", sum)
