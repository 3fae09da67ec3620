#include "sdk/plugin.h"
#include "regression/linear_module.h"

static const kapok::regression::LinearModule linear;

KAPOK_PLUGIN("regression", linear)
