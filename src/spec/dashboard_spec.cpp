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
    for (const Selection& left : dashboard.filters) {
        if (left.dataset == dataset) filter = bothHold(filter, left.predicate);
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

std::string tileId(Dashboard& dashboard, std::size_t tile) {
    std::string& id = dashboard.tiles.at(tile).id;
    for (std::size_t number = 1; id.empty(); ++number) {
        const std::string wished = "t" + std::to_string(number);
        if (!tileOfId(dashboard, wished)) id = wished;
    }
    return id;
}

std::optional<std::size_t> tileOfId(const Dashboard& dashboard, const std::string& id) {
    for (std::size_t i = 0; i < dashboard.tiles.size(); ++i) {
        if (!id.empty() && dashboard.tiles[i].id == id) return i;
    }
    return {};
}

std::optional<std::size_t> containerOf(const Dashboard& dashboard, std::size_t tile) {
    if (dashboard.tiles.at(tile).kind == TileKind::Container) return {};
    const auto found = tileOfId(dashboard, dashboard.tiles[tile].in);
    return found && dashboard.tiles[*found].kind == TileKind::Container ? found : std::nullopt;
}

}  // namespace kapok
