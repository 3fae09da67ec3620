// What the Data menu and the menus of heads and cells do on a data page.
#include "gui/common/strings.h"
#include "gui/data/cell_text.h"
#include "gui/data/column_popup.h"
#include "gui/data/data_page.h"
#include "gui/data/export_table.h"
#include "gui/data/find_bar.h"
#include "gui/data/import_dialog.h"
#include "gui/data/replay_dialog.h"
#include "gui/data/step_dialogs.h"
#include "gui/data/table_copy.h"
#include "gui/data/table_grid.h"
#include "gui/data/unfit_cells_dialog.h"
#include "gui/metadata/code_list_dialog.h"
#include "gui/metadata/column_actions.h"
#include "gui/metadata/metadata_view.h"
#include "gui/quality/quality_page.h"
#include "gui/style/icons.h"
#include "host/translate.h"
#include "io/data_package.h"
#include "spec/chart_query.h"
#include "table/format.h"
#include "workbook/step_words.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace kapok::gui {
namespace {

/// More rows than this are for files, not for the clipboard.
constexpr std::size_t mostCopied = 1'000'000;

}  // namespace

bool DataPage::runAction(const QString& action) {
    if (action == QStringLiteral("data.relink")) {
        emit session().actionRequested(QStringLiteral("relink:") + toQt(item()));
        return true;
    }
    if (action == QStringLiteral("data.import")) {
        (new ImportDialog(session(), item()))->open();
        return true;
    }
    if (action == QStringLiteral("data.refresh")) {
        session().pipeline().forget();
        load();
        return true;
    }
    if (action == QStringLiteral("data.metadata")) {
        showMetadata(true);
        return true;
    }
    if (action == QStringLiteral("data.quality")) {
        openQualityReport(session(), item());
        return true;
    }
    if (action == QStringLiteral("data.codes")) {
        (new CodeListDialog(session(), item(), grid_->table()))->show();
        return true;
    }
    if (action == QStringLiteral("data.automatic")) {
        Dataset changed = state().dataset(item());
        changed.source.options.clear();
        session().replace(item(), changed, KAPOK_TR("gui", "Read a file without options"));
        return true;
    }
    if (action == QStringLiteral("data.unfit")) {
        showUnfitCells(session(), item());
        return true;
    }
    if (action == QStringLiteral("data.replay")) {
        replayOnNewData(session(), item());
        return true;
    }
    // Nothing in the table is deleted by a key; least of all the dataset itself.
    if (action == QStringLiteral("edit.delete")) return true;
    if (!ready_) return action.startsWith(QStringLiteral("data."));
    if (action == QStringLiteral("edit.copy") || action == QStringLiteral("edit.copy-with-names")) {
        copy(action != QStringLiteral("edit.copy"));
    } else if (action == QStringLiteral("edit.find")) {
        find_->open();
    } else if (action == QStringLiteral("edit.find-next") || action == QStringLiteral("edit.find-previous")) {
        find_->step(action == QStringLiteral("edit.find-next") ? 1 : -1);
    } else if (action == QStringLiteral("data.edit")) {
        grid_->setFocus();
        if (grid_->currentRow() < 0) grid_->setCurrent(0, grid_->currentColumn());
        grid_->editCurrent();
    } else if (action == QStringLiteral("data.profile")) {
        if (grid_->table().columnCount() > 0) {
            const int column = grid_->currentColumn();
            showProfile(column, grid_->viewport()->mapToGlobal(grid_->headerRect(column).bottomLeft()));
        }
    } else if (action == QStringLiteral("edit.select-all")) {
        session().selections().select(Selection{item(), "true", fromQt(tr("all rows"))});
    } else if (action == QStringLiteral("data.go-to-row")) {
        goToRow();
    } else if (action == QStringLiteral("data.embed")) {
        session().guarded([this] {
            session().workbook().requestEmbed(item(), this, [this](const std::optional<Error>& error) {
                if (error) session().dialogs().showError(session().window(), *error);
            });
        });
    } else {
        return addStepByDialog(session(), item(), grid_->table(), action);
    }
    return true;
}

