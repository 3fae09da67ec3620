// Every property of a chart by its path: what an inspector lists and sets, from the same table as the JSON.
#pragma once

#include "spec/chart_spec.h"

namespace kapok {

enum class PropertyKind : std::uint8_t {
    Flag,     ///< true or false
    Number,   ///< empty where it may be left to the drawing
    Text,     ///< also constants and lists, written as JSON
    Choice,   ///< one of `choices`
    Section,  ///< an optional part ("encoding.x.bin"): true makes it, false takes it away
};

struct ChartProperty {
    std::string path = {};  ///< "mark.interpolate", "encoding.x.scale.type"
    PropertyKind kind = PropertyKind::Text;
    std::vector<std::string> choices = {};
    std::string value = {};  ///< empty: not set
    bool changed = false;    ///< not what a new chart has
};

/// In the order of the table of members. Lists of channels and notes are one Text each.
std::vector<ChartProperty> chartProperties(const ChartSpec& chart);

/// The chart with one property set from its text. Throws Error that names the property and what is expected.
ChartSpec withProperty(ChartSpec chart, const std::string& path, const std::string& value);

/// The JSON schema (2020-12) of a chart, from the same table: "docs/chart.schema.json".
std::string chartSchema();

}  // namespace kapok
