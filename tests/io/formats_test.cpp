// Statistical files, layers, folders, the clipboard, coordinates in plain columns.
#include "database/sqlite_file.h"
#include "database/sqlite_reader.h"
#include "io/clipboard_reader.h"
#include "io/fingerprint.h"
#include "table_text.h"

#include <QDir>
#include <QTest>

#include <array>
#include <cstring>

using namespace kapok;

namespace {

std::string data(const QString& name) {
    return (QStringLiteral(KAPOK_SOURCE_DIR "/tests/io/data/") + name).toStdString();
}

QString messageOf(const std::string& path, const io::OpenOptions& options = {}) {
    try {
        io::openFile(path, options);
    } catch (const Error& error) {
        return QString::fromStdString(english(error.message()));
    }
    return {};
}

}  // namespace

class FormatsTest : public QObject {
    Q_OBJECT

private slots:
    // The files are made by pandas, PSPP and from SAS's own description (data/make_statistics.py).
    void readsStata() {
        const auto opened = io::openFile(data("statistics.dta"));
        QCOMPARE(schemaText(opened.table),
                 QString("id:int64 sex:text age:float64 born:date seen:datetime month:date city:text"));
        QCOMPARE(rowsText(opened.table), QString("1|男|30|1990-03-05|2024-03-05T08:30:15|2024-03-01|广州/"
                                                 "2|女|41.5|1959-12-31|1960-01-01T00:00:00|1959-12-01|~/"
                                                 "3|~|~|~|2000-02-29T23:59:59|2000-02-01|深圳"));
        QCOMPARE(opened.table.column("id")->field().label, std::string("编号"));
        QCOMPARE(opened.table.column("age")->field().label, std::string("Age in years"));
        QVERIFY(reportText(opened.report).contains("Codes of column \"sex\": 0 = 男, 1 = 女."));
    }

    void readsSpss() {
        const auto opened = io::openFile(data("statistics.sav"));
        QCOMPARE(schemaText(opened.table),
                 QString("id:int64 sex:text income:float64 born:date seen:datetime answer:text city:text"));
        QCOMPARE(rowsText(opened.table), QString("1|男|1000.5|1990-03-05|2024-03-05T08:30:15|high|广州/"
                                                 "2|女|~|1959-12-31|1960-01-01T00:00:00|~|深圳/"
                                                 "3|~|20|~|~|~|~"));
        QCOMPARE(opened.table.column("sex")->field().label, std::string("性别"));
        const QString report = reportText(opened.report);
        QVERIFY2(report.contains("Column \"income\" marks values as missing by codes, with their number of rows: "
                                 "-9 (unknown): 1."),
                 qPrintable(report));
        QVERIFY2(report.contains("98 (refused): 1, 99 (not asked): 1."), qPrintable(report));
    }

    void keepsCodesWhenAsked() {
        const auto opened = io::openFile(data("statistics.dta"), {.codes = true});
        QCOMPARE(rowsText(opened.table.select({"sex", "sex_code"})), QString("男|0/女|1/~|~"));
        const auto text = io::openFile(data("statistics.dta"), {.types = io::ColumnTypes::Text});
        QCOMPARE(schemaText(text.table.select({"id", "age"})), QString("id:text age:text"));
    }

    void readsSasTransport() {
        const auto opened = io::openFile(data("statistics.xpt"));
        QCOMPARE(schemaText(opened.table), QString("ID:float64 CITY:text BORN:date SEEN:datetime"));
        QCOMPARE(rowsText(opened.table), QString("1.5|Canton|1990-03-05|2024-03-05T08:30:15/"
                                                 "-3|~|1959-12-31|1960-01-01T00:00:00/~|Shenzhen|~|~"));
        QCOMPARE(opened.table.column("BORN")->field().label, std::string("Day of birth"));
    }

