#include "gui/database/database_dialog.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/table_grid.h"
#include "gui/database/connection_form.h"
#include "gui/database/database_tree.h"
#include "gui/database/recent_databases.h"
#include "gui/shell/import_messages.h"
#include "host/translate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QShortcut>
#include <QSplitter>

namespace kapok::gui {

/// What a test found, and what it left behind.
struct DatabaseDialog::Tested {
    database::Diagnosis diagnosis;
    std::vector<database::SchemaInfo> schemas = {};
    std::optional<Error> notKept = {};  ///< the keychain refused the password
    std::shared_ptr<DatabaseLink> link = {};
};

DatabaseDialog::DatabaseDialog(Session& session) : QDialog(session.window()), session_(session) {
    setWindowTitle(tr("Open a database"));
    setObjectName(QStringLiteral("databaseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(makeConnection());
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTables());
    splitter->addWidget(makeSql());
    splitter->setSizes({250, 470});
    columns->addWidget(splitter, 1);
    layout->addLayout(columns, 1);
    layout->addLayout(makeButtons());
    connect(form_, &ConnectionForm::changed, this, &DatabaseDialog::disconnectFrom);
    connect(tree_, &QTreeWidget::itemSelectionChanged, this, [this] {
        updateButtons();
        if (sql_->toPlainText().trimmed().isEmpty() && !tree_->chosen().empty()) preview();
    });
    connect(sql_, &QPlainTextEdit::textChanged, this, &DatabaseDialog::updateButtons);
    showRecent();
    disconnectFrom();
    resize(1120, 640);
}

QLayout* DatabaseDialog::makeConnection() {
    constexpr int width = 320;
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    recent_ = comboBox();
    recent_->setAccessibleName(tr("Recent connections"));
    connect(recent_, &QComboBox::activated, this, [this](int index) {
        const auto known = recentDatabases(session_.settings());
        const auto at = static_cast<std::size_t>(index) - 1;
        form_->setSettings(index > 0 && at < known.size() ? known[at] : database::ConnectionSettings());
    });
    form_ = new ConnectionForm(session_);
    form_->setFixedWidth(width);
    recent_->setFixedWidth(width);
    column->addWidget(recent_);
    column->addWidget(form_);
    state_ = roleLabel({}, "muted");
    state_->setWordWrap(true);
    state_->setFixedWidth(width);
    column->addWidget(state_);
    auto* row = new QHBoxLayout;
    test_ = button(tr("Test"), {}, [this] { test(); });
    browse_ = button(tr("Browse"), {}, [this] { browse(); });
    row->addWidget(test_);
    row->addWidget(browse_);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return column;
}

QWidget* DatabaseDialog::makeTables() {
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    column->addWidget(roleLabel(tr("Tables"), "section"));
    tree_ = new DatabaseTree(session_);
    column->addWidget(tree_, 1);
    return area;
}

QWidget* DatabaseDialog::makeSql() {
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(roleLabel(tr("SQL that reads"), "section"));
    sql_ = new QPlainTextEdit;
    sql_->setAccessibleName(tr("SQL that reads"));
    sql_->setPlaceholderText(tr("Empty: the table that is selected. Ctrl+Enter shows a preview."));
    sql_->setTabChangesFocus(true);
    sql_->setMaximumHeight(110);
    column->addWidget(sql_);
    auto* run = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), sql_);
    run->setContext(Qt::WidgetShortcut);
    connect(run, &QShortcut::activated, this, &DatabaseDialog::preview);
    auto* row = new QHBoxLayout;
    preview_ = button(tr("Preview"), QStringLiteral("play"), [this] { preview(); });
    stop_ = button(tr("Stop"), QStringLiteral("stop"), [this] { stopPreview(); });
    progress_ = new QProgressBar;
    progress_->setRange(0, 0);
    progress_->setFixedWidth(80);
    progress_->setAccessibleName(tr("The preview is being read"));
    previewState_ = roleLabel({}, "muted");
    previewState_->setWordWrap(true);
    row->addWidget(preview_);
    row->addWidget(stop_);
    row->addWidget(progress_);
    row->addWidget(previewState_, 1);
    column->addLayout(row);
    grid_ = new TableGrid;
    grid_->setProfilesShown(false);
    grid_->setAccessibleName(tr("Preview"));
    column->addWidget(grid_, 1);
    return area;
}

