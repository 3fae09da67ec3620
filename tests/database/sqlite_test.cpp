// SQLite tables and views as columns, and back.
#include "database/sqlite_file.h"
#include "database/sqlite_reader.h"
#include "database/sqlite_writer.h"
#include "table/column_builder.h"
#include "table/format.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include <sqlite3.h>

using namespace kapok;

namespace {

QString rowsText(const Table& table) {
    QStringList rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const auto& column : table.columns()) {
            cells << (column->isMissing(row) ? QString("~") : QString::fromStdString(cellText(*column, row)));
        }
        rows << cells.join('|');
    }
    return rows.join('/');
}

QString typesText(const Table& table) {
    QStringList types;
    for (const auto& field : table.schema()) types << QString::fromStdString(std::string(typeName(field.type)));
    return types.join(' ');
}

std::int64_t oneNumber(database::SqliteFile& file, const std::string& sql) {
    database::SqliteStatement statement(file, sql);
    return statement.step() ? sqlite3_column_int64(statement.handle(), 0) : -1;
}

std::size_t missingOf(const Column& column) {
    std::size_t missing = 0;
    for (std::size_t i = 0; i < column.chunkCount(); ++i) missing += column.chunk(i).missingCount;
    return missing;
}

}  // namespace

class SqliteTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::string path(const QString& name) const { return folder_.filePath(name).toStdString(); }

    std::string made(const std::string& sql) const {
        const auto file = path("t.db");
        QFile::remove(QString::fromStdString(file));
        database::SqliteFile(file, database::SqliteFile::Mode::Create).execute(sql);
        return file;
    }