    // What ReadStat's own writer made (data/README.md); names, values, labels and missing codes as they were given to
    // it.
    void readsWhatReadStatWrote_data() {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("labels");
        const QString rows =
            "1|男|1000.5|1990-03-05|2024-03-05T08:30:15|广州/2|女|~|1959-12-31|~|~/3|~|~|~|~|深圳（南山）";
        const QString codes = "Codes of column \"SEX\": 1 = 男, 2 = 女.\n";
        const QString missing = "Column \"INCOME\" marks values as missing by codes, with their number of rows: ";
        QTest::newRow("survey.sas7bdat") << rows << codes + missing + ".A: 1, .Z: 1."
                                         << "编号|城市";
        QTest::newRow("survey.xpt") << rows << codes + missing + ".A: 1, .Z: 1."
                                    << "编号|城市";
        QTest::newRow("survey.dta") << rows << codes + missing + ".a: 1, .z: 1."
                                    << "编号|城市";
        QTest::newRow("survey.sav") << rows << codes + missing + "-9: 1, 99998: 1."
                                    << "编号|城市";
        QTest::newRow("survey.por")
            << "1|male|1000.5|1990-03-05|2024-03-05T08:30:15|Canton/2|female|~|1959-12-31|~|~/3|~|~|~|~|Shenzhen"
            << "Codes of column \"SEX\": 1 = male, 2 = female.\n" + missing + "-9: 1, 99998: 1."
            << "Number|City";
    }
    void readsWhatReadStatWrote() {
        QFETCH(QString, labels);
        const auto opened = io::openFile(data(QTest::currentDataTag()));
        QCOMPARE(schemaText(opened.table),
                 QString("ID:int64 SEX:text INCOME:float64 BORN:date SEEN:datetime CITY:text"));
        QTEST(rowsText(opened.table), "rows");
        QTEST(reportText(opened.report), "notes");
        QCOMPARE(QString::fromStdString(opened.table.column("ID")->field().label + "|" +
                                        opened.table.column("CITY")->field().label),
                 labels);
    }

    void sasLabelsLieBesideTheFile() {
        const TestFolder folder;
        const auto copied = [&](const char* from, const char* to) {
            QVERIFY(QFile::copy(QString::fromStdString(data(from)), folder.path(to)));
        };
        copied("survey.sas7bdat", "a.sas7bdat");
        const auto path = folder.path("a.sas7bdat").toStdString();
        QCOMPARE(io::openFile(path).table.column("SEX")->type(), Type::Int64);
        copied("survey.sas7bcat", "formats.sas7bcat");
        QCOMPARE(io::openFile(path).table.column("SEX")->text(0), std::string_view("男"));
        folder.write("a.sas7bcat", "no catalogue");
        QVERIFY(messageOf(path).startsWith("The file cannot be read"));
    }

    void refusesBrokenStatistics_data() {
        QTest::addColumn<int>("unused");
        for (const char* name : {"a.dta", "a.sav", "a.por", "a.xpt", "a.sas7bdat"}) QTest::newRow(name) << 0;
    }

    void refusesBrokenStatistics() {
        const TestFolder folder;
        QVERIFY(messageOf(folder.write(QTest::currentDataTag(), QByteArray("rubbish").repeated(300)))
                    .startsWith("The file cannot be read: "));
    }

    // The layers are made by ogr2ogr (data/make_layers.sh).
    void readsLayers_data() {
        QTest::addColumn<QString>("rows");
        QTest::newRow("places.fgb") << "广州|7|<geometry>/深圳|8|<geometry>";
        QTest::newRow("places.gml") << "广州|7|<geometry>/深圳|8|<geometry>";
        QTest::newRow("places.kml") << "广州|7|<geometry>/深圳|8|<geometry>";
        QTest::newRow("places.dxf") << "";
    }

    void readsLayers() {
        QFETCH(QString, rows);
        const auto opened = io::openFile(data(QTest::currentDataTag()));
        const Table& table = opened.table;
        QCOMPARE(table.rows(), std::size_t(2));
        // FlatGeobuf orders features by their place.
        std::vector<std::string> names{"Name", "count", "geometry"};
        if (rows.isEmpty()) names = {"geometry"};
        QStringList found = rowsText(table.select(names)).split('/');
        found.sort(Qt::CaseInsensitive);
        QStringList expected = rows.isEmpty() ? QStringList{"<geometry>", "<geometry>"} : rows.split('/');
        expected.sort(Qt::CaseInsensitive);
        QCOMPARE(found, expected);
    }