QLayout* DatabaseDialog::makeButtons() {
    auto* row = new QHBoxLayout;
    row->addWidget(
        roleLabel(tr("Kapok only reads: the session is read-only, and passwords are in no workbook."), "small"));
    row->addStretch();
    openAnswer_ = button(tr("Open the answer of the SQL"), {}, [this] { openAnswer(); });
    openTables_ = button(
        tr("Open the tables"), {}, [this] { openTables(); }, "primary");
    row->addWidget(button(tr("Cancel"), {}, [this] { reject(); }));
    row->addWidget(openAnswer_);
    row->addWidget(openTables_);
    return row;
}

void DatabaseDialog::showRecent() {
    recent_->clear();
    recent_->addItem(tr("New connection"));
    for (const auto& settings : recentDatabases(session_.settings())) {
        recent_->addItem(icon(QStringLiteral("clock"), IconTone::Muted), toQt(database::connectionAddress(settings)));
    }
}

void DatabaseDialog::connectWith(bool browsing) {
    disconnectFrom();
    form_->clearNote();
    testing_ = true;
    state_->setText(tr("Asking the server…"));
    updateButtons();
    const auto settings = form_->settings();
    const auto ask = [&known = session_.credentials(), settings, typed = form_->password(), keep = form_->keep(),
                      browsing](host::JobContext&) {
        const database::PasswordProvider provider = [&known, typed](const database::ConnectionSettings& wanted) {
            return typed.empty() ? known.password(database::credentialName(wanted)) : typed;
        };
        Tested tested{database::testConnection(settings, provider)};
        if (!tested.diagnosis.works) return tested;
        try {
            if (!typed.empty()) known.keep(database::credentialName(settings), typed, keep);
        } catch (const Error& error) {
            tested.notKept = error;
        }
        if (!browsing) return tested;
        tested.link = std::make_shared<DatabaseLink>(settings, provider);
        tested.schemas = tested.link->use([](database::Connection& connection) { return connection.schemas(); });
        return tested;
    };
    const auto heard = [this, number = ++asked_, browsing](const host::Outcome<Tested>& outcome) {
        if (number != asked_) return;
        testing_ = false;
        state_->clear();
        if (outcome.error) state_->setText(host::shownString(*outcome.error));
        if (outcome) tested(*outcome.value, browsing);
        updateButtons();
    };
    session_.jobs().run<Tested>(KAPOK_TR("gui", "Connecting to a database"), ask, heard, this);
}

void DatabaseDialog::tested(const Tested& tested, bool browsing) {
    form_->showDiagnosis(tested.diagnosis);
    if (!tested.diagnosis.works) return;
    rememberDatabase(session_.settings(), form_->settings());
    showRecent();
    recent_->setCurrentIndex(1);
    if (tested.notKept) state_->setText(host::shownString(*tested.notKept));
    if (!browsing) return;
    browsing_ = tested.link;
    const database::PasswordProvider kept = [&known =
                                                 session_.credentials()](const database::ConnectionSettings& wanted) {
        return known.password(database::credentialName(wanted));
    };
    previewing_ = std::make_shared<DatabaseLink>(browsing_->settings(), kept);
    previewState_->setText(tr("Select a table, or write SQL."));
    tree_->setDatabase(browsing_, tested.schemas);
    tree_->setFocus();
}

void DatabaseDialog::disconnectFrom() {
    ++asked_;
    testing_ = false;
    stopPreview();
    browsing_.reset();
    previewing_.reset();
    state_->clear();
    tree_->setDatabase({}, {});
    grid_->setTable({});
    setStyleProperty(previewState_, "role", QStringLiteral("muted"));
    previewState_->setText(tr("Browse to see the tables of the database."));
    updateButtons();
}

