#include "gui/data/data_page.h"

#include "gui/common/brushing.h"
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/dataset_inspector.h"
#include "gui/data/find_bar.h"
#include "gui/data/quick_statistics.h"
#include "gui/data/table_grid.h"
#include "gui/data/unfit_cells_dialog.h"
#include "gui/data/view_chips.h"
#include "gui/metadata/metadata_view.h"
#include "host/translate.h"
#include "query/steps.h"
#include "spec/chart_query.h"
#include "workbook/first_rows.h"
#include "workbook/selection_carrier.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace kapok::gui {

DataPage::DataPage(Session& session, const Id& item, QWidget* parent)
    : Page(session, item, parent),
      stack_(new QStackedWidget),
      empty_(new EmptyState),
      grid_(new TableGrid),
      rows_(new ViewRows(session, item, *grid_)),
      chips_(new ViewChips(session, item, *rows_)),
      find_(new FindBar(session, *grid_)),
      statistics_(new QuickStatistics(session, item, this)),
      filter_(new QLineEdit),
      metadata_(new MetadataView(session, item)),
      metadataButton_(nullptr),
      keep_(nullptr),
      unfit_(nullptr),
      count_(roleLabel({}, "muted")),
      filterDelay_(new QTimer(this)),
      inspector_(new DatasetInspector(session, item, this)) {
    inspector_->hide();
    rows_->setParent(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar(layout);
    layout->addWidget(chips_);
    stack_->addWidget(empty_);
    stack_->addWidget(grid_);
    stack_->addWidget(metadata_);
    layout->addWidget(stack_, 1);
    layout->addWidget(find_);
    filterDelay_->setSingleShot(true);
    filterDelay_->setInterval(250);
    const auto filter = [this] {
        filterDelay_->stop();
        setStyleProperty(filter_, "invalid", false);
        filter_->setToolTip({});
        keep_->setVisible(ViewRows::isExpression(filter_->text()));
        if (ready_) rows_->setText(filter_->text());
    };
    connect(filterDelay_, &QTimer::timeout, this, filter);
    connect(filter_, &QLineEdit::textChanged, filterDelay_, qOverload<>(&QTimer::start));
    connect(filter_, &QLineEdit::returnPressed, this, filter);
    connect(rows_, &ViewRows::shown, this, &DataPage::refreshCount);
    connect(rows_, &ViewRows::refused, this, &DataPage::refused);
    connect(chips_, &ViewChips::keepRequested, this, &DataPage::keepViewAsSteps);
    connect(statistics_, &QuickStatistics::changed, &session, &Session::noteChanged);
    connectGrid();
    connect(&Brushing::of(session), &Brushing::settled, this, [this](const Id& dataset) {
        if (dataset == this->item()) loadSelected();
    });
    connect(inspector_, &DatasetInspector::actionRequested, this, &DataPage::runAction);
    setFocusProxy(grid_);
    retranslate();
    load();
}

void DataPage::connectGrid() {
    connect(grid_, &TableGrid::rowsPicked, this, &DataPage::rowsPicked);
    connect(grid_, &TableGrid::rangePicked, this, &DataPage::rangePicked);
    connect(grid_, &TableGrid::headerClicked, this,
            [this](int column, Qt::KeyboardModifiers keys) { sortBy(column, keys.testFlag(Qt::ShiftModifier)); });
    connect(grid_, &TableGrid::profileRequested, this, &DataPage::showProfile);
    connect(grid_, &TableGrid::headerMenuRequested, this, [this](int column, const QPoint& at) {
        if (!ready_) return;
        const std::unique_ptr<QMenu> menu(headerMenu(column));
        menu->exec(at);
    });
    connect(grid_, &TableGrid::cellMenuRequested, this, [this](qint64 row, int column, const QPoint& at) {
        if (!ready_) return;
        const std::unique_ptr<QMenu> menu(cellMenu(row, column));
        menu->exec(at);
    });
    connect(grid_, &TableGrid::currentChanged, this, [this] { statistics_->setColumn(grid_->currentColumn()); });
    grid_->setCellEdit(
        [this](std::size_t row, int column, const QString& text) { return editCell(row, column, text); });
}

void DataPage::buildBar(QLayout* layout) {
    auto* bar = roleFrame("bar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(8);
    filter_->setProperty("role", QStringLiteral("search"));
    filter_->setClearButtonEnabled(true);
    filter_->addAction(icon(QStringLiteral("filter"), IconTone::Muted), QLineEdit::LeadingPosition);
    filter_->setMinimumWidth(220);
    filter_->setMaximumWidth(460);
    row->addWidget(filter_, 1);
    keep_ = button({}, QStringLiteral("plus"), [this] { keepFilterAsStep(); });
    row->addWidget(keep_);
    count_->setObjectName(QStringLiteral("rowCount"));
    row->addWidget(count_);
    unfit_ = button(
        {}, QStringLiteral("warning"), [this] { runAction(QStringLiteral("data.unfit")); }, "link");
    unfit_->setObjectName(QStringLiteral("unfitCells"));
    unfit_->hide();
    row->addWidget(unfit_);
    row->addStretch();
    metadataButton_ = button(
        {}, QStringLiteral("info"), [this] { showMetadata(metadataButton_->isChecked()); }, "segment");
    metadataButton_->setCheckable(true);
    metadataButton_->setObjectName(QStringLiteral("data.metadata"));
    row->addWidget(metadataButton_);
    for (const auto& [action, iconName] : {std::pair("insert.chart", "chart"), std::pair("insert.map", "map")}) {
        const QString id = QString::fromLatin1(action);
        auto* made = button({}, QString::fromLatin1(iconName), [this, id] { emit session().actionRequested(id); });
        made->setObjectName(id);
        buttons_.append(made);
        row->addWidget(made);
    }
    layout->addWidget(bar);
}

QWidget* DataPage::inspector() { return inspector_; }

void DataPage::retranslate() {
    filter_->setPlaceholderText(tr("Filter the view: words, or a condition such as rate > 5"));
    filter_->setAccessibleName(tr("Filter the view"));
    keep_->setText(tr("Keep as step"));
    keep_->setToolTip(tr("Makes this condition a step of the dataset"));
    keep_->hide();
    metadataButton_->setText(tr("Metadata"));
    metadataButton_->setToolTip(tr("About the data, and the field dictionary"));
    metadata_->retranslate();
    const QStringList texts{tr("Chart"), tr("Map")};
    for (int i = 0; i < buttons_.size(); ++i) buttons_[i]->setText(texts[i]);
    grid_->setAccessibleName(tr("Rows of %1").arg(title()));
    inspector_->retranslate();
    find_->retranslate();
    chips_->rebuild();
    statistics_->refresh();
    if (!ready_) empty_->setWords(QStringLiteral("table"), tr("Reading the data…"), {});
    refreshCount();
}

void DataPage::update(const workbook::State& before, const workbook::State& after) {
    inspector_->refresh();
    metadata_->refresh();
    // A dataset shows another table when it, or a dataset it is made from, has changed.
    bool changed = false;
    for (const auto& item : after.items()) {
        const ItemKind kind = item->kind();
        if (kind != ItemKind::Dataset && kind != ItemKind::Analysis && kind != ItemKind::Variable) continue;
        const auto old = before.find(item->id);
        changed = changed || !old || (old != item && !(old->value == item->value));
    }
    if (changed) load();
    if (before.setting(linkingSetting) != after.setting(linkingSetting)) loadSelected();
}

void DataPage::load() {
    if (!ready_) lookAtFirstRows();
    session().pipeline().requestTable(state(), item(), this, [this](const host::Outcome<Table>& outcome) {
        if (!state().has(item())) return;  // removed meanwhile
        if (outcome) showTable(*outcome.value);
        if (outcome.error) showError(*outcome.error);
    });
}

/// Asked before the table, so that a large one shows its beginning while it is read.
void DataPage::lookAtFirstRows() {
    looking_.cancel();
    using Rows = std::optional<Table>;
    looking_ = session().jobs().run<Rows>(
        KAPOK_TR("gui", "Looking at the first rows"),
        [&pipeline = session().pipeline(), state = state(), id = item()](host::JobContext& context) -> Rows {
            return pipeline.isStale(state, id) ? workbook::firstRows(state.dataset(id), context) : std::nullopt;
        },
        [this](const host::Outcome<Rows>& rows) {
            // What cannot be read is said when all of it is.
            if (rows && *rows.value && !ready_) showFirstRows(**rows.value);
        },
        this);
}

/// They can be scrolled and copied; all that asks for the whole table waits for it.
void DataPage::showFirstRows(const Table& rows) {
    firstRows_ = true;
    grid_->setTable(rows);
    if (!metadataButton_->isChecked()) stack_->setCurrentWidget(grid_);
    refreshCount();
    emit firstRowsShown();
}

void DataPage::showTable(const Table& table) {
    looking_.cancel();
    firstRows_ = false;
    // An edit elsewhere gives the very same columns: nothing moves then.
    if (ready_ && grid_->table().columns() == table.columns()) return;
    ready_ = true;
    grid_->setTable(table);
    metadata_->setTable(table);
    stack_->setCurrentWidget(metadataButton_->isChecked() ? static_cast<QWidget*>(metadata_) : grid_);
    emit session().rowsKnown(item(), table.rows());
    inspector_->setTable(table);
    rows_->apply();
    chips_->rebuild();
    find_->searchAgain();
    statistics_->setTable(table);
    loadSelected();
    loadProfiles();
    loadReport();
    emit tableShown();
}

void DataPage::showMetadata(bool shown) {
    metadataButton_->setChecked(shown);
    QWidget* rows = ready_ || firstRows_ ? static_cast<QWidget*>(grid_) : empty_;
    stack_->setCurrentWidget(shown ? metadata_ : rows);
}

void DataPage::showError(const Error& error) {
    looking_.cancel();
    ready_ = false;
    firstRows_ = false;
    if (!metadataButton_->isChecked()) stack_->setCurrentWidget(empty_);
    empty_->setWords(QStringLiteral("error"), host::shownString(error.message()), host::shownString(error.remedy()));
    empty_->clearActions();
    empty_->addAction(
        tr("Try again"), QStringLiteral("refresh"), [this] { runAction(QStringLiteral("data.refresh")); }, true);
    const auto& dataset = state().dataset(item());
    if (!dataset.steps.empty()) {
        empty_->addAction(tr("Take back the last step"), QStringLiteral("undo"), [this] {
            auto steps = state().dataset(item()).steps;
            steps.pop_back();
            session().apply(workbook::replaceSteps(state(), item(), steps));
        });
    }
    if (dataset.source.kind == SourceKind::File) {
        empty_->addAction(tr("How the file is read…"), QStringLiteral("import"),
                          [this] { runAction(QStringLiteral("data.import")); });
        empty_->addAction(tr("Find the file again…"), QStringLiteral("link"),
                          [this] { runAction(QStringLiteral("data.relink")); });
    }
    inspector_->setTable({});
    refreshCount();
    findFailedStep();
}

/// The pipeline's error says what happened; made once more, it says in which step.
void DataPage::findFailedStep() {
    using Failed = std::optional<std::size_t>;
    session().jobs().run<Failed>(
        KAPOK_TR("gui", "Looking for the step that cannot be done"),
        [&pipeline = session().pipeline(), state = state(), id = item()](host::JobContext& context) -> Failed {
            try {
                (void)pipeline.table(state, id, &context);
            } catch (const query::StepError& error) {
                return error.step();
            } catch (const Error&) {
                return std::nullopt;  // the source or another dataset: no step is to blame
            }
            return std::nullopt;
        },
        [this](const host::Outcome<Failed>& failed) {
            if (failed && !ready_) inspector_->setFailed(*failed.value);
        },
        this);
}

void DataPage::loadProfiles() {
    profiling_.cancel();
    const Table table = grid_->table();
    profiling_ = session().jobs().run<std::vector<ColumnGlance>>(
        KAPOK_TR("gui", "Profiling columns"), [table](host::JobContext& context) { return glanceAt(table, context); },
        [this](const host::Outcome<std::vector<ColumnGlance>>& outcome) {
            if (outcome && outcome.value->size() == grid_->table().columnCount()) grid_->setGlances(*outcome.value);
        },
        this);
}

void DataPage::loadReport() {
    session().pipeline().requestReport(state(), item(), this,
                                       [this](const host::Outcome<workbook::DatasetReport>& outcome) {
                                           if (outcome) showReport(*outcome.value);
                                       });
}

void DataPage::showReport(const workbook::DatasetReport& report) {
    inspector_->setReport(report);
    unfit_->setText(tr("%1 – show").arg(unfitCellsText(report)));
    unfit_->setVisible(report.exceptions.rows() > 0);
}

void DataPage::loadSelected() {
    const Selection selection = session().selections().selection(item());
    const auto action = linkBetween(session().carrier().linking(), selection.view, item(), LinkAction::Highlight);
    if (ready_) rows_->setLinked(action == LinkAction::Filter ? selection.predicate : std::string());
    if (selection.empty() || !ready_ || action != LinkAction::Highlight) {
        grid_->setSelected({});
        return;
    }
    session().pipeline().requestSelected(state(), selection, this,
                                         [this](const host::Outcome<workbook::RowMask>& mask) {
                                             if (!mask) return;
                                             grid_->setSelected(*mask.value);
                                             if (!pickedHere_) grid_->scrollToSelected();
                                             pickedHere_ = false;
                                         });
}

bool DataPage::setContext(const Selection& rows) {
    const auto& filters = rows_->filters();
    for (std::size_t i = filters.size(); i-- > 0;) {
        if (filters[i].condition == context_.predicate) rows_->removeFilter(i);
    }
    context_ = rows;
    if (!rows.empty()) rows_->addFilter({rows.predicate, toQt(rows.label)});
    return true;
}

void DataPage::rowsPicked(const std::vector<std::size_t>& rows, SelectionMode mode) {
    if (!ready_) return;
    pickedHere_ = true;
    Selection selection = selectionOfRows(item(), rows);
    selection.view = item();
    session().selections().select(selection, mode);
}

void DataPage::rangePicked(qint64 from, qint64 to, SelectionMode mode) {
    if (!ready_) return;
    if (grid_->order()) {
        session().messages().add({Severity::Note,
                                  tr("So many rows are not selected one by one in a sorted or filtered view."),
                                  tr("Use a condition in the box above, or show the rows in the order of the table."),
                                  {},
                                  item()});
        return;
    }
    pickedHere_ = true;
    const std::string condition = "row() >= " + std::to_string(from + 1) + " and row() <= " + std::to_string(to + 1);
    session().selections().select(Selection{item(), condition, "# × " + std::to_string(to - from + 1), item()}, mode);
}

void DataPage::refused(const Error& error) {
    setStyleProperty(filter_, "invalid", true);
    keep_->hide();
    filter_->setToolTip(host::shownString(error));
    count_->setText(host::shownString(error.message()));
}

void DataPage::refreshCount() {
    setStyleProperty(count_, "role", firstRows_ ? QStringLiteral("warning") : QStringLiteral("muted"));
    if (firstRows_) {
        return count_->setText(tr("Reading… these are the first %1; types may change")
                                   .arg(rowsText(static_cast<qulonglong>(grid_->table().rows()))));
    }
    if (!ready_) return count_->setText({});
    const auto rows = static_cast<qulonglong>(grid_->table().rows());
    const auto shown = static_cast<qulonglong>(grid_->shownRows());
    const QString all = tr("%1 • %2").arg(rowsText(rows), columnsText(grid_->table().columnCount()));
    count_->setText(shown == rows ? all : tr("%1 of %2").arg(QLocale().toString(shown), all));
}

void DataPage::sortBy(int column, bool further) {
    if (!ready_) return;
    const Field field = grid_->table().column(static_cast<std::size_t>(column))->field();
    if (field.type != Type::Geometry) rows_->sortBy(field.name, further);
}

QString DataPage::note() const { return statistics_->words(); }

void DataPage::goToRow() {
    const QString text = session().dialogs().askText(this, tr("Go to row"), tr("Row number"), QStringLiteral("1"));
    bool read = false;
    const qint64 wanted = QLocale().toLongLong(text, &read);
    if (!read || wanted < 1 || grid_->shownRows() == 0) return;
    // Rows keep their numbers in a sorted or filtered view; one that is not shown gives way to the one at its place.
    qint64 shown = std::min(wanted, grid_->shownRows()) - 1;
    if (const RowOrder& order = grid_->order()) {
        const auto found = std::find(order->begin(), order->end(), static_cast<std::uint32_t>(wanted - 1));
        if (found != order->end()) shown = found - order->begin();
    }
    grid_->setCurrent(shown, grid_->currentColumn());
    grid_->setFocus();
}

void DataPage::keepFilterAsStep() {
    const Step step{FilterStep{fromQt(filter_->text().trimmed())}, true};
    if (session().apply(workbook::addStep(state(), item(), step))) filter_->clear();
}

void DataPage::keepViewAsSteps() {
    auto steps = state().dataset(item()).steps;
    for (const auto& filter : rows_->filters()) steps.push_back({FilterStep{filter.condition}, true});
    if (!rows_->keys().empty()) steps.push_back({SortStep{rows_->keys()}, true});
    auto edit = workbook::replaceSteps(state(), item(), std::move(steps));
    edit.label = KAPOK_TR("gui", "Keep the view as steps");
    if (session().apply(edit)) rows_->clear();
}

}  // namespace kapok::gui
