#include "spec/map_drill.h"

#include "spec/chart_query.h"
#include "spec/drill.h"
#include "table/format.h"

namespace kapok {

std::string drillField(const MapLayer& layer, const std::vector<Hierarchy>& hierarchies) {
    const bool areas = !layer.boundaries.dataset.empty() && layer.destination.empty();
    return areas ? fieldBelow(hierarchies, layer.key) : std::string();
}

MapLayer drilledDown(const MapLayer& layer, const std::string& field, const Boundaries& boundaries,
                     const Table& features, std::size_t row, MapDrill& before) {
    before.label = cellText(*features.column("key"), row);
    before.key = layer.key;
    before.keyLabel = layer.label;
    before.filter = layer.filter;
    before.boundaries = layer.boundaries;
    MapLayer down = layer;
    down.filter = bothHold(layer.filter, selectionOfFeatures(layer, features, {row}).predicate);
    down.key = field;
    down.label.clear();
    down.boundaries = boundaries;
    return down;
}

MapSpec drilledUp(MapSpec map, const std::vector<MapDrill>& way, std::size_t depth) {
    for (std::size_t i = way.size(); i-- > depth;) {
        const MapDrill& step = way[i];
        if (step.layer < 0 || static_cast<std::size_t>(step.layer) >= map.layers.size()) continue;
        MapLayer& layer = map.layers[static_cast<std::size_t>(step.layer)];
        layer.key = step.key;
        layer.label = step.keyLabel;
        layer.filter = step.filter;
        layer.boundaries = step.boundaries;
    }
    return map;
}

}  // namespace kapok
