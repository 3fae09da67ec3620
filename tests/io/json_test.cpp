// JSON in all its shapes: records at a path, nested objects, tables by rows and columns, lines, packed; GeoJSON.
#include "table_text.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstring>

using namespace kapok;

namespace {

std::string data(const QString& name) {
    return (QStringLiteral(KAPOK_SOURCE_DIR "/tests/io/data/") + name).toStdString();
}

/// Doubles behind the head of a WKB.
QString wkbText(std::string_view wkb) {
    std::uint32_t type = 0;
    if (wkb.size() < 5) return "none";
    std::memcpy(&type, wkb.data() + 1, sizeof(type));
    return QString("%1:%2").arg(type).arg(wkb.size());
}

}  // namespace

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void readsShapes_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("rows");
        const auto add = [](const char* name, const char* content, const char* records, const char* schema,
                            const char* rows) {
            QTest::newRow(name) << QByteArray(content) << records << schema << rows;
        };
        add("records", R"([{"a":1,"b":"x"},{"a":2.5}])", "", "a:float64 b:text", "1|x/2.5|~");
        add("nested", R"([{"a":{"b":1,"c":{"d":"x"}},"e":[1,2]},{"a":{"b":2}}])", "", "a.b:int64 a.c.d:text e:text",
            "1|x|[1,2]/2|~|~");
        add("empty object", R"([{"a":{},"b":1}])", "", "a:text b:int64", "{}|1");
        add("largest list", R"({"few":[{"x":1}],"data":{"items":[{"y":1},{"y":2}]}})", "", "y:int64", "1/2");
        add("path", R"({"few":[{"x":1}],"data":{"items":[{"y":1},{"y":2}]}})", "few", "x:int64", "1");
        add("path of a list", R"([{"page":1},[{"y":1},{"y":2}]])", "1", "y:int64", "1/2");
        add("list in a list", R"([{"page":1},[{"y":1},{"y":2}]])", "", "y:int64", "1/2");
        add("dots in names", R"({"a.b":{"c":[{"y":3}]}})", "a.b.c", "y:int64", "3");
        add("one object", R"({"meta":{"x":1,"y":{"z":"q"}},"l":[{"a":1}]})", "meta", "x:int64 y.z:text", "1|q");
        add("by columns", R"({"a":[1,2],"b":["x",null]})", "", "a:int64 b:text", "1|x/2|~");
        add("by rows", R"([["a","b"],[1,"x"],[2,"y"]])", "", "a:int64 b:text", "1|x/2|y");
        add("by rows without names", R"([[1,"x"],[2,"y"]])", "", "column_1:int64 column_2:text", "1|x/2|y");
        add("dates", R"([{"t":"2024-03-05"},{"t":"2024-03-06"}])", "", "t:date", "2024-03-05/2024-03-06");
        add("big integer", R"([{"n":18446744073709551615},{"n":1}])", "", "n:text", "18446744073709551615/1");
        add("twice", R"([{"a":1,"a":2}])", "", "a:int64", "1");
    }

    void readsShapes() {
        QFETCH(QByteArray, content);
        QFETCH(QString, records);
        const TestFolder folder;
        const auto path = folder.write("a.json", content);
        const auto opened = io::openFile(path, {.records = records.toStdString()});
        QTEST(schemaText(opened.table), "schema");
        QTEST(rowsText(opened.table), "rows");
    }

    void tellsWhereTheRecordsAre() {
        const TestFolder folder;
        const auto path = folder.write("a.json", R"({"few":[{"x":1}],"data":{"items":[{"y":1},{"y":2}]}})");
        const auto opened = io::openFile(path);
        QCOMPARE(reportText(opened.report),
                 QString("The file holds several lists of records: data.items, few. The largest was read; the import "
                         "option records chooses another.\nThe records were read from the member \"data.items\"."));
        QCOMPARE(opened.report.tables, (std::vector<std::string>{"data.items", "few"}));
        try {
            io::openFile(path, {.records = "none"});
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(english(error.message()), std::string("There is no member \"none\" in the JSON file."));
            QCOMPARE(english(error.remedy()), std::string("Lists of records are at: data.items, few."));
        }
    }

    /// The files are made by jq's and GDAL's neighbours: gzip and zstd (see data/make_layers.sh).
    void readsPackedFiles_data() {
        QTest::addColumn<int>("unused");
        for (const char* name : {"lines.jsonl", "lines.jsonl.gz", "lines.jsonl.zst", "records.json", "records.json.gz",
                                 "records.json.zst"}) {
            QTest::newRow(name) << 0;
        }
    }

    void readsPackedFiles() {
        const auto opened = io::openFile(data(QTest::currentDataTag()));
        QCOMPARE(schemaText(opened.table), QString("city:text stats.population:float64 stats.year:int64"));
        QCOMPARE(rowsText(opened.table), QString("广州|1882.7|2023/深圳|1779.01|2023"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const QByteArray deep =
            QByteArray("[{\"a\":") + QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000) + "}]";
        QTest::newRow("deep") << deep << "The values of the JSON file are nested more than 1024 deep.";
        QTest::newRow("cut") << QByteArray(R"([{"a":1},{"a":)") << "The file is not valid JSON";
        QTest::newRow("text behind") << QByteArray(R"([{"a":1}] x)") << "The file is not valid JSON";
        QTest::newRow("numbers") << QByteArray("[1,2]") << "The JSON file holds no records";
        QTest::newRow("scalar") << QByteArray("42") << "The JSON file holds no records";
        QTest::newRow("bad geometry")
            << QByteArray(R"({"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1]}})")
            << "This is not a geometry of GeoJSON.";
        QTest::newRow("unknown geometry")
            << QByteArray(
                   R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Blob","coordinates":[1,2]}}]})")
            << "This is not a geometry of GeoJSON.";
        QTest::newRow("no feature") << QByteArray(R"({"type":"FeatureCollection","features":[3]})")
                                    << "This is not a feature of GeoJSON.";
        QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection"})")
                                     << "The GeoJSON file holds no list of features.";
        QTest::newRow("open ring") << QByteArray(
                                          R"({"type":"Feature","geometry":{"type":"Polygon","coordinates":[1,2,3]}})")
                                   << "This is not a geometry of GeoJSON.";
    }

    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const TestFolder folder;
        try {
            io::openFile(folder.write("a.json", content));
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(english(error.message())).startsWith(message), error.what());
            return;
        }
        QFAIL("nothing was thrown");
    }

    /// The same shapes as GeoJSON and, by ogr2ogr, as GeoPackage: the WKB must be the same bytes.
    void readsGeometriesAsGdalDoes() {
        const auto ours = io::openFile(data("shapes.geojson"));
        const auto gdals = io::openFile(data("shapes.gpkg"));
        QCOMPARE(ours.table.rows(), gdals.table.rows());
        const auto geometry = ours.table.column("geometry");
        const auto expected = gdals.table.column("geometry");
        QCOMPARE(geometry->field().crs, expected->field().crs);
        for (std::size_t row = 0; row < ours.table.rows(); ++row) {
            QCOMPARE(geometry->isMissing(row), expected->isMissing(row));
            QVERIFY2(
                geometry->wkb(row) == expected->wkb(row),
                qPrintable(
                    QString("row %1: %2, %3").arg(row).arg(wkbText(geometry->wkb(row)), wkbText(expected->wkb(row)))));
        }
        QCOMPARE(rowsText(ours.table.select({"name"})), rowsText(gdals.table.select({"name"})));
    }

    void readsOtherGeoJson_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("crs");
        QTest::newRow("geometry alone") << QByteArray(R"({"type":"Point","coordinates":[1,2]})") << "geometry:geometry"
                                        << "<geometry>"
                                        << "EPSG:4326";
        QTest::newRow("feature")
            << QByteArray(
                   R"({"type":"Feature","id":7,"properties":{"a":1},"geometry":{"type":"Point","coordinates":[1,2]}})")
            << "id:int64 a:int64 geometry:geometry"
            << "7|1|<geometry>"
            << "EPSG:4326";
        QTest::newRow("own id and geometry")
            << QByteArray(R"({"type":"Feature","id":7,"properties":{"id":"x","geometry":1},"geometry":null})")
            << "id:text geometry:int64 geometry_2:geometry"
            << "x|1|~"
            << "EPSG:4326";
        QTest::newRow("old crs")
            << QByteArray(
                   R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4490"}},)"
                   R"("features":[{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[]}}]})")
            << "geometry:geometry"
            << "~"
            << "EPSG:4490";
    }

    void readsOtherGeoJson() {
        QFETCH(QByteArray, content);
        QFETCH(QString, crs);
        const TestFolder folder;
        const auto opened = io::openFile(folder.write("a.geojson", content));
        QTEST(schemaText(opened.table), "schema");
        QTEST(rowsText(opened.table), "rows");
        QCOMPARE(opened.table.columns().back()->field().crs, crs.toStdString());
        QCOMPARE(opened.report.format, std::string("geojson"));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
