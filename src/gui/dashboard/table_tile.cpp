#include "gui/dashboard/table_tile.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "spec/chart_query.h"
#include "workbook/selection_carrier.h"

namespace kapok::gui {

TableTile::TableTile(Session& session, Id dataset, LinkAction link, QWidget* parent)
    : TableGrid(parent), session_(session), dataset_(std::move(dataset)), link_(link) {
    setProfilesShown(false);
    connect(this, &TableGrid::rowsPicked, this, [this](const std::vector<std::size_t>& rows, SelectionMode mode) {
        Selection selection = selectionOfRows(dataset_, rows);
        selection.view = dataset_;
        session_.selections().select(selection, mode);
    });
    connect(this, &TableGrid::headerClicked, this, &TableTile::sort);
    connect(&session.selections(), &workbook::SelectionBus::changed, this, [this](const Id& changed) {
        if (changed == dataset_) applySelection();
    });
    refresh();
}

void TableTile::setShown(LinkAction link, const std::string& filter) {
    if (link == link_ && filter == filter_) return;
    link_ = link;
    filter_ = filter;
    applySelection();
}

void TableTile::refresh() {
    session_.pipeline().requestTable(session_.state(), dataset_, this, [this](const host::Outcome<Table>& made) {
        if (!made) return;
        setTable(*made.value);
        emit session_.rowsKnown(dataset_, made.value->rows());
        describe(0);
        applySelection();
    });
}

void TableTile::applySelection() {
    Selection selection = session_.selections().selection(dataset_);
    const LinkAction action = linkBetween(session_.carrier().linking(), selection.view, dataset_, link_);
    if (action == LinkAction::None) selection = {dataset_, {}, {}};
    const std::string shown = action == LinkAction::Filter ? bothHold(filter_, selection.predicate) : filter_;
    if (shown.empty()) {
        shown_ = nullptr;
        arrange();
    } else {
        session_.pipeline().requestSelected(session_.state(), {dataset_, shown, {}}, this,
                                            [this](const host::Outcome<workbook::RowMask>& mask) {
                                                if (!mask) return;
                                                shown_ = std::make_shared<const RowMask>(*mask.value);
                                                arrange();
                                            });
    }
    if (selection.empty()) {
        setSelected({});
        return describe(0);
    }
    session_.pipeline().requestSelected(session_.state(), selection, this,
                                        [this, action](const host::Outcome<workbook::RowMask>& mask) {
                                            if (!mask) return;
                                            setSelected(*mask.value);
                                            const bool own = viewport()->underMouse();
                                            if (action == LinkAction::Highlight && !own) scrollToSelected();
                                            describe(mask.value->count());
                                        });
}

void TableTile::sort(int column) {
    const std::string field = table().column(static_cast<std::size_t>(column))->field().name;
    descending_ = sortField_ == field ? !descending_ : true;
    sortField_ = field;
    setSortMark(sortField_, descending_);
    arrange();
}

/// The rows that are shown, in their order.
void TableTile::arrange() {
    ordering_.cancel();
    if (sortField_.empty() && !shown_) return setOrder(nullptr);
    const Table sorted = table();
    const ViewOrder wanted{sortField_, descending_, {}, shown_.get()};
    ordering_ = session_.jobs().run<RowOrder>(
        KAPOK_TR("gui", "Sorting and filtering the view"),
        [sorted, wanted, rows = shown_](host::JobContext& context) { return rowOrder(sorted, wanted, context); },
        [this](const host::Outcome<RowOrder>& made) {
            if (made) setOrder(*made.value);
        },
        this);
}

void TableTile::describe(std::size_t selected) {
    QString words = rowsText(table().rows());
    if (selected > 0) words = tr("%1 • %2 selected").arg(words, QLocale().toString(static_cast<qulonglong>(selected)));
    emit described(words);
}

}  // namespace kapok::gui
