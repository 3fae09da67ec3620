#include "gui/sql/sql_page.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/table_grid.h"
#include "gui/sql/sql_editor.h"
#include "gui/sql/sql_history.h"
#include "gui/sql/sql_tables.h"
#include "host/translate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace kapok::gui {
namespace {

constexpr double slowSeconds = 1;  // from here on it is worth saying what would be faster

/// Whether something that answers are made from is another than before.
bool dataChanged(const workbook::State& before, const workbook::State& after) {
    const auto& items = before.items();
    return std::any_of(items.begin(), items.end(), [&](const workbook::ItemPtr& old) {
        const ItemKind kind = old->kind();
        if (kind != ItemKind::Dataset && kind != ItemKind::Analysis && kind != ItemKind::Variable) return false;
        const auto now = after.find(old->id);
        return now != old && !(now && now->value == old->value);
    });
}

}  // namespace

SqlPage::SqlPage(Session& session, QWidget* parent)
    : Page(session, {}, parent),
      tables_(new SqlTables(session)),
      editor_(new SqlEditor),
      answers_(new QStackedWidget),
      empty_(new EmptyState),
      grid_(new TableGrid),
      status_(new ElidedLabel("muted")),
      advice_(roleLabel({}, "warning")),
      run_(nullptr),
      stop_(nullptr),
      keep_(nullptr),
      change_(nullptr),
      learning_(new QTimer(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar(layout);
    layout->addWidget(buildParts(), 1);
    learning_->setSingleShot(true);
    learning_->setInterval(400);
    connectParts();
    editor_->setCatalogue(tables_->catalogue());
    setFocusProxy(editor_);
    retranslate();
}

/// The tables on the left; the statement over its answer on the right.
QWidget* SqlPage::buildParts() {
    auto* below = new QWidget;
    auto* answer = new QVBoxLayout(below);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(0);
    advice_->setWordWrap(true);
    advice_->setContentsMargins(16, 6, 16, 6);
    advice_->hide();
    answer->addWidget(advice_);
    answers_->addWidget(empty_);
    answers_->addWidget(grid_);
    grid_->setProfilesShown(false);
    answer->addWidget(answers_, 1);
    auto* down = new QSplitter(Qt::Vertical);
    editor_->setMinimumHeight(80);
    down->addWidget(editor_);
    down->addWidget(below);
    down->setSizes({220, 420});
    down->setChildrenCollapsible(false);
    auto* across = new QSplitter(Qt::Horizontal);
    tables_->setMinimumWidth(160);
    across->addWidget(tables_);
    across->addWidget(down);
    across->setStretchFactor(1, 1);
    across->setSizes({220, 700});
    across->setChildrenCollapsible(false);
    return across;
}

void SqlPage::connectParts() {
    connect(editor_, &SqlEditor::runRequested, this, &SqlPage::run);
    connect(editor_, &SqlEditor::historyRequested, this, &SqlPage::stepHistory);
    connect(editor_, &QsciScintilla::textChanged, learning_, qOverload<>(&QTimer::start));
    connect(editor_, &QsciScintilla::textChanged, this, &SqlPage::refreshButtons);
    connect(learning_, &QTimer::timeout, this, [this] { tables_->learnFrom(fromQt(editor_->statement())); });
    connect(tables_, &SqlTables::catalogueChanged, this, [this] { editor_->setCatalogue(tables_->catalogue()); });
    connect(tables_, &SqlTables::wordChosen, editor_, &SqlEditor::insertWord);
    connect(tables_, &SqlTables::statementChosen, this, [this](const QString& statement) {
        editor_->setStatement(statement);
        editor_->setFocus();
    });
    connect(&session().appearance(), &Appearance::changed, editor_, &SqlEditor::applyTheme);
}

void SqlPage::buildBar(QLayout* layout) {
    auto* bar = roleFrame("bar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(8);
    run_ = button(
        {}, QStringLiteral("play"), [this] { run(); }, "primary");
    stop_ = button({}, QStringLiteral("stop"), [this] { stop(); });
    change_ = button({}, QStringLiteral("save"), [this] { changeDataset(); });
    keep_ = button({}, QStringLiteral("table"), [this] { keepAsDataset(); });
    row->addWidget(run_);
    row->addWidget(stop_);
    row->addWidget(status_, 1);
    row->addWidget(change_);
    row->addWidget(keep_);
    layout->addWidget(bar);
}

void SqlPage::retranslate() {
    run_->setText(tr("Run"));
    run_->setToolTip(tr("Runs the statement (Ctrl+Enter)"));
    stop_->setText(tr("Stop"));
    keep_->setText(tr("Result as dataset"));
    keep_->setToolTip(tr("Adds a dataset that is this answer, also when the data change"));
    change_->setText(target_.empty() ? QString() : tr("Change \"%1\"").arg(session().itemName(target_)));
    change_->setToolTip(tr("The dataset gets this statement"));
    editor_->setAccessibleName(tr("SQL statement"));
    grid_->setAccessibleName(tr("Answer of the statement"));
    tables_->retranslate();
    if (answer_ && answer_->error) {
        showError(*answer_);
    } else if (!answer_) {
        showNothing();
    }
    refreshButtons();
    refreshStatus();
}

void SqlPage::showNothing() {
    answers_->setCurrentWidget(empty_);
    empty_->clearActions();
    if (tables_->catalogue().empty()) {
        empty_->setWords(QStringLiteral("database"), tr("No data to ask yet"),
                         tr("Every dataset of the workbook is a table here. Open a file first."));
        empty_->addAction(
            tr("Open a file…"), QStringLiteral("open"), [this] { emit session().actionRequested("file.open"); }, true);
        return;
    }
    empty_->setWords(QStringLiteral("database"), tr("Ask with SQL"),
                     tr("Every dataset of the workbook is a table. Write a SELECT statement above and press "
                        "Ctrl+Enter."));
}

void SqlPage::update(const workbook::State& before, const workbook::State& after) {
    if (!before.same(after)) {
        outdated_ = outdated_ || dataChanged(before, after);
        tables_->refresh();
        learning_->start();
    }
    if (!target_.empty() && !after.has(target_)) target_.clear();
    if (!answer_) showNothing();
    retranslate();
}

void SqlPage::ask(const Id& dataset) {
    if (!dataset.empty() && state().has(dataset)) {
        const Source& source = state().dataset(dataset).source;
        target_ = source.kind == SourceKind::Sql ? dataset : Id();
        const SqlCatalogue& all = tables_->catalogue();
        const auto table =
            std::find_if(all.begin(), all.end(), [&](const SqlCatalogueTable& one) { return one.dataset == dataset; });
        if (source.kind == SourceKind::Sql) {
            editor_->setStatement(toQt(source.sql));
        } else if (table != all.end()) {
            editor_->setStatement(
                QStringLiteral("SELECT *\nFROM %1\nLIMIT 100").arg(toQt(sqlWritten(plainestName(*table)))));
            tables_->show(dataset);
        }
        retranslate();
    }
    editor_->setFocus();
}

void SqlPage::run() {
    const QString statement = editor_->statement();
    if (statement.trimmed().isEmpty()) return;
    stop();
    editor_->clearError();
    rememberSql(session().settings(), statement);
    tables_->refreshHistory();
    historyPlace_ = -1;
    running_ = true;
    const quint64 round = ++round_;
    job_ = session().jobs().run<SqlRun>(
        KAPOK_TR("gui", "Running SQL"),
        [&pipeline = session().pipeline(), state = state(), sql = fromQt(statement),
         known = target_.empty() ? workbook::SqlInputs() : state().dataset(target_).source.inputs](
            host::JobContext& context) { return runSql(pipeline, state, sql, known, mostRows, context); },
        [this, round](const host::Outcome<SqlRun>& outcome) {
            if (round != round_) return;
            running_ = false;
            if (outcome) show(*outcome.value);
            if (outcome.error) show({.sql = {}, .error = outcome.error});
            refreshButtons();
            refreshStatus();
        },
        this);
    refreshButtons();
    refreshStatus();
}

void SqlPage::stop() {
    if (!running_) return;
    job_.cancel();
    running_ = false;
    ++round_;
    refreshButtons();
    refreshStatus();
}

void SqlPage::show(const SqlRun& run) {
    answer_ = run;
    outdated_ = false;
    if (run.error) return showError(run);
    problem_.clear();
    grid_->setTable(run.outcome->table);
    answers_->setCurrentWidget(grid_);
    emit session().noteChanged();
}

void SqlPage::showError(const SqlRun& run) {
    problem_ = host::shownString(run.error->message());
    answers_->setCurrentWidget(empty_);
    empty_->clearActions();
    empty_->setWords(QStringLiteral("error"), problem_, host::shownString(run.error->remedy()));
    if (run.offset && run.sql == fromQt(editor_->statement())) editor_->markError(*run.offset);
}

void SqlPage::refreshButtons() {
    const bool empty = editor_->statement().trimmed().isEmpty();
    run_->setEnabled(!running_ && !empty);
    stop_->setVisible(running_);
    keep_->setEnabled(!running_ && answer_ && answer_->outcome);
    change_->setVisible(!target_.empty());
    change_->setEnabled(!running_ && answer_ && answer_->outcome);
}

QString SqlPage::status() const { return status_->text(); }

QString SqlPage::advice() const { return advice_->isHidden() ? QString() : advice_->text(); }

void SqlPage::refreshStatus() {
    advice_->hide();
    if (running_) return status_->setText(tr("Running…"));
    if (!answer_ || !answer_->outcome) return status_->setText({});
    const auto& outcome = *answer_->outcome;
    const double seconds = answer_->seconds;
    const QString time = seconds < 1 ? tr("%1 ms").arg(QLocale().toString(seconds * 1000, 'f', seconds < 0.01 ? 1 : 0))
                                     : tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const QString rows = outcome.cut ? tr("The first %1, there are more").arg(rowsText(outcome.table.rows()))
                                     : rowsText(outcome.table.rows());
    const bool native = outcome.engine == query::SqlEngine::Native;
    status_->setText(native
                         ? tr("%1 • %2 • answered by the kernels on columns").arg(rows, time)
                         : tr("%1 • %2 • answered by SQLite: %3").arg(rows, time, host::shownString(outcome.reason)));
    const bool slow = !native && seconds >= slowSeconds;
    advice_->setVisible(outdated_ || slow);
    if (outdated_) return advice_->setText(tr("The data have changed since. Run the statement again."));
    if (!slow) return;
    advice_->setText(
        tr("SQLite reads row by row. Columns, count, sum, avg, min and max with plain conditions over one "
           "table are answered by the kernels, many times faster; what is joined or computed can be a "
           "dataset first."));
}

void SqlPage::keepAsDataset() {
    if (!answer_ || !answer_->outcome) return;
    const auto inputs = workbook::sqlInputs(state(), answer_->outcome->tablesRead, answer_->known);
    Id added;
    if (session().guarded([&] {
            session().workbook().apply(
                workbook::addSql(state(), answer_->sql, inputs, fromQt(tr("SQL result")), &added));
        }))
        emit session().openRequested(added);
}

void SqlPage::changeDataset() {
    if (target_.empty() || !answer_ || !answer_->outcome) return;
    const auto inputs = workbook::sqlInputs(state(), answer_->outcome->tablesRead, answer_->known);
    const Id changed = target_;
    if (session().guarded(
            [&] { session().workbook().apply(workbook::changeSql(state(), changed, answer_->sql, inputs)); }))
        emit session().openRequested(changed);
}

void SqlPage::stepHistory(int by) {
    const QStringList history = sqlHistory(session().settings());
    if (historyPlace_ < 0) written_ = editor_->statement();
    const int place = std::clamp(historyPlace_ - by, -1, static_cast<int>(history.size()) - 1);
    if (place == historyPlace_) return;
    historyPlace_ = place;
    editor_->setStatement(place < 0 ? written_ : history[place]);
}

bool SqlPage::runAction(const QString& action) {
    if (action == QStringLiteral("edit.delete")) return true;
    if (action != QStringLiteral("edit.copy") && action != QStringLiteral("edit.copy-with-names")) return false;
    if (editor_->hasFocus()) {
        editor_->copy();
    } else if (answer_ && answer_->outcome) {
        QApplication::clipboard()->setText(grid_->copyText(action != QStringLiteral("edit.copy")));
    }
    return true;
}

QString SqlPage::help() const {
    return tr(
        "## SQL console\n\n"
        "Every dataset of the workbook is a table: under its name, and where that has blanks or signs also with _ "
        "in their place. The dialect is SQLite's, with joins, WITH and window functions; nothing is written.\n\n"
        "- **Ctrl+Enter** runs, **Ctrl+Space** completes, **Ctrl+Up** brings back earlier statements.\n"
        "- A variable of the workbook is written **:name**.\n"
        "- Columns, count, sum, avg, min and max with plain conditions over one table are answered by the kernels "
        "on columns, all else by SQLite; the line above says which and why. Both give the same answer.\n"
        "- **Result as dataset** keeps the statement: the dataset follows when the data change.");
}

}  // namespace kapok::gui
