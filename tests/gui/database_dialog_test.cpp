// The connection dialog before a real PostgreSQL server and an SQLite file: which field is wrong, browsing, preview,
// cancel, and where the password ends up.
#include "gui/database/database_dialog.h"
#include "../database/postgres_server.h"
#include "database/sqlite_file.h"
#include "gui/data/table_grid.h"
#include "gui/database/connection_form.h"
#include "gui/database/database_tree.h"
#include "gui/database/recent_databases.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;
using database::ConnectionPart;

namespace {

const QString pictureFolder = QStringLiteral(KAPOK_BINARY_DIR "/screenshots");

template <class T>
T* named(QWidget* parent, const QString& accessibleName) {
    for (T* child : parent->findChildren<T*>()) {
        if (child->accessibleName() == accessibleName) return child;
    }
    return nullptr;
}

QPushButton* buttonOf(QWidget* parent, const QString& text) {
    for (auto* child : parent->findChildren<QPushButton*>()) {
        if (child->text() == text) return child;
    }
    return nullptr;
}

}  // namespace

class DatabaseDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QDir().mkpath(pictureFolder);
        for (const char* name : {"PGPASSWORD", "PGHOST", "PGPORT", "PGUSER", "PGDATABASE", "PGSSLMODE"})
            qunsetenv(name);
        qputenv("PGPASSFILE", "/nonexistent");
        server_.emplace();
        QVERIFY2(server_->failure().isEmpty(), qPrintable("PostgreSQL: " + server_->failure()));
        server_->run(QStringLiteral(
            "CREATE TABLE public.prices AS SELECT i AS id, 'item ' || i AS name, i * 1.5::float8 AS price FROM "
            "generate_series(1, 250) AS i; CREATE VIEW public.cheap AS SELECT * FROM public.prices WHERE price < 30; "
            "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader"));
    }
    void cleanupTestCase() { server_.reset(); }

    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        host::setSecretReader([this](const std::string& name) { return fixture_->credentials().password(name); });
        fixture_->trigger(QStringLiteral("file.database"));
        dialog_ = fixture_->dialog<DatabaseDialog>();
        QVERIFY(dialog_);
        form_ = dialog_->findChild<ConnectionForm*>();
        tree_ = dialog_->findChild<DatabaseTree*>();
        grid_ = dialog_->findChild<TableGrid*>();
    }
    void cleanup() {
        host::setSecretReader({});
        fixture_.reset();
    }

    void theWrongFieldIsMarked_data() {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("host") << static_cast<int>(ConnectionPart::Host) << "Host"
                              << "no-such-host.invalid";
        QTest::newRow("port") << static_cast<int>(ConnectionPart::Port) << "Port"
                              << "1";
        QTest::newRow("password") << static_cast<int>(ConnectionPart::Password) << "Password"
                                  << "wrong";
        QTest::newRow("database") << static_cast<int>(ConnectionPart::Database) << "Database"
                                  << "nowhere";
        QTest::newRow("user") << static_cast<int>(ConnectionPart::Settings) << "User"
                              << "";
        QTest::newRow("tls") << static_cast<int>(ConnectionPart::Tls) << ""
                             << "";
    }
    void theWrongFieldIsMarked() {
        QFETCH(int, part);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        auto settings = server_->settings();
        if (part == static_cast<int>(ConnectionPart::Tls))
            settings.tls = database::TlsMode::VerifyFull;  // the certificate is its own
        fill(settings, test::PostgresServer::password());
        if (!field.isEmpty()) type(field, typed);
        dialog_->test();
        QVERIFY(!buttonOf(dialog_, QStringLiteral("Test"))->isEnabled());
        fixture_->settle();
        QWidget* wrong = form_->fieldOf(static_cast<ConnectionPart>(part));
        QVERIFY(wrong->property("invalid").toBool());
        QVERIFY(!form_->noteText().isEmpty());
        QCOMPARE(wrong->accessibleDescription(), form_->noteText());
        int marked = 0;
        for (auto* child : form_->findChildren<QWidget*>()) marked += child->property("invalid").toBool() ? 1 : 0;
        QCOMPARE(marked, 1);
        // It is only right again when it is tested again, but the mark goes when something is changed.
        type(QStringLiteral("Host"), QStringLiteral("127.0.0.1"));
        QVERIFY(!wrong->property("invalid").toBool());
        QVERIFY(recentDatabases(fixture_->session().settings()).empty());
    }

    void schemasAreBrowsedAsTheyAreOpened() {
        connectToServer();
        QVERIFY2(form_->noteText().contains("PostgreSQL"), qPrintable(form_->noteText()));
        QTreeWidgetItem* schema = tree_->topLevelItem(0);
        QCOMPARE(schema->text(0), QStringLiteral("public"));
        QVERIFY(schema->isExpanded());
        QVERIFY(tableRow(QStringLiteral("prices")));
        QVERIFY(tableRow(QStringLiteral("cheap")));
        QTreeWidgetItem* system = tree_->topLevelItem(tree_->topLevelItemCount() - 1);
        QCOMPARE(system->childCount(), 0);  // not asked for yet
        system->setExpanded(true);
        fixture_->settle();
        QVERIFY(system->childCount() > 10);
    }

    void aTableIsPreviewedAndOpened() {
        connectToServer();
        tableRow(QStringLiteral("prices"))->setSelected(true);
        fixture_->settle();
        QCOMPARE(grid_->table().rows(), std::size_t(100));
        takePictures();
        dialog_->openTables();
        fixture_->settle();
        const auto datasets = fixture_->state().items(ItemKind::Dataset);
        QCOMPARE(datasets.size(), std::size_t(1));
        QCOMPARE(datasets.front()->name, std::string("prices"));
        const Table table = fixture_->session().pipeline().table(fixture_->state(), datasets.front()->id);
        QCOMPARE(table.rows(), std::size_t(250));
        QVERIFY(fixture_->dialogs().errors.isEmpty());
    }

    void theAnswerOfSqlIsPreviewedAndOpened() {
        connectToServer();
        auto* sql = dialog_->findChild<QPlainTextEdit*>();
        sql->setPlainText(QStringLiteral("SELECT sum(price) AS total FROM prices"));
        dialog_->preview();
        fixture_->settle();
        QCOMPARE(grid_->table().rows(), std::size_t(1));
        // What writes is refused by the server, in the preview's own line.
        sql->setPlainText(QStringLiteral("CREATE TABLE mine (a int)"));
        dialog_->preview();
        fixture_->settle();
        QCOMPARE(grid_->table().rows(), std::size_t(0));
        sql->setPlainText(QStringLiteral("SELECT * FROM prices WHERE id <= 7"));
        dialog_->openAnswer();
        fixture_->settle();
        const auto datasets = fixture_->state().items(ItemKind::Dataset);
        QCOMPARE(datasets.size(), std::size_t(1));
        const Table table = fixture_->session().pipeline().table(fixture_->state(), datasets.front()->id);
        QCOMPARE(table.rows(), std::size_t(7));
    }

    void stoppingReachesTheServer() {
        connectToServer();
        const QString running = QStringLiteral(
            "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND usename = 'reader' AND query LIKE "
            "'%pg_sleep%'");
        dialog_->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("SELECT pg_sleep(300)"));
        dialog_->preview();
        QVERIFY(server_->becomes(running, QStringLiteral("1")));
        auto* stop = buttonOf(dialog_, QStringLiteral("Stop"));
        QVERIFY(stop->isVisible());
        stop->click();
        QVERIFY(!stop->isVisible());
        QVERIFY(server_->becomes(running, QStringLiteral("0")));
        QVERIFY(fixture_->settle());
        // Closing the dialog stops what it asked for, too.
        dialog_->preview();
        QVERIFY(server_->becomes(running, QStringLiteral("1")));
        dialog_->reject();
        QVERIFY(server_->becomes(running, QStringLiteral("0")));
    }

    void thePasswordIsOnlyInTheSession() {
        connectToServer();
        const auto known = recentDatabases(fixture_->session().settings());
        QCOMPARE(known.size(), std::size_t(1));
        QVERIFY(known.front() == server_->settings());
        QCOMPARE(fixture_->credentials().password(database::credentialName(known.front())),
                 test::PostgresServer::password());
        QVERIFY(!fixture_->session()
                     .settings()
                     .get(host::settings::recentDatabases)
                     .join(QLatin1Char(' '))
                     .contains(QStringLiteral("geheim")));
        QCOMPARE(named<QLineEdit>(form_, QStringLiteral("Password"))->echoMode(), QLineEdit::Password);
        // The second time the password needs not be typed.
        fill(known.front(), {});
        dialog_->browse();
        fixture_->settle();
        QVERIFY(tree_->topLevelItemCount() > 0);
    }

    void aKeychainThatRefusesIsTold() {
        named<QComboBox>(form_, QStringLiteral("Where the password is kept"))->setCurrentIndex(1);
        connectToServer();
        bool told = false;
        for (auto* label : dialog_->findChildren<QLabel*>())
            told = told || label->text().contains(QStringLiteral("no keychain"));
        QVERIFY(told);
        QVERIFY(tree_->topLevelItemCount() > 0);
    }

    void anSqliteFileIsOpened() {
        const std::string path = fixture_->folder().toStdString() + "/stock.sqlite";
        database::SqliteFile(path, database::SqliteFile::Mode::Create)
            .execute("CREATE TABLE stock (n INTEGER); INSERT INTO stock VALUES (1), (2), (3)");
        form_->setSettings({.kind = database::DatabaseKind::Sqlite, .file = path + ".gone"});
        QVERIFY(!named<QLineEdit>(form_, QStringLiteral("Password"))->isVisible());
        dialog_->test();
        fixture_->settle();
        QVERIFY(named<QLineEdit>(form_, QStringLiteral("File"))->property("invalid").toBool());
        form_->setSettings({.kind = database::DatabaseKind::Sqlite, .file = path});
        dialog_->browse();
        fixture_->settle();
        QVERIFY(tableRow(QStringLiteral("stock")));
        tableRow(QStringLiteral("stock"))->setSelected(true);
        dialog_->openTables();
        fixture_->settle();
        const auto datasets = fixture_->state().items(ItemKind::Dataset);
        QCOMPARE(datasets.size(), std::size_t(1));
        QCOMPARE(fixture_->session().pipeline().table(fixture_->state(), datasets.front()->id).rows(), std::size_t(3));
    }

