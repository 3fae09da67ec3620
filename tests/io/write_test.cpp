// What is written reads back the same, and the old file is whole whatever happens.
#include "io/write.h"
#include "io/formats.h"
#include "table/column_builder.h"
#include "table/take.h"
#include "table_text.h"

#include <QDir>
#include <QTest>

#include <sstream>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#include <unistd.h>
#include <csignal>
#endif

using namespace kapok;

namespace {

/// WKB of POINT(x y), little endian.
std::string point(double x, double y) {
    std::string wkb("\x01\x01\0\0\0", 5);
    wkb.append(reinterpret_cast<const char*>(&x), sizeof x);
    wkb.append(reinterpret_cast<const char*>(&y), sizeof y);
    return wkb;
}

Table sample(bool geometry) {
    ColumnBuilder code({"code", Type::Text});
    ColumnBuilder name({"名称", Type::Text});
    ColumnBuilder count({"count", Type::Int64});
    ColumnBuilder rate({"rate", Type::Float64});
    ColumnBuilder open({"open", Type::Boolean});
    ColumnBuilder day({"day", Type::Date});
    ColumnBuilder time({"time", Type::DateTime});
    ColumnBuilder place({.name = "geometry", .type = Type::Geometry, .crs = "EPSG:4326"});
    code.addText("04015");
    name.addText("广州, \"Canton\"\n二 𠮷");
    count.addInteger(9007199254740991);
    rate.addNumber(0.1);
    open.addInteger(1);
    day.addInteger(19787);
    time.addInteger(19787 * 86'400'000'000LL + 30'615'250'000);
    place.addWkb(point(113.25, 23.125));
    for (ColumnBuilder* column : {&code, &name, &count, &rate, &open, &day, &time, &place}) column->addMissing();
    code.addText("1001");
    name.addText("=1+1; 'x'\t|");
    count.addInteger(-3);
    rate.addNumber(-1.5e300);
    open.addInteger(0);
    day.addInteger(30'000);
    time.addInteger(1'000'000'000'000'000);
    place.addWkb(point(-0.5, 0));
    std::vector<ColumnPtr> columns{code.finish(), name.finish(), count.finish(), rate.finish(),
                                   open.finish(), day.finish(),  time.finish()};
    if (geometry) columns.push_back(place.finish());
    return Table(std::move(columns));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class WriteTest : public QObject {
    Q_OBJECT

private slots:
    void readsBack_data() {
        QTest::addColumn<bool>("geometry");
        QTest::addColumn<QString>("schema");  // empty: as it was
        QTest::newRow("t.csv") << false << "";
        QTest::newRow("t.tsv") << false << "";
        QTest::newRow("t.json") << false << "";
        QTest::newRow("t.jsonl") << false << "";
        QTest::newRow("t.sqlite") << false << "";
        QTest::newRow("t.xlsx") << false << "";
        QTest::newRow("t.gpkg") << true << "";
        QTest::newRow("table only.gpkg") << false << "";
        QTest::newRow("t.geojson") << true << "";
    }

    void readsBack() {
        QFETCH(bool, geometry);
        const TestFolder folder;
        const Table table = sample(geometry);
        const auto path = folder.path(QTest::currentDataTag()).toStdString();
        io::writeFile(table, path);
        const auto opened = io::openFile(path);
        QCOMPARE(schemaText(opened.table), schemaText(table));
        QCOMPARE(rowsText(opened.table), rowsText(table));
        if (geometry) {
            QCOMPARE(opened.table.column("geometry")->field().crs, std::string("EPSG:4326"));
            QVERIFY(opened.table.column("geometry")->wkb(0) == point(113.25, 23.125));
        }
        QCOMPARE(QDir(folder.path("")).entryList(QDir::Files | QDir::Hidden).size(), 1);
        const auto tables = io::listTables(path);
        QCOMPARE(tables.size(), std::size_t(1));
        QCOMPARE(tables[0].geometry, geometry);
        QCOMPARE(io::openFile(path + "#" + tables[0].name).table.rows(), std::size_t(3));
    }

    void flatGeobufReadsBack() {
        const TestFolder folder;
        const Table table = take(sample(true), std::vector<RowIndex>{0, 2});
        const auto path = folder.path("t.fgb").toStdString();
        io::writeFile(table, path);
        const Table found = io::openFile(path).table;
        // The rows are in the order of the index by place.
        const bool turned = found.column("code")->text(0) == "1001";
        const Table read = take(found, turned ? std::vector<RowIndex>{1, 0} : std::vector<RowIndex>{0, 1});
        const std::vector<std::string> kept{"code", "名称", "count", "rate", "open", "time", "geometry"};
        QCOMPARE(schemaText(read.select(kept)), schemaText(table.select(kept)));
        QCOMPARE(rowsText(read.select(kept)), rowsText(table.select(kept)));
        QCOMPARE(read.column("geometry")->field().crs, std::string("EPSG:4326"));
        QVERIFY(read.column("geometry")->wkb(0) == point(113.25, 23.125));
        QCOMPARE(read.column("day")->type(), Type::DateTime);  // at midnight: the format has no dates
        QCOMPARE(read.column("day")->integer(0), 19787 * 86'400'000'000LL);
        QCOMPARE(QDir(folder.path("")).entryList(QDir::Files | QDir::Hidden), QStringList{"t.fgb"});
        // No geometry, or none in a row: nothing is written.
        QVERIFY_EXCEPTION_THROWN(io::writeFile(sample(false), folder.path("u.fgb").toStdString()), Error);
        QVERIFY_EXCEPTION_THROWN(io::requireWritable(sample(true), "u.fgb"), Error);
    }

    void choicesAreThoseOfTheFormat_data() {
        QTest::addColumn<bool>("text");
        QTest::addColumn<bool>("sideFile");
        QTest::newRow("a.csv") << true << true;
        QTest::newRow("a.csv.gz") << true << true;
        QTest::newRow("a.tsv") << true << true;
        QTest::newRow("a.xlsx") << false << false;
        QTest::newRow("a.gpkg") << false << false;
        QTest::newRow("a.sqlite") << false << false;
        QTest::newRow("a.fgb") << false << true;
        QTest::newRow("a.jsonl") << false << true;
        QTest::newRow("a.parquet") << false << false;
    }

    void choicesAreThoseOfTheFormat() {
        QFETCH(bool, text);
        QFETCH(bool, sideFile);
        const io::WriteChoices choices = io::writeChoices(QTest::currentDataTag());
        QCOMPARE(choices.byteOrderMark, text);
        QCOMPARE(choices.escapeFormulas, text);
        QCOMPARE(choices.sideFile, sideFile);
    }

    void allTextReadsBack() {
        const TestFolder folder;
        const auto path = folder.write("a.csv", "code,x\n007, 1.50\n,NA\n\"a,\"\"b\",1e5\n");
        const auto first = io::openFile(path, {.types = io::ColumnTypes::Text});
        const auto again = folder.path("b.csv").toStdString();
        io::writeFile(first.table, again);
        QCOMPARE(rowsText(io::openFile(again, {.types = io::ColumnTypes::Text}).table), rowsText(first.table));
        QCOMPARE(contentOf(QString::fromStdString(again)), contentOf(QString::fromStdString(path)));
    }

    void writesManyRows() {
        const TestFolder folder;
        ColumnBuilder x({"x", Type::Int64});
        ColumnBuilder y({"y", Type::Float64});
        ColumnBuilder s({"s", Type::Text});
        for (int row = 0; row < 600'000; ++row) {
            x.addInteger(row);
            row % 7 == 0 ? y.addMissing() : y.addNumber(row / 7.0);
            s.addText("v" + std::to_string(row % 1000));
        }
        const Table table({x.finish(), y.finish(), s.finish()});
        for (const char* name : {"t.csv", "t.jsonl", "t.json"}) {
            const auto path = folder.path(name).toStdString();
            io::writeFile(table, path);
            const auto opened = io::openFile(path);
            QCOMPARE(opened.table.rows(), table.rows());
            for (std::size_t row = 0; row < table.rows(); row += 997) {
                QCOMPARE(rowText(opened.table, row), rowText(table, row));
            }
        }
    }

    void writesText_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("csv") << "csv"
                             << "a,b\n1,\"x\"\"y\"\n,Infinity\n";
        QTest::newRow("json") << "json"
                              << "[\n{\"a\":1,\"b\":\"x\\\"y\"},\n{\"a\":null,\"b\":\"Infinity\"}\n]\n";
        QTest::newRow("jsonl") << "jsonl"
                               << "{\"a\":1,\"b\":\"x\\\"y\"}\n{\"a\":null,\"b\":\"Infinity\"}\n";
    }

    void writesText() {
        QFETCH(QString, format);
        ColumnBuilder a({"a", Type::Int64});
        ColumnBuilder b({"b", Type::Text});
        a.addInteger(1);
        a.addMissing();
        b.addText("x\"y");
        b.addText("Infinity");
        std::ostringstream stream;
        io::writeText(Table({a.finish(), b.finish()}), stream, {.format = format.toStdString()});
        QTEST(QString::fromStdString(stream.str()), "text");
    }

    void writesEveryDigit() {
        ColumnBuilder numbers({"x", Type::Float64});
        for (const double value : {1e5, -1234567.0, 1e14, 0.00001, 0.1, 1e15, 1e-6}) numbers.addNumber(value);
        std::ostringstream stream;
        io::writeText(Table({numbers.finish()}), stream, {.format = "csv"});
        QCOMPARE(QString::fromStdString(stream.str()),
                 QString("x\n100000\n-1234567\n100000000000000\n0.00001\n0.1\n1e+15\n1e-06\n"));
    }

    void writesMarkAndDelimiter() {
        const TestFolder folder;
        const auto path = folder.path("t.csv");
        io::writeFile(sample(false).select({"code", "count"}), path.toStdString(),
                      {.byteOrderMark = true, .delimiter = ';'});
        QCOMPARE(contentOf(path), QByteArray("\xEF\xBB\xBF"
                                             "code;count\n04015;9007199254740991\n;\n1001;-3\n"));
    }

    /// Texts that a spreadsheet would take for formulas, as OWASP lists them; numbers are left alone.
    void escapesFormulas() {
        const TestFolder folder;
        ColumnBuilder text({"=name", Type::Text});
        ColumnBuilder number({"n", Type::Int64});
        for (const char* cell : {"=1+1", "+1", "-2", "@SUM(A1)", "\tx", "a=b"}) {
            text.addText(cell);
            number.addInteger(-1);
        }
        const Table table({text.finish(), number.finish()});
        const auto path = folder.path("t.csv");
        io::writeFile(table, path.toStdString(), {.escapeFormulas = true});
        QCOMPARE(contentOf(path), QByteArray("'=name,n\n'=1+1,-1\n'+1,-1\n'-2,-1\n'@SUM(A1),-1\n'\tx,-1\na=b,-1\n"));
        io::writeFile(table, path.toStdString());
        QVERIFY(contentOf(path).startsWith("=name,n\n=1+1,-1\n"));
    }

    void keepsItsProvenance_data() {
        QTest::addColumn<QString>("sheet");  // where the lines are; empty: in a file beside
        QTest::newRow("t.xlsx") << "About";
        QTest::newRow("t.sqlite") << "about";
        QTest::newRow("t.gpkg") << "gpkg_metadata";
        QTest::newRow("t.csv") << "";
        QTest::newRow("t.jsonl") << "";
        QTest::newRow("t.geojson") << "";
    }

    void keepsItsProvenance() {
        QFETCH(QString, sheet);
        const TestFolder folder;
        const QString name = QTest::currentDataTag();
        const auto path = folder.path(name).toStdString();
        const Table table = sample(name.endsWith("gpkg") || name.endsWith("geojson"));
        const std::string lines = "Source: 年鉴.csv\nFilter: year = 2024";
        io::writeFile(table, path, {.provenance = lines, .sideFile = true});
        QCOMPARE(io::openFile(path).table.rows(), table.rows());
        const QStringList files = QDir(folder.path("")).entryList(QDir::Files | QDir::Hidden);
        if (sheet.isEmpty()) {
            QCOMPARE(files, QStringList({name, name + ".about.txt"}));
            QCOMPARE(contentOf(folder.path(name + ".about.txt")), QByteArray::fromStdString(lines + "\n"));
            io::writeFile(table, path, {.provenance = lines});
            return;
        }
        QCOMPARE(files, QStringList{name});
        if (name == "t.gpkg") {
            QVERIFY(contentOf(folder.path(name)).contains("Filter: year = 2024"));
            return;
        }
        const auto about = io::openFile(path + "#" + sheet.toStdString(), {.headerRows = 0});
        QVERIFY2(rowsText(about.table).contains("Filter: year = 2024"), qPrintable(rowsText(about.table)));
        QVERIFY(rowsText(about.table).contains("年鉴.csv"));
    }

    void limitsAreToldBefore() {
        ColumnBuilder many({"t", Type::Int64});
        for (int row = 0; row < 1'048'576; ++row) many.addInteger(row);
        const Table table({many.finish()});
        QVERIFY_EXCEPTION_THROWN(io::requireWritable(table, "a.xlsx"), Error);
        QVERIFY_EXCEPTION_THROWN(io::requireWritable(table, "a.geojson"), Error);
        QVERIFY_EXCEPTION_THROWN(io::requireWritable(table, "a.parquet"), Error);
        io::requireWritable(table, "a.csv");
    }

    void singleColumnKeepsItsMissing() {
        const TestFolder folder;
        const auto path = folder.path("t.csv").toStdString();
        io::writeFile(sample(false).select({"count"}), path);
        QCOMPARE(rowsText(io::openFile(path).table), QString("9007199254740991/~/-3"));
    }

    void emptyTable_data() {
        QTest::addColumn<int>("unused");
        for (const char* name : {"t.csv", "t.xlsx", "t.sqlite", "t.gpkg", "t.jsonl", "t.json"})
            QTest::newRow(name) << 0;
    }

    void emptyTable() {
        const TestFolder folder;
        ColumnBuilder a({"a", Type::Int64});
        const auto path = folder.path(QTest::currentDataTag()).toStdString();
        io::writeFile(Table({a.finish()}), path);
        QVERIFY(QFile::exists(QString::fromStdString(path)));
    }

    void refuses() {
        const TestFolder folder;
        const auto messageOf = [](const Table& table, const QString& path) {
            try {
                io::writeFile(table, path.toStdString());
            } catch (const Error& error) {
                return QString::fromStdString(english(error.message()));
            }
            return QString();
        };
        const Table table = sample(false);
        QCOMPARE(messageOf(table, folder.path("a.parquet")),
                 QString("Files of the kind \".parquet\" cannot be written."));
        QCOMPARE(messageOf(table, folder.path("none/a.csv")), QString("The folder to write to is not there."));
        QCOMPARE(messageOf(table, folder.path("a.geojson")),
                 QString("GeoJSON needs a geometry column, and the table has none."));
        QDir().mkdir(folder.path("folder.csv"));
        QCOMPARE(messageOf(table, folder.path("folder.csv")), QString("This is a folder, not a file."));
        ColumnBuilder longText({"t", Type::Text});
        longText.addText(std::string(40'000, 'x'));
        QCOMPARE(messageOf(Table({longText.finish()}), folder.path("a.xlsx")),
                 QString("A text is longer than the 32767 characters an Excel cell holds."));
        ColumnBuilder many({"t", Type::Int64});
        for (int row = 0; row < 1'048'576; ++row) many.addInteger(row);
        QCOMPARE(messageOf(Table({many.finish()}), folder.path("a.xlsx")),
                 QString("The table has 1048576 rows; an Excel sheet holds 1048575."));
        QCOMPARE(QDir(folder.path("")).entryList(QDir::Files | QDir::Hidden).size(), 0);
    }

    void keepsTheOldFileWhenCancelled_data() {
        QTest::addColumn<int>("unused");
        for (const char* name : {"t.csv", "t.xlsx", "t.sqlite", "t.gpkg", "t.fgb", "t.geojson", "t.jsonl"})
            QTest::newRow(name) << 0;
    }

    void keepsTheOldFileWhenCancelled() {
        const TestFolder folder;
        const QString name = QTest::currentDataTag();
        const auto path = folder.write(name, "old");
        const Table placed = take(sample(true), std::vector<RowIndex>{0, 2});
        QVERIFY_EXCEPTION_THROWN(io::writeFile(placed, path, {}, {{}, [] { return true; }}), Cancelled);
        QCOMPARE(contentOf(folder.path(name)), QByteArray("old"));
        QCOMPARE(QDir(folder.path("")).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }

#if defined(Q_OS_UNIX)
    void keepsTheOldFileInAFolderThatCannotBeWritten() {
        const TestFolder folder;
        QDir().mkdir(folder.path("locked"));
        const auto path = folder.write("locked/t.csv", "old");
        QFile::setPermissions(folder.path("locked"), QFile::Permissions(0x5555));
        QFile::setPermissions(folder.path(""), QFile::Permissions(0x7777));
        const bool root = ::geteuid() == 0;
        if (root) QCOMPARE(::seteuid(65534), 0);  // permissions do not bind root
        QString message;
        try {
            io::writeFile(sample(false), path);
        } catch (const Error& error) {
            message = QString::fromStdString(english(error.message()));
        }
        if (root) QCOMPARE(::seteuid(0), 0);
        QFile::setPermissions(folder.path("locked"), QFile::Permissions(0x7777));
        QCOMPARE(message, QString("The file cannot be written: permission denied."));
        QCOMPARE(contentOf(folder.path("locked/t.csv")), QByteArray("old"));
    }

    void keepsTheOldFileWhenTheDiskIsFull_data() { keepsTheOldFileWhenCancelled_data(); }

    /// A limit on the size of files stands for the full disk.
    void keepsTheOldFileWhenTheDiskIsFull() {
        const TestFolder folder;
        const QString name = QTest::currentDataTag();
        const auto path = folder.write(name, "old");
        ColumnBuilder x({"x", Type::Text});
        ColumnBuilder place({.name = "geometry", .type = Type::Geometry, .crs = "EPSG:4326"});
        for (int row = 0; row < 20'000; ++row) {
            x.addText(std::to_string(row * 7919LL % 100'003) + "abcdefghijklmnopqrstuvwxyz" + std::to_string(row));
            place.addWkb(point(row % 180, 1));
        }
        const Table table({x.finish(), place.finish()});
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        const rlimit small{100'000, old.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        QString message;
        try {
            io::writeFile(table, path);
        } catch (const Error& error) {
            message = QString::fromStdString(english(error.message()));
        }
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(!message.isEmpty(), "nothing was thrown");
        qInfo("%s", qPrintable(message));
        QCOMPARE(contentOf(folder.path(name)), QByteArray("old"));
        QCOMPARE(QDir(folder.path("")).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }
#endif
};

QTEST_GUILESS_MAIN(WriteTest)
#include "write_test.moc"