    void readsFolders() {
        const TestFolder folder;
        folder.write("b.csv", "city,n\n广州,1\n深圳,2\n");
        folder.write("a.csv", "city,n\n佛山,3.5\n");
        folder.write("c.csv", "city,m\n东莞,9\n");
        folder.write("notes.json", R"([{"x":1}])");
        folder.write(".hidden.csv", "x\n1\n");
        const auto path = folder.path("").toStdString();
        const auto opened = io::openFile(path);
        QCOMPARE(schemaText(opened.table), QString("file:text city:text n:float64 m:int64"));
        QCOMPARE(rowsText(opened.table), QString("a.csv|佛山|3.5|~/b.csv|广州|1|~/b.csv|深圳|2|~/c.csv|东莞|~|9"));
        const QString report = reportText(opened.report);
        QVERIFY2(report.contains("The file c.csv lacks columns of a.csv: n."), qPrintable(report));
        QVERIFY2(report.contains("The file c.csv has columns that a.csv lacks: m."), qPrintable(report));
        QCOMPARE(rowsText(io::openFile(path, {.pattern = "n*.json"}).table), QString("notes.json|1"));
    }

    void foldersTakePatterns() {
        const TestFolder folder;
        folder.write("2024-01.csv", "n\n1\n");
        folder.write("2024-02.csv", "n\n2\n");
        folder.write("2023-01.csv", "n\n3\n");
        const auto path = folder.path("").toStdString();
        QCOMPARE(rowsText(io::openFile(path, {.pattern = "2024-*.csv"}).table), QString("2024-01.csv|1/2024-02.csv|2"));
        QCOMPARE(messageOf(path, {.pattern = "*.xlsx"}), QString("The folder holds no files named \"*.xlsx\"."));
        const auto before = io::fingerprint(path);
        folder.write("2024-02.csv", "n\n5\n");
        QVERIFY(!before.sameContent(io::fingerprint(path)));
        const TestFolder empty;
        QCOMPARE(messageOf(empty.path("").toStdString()), QString("The folder holds no files that can be opened."));
    }

    void readsTheClipboard() {
        const auto opened = io::readClipboardText("city\tcode\tnote\r\n广州\t00120\t\"two\nlines\"\r\n深圳\t7\tx\r\n");
        QCOMPARE(schemaText(opened.table), QString("city:text code:text note:text"));
        QCOMPARE(rowsText(opened.table), QString("广州|00120|two\nlines/深圳|7|x"));
        QCOMPARE(rowsText(io::readClipboardText("a,b\n1,2\n").table), QString("1|2"));
        QVERIFY_EXCEPTION_THROWN(io::readClipboardText(" \n"), Error);
    }

