#include "gui/data/data_page.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/dataset_inspector.h"
#include "gui/data/step_dialogs.h"
#include "gui/data/table_grid.h"
#include "host/translate.h"
#include "spec/chart_query.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTimer>

namespace kapok::gui {

DataPage::DataPage(Session& session, const Id& item, QWidget* parent)
    : Page(session, item, parent),
      stack_(new QStackedWidget),
      empty_(new EmptyState),
      grid_(new TableGrid),
      filter_(new QLineEdit),
      keep_(nullptr),
      count_(roleLabel({}, "muted")),
      filterDelay_(new QTimer(this)),
      inspector_(new DatasetInspector(session, item, this)) {
    inspector_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar(layout);
    stack_->addWidget(empty_);
    stack_->addWidget(grid_);
    layout->addWidget(stack_, 1);
    filterDelay_->setSingleShot(true);
    filterDelay_->setInterval(250);
    connect(filterDelay_, &QTimer::timeout, this, &DataPage::applyOrder);
    connect(filter_, &QLineEdit::textChanged, filterDelay_, qOverload<>(&QTimer::start));
    connect(filter_, &QLineEdit::returnPressed, this, &DataPage::applyOrder);
    connect(grid_, &TableGrid::rowsPicked, this, &DataPage::rowsPicked);
    connect(grid_, &TableGrid::headerClicked, this, &DataPage::sortBy);
    connect(grid_, &TableGrid::headerMenuRequested, this, &DataPage::showHeaderMenu);
    connect(grid_, &TableGrid::cellMenuRequested, this, &DataPage::showCellMenu);
    connect(&session.selections(), &workbook::SelectionBus::changed, this, [this](const Id& dataset) {
        if (dataset == this->item()) loadSelected();
    });
    connect(inspector_, &DatasetInspector::actionRequested, this, &DataPage::runAction);
    setFocusProxy(grid_);
    retranslate();
    load();
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
    row->addWidget(count_);
    row->addStretch();
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
    const QStringList texts{tr("Chart"), tr("Map")};
    for (int i = 0; i < buttons_.size(); ++i) buttons_[i]->setText(texts[i]);
    grid_->setAccessibleName(tr("Rows of %1").arg(title()));
    inspector_->retranslate();
    if (!ready_) empty_->setWords(QStringLiteral("table"), tr("Reading the data…"), {});
    refreshCount();
}

void DataPage::update(const workbook::State& before, const workbook::State& after) {
    inspector_->refresh();
    // A dataset shows another table when it, or a dataset it is made from, has changed.
    bool changed = false;
    for (const auto& item : after.items()) {
        if (item->kind() != ItemKind::Dataset && item->kind() != ItemKind::Analysis) continue;
        const auto old = before.find(item->id);
        changed = changed || !old || (old != item && !(old->value == item->value));
    }
    if (changed) load();
}

void DataPage::load() {
    session().pipeline().requestTable(state(), item(), this, [this](const host::Outcome<Table>& outcome) {
        if (outcome) showTable(*outcome.value);
        if (outcome.error) showError(*outcome.error);
    });
}

void DataPage::showTable(const Table& table) {
    // An edit elsewhere gives the very same columns: nothing moves then.
    if (ready_ && grid_->table().columns() == table.columns()) return;
    ready_ = true;
    grid_->setTable(table);
    stack_->setCurrentWidget(grid_);
    emit session().rowsKnown(item(), table.rows());
    if (!sortField_.empty() && !table.has(sortField_)) sortField_.clear();
    grid_->setSortMark(sortField_, sortDescending_);
    inspector_->setTable(table);
    applyOrder();
    loadSelected();
    loadProfiles();
    loadReport();
    emit tableShown();
}

void DataPage::showError(const Error& error) {
    ready_ = false;
    stack_->setCurrentWidget(empty_);
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
                                           if (outcome) inspector_->setReport(*outcome.value);
                                       });
}

void DataPage::loadSelected() {
    const Selection selection = session().selections().selection(item());
    if (selection.empty() || !ready_) {
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

void DataPage::rowsPicked(const std::vector<std::size_t>& rows, SelectionMode mode) {
    pickedHere_ = true;
    session().selections().select(selectionOfRows(item(), rows), mode);
}

bool DataPage::isExpression(const QString& text) const {
    static const QRegularExpression signs(QStringLiteral("[=<>()]|\\b(and|or|not|in|is)\\b"));
    return text.contains(signs);
}

void DataPage::applyOrder() {
    filterDelay_->stop();
    if (!ready_) return;
    const QString text = filter_->text().trimmed();
    setStyleProperty(filter_, "invalid", false);
    filter_->setToolTip({});
    keep_->setVisible(isExpression(text));
    if (!isExpression(text)) return orderWith(nullptr);
    session().pipeline().requestSelected(
        state(), Selection{item(), fromQt(text), {}}, this, [this](const host::Outcome<workbook::RowMask>& mask) {
            if (mask) return orderWith(std::make_shared<const workbook::RowMask>(*mask.value));
            if (!mask.error) return;
            setStyleProperty(filter_, "invalid", true);
            keep_->hide();
            filter_->setToolTip(host::shownString(*mask.error));
            count_->setText(host::shownString(mask.error->message()));
        });
}

void DataPage::orderWith(std::shared_ptr<const workbook::RowMask> mask) {
    ordering_.cancel();
    ViewOrder order{sortField_, sortDescending_, mask ? std::string() : fromQt(filter_->text().trimmed()), nullptr};
    if (order.sortField.empty() && order.words.empty() && !mask) {
        grid_->setOrder(nullptr);
        return refreshCount();
    }
    const Table table = grid_->table();
    ordering_ = session().jobs().run<RowOrder>(
        KAPOK_TR("gui", "Sorting and filtering the view"),
        [table, order, mask](host::JobContext& context) mutable {
            order.mask = mask.get();
            return rowOrder(table, order, context);
        },
        [this](const host::Outcome<RowOrder>& outcome) {
            if (outcome) grid_->setOrder(*outcome.value);
            refreshCount();
        },
        this);
}

void DataPage::refreshCount() {
    if (!ready_) return count_->setText({});
    const auto rows = static_cast<qulonglong>(grid_->table().rows());
    const auto shown = static_cast<qulonglong>(grid_->shownRows());
    const QString all = tr("%1 • %2").arg(rowsText(rows), columnsText(grid_->table().columnCount()));
    count_->setText(shown == rows ? all : tr("%1 of %2").arg(QLocale().toString(shown), all));
}

void DataPage::sortBy(int column) {
    const std::string name = grid_->table().column(static_cast<std::size_t>(column))->field().name;
    if (sortField_ == name && sortDescending_) {
        sortField_.clear();
        sortDescending_ = false;
    } else {
        sortDescending_ = sortField_ == name;
        sortField_ = name;
    }
    grid_->setSortMark(sortField_, sortDescending_);
    applyOrder();
}

void DataPage::goToRow() {
    const QString text = session().dialogs().askText(this, tr("Go to row"), tr("Row number"), QStringLiteral("1"));
    const qint64 wanted = QLocale().toLongLong(text);
    if (wanted > 0) grid_->setCurrent(std::min(wanted, grid_->shownRows()) - 1, grid_->currentColumn());
}

void DataPage::keepFilterAsStep() {
    const Step step{FilterStep{fromQt(filter_->text().trimmed())}, true};
    if (session().apply(workbook::addStep(state(), item(), step))) filter_->clear();
}

}  // namespace kapok::gui
