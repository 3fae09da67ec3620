// The library is another plugin than its folder says.
#include "sum_module.h"

static const SumModule sum("other_id.sum");

KAPOK_PLUGIN("somebody_else", sum)