    /// What several connections read by ranges of row ids is what one reads.
    void readsSqliteByRanges_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("from");
        const QString rows = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 200000) ";
        const QString fill = "INSERT INTO t " + rows +
                             "SELECT i, i * 3, CASE WHEN i % 5 THEN i ELSE i / 2.0 END, "
                             "CASE WHEN i % 11 THEN 'name ' || (i % 1000) END, CASE WHEN i > 150000 THEN i END FROM r;";
        const QString create = "CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, x NUMERIC, s TEXT, late)";
        QTest::newRow("dense") << create + ";" + fill << "t";
        QTest::newRow("gaps") << create + ";" + fill + "DELETE FROM t WHERE id % 7 = 0 OR id < 1000"
                              << "t";
        QTest::newRow("several kinds") << create + ";" + fill + "UPDATE t SET n = 'word' WHERE id = 180000"
                                       << "t";
        QTest::newRow("kinds by part") << create + ";" + fill + "UPDATE t SET late = 'word' WHERE id < 100"
                                       << "t";
        QTest::newRow("digits lost") << create + ";" + fill +
                                            "UPDATE t SET n = 9007199254740993 WHERE id = 1;"
                                            "UPDATE t SET n = 0.5 WHERE id = 199999"
                                     << "t";
        QTest::newRow("without row ids") << create + " WITHOUT ROWID;" + fill << "t";
        QTest::newRow("view") << create + ";" + fill + "CREATE VIEW v AS SELECT id, s FROM t WHERE id % 2"
                              << "v";
        QTest::newRow("log") << "PRAGMA journal_mode = wal;" + create + ";" + fill << "t";
        QTest::newRow("named rowid") << "CREATE TABLE t (rowid TEXT, oid, x); INSERT INTO t " + rows +
                                            "SELECT 'r' || i, -i, i FROM r"
                                     << "t";
        QTest::newRow("no rows") << create << "t";
    }

    void readsSqliteByRanges() {
        QFETCH(QString, sql);
        QFETCH(QString, from);
        const TestFolder folder;
        const auto path = folder.path("t.sqlite").toStdString();
        database::SqliteFile(path, database::SqliteFile::Mode::Create).execute(sql.toStdString());
        const auto one = database::readSqliteTable(path, from.toStdString(), false, {}, 1);
        const auto three = database::readSqliteTable(path, from.toStdString(), false, {}, 3);
        QCOMPARE(schemaText(three.table), schemaText(one.table));
        QCOMPARE(three.table.rows(), one.table.rows());
        QCOMPARE(three.notes.size(), one.notes.size());
        for (std::size_t row = 0; row < one.table.rows(); row += row < 3000 ? 1 : 101) {
            QCOMPARE(rowText(three.table, row), rowText(one.table, row));
        }
        if (one.table.rows() == 0 || from == "v" || one.table.has("oid")) return;
        // Row by row against the formula of the table, whatever the order of the ranges.
        const auto id = three.table.column("id");
        const auto s = three.table.column("s");
        for (std::size_t row = 0; row < three.table.rows(); row += 37) {
            const auto i = id->integer(row);
            QCOMPARE(s->isMissing(row), i % 11 == 0);
            if (i % 11) QCOMPARE(std::string(s->text(row)), "name " + std::to_string(i % 1000));
        }
        for (std::size_t chunk = 0; chunk + 1 < s->chunkCount(); ++chunk) QCOMPARE(s->chunk(chunk).rows, chunkRows);
    }

    void makesGeometry_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("geometry");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("crs");
        const auto add = [](const char* name, const char* content, const char* geometry, const char* schema,
                            const char* crs) {
            QTest::newRow(name) << QByteArray(content) << geometry << schema << crs;
        };
        const char* points = "name,经度,纬度\na,113.25,23.125\nb,114,\n";
        add("Chinese", points, "", "name:text 经度:float64 纬度:float64 geometry:geometry", "EPSG:4326");
        add("none", points, "none", "name:text 经度:float64 纬度:float64", "");
        add("English", "Lon,LAT\n1.5,2\n", "", "Lon:float64 LAT:int64 geometry:geometry", "EPSG:4326");
        add("asked", "x,y\n500000,2500000\n", "x,y", "x:int64 y:int64 geometry:geometry", "EPSG:4326");
        add("metres", "lon,lat\n500000,2500000\n", "", "lon:int64 lat:int64", "");
        add("WKT", "id,wkt\n1,POINT (1 2)\n2,\n", "", "id:int64 geometry:geometry", "");
        add("EWKT", "id,shape\n1,SRID=4490;POINT(1 2)\n", "shape", "id:int64 geometry:geometry", "EPSG:4490");
        add("WKB", "id,geom\n1,0101000000000000000000F03F0000000000000040\n", "", "id:int64 geometry:geometry", "");
        add("words", "id,geometry\n1,round\n", "", "id:int64 geometry:text", "");
    }

    void makesGeometry() {
        QFETCH(QByteArray, content);
        QFETCH(QString, geometry);
        QFETCH(QString, crs);
        const TestFolder folder;
        const auto opened = io::openFile(folder.write("a.csv", content), {.geometry = geometry.toStdString()});
        QTEST(schemaText(opened.table), "schema");
        const auto column = opened.table.columns().back();
        if (column->type() != Type::Geometry) return;
        QCOMPARE(column->field().crs, crs.toStdString());
        if (geometry == "x,y" || column->wkb(0).size() != 21) return;
        std::array<double, 2> xy{};
        std::memcpy(xy.data(), column->wkb(0).data() + 5, 16);
        QVERIFY((xy == std::array{1.0, 2.0}) || (xy == std::array{113.25, 23.125}) || (xy == std::array{1.5, 2.0}));
    }

    void refusesWrongGeometry() {
        const TestFolder folder;
        const auto path = folder.write("a.csv", "a,b\nx,1\n");
        QCOMPARE(messageOf(path, {.geometry = "a"}), QString("The column \"a\" does not hold shapes as WKT."));
        QCOMPARE(messageOf(path, {.geometry = "a,b"}), QString("The columns \"a,b\" are not both numbers."));
        QVERIFY(!messageOf(path, {.geometry = "none such"}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
