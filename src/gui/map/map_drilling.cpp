#include "gui/map/map_drilling.h"

#include "gui/common/strings.h"
#include "map/boundary_match.h"
#include "workbook/first_rows.h"

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr double leastShare = 0.5;  ///< of the areas below that boundaries must have

struct Found {
    Boundaries boundaries = {};
    double share = 0;
    std::size_t rows = 0;
};

/// Surely without shapes: its first rows, which are soon read, have none.
bool hasNoShapes(const Dataset& dataset, RunContext& context) {
    const auto head = workbook::firstRows(dataset, context);
    if (!head) return false;
    const auto isShape = [](const ColumnPtr& column) { return column->type() == Type::Geometry; };
    return std::none_of(head->columns().begin(), head->columns().end(), isShape);
}

/// Of all datasets with shapes the one that has most of the layer's keys, the smallest of equals.
Found boundariesFor(const workbook::State& state, workbook::Pipeline& pipeline, const MapLayer& layer,
                    RunContext& context) {
    Query query;
    query.filter = layer.filter;
    query.groupBy = {layer.key};
    query.aggregates = {{AggregateOp::Count, "", "rows"}};
    const Table keys = pipeline.answer(state, layer.dataset, query, &context);
    Found best;
    for (const auto& item : state.items(ItemKind::Dataset)) {
        if (item->id == layer.dataset) continue;
        try {
            if (hasNoShapes(state.dataset(item->id), context)) continue;
            const Table table = pipeline.table(state, item->id, &context);
            const auto match = map::boundaryMatch(table, *keys.column(0));
            const bool better =
                match.share > best.share || (match.share == best.share && match.share > 0 && table.rows() < best.rows);
            if (better) best = {{.dataset = item->id, .key = match.field}, match.share, table.rows()};
        } catch (const Error&) {
            continue;  // a dataset that cannot be read says so on its own page
        }
    }
    return best;
}

}  // namespace

MapDrilling::MapDrilling(Session& session, Id map, QObject* parent)
    : QObject(parent), session_(session), map_(std::move(map)) {}

MapDrills MapDrilling::drills() const {
    try {
        return mapDrillsFromJson(session_.state().setting(mapDrillSetting));
    } catch (const Error&) {
        return {};  // written by a later version: the map shows what it shows, without a way up
    }
}

std::vector<MapDrill> MapDrilling::steps() const {
    const auto all = drills();
    const auto found = all.maps.find(map_);
    return found == all.maps.end() ? std::vector<MapDrill>() : found->second;
}

QStringList MapDrilling::way() const {
    QStringList labels;
    for (const auto& step : steps()) labels.append(toQt(step.label));
    return labels;
}

std::string MapDrilling::fieldBelow(const MapLayer& layer) const {
    if (!session_.state().has(layer.dataset)) return {};
    return drillField(layer, session_.state().dataset(layer.dataset).hierarchies);
}

void MapDrilling::down(std::size_t index, const Table& features, std::size_t row) {
    if (!session_.state().has(map_)) return;
    const MapSpec map = session_.state().map(map_);
    if (index >= map.layers.size()) return;
    const std::string field = fieldBelow(map.layers[index]);
    if (field.empty()) return;
    MapDrill step{.layer = static_cast<int>(index)};
    const MapLayer layer = drilledDown(map.layers[index], field, {}, features, row, step);
    looking_.cancel();
    looking_ = session_.jobs().run<Found>(
        KAPOK_TR("gui", "Looking for the boundaries of \"%1\"").arg(field),
        [layer, state = session_.state(), &pipeline = session_.pipeline()](host::JobContext& context) {
            return boundariesFor(state, pipeline, layer, context);
        },
        [this, map, index, layer, step, field](const host::Outcome<Found>& found) {
            session_.guarded([&] {
                if (found.error) throw *found.error;
                if (!found || !(session_.state().has(map_) && session_.state().map(map_) == map)) return;
                if (found.value->share < leastShare) {
                    throw Error(KAPOK_TR("gui", "No dataset of the workbook has shapes for \"%1\".").arg(field),
                                KAPOK_TR("gui",
                                         "Open a file with their boundaries, of which a column has the same "
                                         "codes or names."));
                }
                MapSpec down = map;
                down.layers[index] = layer;
                down.layers[index].boundaries = found.value->boundaries;
                auto way = steps();
                way.push_back(step);
                session_.selections().clear(layer.dataset);
                change(down, std::move(way), KAPOK_TR("gui", "Drill down"));
            });
        },
        this);
}

void MapDrilling::up(std::size_t depth) {
    if (!session_.state().has(map_)) return;
    auto way = steps();
    if (depth >= way.size()) return;
    const MapSpec map = drilledUp(session_.state().map(map_), way, depth);
    way.resize(depth);
    change(map, std::move(way), KAPOK_TR("gui", "Drill up"));
}

void MapDrilling::change(const MapSpec& map, std::vector<MapDrill> way, const Text& label) {
    MapDrills all = drills();
    std::erase_if(all.maps, [this](const auto& one) { return !session_.state().has(one.first); });
    if (way.empty()) {
        all.maps.erase(map_);
    } else {
        all.maps[map_] = std::move(way);
    }
    const std::string written = all.maps.empty() ? std::string() : toJson(all);
    session_.guarded([&] {
        session_.workbook().apply(workbook::together(
            session_.state(), label,
            {[&](const workbook::State& state) { return workbook::replaceSpec(state, map_, map); },
             [&](const workbook::State&) { return workbook::setSetting(mapDrillSetting, written); }}));
    });
}

}  // namespace kapok::gui