void DataPage::copy(bool header) {
    if (grid_->selected().none()) {
        QApplication::clipboard()->setText(grid_->copyText());
        return;
    }
    const std::size_t rows = grid_->selected().count();
    if (rows > mostCopied) {
        session().dialogs().showError(session().window(),
                                      Error(KAPOK_TR("gui", "%1 rows are too many to copy.").arg(rows),
                                            KAPOK_TR("gui", "Export the data to a file instead.")));
        return;
    }
    const Table table = grid_->table();
    session().jobs().run<QString>(
        KAPOK_TR("gui", "Copying %1 rows").arg(rows),
        [table, order = grid_->order(), mask = grid_->selected(), header](host::JobContext& context) {
            return copiedRows(table, order, mask, header, context);
        },
        [](const host::Outcome<QString>& text) {
            if (text) QApplication::clipboard()->setText(*text.value);
        },
        this);
}

QString DataPage::editCell(std::size_t row, int column, const QString& text) {
    if (!ready_) return tr("The data are still being read.");
    const Field field = grid_->table().column(static_cast<std::size_t>(column))->field();
    EditStep edit{static_cast<std::int64_t>(row) + 1, field.name, {}, text.isEmpty()};
    if (!edit.missing) {
        const auto value = canonicalText(field.type, text);
        if (!value) return tr("\"%1\" is no value of this column: %2.").arg(text, typeWords(field.type));
        edit.value = *value;
    }
    auto steps = state().dataset(item()).steps;
    // Typing over the cell that was just edited changes that edit.
    EditStep* last = steps.empty() ? nullptr : std::get_if<EditStep>(&steps.back().action);
    const bool again = last && steps.back().enabled && last->row == edit.row && last->field == edit.field;
    if (again) {
        *last = edit;
    } else {
        steps.push_back({edit, true});
    }
    auto change = workbook::replaceSteps(state(), item(), std::move(steps));
    change.label = workbook::describe(Step{edit, true}, state());
    session().apply(change);
    return {};
}

void DataPage::showProfile(int column, const QPoint& at) {
    const auto& glances = grid_->glances();
    if (static_cast<std::size_t>(column) >= glances.size()) return;
    const ColumnPtr cells = grid_->table().column(static_cast<std::size_t>(column));
    auto* popup = new ColumnPopup(cells, glances[static_cast<std::size_t>(column)], this);
    connect(popup, &ColumnPopup::filterRequested, rows_, &ViewRows::addFilter);
    connect(popup, &ColumnPopup::sortRequested, this, [this, name = cells->field().name](bool descending) {
        rows_->setKeys({{name, descending}});
    });
    popup->openAt(at);
}

QMenu* DataPage::headerMenu(int column) {
    const Field field = grid_->table().column(static_cast<std::size_t>(column))->field();
    auto* menu = new QMenu(this);
    if (field.type != Type::Geometry) {
        menu->addAction(icon(QStringLiteral("filter")), tr("Values and profile…"), this, [this, column] {
            showProfile(column, grid_->viewport()->mapToGlobal(grid_->headerRect(column).bottomLeft()));
        });
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("sort-up")), tr("Sort the view, smallest first"), this, [this, field] {
            rows_->setKeys({{field.name, false}});
        });
        menu->addAction(icon(QStringLiteral("sort-down")), tr("Sort the view, largest first"), this, [this, field] {
            rows_->setKeys({{field.name, true}});
        });
        menu->addAction(icon(QStringLiteral("sort")), tr("Keep the order as a step"), this, [this, field] {
            const auto keys = rows_->keys().empty() ? std::vector<OrderKey>{{field.name, false}} : rows_->keys();
            if (session().apply(workbook::addStep(state(), item(), Step{SortStep{keys}, true}))) rows_->setKeys({});
        });
        menu->addSeparator();
    }
    const bool frozen = column < grid_->frozen();
    menu->addAction(icon(QStringLiteral("lock")),
                    frozen ? tr("Let all columns scroll") : tr("Keep the columns up to here in place"), this,
                    [this, column, frozen] { grid_->setFrozen(frozen ? 0 : column + 1); });
    addColumnActions(*menu, column);
    return menu;
}

