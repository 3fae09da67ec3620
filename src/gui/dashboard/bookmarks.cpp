#include "gui/dashboard/bookmarks.h"

#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/tile_widget.h"

#include <algorithm>
#include <set>

namespace kapok::gui {
namespace {

std::set<Id> datasetsOn(const workbook::State& state, const Dashboard& dashboard) {
    std::set<Id> datasets;
    for (const Tile& tile : dashboard.tiles) {
        const auto used = datasetsOf(state, tile.item);
        datasets.insert(used.begin(), used.end());
    }
    return datasets;
}

auto named(std::vector<Bookmark>& bookmarks, const std::string& name) {
    return std::find_if(bookmarks.begin(), bookmarks.end(), [&](const Bookmark& mark) { return mark.name == name; });
}

/// What the tiles themselves hold; gives an id to each tile that is named.
Bookmark seen(Session& session, DashboardCanvas& canvas, Dashboard& dashboard) {
    Bookmark mark;
    for (std::size_t i = 0; i < dashboard.tiles.size() && i < canvas.tiles().size(); ++i) {
        const Tile tile = dashboard.tiles[i];
        const TileContent& content = canvas.tiles()[i]->content();
        if (tile.kind == TileKind::Control && !tile.control.field.empty())
            mark.controls[tileId(dashboard, i)] = tile.control;
        if (const auto variable = session.state().find(tile.control.variable))
            mark.variables[variable->id] = std::get<Variable>(variable->value).value;
        if (tile.kind == TileKind::Container) mark.tabs[tileId(dashboard, i)] = content.tab();
        if (const auto range = content.range(); !range.empty()) mark.ranges[tileId(dashboard, i)] = range;
    }
    return mark;
}

/// The dashboard with the choices of the bookmark, and the variables it sets.
std::vector<workbook::Change> changesFor(const workbook::State& state, const Id& id, const Bookmark& mark) {
    Item item = state.item(id);
    auto& dashboard = std::get<Dashboard>(item.value);
    dashboard.filters = mark.filters;
    for (Tile& tile : dashboard.tiles) {
        const auto kept = mark.controls.find(tile.id);
        if (kept != mark.controls.end() && tile.kind == TileKind::Control) tile.control = kept->second;
    }
    std::vector<workbook::Change> changes;
    if (!(item == state.item(id))) changes.push_back(workbook::Put{item});
    for (const auto& [variable, value] : mark.variables) {
        const auto found = state.find(variable);
        if (!found || found->kind() != ItemKind::Variable) continue;
        Item changed = *found;
        std::get<Variable>(changed.value).value = value;
        if (!(changed == *found)) changes.push_back(workbook::Put{changed});
    }
    return changes;
}

}  // namespace

void keepBookmark(Session& session, DashboardCanvas& canvas, const std::string& name) {
    Dashboard dashboard = session.state().dashboard(canvas.dashboard());
    Bookmark mark = seen(session, canvas, dashboard);
    mark.name = name;
    mark.filters = dashboard.filters;
    for (const Id& dataset : datasetsOn(session.state(), dashboard)) {
        const Selection selection = session.selections().selection(dataset);
        if (!selection.empty()) mark.selections.push_back(selection);
    }
    const auto before = named(dashboard.bookmarks, name);
    if (before == dashboard.bookmarks.end()) {
        dashboard.bookmarks.push_back(std::move(mark));
    } else {
        *before = std::move(mark);
    }
    session.replace(canvas.dashboard(), dashboard, KAPOK_TR("gui", "Keep the view as \"%1\"").arg(name));
}

void showBookmark(Session& session, DashboardCanvas& canvas, const std::string& name) {
    Dashboard dashboard = session.state().dashboard(canvas.dashboard());
    const auto found = named(dashboard.bookmarks, name);
    if (found == dashboard.bookmarks.end())
        throw Error(KAPOK_TR("gui", "The dashboard has no bookmark \"%1\".").arg(name),
                    KAPOK_TR("gui", "Keep the view under that name first."));
    const Bookmark mark = *found;
    workbook::Edit edit{KAPOK_TR("gui", "Show the view \"%1\"").arg(name),
                        changesFor(session.state(), canvas.dashboard(), mark)};
    if (!edit.changes.empty() && !session.apply(edit)) return;
    for (const Id& dataset : datasetsOn(session.state(), dashboard)) {
        const auto kept = std::find_if(mark.selections.begin(), mark.selections.end(),
                                       [&](const Selection& selection) { return selection.dataset == dataset; });
        if (kept != mark.selections.end()) {
            session.selections().select(*kept);
        } else {
            session.selections().clear(dataset);
        }
    }
    for (std::size_t i = 0; i < dashboard.tiles.size() && i < canvas.tiles().size(); ++i) {
        const std::string& id = dashboard.tiles[i].id;
        if (const auto tab = mark.tabs.find(id); tab != mark.tabs.end()) canvas.showTab(i, tab->second);
        if (const auto range = mark.ranges.find(id); range != mark.ranges.end())
            canvas.tiles()[i]->content().setRange(range->second);
    }
}

void removeBookmark(Session& session, const Id& dashboard, const std::string& name) {
    Dashboard changed = session.state().dashboard(dashboard);
    std::erase_if(changed.bookmarks, [&](const Bookmark& mark) { return mark.name == name; });
    session.replace(dashboard, changed, KAPOK_TR("gui", "Forget the view \"%1\"").arg(name));
}

}  // namespace kapok::gui
