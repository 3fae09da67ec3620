// Ends the process while it loads.
#include "sum_module.h"

#include <cstdlib>

[[maybe_unused]] static const int aborted = (std::abort(), 1);
static const SumModule sum("aborts.sum");

KAPOK_PLUGIN("aborts", sum)
