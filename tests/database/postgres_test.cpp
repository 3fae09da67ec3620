// PostgreSQL: every type, limits, cancel, read-only sessions, the catalogue, a server that dies.
#include "../table/decimal_bins.h"
#include "postgres_server.h"
#include "server_tests.h"
#include "table_words.h"

#include "database/connection.h"
#include "expression/sql_text.h"
#include "table/column_builder.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace kapok;
using test::PostgresServer;
using test::postgresServer;
using test::rowsText;
using test::typesText;

namespace {

std::unique_ptr<database::Connection> opened() {
    return database::openConnection(postgresServer().settings(), PostgresServer::givePassword);
}

QString allNotes(const database::DatabaseRead& read) {
    QStringList notes;
    for (const auto& note : read.notes) notes << QString::fromStdString(english(note));
    for (const auto& problem : read.problems) {
        notes << QString("%1 %2: %3").arg(problem.row).arg(problem.column.c_str(), problem.text.c_str());
    }
    return notes.join('/');
}

QString failureOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.what();
    } catch (const Cancelled&) {
        return "cancelled";
    }
    return {};
}

}  // namespace

class PostgresTest : public QObject {
    Q_OBJECT

private slots:
    void types_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("types");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("notes");
        const auto add = [](const char* name, const char* sql, const char* types, const char* rows,
                            const char* notes = "") { QTest::newRow(name) << sql << types << rows << notes; };
        add("boolean", "VALUES (true), (false), (NULL)", "boolean", "true/false/~");
        add("smallint", "VALUES (32767::int2), (-32768), (NULL)", "int64", "32767/-32768/~");
        add("integer", "VALUES (2147483647), (-2147483648)", "int64", "2147483647/-2147483648");
        add("bigint", "VALUES (9223372036854775807), (-9223372036854775808)", "int64",
            "9223372036854775807/-9223372036854775808");
        add("oid", "SELECT 4294967295::oid", "int64", "4294967295");
        add("real", "VALUES (0.5::real), ('-Infinity'), ('NaN')", "float64", "0.5/-Infinity/~", "3 column1: NaN");
        add("double", "VALUES (0.1::float8), (1e308), ('NaN'), (5e-324)", "float64", "0.1/1e+308/~/5e-324",
            "3 column1: NaN");
        add("numeric, whole", "VALUES (12::numeric), (-9223372036854775808), (1000000), (NULL)", "int64",
            "12/-9223372036854775808/1000000/~");
        add("numeric, no decimals", "SELECT 12345678::numeric(10, 0) AS n", "int64", "12345678");
        add("numeric, decimals",
            "SELECT n::numeric(12, 2) AS column1 FROM (VALUES (1234.50), (-0.05), (100), (0)) AS v(n)", "float64",
            "1234.5/-0.05/100/0",
            "Column \"column1\" (numeric(12,2)) is read as float64: its first 15 digits are exact.");
        add("numeric, tiny", "SELECT n::numeric(20, 15) AS column1 FROM (VALUES (0.000000012345), (0.0001)) AS v(n)",
            "float64", "1.2345e-08/1e-04",
            "Column \"column1\" (numeric(20,15)) is read as float64: its first 15 digits are exact.");
        add("numeric, too long", "SELECT 12345678901234567890::numeric AS n", "text", "12345678901234567890",
            "Column \"n\" (numeric) holds numbers of more digits than a number of Kapok keeps, and is read as text.");
        add("numeric, too exact",
            "SELECT n::numeric(30, 20) AS column1 FROM (VALUES (1.5), (1.23456789012345678901), (10)) AS v(n)", "text",
            "1.5/1.23456789012345678901/10",
            "Column \"column1\" (numeric(30,20)) holds numbers of more digits than a number of Kapok keeps, and is "
            "read "
            "as text.");
        add("numeric, computed", "SELECT 1::numeric / 3 AS n", "float64", "0.3333333333333333",
            "Column \"n\" (numeric) is read as float64: its first 15 digits are exact./In column \"n\", 1 values of "
            "more "
            "than 15 digits were rounded to float64.");
        add("numeric, NaN", "VALUES ('NaN'::numeric), (7)", "int64", "~/7", "1 column1: NaN");
        add("numeric, infinite", "SELECT '-Infinity'::numeric AS n", "float64", "-Infinity",
            "Column \"n\" (numeric) is read as float64: its first 15 digits are exact.");
        add("numeric, nothing", "SELECT NULL::numeric(8, 2) AS a, NULL::numeric(8, 0) AS b", "float64 int64", "~|~");
        add("text", "VALUES ('东莞市'), (''), (NULL), ('a''b\"\\n')", "text", "东莞市/~/~/a'b\"\\n");
        add("character(n)", "SELECT 'ab '::char(5), 'ab '::varchar(5)", "text text", "ab|ab ");
        add("name", "SELECT 'pg_class'::name", "text", "pg_class");
        add("date", "VALUES ('2024-02-29'::date), ('1582-10-15'), ('0001-01-01'), ('infinity'), (NULL)", "date",
            "2024-02-29/1582-10-15/0001-01-01/~/~", "4 column1: infinity");
        add("timestamp", "VALUES ('2024-03-05 08:30:15.123456'::timestamp), ('1969-12-31 23:59:59'), ('-infinity')",
            "datetime", "2024-03-05T08:30:15.123456/1969-12-31T23:59:59/~", "3 column1: -infinity");
        add("timestamp, far", "SELECT '294276-12-31 00:00:00'::timestamp AS t", "datetime", "~", "1 t: ");
        add("time", "SELECT '23:59:59.5'::time, '08:00+08'::timetz", "text text", "23:59:59.5|08:00:00+08");
        add("interval", "SELECT '1 month 2 days 03:04'::interval", "text", "1 mon 2 days 03:04:00");
        add("uuid", "SELECT 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'::uuid", "text",
            "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11");
        add("json", "SELECT '{\"a\": [1, null]}'::json, '{\"b\":1,  \"a\":2}'::jsonb", "text text",
            "{\"a\": [1, null]}|{\"a\": 2, \"b\": 1}");
        add("bytea", "SELECT '\\x00ff10'::bytea, ''::bytea", "text text", "00FF10|~");
        add("array", "SELECT ARRAY[1, 2, NULL], ARRAY['a', 'b c']", "text text", "{1,2,NULL}|{a,\"b c\"}");
        add("enum", "SELECT 'large'::size, 'small'::size", "text text", "large|small");
        add("domain", "SELECT 7::percentage", "int64", "7");
        add("others", "SELECT '10.0.0.1/24'::inet, '[1,5)'::int4range, 12.5::money, B'101'::bit(3), 'a'::\"char\"",
            "text text text text text", "10.0.0.1/24|[1,5)|$12.50|101|a");
        add("names", "SELECT 1 AS a, 2 AS a, 3", "int64 int64 int64", "1|2|3");
        add("order", "SELECT n FROM generate_series(1, 5) AS n ORDER BY n DESC;", "int64", "5/4/3/2/1");
        add("comment at the end", "SELECT 1 -- one", "int64", "1");
        add("comment first", "/* one */ SELECT 1", "int64", "1");
        add("no rows", "SELECT 1 AS a, 'x' AS b WHERE false", "int64 text", "");
    }

    void types() {
        QFETCH(QString, sql);
        const auto connection = opened();
        const auto read = connection->readSql(sql.toStdString(), {}, {});
        QTEST(typesText(read.table), "types");
        QTEST(rowsText(read.table), "rows");
        QTEST(allNotes(read), "notes");
    }

    /// bin() as SQL puts each number where the decimals say.
    void decimalBinsAgree() {
        const auto connection = opened();
        for (const auto& bins : decimalBins()) {
            const Table table = decimalBinTable(bins);
            const auto formula = expression::parse(bins.formula());
            const auto sql = expression::sqlText(formula, table.schema(), expression::SqlDialect::PostgreSql).sql;
            std::string rows;
            for (std::size_t row = 0; row < table.rows(); ++row) {
                rows += (row ? ", (" : "(") + std::to_string(row) + ", '" + shortest(table.column("x")->number(row)) +
                        "'::float8)";
            }
            const auto read = connection->readSql(
                "SELECT " + sql.value() + " AS edge FROM (VALUES " + rows + ") AS t(n, x) ORDER BY n", {}, {});
            for (std::size_t row = 0; row < table.rows(); ++row) {
                QCOMPARE(read.table.column("edge")->number(row), table.column("edge")->number(row));
            }
        }
    }

    void zoneOfTimes() {
        const auto connection = opened();
        const auto read =
            connection->readSql("SELECT '2024-03-05 08:30:00+08'::timestamptz AS t, now()::timestamp AS u", {}, {});
        QCOMPARE(read.table.column("t")->field().zone, std::string("UTC"));
        QCOMPARE(read.table.column("t")->integer(0), 1'709'598'600'000'000);
        QCOMPARE(read.table.column("u")->field().zone, std::string());
    }

    void asText() {
        const auto read =
            opened()->readSql("SELECT 1.50::numeric, true, NULL::int, '2024-01-02'::date", {.asText = true}, {});
        QCOMPARE(typesText(read.table), QString("text text text text"));
        QCOMPARE(rowsText(read.table), QString("1.50|true|~|2024-01-02"));
        QCOMPARE(QString::fromStdString(read.databaseTypes.at(0)), QString("numeric"));
    }

    void geometry() {
        QVERIFY2(postgresServer().run("SELECT count(*) FROM pg_available_extensions WHERE name = 'postgis'") == "1",
                 "install the package postgresql-postgis");
        postgresServer().run("CREATE EXTENSION IF NOT EXISTS postgis");
        const auto read = opened()->readSql("SELECT ST_SetSRID(ST_MakePoint(113.75, 23.02), 4490) AS place", {}, {});
        QCOMPARE(read.table.column("place")->type(), Type::Geometry);
        QCOMPARE(read.table.column("place")->field().crs, std::string("EPSG:4490"));
        const auto plain =
            opened()->readSql("SELECT encode(ST_AsBinary(ST_MakePoint(113.75, 23.02)), 'hex') AS wkb", {}, {});
        const auto wkb = read.table.column("place")->wkb(0);
        QCOMPARE(QByteArray(wkb.data(), int(wkb.size())).toHex(),
                 QByteArray::fromStdString(std::string(plain.table.column("wkb")->text(0))));
    }

    void limits() {
        const auto connection = opened();
        const auto some = connection->readSql("SELECT * FROM generate_series(1, 1000) AS n", {.rowLimit = 10}, {});
        QCOMPARE(some.table.rows(), std::size_t(10));
        QVERIFY(some.limited);
        const auto all = connection->readSql("SELECT * FROM generate_series(1, 10) AS n", {.rowLimit = 10}, {});
        QCOMPARE(all.table.rows(), std::size_t(10));
        QVERIFY(!all.limited);
    }

    void browses() {
        const auto connection = opened();
        QCOMPARE(connection->server().database, std::string("shop"));
        QVERIFY(connection->server().product.starts_with("PostgreSQL "));
        QStringList schemas;
        for (const auto& schema : connection->schemas()) {
            if (!schema.system) schemas << QString::fromStdString(schema.name);
        }
        QCOMPARE(schemas, QStringList({"public", "data \"x\""}));
        const auto tables = connection->tables("data \"x\"");
        QCOMPARE(tables.size(), std::size_t(2));
        QCOMPARE(tables[0].name, std::string("sales.v"));
        QVERIFY(tables[0].view);
        QCOMPARE(tables[1].name, std::string("销售"));
        QCOMPARE(tables[1].comment, std::string("sold goods"));
        const auto columns = connection->columns("data \"x\"", "销售");
        QCOMPARE(columns.size(), std::size_t(2));
        QVERIFY(columns[0].key && !columns[0].nullable && columns[1].nullable && !columns[1].key);
        QCOMPARE(columns[1].databaseType, std::string("numeric(12,2)"));
        const auto read = connection->readTable("data \"x\"", "销售", {}, {});
        QCOMPARE(rowsText(read.table), QString("1|9.5/2|~"));
        const auto place = database::parseTablePlace("\"data \"\"x\"\"\".\"sales.v\"");
        QCOMPARE(rowsText(connection->readTable(place.schema, place.table, {}, {}).table), QString("9.5"));
        QCOMPARE(database::tablePlaceText(place), std::string("\"data \"\"x\"\"\".\"sales.v\""));
    }

    void refuses_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        const auto add = [](const char* name, const char* sql, const char* words) {
            QTest::newRow(name) << sql << words;
        };
        add("insert", "INSERT INTO facts VALUES (5) RETURNING n",
            "This is not a statement that reads: it begins with insert.");
        add("create", "CREATE TABLE t(a int)", "it begins with create.");
        add("commit", "COMMIT", "it begins with commit.");
        add("behind a comment", "-- x\nDELETE FROM facts RETURNING n", "syntax error");
        add("sequence", "SELECT nextval('counter')", "This statement would change the database");
        add("function that writes", "SELECT add_fact()", "This statement would change the database");
        add("made writable", "SELECT set_config('transaction_read_only', 'off', true), add_fact()",
            "transaction read-write mode");
        add("two statements", "SELECT 1; SELECT 2", "cannot insert multiple commands");
        add("brackets", "SELECT 1) TO STDOUT; DELETE FROM facts; --", "syntax error at or near \")\"");
        add("syntax", "SELECT * FORM facts", "PostgreSQL says, at character 10: syntax error");
        add("no such table", "SELECT * FROM nothing", "relation \"nothing\" does not exist");
        add("no right", "SELECT * FROM hidden", "permission denied for table hidden. Ask its administrator");
        add("while running", "SELECT 1 / (n - 900) FROM generate_series(1, 1000) AS n",
            "PostgreSQL says: division by zero.");
        add("nothing", "", "gives no columns");
    }

    void refuses() {
        QFETCH(QString, sql);
        QFETCH(QString, words);
        const auto connection = opened();
        const QString failure = failureOf([&] { connection->readSql(sql.toStdString(), {}, {}); });
        QVERIFY2(failure.contains(words), qPrintable(failure));
        // The connection goes on.
        QCOMPARE(rowsText(connection->readSql("SELECT count(*) FROM facts", {}, {}).table), QString("3"));
    }

    void cancels_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("fromThread");
        QTest::newRow("asked by the reader") << "SELECT pg_sleep(60)::text" << false;
        QTest::newRow("from another thread") << "SELECT pg_sleep(60)::text" << true;
        QTest::newRow("in the midst of rows")
            << "SELECT n, repeat('x', 100) FROM generate_series(1, 100000000) AS n" << false;
    }

    void cancels() {
        QFETCH(QString, sql);
        QFETCH(bool, fromThread);
        const auto connection = opened();
        const QString active = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'reader' AND state = 'active'";
        std::atomic<bool> stop = false;
        std::thread user([&] {
            postgresServer().becomes(active, "1");
            fromThread ? connection->cancel() : stop.store(true);
        });
        const QString failure =
            failureOf([&] { connection->readSql(sql.toStdString(), {}, {.cancelled = [&] { return stop.load(); }}); });
        user.join();
        QCOMPARE(failure, QString("cancelled"));
        QVERIFY(postgresServer().becomes(active, "0"));
        QCOMPARE(rowsText(connection->readSql("SELECT 1", {}, {}).table), QString("1"));
    }

    /// Wherever it comes, a cancel leaves the connection fit for use.
    void cancelsAtAnyPoint() {
        const auto connection = opened();
        for (const int last : {0, 1, 2, 3, 5, 9, 20}) {
            int asked = 0;
            const QString failure = failureOf([&] {
                connection->readSql("SELECT n, repeat('x', 50) FROM generate_series(1, 200000) AS n", {},
                                    {.report = [](double) {}, .cancelled = [&] { return asked++ >= last; }});
            });
            QVERIFY2(failure == "cancelled" || asked <= last, qPrintable(failure));
            QCOMPARE(rowsText(connection->readSql("SELECT 1", {}, {}).table), QString("1"));
        }
    }

    void stopsSlowStatements() {
        auto settings = postgresServer().settings();
        settings.statementSeconds = 1;
        const auto connection = database::openConnection(settings, PostgresServer::givePassword);
        const QString failure = failureOf([&] { connection->readSql("SELECT pg_sleep(30)::text", {}, {}); });
        QVERIFY2(failure.contains("took longer than 1 seconds"), qPrintable(failure));
    }

    void readsOneMoment() {
        const auto read = opened()->readSql(
            "SELECT current_setting('transaction_isolation'), current_setting('transaction_read_only')", {}, {});
        QCOMPARE(rowsText(read.table), QString("repeatable read|on"));
    }

    void keepsNotices() {
        const auto read = opened()->readSql("SELECT warn('careful')", {}, {});
        QCOMPARE(read.notices, std::vector<std::string>{"careful"});
    }

    void readsAMillionRows() {
        const auto connection = opened();
        double last = 0;
        QElapsedTimer timer;
        timer.start();
        const auto read = connection->readSql(
            "SELECT n, n * 0.5::float8 AS half, 'region ' || n % 21 AS region, (n % 1000)::numeric(12, 2) AS money, "
            "'2024-01-01'::date + n % 366 AS day FROM generate_series(1, 1000000) AS n",
            {}, {.report = [&](double part) { last = part; }});
        qInfo("1,000,000 rows x 5 columns in %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(read.table.rows(), std::size_t(1'000'000));
        QCOMPARE(typesText(read.table), QString("int64 float64 text float64 date"));
        QCOMPARE(rowsText(read.table.select({"n", "half", "region", "money", "day"})).section('/', -1),
                 QString("1000000|5e+05|region 1|0|2024-03-29"));
        QCOMPARE(last, 1.0);
    }

    void serverThatDies() {
        const auto connection = opened();
        const qint64 process = postgresServer().process();
        std::thread accident([process] { PostgresServer::killAtOnce(process); });
        const QString failure = failureOf(
            [&] { connection->readSql("SELECT n, repeat('x', 100) FROM generate_series(1, 100000000) AS n", {}, {}); });
        accident.join();
        QVERIFY2(failure.contains("The connection to the database was lost"), qPrintable(failure));
        const QString again = failureOf([&] { connection->readSql("SELECT 1", {}, {}); });
        QVERIFY2(again.contains("The connection to the database was lost"), qPrintable(again));
        postgresServer().restart();
        QCOMPARE(postgresServer().failure(), QString());
    }

    void initTestCase() {
        QCOMPARE(postgresServer().failure(), QString());
        postgresServer().run(
            "CREATE TYPE size AS ENUM ('small', 'large'); CREATE DOMAIN percentage AS int CHECK (value BETWEEN 0 AND "
            "100);"
            "CREATE SCHEMA \"data \"\"x\"\"\"; GRANT USAGE ON SCHEMA \"data \"\"x\"\"\" TO reader;"
            "CREATE TABLE \"data \"\"x\"\"\".销售(id int PRIMARY KEY, 金额 numeric(12, 2));"
            "COMMENT ON TABLE \"data \"\"x\"\"\".销售 IS 'sold goods';"
            "INSERT INTO \"data \"\"x\"\"\".销售 VALUES (1, 9.50), (2, NULL);"
            "CREATE VIEW \"data \"\"x\"\"\".\"sales.v\" AS SELECT sum(金额) AS s FROM \"data \"\"x\"\"\".销售;"
            "GRANT SELECT ON ALL TABLES IN SCHEMA \"data \"\"x\"\"\" TO reader;"
            "CREATE TABLE facts(n int); INSERT INTO facts VALUES (1), (2), (3); CREATE SEQUENCE counter;"
            "CREATE TABLE hidden(a int);"
            "CREATE FUNCTION add_fact() RETURNS int LANGUAGE sql AS 'INSERT INTO facts VALUES (4) RETURNING n';"
            "CREATE FUNCTION warn(t text) RETURNS text LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''%'', t; RETURN t; "
            "END';"
            "GRANT ALL ON facts, counter TO reader");
    }
};

std::unique_ptr<QObject> kapok::test::makePostgresTest() { return std::make_unique<PostgresTest>(); }

#include "postgres_test.moc"
