#include "spec/item.h"

#include <algorithm>

namespace kapok {
namespace {

struct Uses {
    std::vector<Id> ids;

    void add(const Id& id) {
        if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
    void operator()(const Dataset& dataset) {
        add(dataset.source.analysis);
        for (const auto& [name, id] : dataset.source.inputs) add(id);
        for (const auto& id : datasetsUsed(dataset.steps)) add(id);
    }
    void operator()(const Analysis& analysis) {
        for (const auto& [role, id] : analysis.inputs) add(id);
    }
    void operator()(const ChartSpec& chart) { add(chart.dataset); }
    void operator()(const MapSpec& map) {
        for (const auto& layer : map.layers) {
            add(layer.dataset);
            add(layer.boundaries.dataset);
        }
        for (const auto& element : map.sheet.elements) add(element.map);
    }
    void operator()(const Dashboard& dashboard) {
        for (const auto& tile : dashboard.tiles) {
            add(tile.item);
            add(tile.control.variable);
        }
    }
    void operator()(const Report& report) {
        for (const auto& block : report.blocks) add(block.item);
    }
    void operator()(const Variable&) {}
};

}  // namespace

std::vector<Id> itemsUsed(const Item& item) {
    Uses uses;
    std::visit(uses, item.value);
    return uses.ids;
}

}  // namespace kapok
