#include "spec/dashboard_spec.h"

#include <algorithm>

namespace kapok {

std::string controlFilter(const TileControl& control) {
    if (control.field.empty()) return {};
    const std::string field = fieldReference(control.field);
    std::string filter;
    if (!control.from.empty()) filter = bothHold(filter, field + " >= " + control.from);
    if (!control.to.empty()) filter = bothHold(filter, field + " <= " + control.to);
    if (control.values.empty()) return filter;
    std::vector<std::string> values = control.values;
    const auto missing = std::remove(values.begin(), values.end(), "missing");
    const bool withMissing = missing != values.end();
    values.erase(missing, values.end());
    std::string listed = values.empty() ? std::string() : isOneOf(control.field, values);
    if (withMissing) {
        const std::string none = "is_missing(" + field + ")";
        listed = listed.empty() ? none : none + " or " + listed;
    }
    return bothHold(filter, listed);
}

std::string dashboardFilter(const Dashboard& dashboard, const Id& dataset, std::optional<std::size_t> without) {
    std::string filter;
    for (std::size_t i = 0; i < dashboard.tiles.size(); ++i) {
        const Tile& tile = dashboard.tiles[i];
        if (tile.kind != TileKind::Control || tile.item != dataset || i == without) continue;
        filter = bothHold(filter, controlFilter(tile.control));
    }
    return filter;
}

ChartSpec onDashboard(const Dashboard& dashboard, ChartSpec chart) {
    chart.filter = bothHold(chart.filter, dashboardFilter(dashboard, chart.dataset));
    return chart;
}

MapSpec onDashboard(const Dashboard& dashboard, MapSpec map) {
    for (auto& layer : map.layers) {
        layer.filter = bothHold(layer.filter, dashboardFilter(dashboard, layer.dataset));
    }
    return map;
}

}  // namespace kapok
