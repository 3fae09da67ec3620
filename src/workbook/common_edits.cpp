#include "workbook/edit.h"

#include "io/database_import.h"
#include "sdk/error.h"
#include "spec/dashboard_layout.h"
#include "spec/map_drill.h"
#include "workbook/step_words.h"

#include <algorithm>

namespace kapok::workbook {
namespace {

Edit putting(Item item, Text label, std::string mergeKey = {}) {
    return {std::move(label), {Put{std::move(item), {}}}, {}, std::move(mergeKey)};
}

/// An edit of one dataset, made by `change(dataset)`.
template <class Function>
Edit changedDataset(const State& state, const Id& id, Text label, Function change) {
    state.dataset(id);
    Item item = state.item(id);
    change(std::get<Dataset>(item.value));
    return putting(std::move(item), std::move(label));
}

template <class Function>
Edit changedDashboard(const State& state, const Id& id, Text label, std::string mergeKey, Function change) {
    state.dashboard(id);
    Item item = state.item(id);
    change(std::get<Dashboard>(item.value));
    return putting(std::move(item), std::move(label), std::move(mergeKey));
}

/// A map that has gone down a hierarchy takes its way back along to its copy.
std::optional<Set> wayCopied(const State& state, const Id& from, const Id& to) {
    MapDrills drills;
    try {
        drills = mapDrillsFromJson(state.setting(mapDrillSetting));
    } catch (const Error&) {
        return std::nullopt;  // written by a later version: what it says stays as it is
    }
    const auto found = drills.maps.find(from);
    if (found == drills.maps.end()) return std::nullopt;
    drills.maps[to] = found->second;
    return Set{mapDrillSetting, toJson(drills)};
}

Tile& tileAt(Dashboard& dashboard, std::size_t tile) {
    if (tile >= dashboard.tiles.size()) {
        throw Error(KAPOK_TR("workbook", "The dashboard has %1 tiles; there is no tile %2.")
                        .arg(dashboard.tiles.size())
                        .arg(tile + 1));
    }
    return dashboard.tiles[tile];
}

std::string mergeKeyOf(const char* what, const Id& id, std::size_t tile, const std::string& gesture) {
    if (gesture.empty()) return {};
    return std::string(what) + " " + id + " " + std::to_string(tile) + " " + gesture;
}

}  // namespace

Edit addItem(const State& state, ItemValue value, const std::string& name, Id* added) {
    Item item{{}, {}, std::move(value)};
    item.id = state.freshId(item.kind());
    item.name = state.freshName(item.kind(), name);
    if (added) *added = item.id;
    Text label = KAPOK_TR("workbook", "Add \"%1\"").arg(item.name);
    return putting(std::move(item), std::move(label));
}

Edit rename(const State& state, const Id& id, const std::string& name) {
    Item item = state.item(id);
    Text label = KAPOK_TR("workbook", "Rename \"%1\" to \"%2\"").arg(item.name).arg(name);
    item.name = name;
    return putting(std::move(item), std::move(label));
}

Edit replaceSpec(const State& state, const Id& id, ItemValue value, Text label, std::string mergeKey) {
    Item item = state.item(id);
    item.value = std::move(value);
    if (label.empty()) label = KAPOK_TR("workbook", "Change \"%1\"").arg(item.name);
    return putting(std::move(item), std::move(label), std::move(mergeKey));
}

Edit duplicate(const State& state, const Id& id, Id* added) {
    const Item& original = state.item(id);
    Edit edit = addItem(state, original.value, original.name, added);
    edit.label = KAPOK_TR("workbook", "Duplicate \"%1\"").arg(original.name);
    if (auto way = wayCopied(state, id, std::get<Put>(edit.changes.front()).item.id)) {
        edit.changes.emplace_back(std::move(*way));
    }
    return edit;
}

Edit removeItem(const State& state, const Id& id, bool dependents) {
    Text label = KAPOK_TR("workbook", "Remove \"%1\"").arg(state.item(id).name);
    return {std::move(label), {Remove{id, dependents}}, {}, {}};
}

Edit reorder(const State& state, const Id& id, std::size_t position) {
    const Item& item = state.item(id);
    return {KAPOK_TR("workbook", "Move \"%1\"").arg(item.name), {Put{item, position}}, {}, {}};
}

Edit setSetting(const std::string& setting, const std::string& value) {
    return {KAPOK_TR("workbook", "Change setting %1").arg(setting), {Set{setting, value}}, {}, "set " + setting};
}

Edit together(const State& state, Text label, const std::vector<std::function<Edit(const State&)>>& edits) {
    State after = state;
    for (const auto& edit : edits) after = apply(after, edit(after));
    return difference(state, after, std::move(label));
}

Id datasetOfResult(const State& state, const Id& analysis, const std::string& table) {
    for (const auto& item : state.items(ItemKind::Dataset)) {
        const Source& source = std::get<Dataset>(item->value).source;
        if (source.kind == SourceKind::Result && source.analysis == analysis && source.table == table) return item->id;
    }
    return {};
}

Edit addStep(const State& state, const Id& dataset, Step step) {
    Text label = describe(step, state);
    return changedDataset(state, dataset, std::move(label),
                          [&](Dataset& changed) { changed.steps.push_back(std::move(step)); });
}

Edit replaceSteps(const State& state, const Id& dataset, std::vector<Step> steps) {
    return changedDataset(state, dataset, KAPOK_TR("workbook", "Change steps of \"%1\"").arg(state.item(dataset).name),
                          [&](Dataset& changed) { changed.steps = std::move(steps); });
}

Edit addTile(const State& state, const Id& dashboard, Tile tile) {
    return changedDashboard(state, dashboard, KAPOK_TR("workbook", "Add tile"), {},
                            [&](Dashboard& changed) { changed.tiles.push_back(std::move(tile)); });
}

Edit removeTile(const State& state, const Id& dashboard, std::size_t tile) {
    return changedDashboard(state, dashboard, KAPOK_TR("workbook", "Remove tile"), {}, [&](Dashboard& changed) {
        tileAt(changed, tile);
        changed = withoutTile(std::move(changed), tile);
    });
}

Edit moveTile(const State& state, const Id& dashboard, std::size_t tile, int x, int y, const std::string& gesture) {
    return changedDashboard(state, dashboard, KAPOK_TR("workbook", "Move tile"),
                            mergeKeyOf("move", dashboard, tile, gesture), [&](Dashboard& changed) {
                                Tile& moved = tileAt(changed, tile);
                                moved.x = std::clamp(x, 0, std::max(0, dashboardColumns - moved.width));
                                moved.y = std::max(y, 0);
                            });
}

Edit resizeTile(const State& state, const Id& dashboard, std::size_t tile, int width, int height,
                const std::string& gesture) {
    return changedDashboard(state, dashboard, KAPOK_TR("workbook", "Resize tile"),
                            mergeKeyOf("resize", dashboard, tile, gesture), [&](Dashboard& changed) {
                                Tile& sized = tileAt(changed, tile);
                                sized.width = std::clamp(width, 1, std::max(1, dashboardColumns - sized.x));
                                sized.height = std::max(height, 1);
                            });
}

Edit relink(const State& state, const Id& dataset, const std::string& path, const Fingerprint& fingerprint) {
    return changedDataset(state, dataset, KAPOK_TR("workbook", "Find \"%1\" again").arg(state.item(dataset).name),
                          [&](Dataset& changed) {
                              changed.source.kind = SourceKind::File;
                              changed.source.path = path;
                              changed.source.fingerprint = fingerprint;
                              changed.source.key.clear();
                          });
}

Edit readAgain(const State& state, const Id& dataset, std::int64_t time) {
    return changedDataset(state, dataset, KAPOK_TR("workbook", "Read \"%1\" again").arg(state.item(dataset).name),
                          [&](Dataset& changed) { changed.source.fingerprint.modified = time; });
}

Edit embed(const State& state, const Id& dataset, const Table& source, std::string key) {
    if (key.empty()) key = contentKey(source);
    Edit edit = changedDataset(state, dataset,
                               KAPOK_TR("workbook", "Keep \"%1\" in the workbook").arg(state.item(dataset).name),
                               [&](Dataset& changed) {
                                   changed.source.kind = SourceKind::Embedded;
                                   changed.source.key = key;
                                   changed.source.analysis.clear();
                                   changed.source.sql.clear();
                                   changed.source.inputs.clear();
                               });
    edit.tables.emplace(key, source);
    return edit;
}

Edit unembed(const State& state, const Id& dataset) {
    if (state.dataset(dataset).source.path.empty()) {
        throw Error(KAPOK_TR("workbook", "\"%1\" was never read from a file.").arg(state.item(dataset).name),
                    KAPOK_TR("workbook", "Export it to a file first, then open that file."));
    }
    return changedDataset(state, dataset,
                          KAPOK_TR("workbook", "Read \"%1\" from its file").arg(state.item(dataset).name),
                          [](Dataset& changed) {
                              const bool file = !io::isDatabasePlace(changed.source.path);
                              changed.source.kind = file ? SourceKind::File : SourceKind::Database;
                              changed.source.key.clear();
                          });
}

}  // namespace kapok::workbook
