// Databases wherever a file may be: addresses, tables after '#', the option sql.
#include "database/sqlite_file.h"
#include "io/database_import.h"
#include "table/format.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kapok;

class DatabaseImportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::string file() const { return folder_.filePath("shop.db").toStdString(); }

    static QString column(const io::Opened& opened, const char* name) {
        QStringList cells;
        const auto& values = *opened.table.column(name);
        for (std::size_t row = 0; row < values.rows(); ++row) {
            cells << (values.isMissing(row) ? QString("~") : QString::fromStdString(cellText(values, row)));
        }
        return cells.join('/');
    }

private slots:
    void initTestCase() {
        database::SqliteFile(file(), database::SqliteFile::Mode::Create)
            .execute(
                "CREATE TABLE sales(id INTEGER, city VARCHAR(20)); INSERT INTO sales VALUES(1, '东莞'), (2, NULL);"
                "CREATE TABLE \"a.b\"(x INTEGER); INSERT INTO \"a.b\" VALUES(7)");
    }

    void places_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("table");
        const auto add = [](const char* place, const char* path, const char* table) {
            QTest::newRow(place) << place << path << table;
        };
        add("postgresql://ann@h/d#s.t", "postgresql://ann@h/d", "s.t");
        add("postgresql://ann@h/d", "postgresql://ann@h/d", "");
        add("odbc:DSN=a;UID=b#t#1", "odbc:DSN=a;UID=b", "t#1");
        add("data.xlsx#Sheet 1", "data.xlsx", "Sheet 1");
        add("odbc.csv", "odbc.csv", "");
    }

    void places() {
        QFETCH(QString, place);
        const auto split = io::splitAnyPlace(place.toStdString());
        QTEST(QString::fromStdString(split.path), "path");
        QTEST(QString::fromStdString(split.table), "table");
        QCOMPARE(io::isDatabasePlace(place.toStdString()), place.contains(':'));
    }

    void opens_data() {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << "sqlite:FILE";
        QTest::newRow("odbc") << "odbc:Driver=SQLite3;Database=FILE";
    }

    void opens() {
        QFETCH(QString, address);
        const std::string at = address.replace("FILE", QString::fromStdString(file())).toStdString();
        QCOMPARE(column(io::openAny(at + "#sales"), "city"), QString("东莞/~"));
        QCOMPARE(column(io::openAny(at + "#\"a.b\""), "x"), QString("7"));
        QCOMPARE(column(io::openAny(at, {.table = "sales"}), "id"), QString("1/2"));
        QCOMPARE(column(io::openAny(at, {.sql = "SELECT count(*) AS n FROM sales"}), "n"), QString("2"));
        const auto text = io::openAny(at + "#sales", {.types = io::ColumnTypes::Text});
        QCOMPARE(text.table.column("id")->type(), Type::Text);
        const auto tables = io::listAnyTables(at);
        QCOMPARE(tables.size(), std::size_t(2));
    }

    void asksWhichTable() {
        try {
            io::openAny("sqlite:" + file());
            QFAIL("opened");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains("holds 2 tables; say which one"), error.what());
            QVERIFY2(QString(error.what()).contains("sales"), error.what());
        }
    }

    void optionsRoundTrip() {
        const io::OptionTexts texts{{"sql", "SELECT 1"}};
        QCOMPARE(io::parseOptions(texts).sql, std::string("SELECT 1"));
        QVERIFY(io::optionTexts(io::parseOptions(texts)) == texts);
    }

    void filesAsBefore() { QCOMPARE(column(io::openAny(file() + "#sales"), "id"), QString("1/2")); }
};

QTEST_GUILESS_MAIN(DatabaseImportTest)
#include "import_test.moc"