void DataPage::addColumnActions(QMenu& menu, int column) {
    const Field field = grid_->table().column(static_cast<std::size_t>(column))->field();
    menu.addAction(icon(QStringLiteral("rename")), tr("Rename…"), this, [this, field] {
        const QString name =
            session().dialogs().askText(this, tr("Rename the column"), tr("New name"), toQt(field.name));
        if (name.isEmpty() || fromQt(name) == field.name) return;
        session().apply(workbook::addStep(state(), item(), Step{RenameStep{field.name, fromQt(name)}, true}));
    });
    menu.addAction(icon(QStringLiteral("trash")), tr("Leave this column out"), this, [this, field] {
        SelectStep step;
        for (const auto& other : grid_->table().schema()) {
            if (other.name != field.name) step.fields.push_back(other.name);
        }
        session().apply(workbook::addStep(state(), item(), Step{step, true}));
    });
    if (field.type == Type::Geometry) return;
    addDictionaryActions(menu, session(), item(), field);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("chart")), tr("Chart of this column"), this, [this, field] {
        ChartSpec chart;
        chart.dataset = item();
        chart.mark = Mark::Bar;
        Channel x;
        x.field = field.name;
        if (isNumeric(field.type) && field.type != Type::Boolean) x.bin = Bin{};
        if (isTime(field.type)) x.timeUnit = TimeUnit::Month;
        Channel y;
        y.aggregate = AggregateOp::Count;
        chart.encoding.x = x;
        chart.encoding.y = y;
        if (field.type == Type::Text)
            chart.encoding.x->sort = ChannelSort::ByYDescending, chart.encoding.x->top = Top{15, false},
            chart.horizontal = true;
        session().add(chart, tr("Frequency of %1").arg(toQt(field.shown())));
    });
}

QMenu* DataPage::cellMenu(qint64 row, int column) {
    const Column& cells = *grid_->table().column(static_cast<std::size_t>(column));
    const std::size_t inTable = grid_->tableRow(row);
    auto* menu = new QMenu(this);
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy"), this, [this] { copy(false); });
    menu->addAction(tr("Copy with column names"), this, [this] { copy(true); });
    if (cells.type() == Type::Geometry) return menu;
    menu->addAction(icon(QStringLiteral("rename")), tr("Edit the cell"), this, [this] { grid_->editCurrent(); });
    const bool missing = cells.isMissing(inTable);
    const std::vector<std::string> value{cellText(cells, inTable)};
    const Field& field = cells.field();
    const auto filter = [&](bool without) {
        return missing ? filterByMissing(field, without) : filterByValues(field, value, without);
    };
    menu->addSeparator();
    for (const bool without : {false, true}) {
        const ViewFilter made = filter(without);
        menu->addAction(icon(QStringLiteral("filter")),
                        without ? tr("Show only rows without this") : tr("Show only rows with this"), this,
                        [this, made] { rows_->addFilter(made); });
    }
    for (const bool without : {false, true}) {
        const ViewFilter made = filter(without);
        menu->addAction(icon(QStringLiteral("steps")),
                        without ? tr("Step: drop rows with this") : tr("Step: keep rows with this"), this,
                        [this, made] {
                            session().apply(workbook::addStep(state(), item(), Step{FilterStep{made.condition}, true}));
                        });
    }
    menu->addSeparator();
    const ViewFilter same = filter(false);
    menu->addAction(icon(QStringLiteral("select")), tr("Select rows with this"), this, [this, same] {
        session().selections().select(Selection{item(), same.condition, fromQt(same.label)});
    });
    return menu;
}

QStringList DataPage::exportFilters() const { return tableExportFilters(); }

/// What leaves is what is seen: the rows of the view, and in words how they came to be.
void DataPage::exportTo(const QString& path) {
    // A package says what the field dictionary knows.
    if (io::isDataPackage(fromQt(path))) return metadata_->writeTo(path);
    if (!ready_) {
        return session().dialogs().showError(session().window(),
                                             Error(KAPOK_TR("gui", "The data are still being read."),
                                                   KAPOK_TR("gui", "Export them when all rows are there.")));
    }
    std::vector<Text> lines = session().pipeline().provenance(state(), item());
    for (auto& line : rows_->sentences()) lines.push_back(std::move(line));
    exportTable(session(), {grid_->table(), title(), host::shownLines(lines), grid_->order()}, path);
}

QString DataPage::help() const {
    return tr(
        "## The data page\n\nEach dataset is a source and its **steps**. Click a column's name to sort the view, "
        "with Shift to sort by it after the others; click its profile (or press Alt+Down) for its values and to "
        "filter by them; right-click it for more. Click rows to select them: every chart and map of the dataset "
        "shows the same rows. Double-click a cell (or press F2) to edit it: the edit becomes a step.\n\nThe box above "
        "takes words that a row must hold, or a condition in the formula language, such "
        "as `rate > 5 and contains(name, 'County')`.\n\nSteps are in the inspector: switch them off and on, "
        "order them, delete them.");
}

}  // namespace kapok::gui
