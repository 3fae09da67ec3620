// ODBC with two drivers: SQLite's, and PostgreSQL's against the real server.
#include "postgres_server.h"
#include "server_tests.h"
#include "table_words.h"

#include "database/diagnosis.h"
#include "database/sqlite_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace kapok;
using database::ConnectionSettings;
using test::PostgresServer;
using test::postgresServer;
using test::rowsText;
using test::typesText;

class OdbcTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    static bool hasDriver(const std::string& name) {
        const auto drivers = database::odbcDrivers();
        return std::find(drivers.begin(), drivers.end(), name) != drivers.end();
    }

    ConnectionSettings sqlite(const std::string& sql) const {
        const std::string path = folder_.filePath("t.db").toStdString();
        QFile::remove(QString::fromStdString(path));
        database::SqliteFile(path, database::SqliteFile::Mode::Create).execute(sql);
        return database::parseConnectionAddress("odbc:Driver=SQLite3;Database=" + path);
    }

    static ConnectionSettings postgres() {
        return database::parseConnectionAddress(
            "odbc:Driver={PostgreSQL Unicode};Server=127.0.0.1;Database=shop;Port=" +
            std::to_string(postgresServer().port()) + ";UID=reader");
    }

    static std::unique_ptr<database::Connection> openedPostgres() {
        return openConnection(postgres(), PostgresServer::givePassword);
    }

