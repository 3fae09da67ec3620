#include "gui/dashboard/action_runner.h"

#include "gui/common/strings.h"
#include "gui/dashboard/bookmarks.h"
#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/tile_content.h"
#include "table/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace kapok::gui {

QString actionWords(const Session& session, const TileAction& action) {
    if (!action.name.empty()) return toQt(action.name);
    switch (action.kind) {
        case ActionKind::Filter: return ActionRunner::tr("Show only these rows");
        case ActionKind::Highlight: return ActionRunner::tr("Highlight rows");
        case ActionKind::GoTo: return ActionRunner::tr("Go to \"%1\"").arg(session.itemName(action.target));
        case ActionKind::Address: return ActionRunner::tr("Open an address…");
        case ActionKind::Bookmark: return ActionRunner::tr("Show \"%1\"").arg(toQt(action.bookmark));
    }
    return {};
}

ActionRunner::ActionRunner(Session& session, DashboardCanvas& canvas, QObject* parent)
    : QObject(parent), session_(session), canvas_(canvas) {
    connect(&canvas, &DashboardCanvas::actionRequested, this,
            [this](std::size_t tile, std::optional<std::size_t> action) { run(tile, action); });
}

void ActionRunner::run(std::size_t tile, std::optional<std::size_t> action) {
    if (!session_.state().has(canvas_.dashboard())) return;
    const auto& tiles = session_.state().dashboard(canvas_.dashboard()).tiles;
    if (tile >= tiles.size()) return;
    const Tile chosen = tiles[tile];  // what runs may change the dashboard
    for (std::size_t i = 0; i < chosen.actions.size(); ++i) {
        if (action ? i == *action : followsSelection(chosen, chosen.actions[i])) run(chosen, chosen.actions[i]);
    }
}

/// A selection that was cleared leads nowhere; it only ends a filter.
bool ActionRunner::followsSelection(const Tile& tile, const TileAction& action) const {
    if (!action.onSelect) return false;
    const auto datasets = datasetsOf(session_.state(), tile.item);
    const bool selected = std::any_of(datasets.begin(), datasets.end(), [&](const Id& dataset) {
        return !session_.selections().selection(dataset).empty();
    });
    return selected || action.kind == ActionKind::Filter;
}

void ActionRunner::run(const Tile& tile, const TileAction& action) {
    session_.guarded([&] {
        switch (action.kind) {
            case ActionKind::Filter: return filter(tile, action);
            case ActionKind::Highlight: return highlight(tile, action);
            case ActionKind::GoTo: return goTo(action);
            case ActionKind::Address: return askAddress(tile, action);
            case ActionKind::Bookmark: return showBookmark(session_, canvas_, action.bookmark);
        }
    });
}

/// The rows of the action's condition; without one those selected in the tile's dataset.
Selection ActionRunner::rowsOf(const Tile& tile, const TileAction& action) const {
    const auto datasets = datasetsOf(session_.state(), tile.item);
    Id dataset = action.target;
    if (dataset.empty() && !datasets.empty()) dataset = datasets.front();
    if (!session_.state().has(dataset))
        throw Error(KAPOK_TR("gui", "The action names no dataset that is there."),
                    KAPOK_TR("gui", "Choose its dataset in the inspector."));
    if (!action.condition.empty()) return {dataset, action.condition, action.name};
    Selection rows = session_.selections().selection(dataset);
    rows.dataset = dataset;
    return rows;
}

void ActionRunner::filter(const Tile& tile, const TileAction& action) {
    const Selection rows = rowsOf(tile, action);
    const auto& filters = session_.state().dashboard(canvas_.dashboard()).filters;
    const bool again = std::any_of(filters.begin(), filters.end(), [&](const Selection& left) {
        return left.dataset == rows.dataset && left.predicate == rows.predicate;
    });
    if (rows.empty() || again) return clearFilter(rows.dataset);
    setFilter(rows);
    if (action.condition.empty()) session_.selections().clear(rows.dataset);  // nothing but them is shown now
}

void ActionRunner::setFilter(const Selection& rows) {
    Dashboard dashboard = session_.state().dashboard(canvas_.dashboard());
    std::erase_if(dashboard.filters, [&](const Selection& left) { return left.dataset == rows.dataset; });
    dashboard.filters.push_back(rows);
    session_.replace(canvas_.dashboard(), dashboard,
                     KAPOK_TR("gui", "Show only %1").arg(rows.label.empty() ? rows.predicate : rows.label));
}

void ActionRunner::clearFilter(const Id& dataset) {
    Dashboard dashboard = session_.state().dashboard(canvas_.dashboard());
    if (std::erase_if(dashboard.filters, [&](const Selection& left) { return left.dataset == dataset; }) == 0) return;
    session_.replace(canvas_.dashboard(), dashboard, KAPOK_TR("gui", "Show all rows again"));
}

void ActionRunner::highlight(const Tile& tile, const TileAction& action) {
    const Selection rows = rowsOf(tile, action);
    if (!rows.empty()) session_.selections().select(rows);
}

void ActionRunner::goTo(const TileAction& action) {
    if (!session_.state().has(action.target))
        throw Error(KAPOK_TR("gui", "What the action opens is gone."),
                    KAPOK_TR("gui", "Choose another page in the inspector."));
    if (!action.keepSelection) session_.selections().clearAll();
    emit session_.openRequested(action.target);
    if (!action.tile.empty()) emit session_.tileRequested(action.target, action.tile);
}

/// The values that the selected rows agree in; an address without columns needs none.
void ActionRunner::askAddress(const Tile& tile, const TileAction& action) {
    const auto fields = addressFields(action.address);
    if (fields.empty()) return openAddress(action.address, {});
    const Selection rows = rowsOf(tile, action);
    if (rows.empty())
        throw Error(KAPOK_TR("gui", "Nothing is selected that the address could be made for."),
                    KAPOK_TR("gui", "Select something in the tile first."));
    Query query;
    query.filter = rows.predicate;
    for (const std::string& field : fields) query.derive.push_back({"address " + field, fieldReference(field)});
    for (const auto& derived : query.derive) query.groupBy.push_back(derived.name);
    query.limit = 2;
    session_.pipeline().requestAnswer(session_.state(), rows.dataset, query, this,
                                      [this, address = action.address](const host::Outcome<Table>& values) {
                                          session_.guarded([&] {
                                              if (values.error) throw *values.error;
                                              if (values) openAddress(address, *values.value);
                                          });
                                      });
}

void ActionRunner::openAddress(const std::string& address, const Table& values) {
    if (values.rows() > 1)
        throw Error(KAPOK_TR("gui", "The selected rows do not agree in the columns of the address."),
                    KAPOK_TR("gui", "Select rows with one value in each of them."));
    const QString filled = toQt(filledAddress(address, [&](const std::string& field) -> std::optional<std::string> {
        const std::string name = "address " + field;
        if (values.rows() == 0 || !values.has(name) || values.column(name)->isMissing(0)) return {};
        return cellText(*values.column(name), 0);
    }));
    const Question question{QStringLiteral("open-address"),
                            tr("Open an address"),
                            tr("Open this address in the browser?\n\n%1").arg(filled),
                            {Answer::Yes, Answer::Cancel},
                            tr("Open")};
    if (session_.dialogs().ask(session_.window(), question) == Answer::Yes) session_.dialogs().openAddress(filled);
}

}  // namespace kapok::gui