void DatabaseDialog::updateButtons() {
    const bool connected = browsing_ != nullptr;
    const bool sql = !sql_->toPlainText().trimmed().isEmpty();
    const auto tables = tree_->chosen().size();
    test_->setEnabled(!testing_);
    browse_->setEnabled(!testing_);
    browse_->setDefault(!connected);  // what Enter does in the form, until it is done
    tree_->setEnabled(connected);
    sql_->setEnabled(connected);
    preview_->setEnabled(connected && !reading_ && (sql || tables > 0));
    stop_->setVisible(reading_);
    progress_->setVisible(reading_);
    openAnswer_->setEnabled(connected && sql);
    openTables_->setEnabled(connected && tables > 0);
    openTables_->setText(tables == 1 ? tr("Open the table") : tr("Open the tables"));
}

void DatabaseDialog::preview() {
    const std::string sql = fromQt(sql_->toPlainText().trimmed());
    const auto tables = tree_->chosen();
    if (!previewing_ || (sql.empty() && tables.empty())) return;
    const database::ReadOptions few{.rowLimit = previewRows};
    if (!sql.empty()) {
        read([sql, few](database::Connection& connection, const database::Progress& progress) {
            return connection.readSql(sql, few, progress);
        });
        return;
    }
    read([place = tables.front(), few](database::Connection& connection, const database::Progress& progress) {
        return connection.readTable(place.schema, place.table, few, progress);
    });
}

void DatabaseDialog::read(Reading reading) {
    stopPreview();
    reading_ = true;
    setStyleProperty(previewState_, "role", QStringLiteral("muted"));
    previewState_->setText(tr("Asking the database…"));
    updateButtons();
    job_ = session_.jobs().run<database::DatabaseRead>(
        KAPOK_TR("gui", "Preview from a database"),
        [link = previewing_, reading = std::move(reading)](host::JobContext& context) {
            return link->use([&](database::Connection& connection) {
                context.check();
                return reading(connection, progressOf(context));
            });
        },
        [this, number = ++read_](const host::Outcome<database::DatabaseRead>& outcome) {
            if (number == read_) showRead(outcome);
        },
        this);
}

void DatabaseDialog::showRead(const host::Outcome<database::DatabaseRead>& outcome) {
    reading_ = false;
    grid_->setTable(outcome ? outcome.value->table : Table());
    setStyleProperty(previewState_, "role", outcome.error ? QStringLiteral("error") : QStringLiteral("muted"));
    if (outcome.error) previewState_->setText(host::shownString(*outcome.error));
    if (outcome.cancelled()) previewState_->setText(tr("Stopped."));
    if (outcome) {
        const Table& table = outcome.value->table;
        const QString columns = columnsText(table.columnCount());
        previewState_->setText(outcome.value->limited ? tr("The first %1 • %2").arg(rowsText(table.rows()), columns)
                                                      : tr("All %1 • %2").arg(rowsText(table.rows()), columns));
    }
    updateButtons();
}

void DatabaseDialog::stopPreview() {
    job_.cancel();
    if (!reading_) return;
    ++read_;
    showRead({});
}

void DatabaseDialog::openTables() {
    const auto tables = tree_->chosen();
    if (!browsing_ || tables.empty()) return;
    const bool added = session_.guarded([&] {
        for (const auto& place : tables) add(database::tablePlaceText(place), {});
    });
    if (added) accept();
}

void DatabaseDialog::openAnswer() {
    const std::string sql = fromQt(sql_->toPlainText().trimmed());
    if (!browsing_ || sql.empty()) return;
    if (session_.guarded([&] { add({}, {{"sql", sql}}); })) accept();
}

void DatabaseDialog::add(const std::string& table, const std::map<std::string, std::string>& options) {
    Session& session = session_;
    const Id added = session.workbook().addDatabase(database::connectionAddress(browsing_->settings()), table, options);
    emit session.openRequested(added);
    session.pipeline().requestReport(session.state(), added, &session,
                                     [&session, added](const host::Outcome<workbook::DatasetReport>& report) {
                                         if (report)
                                             session.messages().add(importMessage(session, added, *report.value));
                                         if (report.error) session.messages().addError({}, *report.error, added);
                                     });
}

void DatabaseDialog::done(int result) {
    stopPreview();
    QDialog::done(result);
}

}  // namespace kapok::gui
