#include "gui/dashboard/table_tile.h"

#include "gui/common/brushing.h"
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "spec/chart_query.h"
#include "table/evaluate.h"
#include "table/take.h"
#include "workbook/result_chart.h"
#include "workbook/selection_carrier.h"
#include "workbook/variables.h"

#include <QScrollBar>

namespace kapok::gui {
namespace {

/// Rows of the table that are in view.
std::vector<RowIndex> rowsSeen(const TableGrid& grid) {
    std::vector<RowIndex> rows;
    for (qint64 row = grid.verticalScrollBar()->value(); row < grid.shownRows(); ++row) {
        if (grid.cellRect(row, 0).top() > grid.viewport()->height()) break;
        rows.push_back(static_cast<RowIndex>(grid.tableRow(row)));
    }
    return rows;
}

}  // namespace

TableTile::TableTile(Session& session, Id dataset, LinkAction link, QWidget* parent)
    : TableGrid(parent), session_(session), dataset_(std::move(dataset)), link_(link) {
    setProfilesShown(false);
    connect(this, &TableGrid::rowsPicked, this, [this](const std::vector<std::size_t>& rows, SelectionMode mode) {
        Selection selection = selectionOfRows(dataset_, rows);
        selection.view = dataset_;
        session_.selections().select(selection, mode);
    });
    connect(this, &TableGrid::headerClicked, this, &TableTile::sort);
    connect(&Brushing::of(session), &Brushing::moved, this, [this](const Id& moved) {
        if (moved == dataset_) askFirst();
    });
    connect(&Brushing::of(session), &Brushing::settled, this, [this](const Id& settled) {
        if (settled == dataset_) applySelection();
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
        Brushing::of(session_).drop(this);  // of rows that were
        setTable(workbook::withTitles(session_.state(), dataset_, *made.value));
        emit session_.rowsKnown(dataset_, made.value->rows());
        Brushing::of(session_).know(dataset_, *made.value);
        describe(0);
        applySelection();
    });
}

/// While a brush moves over many rows: which of the rows in view are selected, and about how many of all.
void TableTile::askFirst() {
    const Selection selection = session_.selections().selection(dataset_);
    const LinkAction action = linkBetween(session_.carrier().linking(), selection.view, dataset_, link_);
    if (action != LinkAction::Highlight || !Brushing::of(session_).large(dataset_)) return;
    session_.pipeline().cancel(selecting_);
    std::string condition;
    try {
        condition = workbook::withVariables(session_.state(), selection.predicate);
    } catch (const Error&) {
        return;
    }
    Brushing::of(session_).ask(dataset_, this, [this, condition, seen = rowsSeen(*this)](const Sampled& rows) {
        if (query::readsRowNumbers(condition, rows.table)) return std::function<void()>();
        const double count = static_cast<double>(rows.where(condition).count()) * rows.factor();
        const RowMask held = where(take(rows.table, seen), condition, rows.control);
        RowMask selected(rows.table.rows());
        for (const std::size_t place : held.indexes()) selected.set(seen[place]);
        return std::function([this, selected, count] {
            setSelected(selected);
            describe(static_cast<std::size_t>(count), true);
        });
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
        session_.pipeline().cancel(showing_);
        showing_ = session_.pipeline().requestSelected(session_.state(), {dataset_, shown, {}}, this,
                                                       [this](const host::Outcome<workbook::RowMask>& mask) {
                                                           if (!mask) return;
                                                           shown_ = std::make_shared<const RowMask>(*mask.value);
                                                           arrange();
                                                       });
    }
    session_.pipeline().cancel(selecting_);
    if (selection.empty()) {
        Brushing::of(session_).drop(this);
        setSelected({});
        return describe(0);
    }
    selecting_ = session_.pipeline().requestSelected(session_.state(), selection, this,
                                                     [this, action](const host::Outcome<workbook::RowMask>& mask) {
                                                         if (!mask) return;
                                                         Brushing::of(session_).drop(this);
                                                         setSelected(*mask.value);
                                                         const bool own = viewport()->underMouse();
                                                         if (action == LinkAction::Highlight && !own)
                                                             scrollToSelected();
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

void TableTile::describe(std::size_t selected, bool estimated) {
    estimated_ = estimated;
    QString words = rowsText(table().rows());
    const QString count = QLocale().toString(static_cast<qulonglong>(selected));
    if (selected > 0) words = tr("%1 • %2 selected").arg(words, estimated ? QStringLiteral("\u2248 ") + count : count);
    emit described(words);
}

}  // namespace kapok::gui
