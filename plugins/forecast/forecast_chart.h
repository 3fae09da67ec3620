// Charts of forecasts.
#pragma once

#include "sdk/chart_text.h"

namespace kapok::forecast {

/// The chart as JSON with further members of its encoding, such as `"row":{…}`.
std::string withEncoding(const ChartText& chart, const std::string& members);

/// A chart of the mark "fan": the field `mean` dashed in the bands lower_L to upper_L of each level L. `members` as
/// withEncoding takes them.
std::string fanChart(const ChartText& chart, const std::string& mean, const std::vector<double>& levels,
                     const std::string& members = {});

/// The channel "row": panels below each other in the order of the data.
std::string panels(const std::string& field);

}  // namespace kapok::forecast