private slots:
    void initTestCase() {
        QVERIFY2(hasDriver("SQLite3"), "install the package libsqliteodbc");
        QVERIFY2(hasDriver("PostgreSQL Unicode"), "install the package odbc-postgresql");
    }

    void sqliteTable() {
        const auto settings = sqlite(
            "CREATE TABLE \"a b\"(id INTEGER PRIMARY KEY, name VARCHAR(20), price DOUBLE, day DATE, at TIMESTAMP, raw "
            "BLOB);"
            "INSERT INTO \"a b\" VALUES(1, '东莞 😀', 2.5, '2024-02-29', '2024-03-05 08:30:15', x'00FF'),"
            "(2, NULL, NULL, NULL, NULL, NULL)");
        const auto connection = openConnection(settings);
        QVERIFY(connection->server().product.starts_with("SQLite"));
        const auto read = connection->readTable("", "a b", {}, {});
        QCOMPARE(typesText(read.table), QString("int64 text float64 date datetime text"));
        QCOMPARE(rowsText(read.table), QString("1|东莞 😀|2.5|2024-02-29|2024-03-05T08:30:15|00FF/2|~|~|~|~|~"));
    }

    void valuesLongerThanDeclared() {
        const auto settings = sqlite("CREATE TABLE t(a VARCHAR(3)); INSERT INTO t VALUES('x'), ('" +
                                     std::string(5000, 'y') + "'), ('z')");
        const auto read = openConnection(settings)->readTable("", "t", {}, {});
        QCOMPARE(read.table.rows(), std::size_t(3));
        QCOMPARE(read.table.column("a")->text(1).size(), std::size_t(5000));
        QCOMPARE(read.table.column("a")->text(2), std::string_view("z"));
    }

    void postgresTypes() {
        const auto connection = openedPostgres();
        const auto read = connection->readSql(
            "SELECT 7::int2 AS a, 9223372036854775807 AS b, 0.25::float8 AS c, 1234.50::numeric(12, 2) AS d, "
            "12345678901234567.25::numeric(20, 2) AS e, '2024-02-29'::date AS f, "
            "'2024-03-05 08:30:15.123456'::timestamp AS g, '广东省'::varchar(10) AS h, 'ab'::char(4) AS i, "
            "repeat('长', 9000) AS j, '\\x00ff'::bytea AS k, NULL::int AS l, 12::numeric(5, 0) AS m",
            {}, {});
        QCOMPARE(typesText(read.table),
                 QString("int64 int64 float64 float64 text date datetime text text text text int64 int64"));
        QCOMPARE(rowsText(read.table.select({"a", "b", "c", "d", "e", "f", "g", "h", "i", "k", "l", "m"})),
                 QString("7|9223372036854775807|0.25|1234.5|12345678901234567.25|2024-02-29|2024-03-05T08:30:15.123456|"
                         "广东省|ab|00FF|~|12"));
        QCOMPARE(read.table.column("j")->text(0).size(), std::size_t(27000));
        QCOMPARE(read.notes.size(), std::size_t(2));
    }

    void postgresBrowser() {
        const auto connection = openedPostgres();
        QStringList schemas;
        for (const auto& schema : connection->schemas()) {
            if (!schema.system) schemas << QString::fromStdString(schema.name);
        }
        QVERIFY2(schemas.contains("public"), qPrintable(schemas.join(' ')));
        const auto tables = connection->tables("data \"x\"");
        QCOMPARE(tables.size(), std::size_t(2));
        const auto columns = connection->columns("data \"x\"", "销售");
        QCOMPARE(columns.size(), std::size_t(2));
        QVERIFY(columns[0].key && !columns[1].key);
        QCOMPARE(rowsText(connection->readTable("data \"x\"", "销售", {}, {}).table), QString("1|9.5/2|~"));
    }

    void manyRows() {
        const auto connection = openedPostgres();
        const auto read =
            connection->readSql("SELECT n, 'r' || n % 7 AS r FROM generate_series(1, 100000) AS n", {}, {});
        QCOMPARE(read.table.rows(), std::size_t(100'000));
        QCOMPARE(read.table.column("n")->integer(99'999), 100'000);
        const auto some = connection->readSql("SELECT n FROM generate_series(1, 1000) AS n", {.rowLimit = 10}, {});
        QCOMPARE(some.table.rows(), std::size_t(10));
        QVERIFY(some.limited);
    }

    void writesNothing() {
        const auto connection = openedPostgres();
        for (const char* sql : {"INSERT INTO facts VALUES (9)", "SELECT add_fact()"}) {
            try {
                connection->readSql(sql, {}, {});
                QFAIL("written");
            } catch (const Error&) {
            }
        }
        QCOMPARE(postgresServer().run("SELECT count(*) FROM facts"), QString("3"));
    }

    void cancels() {
        const auto connection = openedPostgres();
        const QString active = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'reader' AND state = 'active'";
        std::atomic<bool> stop = false;
        std::thread user([&] {
            postgresServer().becomes(active, "1");
            stop = true;
        });
        bool cancelled = false;
        try {
            connection->readSql("SELECT pg_sleep(60)::text", {}, {.cancelled = [&] { return stop.load(); }});
        } catch (const Cancelled&) {
            cancelled = true;
        }
        user.join();
        QVERIFY(cancelled);
        QVERIFY(postgresServer().becomes(active, "0"));
    }

    void diagnoses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("part");
        const QString right = QString::fromStdString(PostgresServer::password());
        const QString server = "odbc:Driver={PostgreSQL Unicode};UID=reader;Database=shop;Server=127.0.0.1;Port=PORT";
        QTest::newRow("right") << server << right << "";
        QTest::newRow("no such source") << "odbc:DSN=nothing" << right << "settings";
        QTest::newRow("no such driver") << "odbc:Driver=/nonexistent/driver.so" << right << "settings";
        QTest::newRow("host") << QString(server).replace("127.0.0.1", "no-such-host.invalid") << right << "host";
        QTest::newRow("port") << QString(server).replace("PORT", "1") << right << "port";
        QTest::newRow("password") << server << "wrong"
                                  << "password";
        QTest::newRow("database") << QString(server).replace("shop", "none") << right << "database";
    }

    void diagnoses() {
        QFETCH(QString, address);
        QFETCH(QString, password);
        QFETCH(QString, part);
        const auto settings = database::parseConnectionAddress(
            address.replace("PORT", QString::number(postgresServer().port())).toStdString());
        const auto diagnosis = testConnection(settings, [&](const auto&) { return password.toStdString(); });
        const std::string found = diagnosis.works ? "" : std::string(connectionPartName(diagnosis.part));
        QVERIFY2(QString::fromStdString(found) == part, diagnosis.words.c_str());
    }
};

std::unique_ptr<QObject> kapok::test::makeOdbcTest() { return std::make_unique<OdbcTest>(); }

#include "odbc_test.moc"