private slots:
    void reads_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("types");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("notes");
        const auto add = [](const char* name, const char* sql, const char* types, const char* rows, int notes = 0) {
            QTest::newRow(name) << sql << types << rows << notes;
        };
        add("types",
            "CREATE TABLE t(a INTEGER, b REAL, c TEXT, d BOOLEAN, e BLOB); "
            "INSERT INTO t VALUES(1, 2.5, 'x', 1, x'0AFF'), (NULL, NULL, NULL, NULL, NULL), (-3, 4, '', 0, x'01')",
            "int64 float64 text boolean text", "1|2.5|x|true|0AFF/~|~|~|~|~/-3|4|~|false|01");
        add("integers become reals", "CREATE TABLE t(a); INSERT INTO t VALUES(NULL), (1), (2.5)", "float64", "~/1/2.5");
        add("numbers and words", "CREATE TABLE t(a); INSERT INTO t VALUES(1), (NULL), ('x'), (2.5)", "text",
            "1/~/x/2.5", 1);
        add("long integers and reals", "CREATE TABLE t(a); INSERT INTO t VALUES(9007199254740993), (0.5)", "text",
            "9007199254740993/0.5", 1);
        add("reals and long integers", "CREATE TABLE t(a); INSERT INTO t VALUES(0.5), (9007199254740993)", "text",
            "0.5/9007199254740993", 1);
        add("a BOOLEAN of 2", "CREATE TABLE t(a BOOLEAN); INSERT INTO t VALUES(1), (2)", "int64", "1/2");
        add("nothing but NULL", "CREATE TABLE t(a INTEGER); INSERT INTO t VALUES(NULL)", "text", "~");
        add("no rows", "CREATE TABLE t(a INTEGER, b TEXT)", "text text", "");
        add("view",
            "CREATE TABLE u(a INTEGER); INSERT INTO u VALUES(1), (2); CREATE VIEW t AS SELECT sum(a) AS s, 'x' "
            "AS s FROM u",
            "int64 text", "3|x");
        add("codes", "CREATE TABLE t(code TEXT); INSERT INTO t VALUES('04015')", "text", "04015");
    }

    void reads() {
        QFETCH(QString, sql);
        QFETCH(int, notes);
        const auto read = database::readSqliteTable(made(sql.toStdString()), "t", false, {});
        QTEST(typesText(read.table), "types");
        QTEST(rowsText(read.table), "rows");
        QCOMPARE(int(read.notes.size()), notes);
    }

    void readsAsText() {
        const auto file = made("CREATE TABLE t(a INTEGER, b REAL); INSERT INTO t VALUES(1, 0.1), (NULL, 2)");
        const auto read = database::readSqliteTable(file, "", true, {});
        QCOMPARE(typesText(read.table), QString("text text"));
        QCOMPARE(rowsText(read.table), QString("1|0.1/~|2"));
    }

    void lists() {
        const auto file = made(
            "CREATE TABLE \"a \"\"b\"(x); CREATE TABLE c(y INTEGER PRIMARY KEY AUTOINCREMENT); "
            "CREATE VIEW v AS SELECT 1; INSERT INTO c VALUES(5)");
        const auto tables = database::listSqliteTables(file);
        QCOMPARE(tables.size(), std::size_t(3));
        QCOMPARE(tables[0].name, std::string("a \"b"));
        QCOMPARE(tables[1].rows, 1);
        QVERIFY(tables[2].view);
        QCOMPARE(database::readSqliteTable(file, "a \"b", false, {}).table.rows(), std::size_t(0));
    }

    void refuses_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("message");
        QTest::newRow("no such table") << "CREATE TABLE t(a)"
                                       << "u"
                                       << "There is no table \"u\" in the database.";
        QTest::newRow("no tables") << "PRAGMA user_version = 1"
                                   << ""
                                   << "The database holds no tables.";
        QTest::newRow("view of nothing") << "CREATE TABLE u(a); CREATE VIEW t AS SELECT * FROM u; DROP TABLE u"
                                         << "t"
                                         << "SQLite says: no such table: main.u.";
    }

    void refuses() {
        QFETCH(QString, sql);
        QFETCH(QString, table);
        const auto file = made(sql.toStdString());
        try {
            database::readSqliteTable(file, table.toStdString(), false, {});
        } catch (const Error& error) {
            QTEST(QString::fromStdString(english(error.message())), "message");
            QCOMPARE(error.place().file, file);
            return;
        }
        QFAIL("nothing was thrown");
    }

    void damagedFileSaysSo() {
        const auto file = made(
            "CREATE TABLE t(a TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            "WHERE i < 2000) INSERT INTO t SELECT printf('%050d', i) FROM n");
        QFile damaged(QString::fromStdString(file));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(8192);
        damaged.write(QByteArray(20'000, '\xAA'));
        damaged.close();
        QVERIFY_EXCEPTION_THROWN(database::readSqliteTable(file, "t", false, {}), Error);
    }

    void cancels() {
        const auto file = made("CREATE TABLE t(a); INSERT INTO t VALUES(1)");
        QVERIFY_EXCEPTION_THROWN(database::readSqliteTable(file, "t", false, {{}, [] { return true; }}), Cancelled);
    }

    /// The columns of wide tables go to SQLite's functions in groups.
    void readsManyColumns() {
        std::string columns;
        std::string values;
        for (int i = 0; i < 300; ++i) {
            columns += (i == 0 ? "c" : ", c") + std::to_string(i);
            values += (i == 0 ? "" : ", ") + std::to_string(i) + " * 10 + i";
        }
        const auto read = database::readSqliteTable(
            made("CREATE TABLE t(" + columns + "); WITH n(i) AS (VALUES(1), (2)) INSERT INTO t SELECT " + values +
                 " FROM n"),
            "t", false, {});
        QCOMPARE(read.table.columnCount(), std::size_t(300));
        for (std::size_t i = 0; i < 300; ++i) {
            QCOMPARE(read.table.column(i)->integer(1), std::int64_t(i * 10 + 2));
        }
        QVERIFY(read.notes.empty());
    }

    /// Row ids with gaps, kinds that differ between the parts, a late value of another kind; 1 and 3 connections.
    void readsInParts_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("type");
        QTest::newRow("integers") << "i"
                                  << "int64";
        QTest::newRow("texts") << "'t' || (i % 1000)"
                               << "text";
        QTest::newRow("texts, some empty") << "iif(i % 3, 'x' || (i % 7), '')"
                                           << "text";
        QTest::newRow("numbers after integers") << "iif(i < 150000, i, i + 0.5)"
                                                << "float64";
        QTest::newRow("integers after numbers") << "iif(i < 150000, i + 0.5, i)"
                                                << "float64";
        QTest::newRow("missing at first") << "iif(i < 90000, NULL, i)"
                                          << "int64";
        QTest::newRow("a word at last") << "iif(i < 199999, i, 'end')"
                                        << "text";
    }

    void readsInParts() {
        QFETCH(QString, value);
        const auto file = made(
            "CREATE TABLE t(id INTEGER PRIMARY KEY, a); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
            "FROM n WHERE i < 200000) INSERT INTO t SELECT i + i / 70000, " +
            value.toStdString() + " FROM n");
        const auto whole = database::readSqliteTable(file, "t", false, {}, 1);
        const auto parts = database::readSqliteTable(file, "t", false, {}, 3);
        QTEST(QString::fromStdString(std::string(typeName(whole.table.schema()[1].type))), "type");
        QCOMPARE(typesText(parts.table), typesText(whole.table));
        QCOMPARE(whole.table.rows(), std::size_t(200'000));
        QCOMPARE(parts.table.rows(), whole.table.rows());
        for (std::size_t row = 0; row < whole.table.rows(); row += row % 1000 == 0 ? 1 : 333) {
            for (std::size_t i = 0; i < 2; ++i) {
                QCOMPARE(cellText(*parts.table.column(i), row), cellText(*whole.table.column(i), row));
            }
        }
        database::SqliteFile again(file, database::SqliteFile::Mode::Read);
        QCOMPARE(oneNumber(again, "SELECT count(a) FROM t WHERE a <> ''"),
                 std::int64_t(whole.table.rows() - missingOf(*whole.table.column(1))));
    }

    void readsWideCharacters() {
        const auto read = database::readSqliteTable(
            made("PRAGMA encoding = 'UTF-16le'; CREATE TABLE t(a TEXT); INSERT INTO t VALUES('广州'), ('𠮷')"), "t",
            false, {});
        QCOMPARE(rowsText(read.table), QString("广州/𠮷"));
    }

    void cancelsInTheMiddle() {
        const auto file = made(
            "CREATE TABLE t(a); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO t SELECT i FROM n");
        std::atomic<bool> stop = false;
        const database::Progress progress{[&](double part) { stop = part > 0.3; }, [&] { return stop.load(); }};
        QVERIFY_EXCEPTION_THROWN(database::readSqliteTable(file, "t", false, progress, 2), Cancelled);
    }

    void writesInChunks() {
        ColumnBuilder x({"x \"y\"", Type::Int64});
        ColumnBuilder s({"s", Type::Text});
        for (int row = 0; row < 70'000; ++row) {
            row % 3 == 0 ? x.addMissing() : x.addInteger(row);
            s.addText(std::to_string(row % 10));
        }
        const Table table({x.finish(), s.finish()});
        const auto file = path("w.sqlite");
        database::writeSqliteTable(file, "a b", table, {});
        const auto read = database::readSqliteTable(file, "a b", false, {});
        QCOMPARE(read.table.rows(), table.rows());
        QCOMPARE(read.declaredTypes, (std::vector<std::string>{"INTEGER", "TEXT"}));
        for (std::size_t row = 0; row < table.rows(); row += 101) {
            QCOMPARE(cellText(*read.table.column(0), row), cellText(*table.column(0), row));
            QCOMPARE(read.table.column(1)->text(row), table.column(1)->text(row));
        }
    }
};

QTEST_GUILESS_MAIN(SqliteTest)
#include "sqlite_test.moc"
