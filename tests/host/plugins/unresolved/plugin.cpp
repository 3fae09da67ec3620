// Calls a function that is nowhere: it must be found when the library is opened, not while a module runs.
#include "sum_module.h"

int functionThatIsNowhere();

static const SumModule sum(functionThatIsNowhere() ? "unresolved.sum" : "");

KAPOK_PLUGIN("unresolved", sum)
