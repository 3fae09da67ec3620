// The tables and sentences of a quality report.
#pragma once

#include "quality/quality_checks.h"

namespace kapok::quality {

/// `request` as it was checked; `rows` of the data.
Result reportResult(const QualityReport& report, const QualityRequest& request, std::size_t rows);

}  // namespace kapok::quality