private:
    void type(const QString& field, const QString& text) {
        auto* line = named<QLineEdit>(form_, field);
        QVERIFY(line);
        line->selectAll();
        if (text.isEmpty()) QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, text);
    }

    void fill(const database::ConnectionSettings& settings, const std::string& password) {
        form_->setSettings(settings);
        // Typed keys are of the keyboard's own alphabet.
        named<QLineEdit>(form_, QStringLiteral("Password"))->setText(QString::fromStdString(password));
    }

    void connectToServer() {
        fill(server_->settings(), test::PostgresServer::password());
        dialog_->browse();
        fixture_->settle();
        QVERIFY2(tree_->topLevelItemCount() > 0, qPrintable(form_->noteText()));
    }

    QTreeWidgetItem* tableRow(const QString& name) {
        QTreeWidgetItem* schema = tree_->topLevelItem(0);
        for (int i = 0; i < schema->childCount(); ++i) {
            if (schema->child(i)->text(0).startsWith(name)) return schema->child(i);
        }
        return nullptr;
    }

    /// For people to judge.
    void takePictures() {
        for (const bool dark : {false, true}) {
            fixture_->trigger(dark ? QStringLiteral("view.theme-dark") : QStringLiteral("view.theme-light"));
            QTest::qWait(50);
            const QString look = QStringLiteral("%1-%2").arg(dark ? "dark" : "light").arg(dialog_->devicePixelRatio());
            QVERIFY(dialog_->grab().save(QStringLiteral("%1/database-%2.png").arg(pictureFolder, look)));
            form_->showDiagnosis({.part = ConnectionPart::Port,
                                  .message = KAPOK_TR("database", "Nothing listens at port %1 of %2.").arg(1).arg("x"),
                                  .remedy = KAPOK_TR("database", "Try again, or ask the server's administrator.")});
            QTest::qWait(50);
            QVERIFY(dialog_->grab().save(QStringLiteral("%1/database-wrong-%2.png").arg(pictureFolder, look)));
            form_->clearNote();
        }
    }

    std::optional<test::PostgresServer> server_;
    std::unique_ptr<WindowFixture> fixture_;
    DatabaseDialog* dialog_ = nullptr;
    ConnectionForm* form_ = nullptr;
    DatabaseTree* tree_ = nullptr;
    TableGrid* grid_ = nullptr;
};

QTEST_MAIN(DatabaseDialogTest)
#include "database_dialog_test.moc"
