// The short forms that Vega-Lite allows in a chart's JSON, written out as the table of members (describe.h) has them,
// and back.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace kapok {

/// "mark": "bar", "sort": "-y", "bin": true, "axis": null, "aggregate": "average" and their like as objects and names
/// of our own; a bar (area, box …) with its measure on "x" turned to `horizontal`. What is not known stays as it is:
/// reading says so. Also reads what workbooks held before: "horizontal": true with the measure on "y", "top": 5.
nlohmann::ordered_json canonicalChart(nlohmann::ordered_json chart);

/// The reverse: as Vega-Lite writes it.
nlohmann::ordered_json compactChart(nlohmann::ordered_json chart);

}  // namespace kapok
