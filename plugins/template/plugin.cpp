#include "growth_module.h"

#include <sdk/plugin.h>

// Modules live as long as the program.
static const GrowthModule growth;

KAPOK_PLUGIN("template", growth)
