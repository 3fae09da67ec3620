#include "sdk/plugin.h"
#include "quality/report_module.h"

static const kapok::quality::ReportModule report;

KAPOK_PLUGIN("quality", report)
