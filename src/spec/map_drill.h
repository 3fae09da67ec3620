// Going down a hierarchy in a map and up again: province → city → county, each level on boundaries of its own.
#pragma once

#include "spec/item.h"
#include "spec/selection.h"
#include "table/table.h"

#include <map>
#include <string_view>

namespace kapok {

/// A step down: what was opened, in which layer, and what the layer was drawn by before.
struct MapDrill {
    std::string label = {};  ///< "广东省"
    int layer = 0;
    std::string key = {};
    std::string keyLabel = {};
    std::string filter = {};
    Boundaries boundaries = {};
    bool operator==(const MapDrill&) const = default;
};

/// The way down of each map that has gone down one: a plain value, kept as a setting of the workbook.
struct MapDrills {
    std::map<Id, std::vector<MapDrill>> maps = {};
    bool operator==(const MapDrills&) const = default;
};

/// The setting of the workbook that holds them.
inline constexpr const char* mapDrillSetting = "map-drill";

std::string toJson(const MapDrills& drills);
/// Empty text: none. Throws Error that names the member and what is expected there.
MapDrills mapDrillsFromJson(std::string_view json);

/// The field below the layer's key; empty: there is nothing to go down to. Only areas that rows are grouped by go down:
/// a layer with boundaries.
std::string drillField(const MapLayer& layer, const std::vector<Hierarchy>& hierarchies);

/// The rows behind one row of the layer's answer, by `field` on `boundaries`; `before` receives the step.
MapLayer drilledDown(const MapLayer& layer, const std::string& field, const Boundaries& boundaries,
                     const Table& features, std::size_t row, MapDrill& before);

/// The map as it was when it had gone down `depth` steps of `way`; layers that are gone since are left out. What else
/// was changed meanwhile stays.
MapSpec drilledUp(MapSpec map, const std::vector<MapDrill>& way, std::size_t depth);

}  // namespace kapok
