// Sheets and layers: types, headers, encodings, coordinate systems. The files are made by GDAL here.
#include "io/write.h"
#include "table_text.h"

#include <QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace kapok;

namespace {

/// Creates a layer of text fields without geometry; a row a line, cells parted by '|'.
void makeSheet(GDALDataset& dataset, const char* name, const QStringList& fields, const QStringList& rows) {
    OGRLayer* layer = dataset.CreateLayer(name, nullptr, wkbNone, nullptr);
    for (const auto& field : fields) {
        OGRFieldDefn definition(field.toUtf8(), OFTString);
        layer->CreateField(&definition);
    }
    for (const auto& row : rows) {
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        const auto cells = row.split('|');
        for (int i = 0; i < cells.size(); ++i) feature->SetField(i, cells[i].toUtf8().constData());
        if (layer->CreateFeature(feature.get()) != OGRERR_NONE) qFatal("CreateFeature");
    }
}

GDALDataset* create(const char* driver, const std::string& path) {
    GDALAllRegister();
    return GetGDALDriverManager()->GetDriverByName(driver)->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
}

/// One point with a name, encoded as asked; without `.cpg` when the reader must find out.
std::string makeShapefile(const TestFolder& folder, const char* encoding, bool withCpg, const QStringList& names) {
    const auto path = folder.path("places.shp").toStdString();
    GDALDataset* dataset = create("ESRI Shapefile", path);
    OGRSpatialReference reference;
    reference.SetFromUserInput("EPSG:4490");
    CPLStringList options;
    options.AddNameValue("ENCODING", encoding);
    OGRLayer* layer = dataset->CreateLayer("places", &reference, wkbPoint, options.List());
    OGRFieldDefn code("code", OFTString);
    OGRFieldDefn name("name", OFTString);
    OGRFieldDefn count("count", OFTInteger64);
    OGRFieldDefn day("day", OFTDate);
    layer->CreateField(&code);
    layer->CreateField(&name);
    layer->CreateField(&count);
    layer->CreateField(&day);
    for (const auto& text : names) {
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        feature->SetField(0, "0440100");
        feature->SetField(1, text.toUtf8().constData());
        feature->SetField(2, GIntBig{7});
        feature->SetField(3, 2024, 3, 5);
        const OGRPoint point(113.25, 23.125);
        feature->SetGeometry(&point);
        if (layer->CreateFeature(feature.get()) != OGRERR_NONE) qFatal("CreateFeature");
    }
    GDALClose(dataset);
    if (!withCpg) {
        QFile::remove(folder.path("places.cpg"));
        QFile table(folder.path("places.dbf"));
        if (table.open(QIODevice::ReadWrite) && table.seek(29)) table.write(QByteArray(1, '\0'));
    }
    return path;
}

}  // namespace

class LayerTest : public QObject {
    Q_OBJECT

private slots:
    void readsSheets_data() {
        QTest::addColumn<QString>("driver");
        QTest::newRow("t.xlsx") << "XLSX";
        QTest::newRow("t.ods") << "ODS";
    }

    void readsSheets() {
        QFETCH(QString, driver);
        const TestFolder folder;
        const auto path = folder.path(QTest::currentDataTag()).toStdString();
        GDALDataset* dataset = create(driver.toUtf8(), path);
        makeSheet(*dataset, "words", {"name", "city"}, {"李|佛山", "王|广州"});
        makeSheet(*dataset, "codes", {"code", "size"}, {"04015|big", "01001|small"});
        GDALClose(dataset);
        const auto tables = io::listTables(path);
        QCOMPARE(tables.size(), std::size_t(2));
        QCOMPARE(tables[1].name, std::string("codes"));
        const auto words = io::openFile(path);
        QCOMPARE(schemaText(words.table), QString("name:text city:text"));
        QCOMPARE(rowsText(words.table), QString("李|佛山/王|广州"));
        QCOMPARE(reportText(words.report), QString("The file holds several tables: words, codes. The first was read."));
        const auto codes = io::openFile(path + "#codes");
        QCOMPARE(rowsText(codes.table), QString("04015|big/01001|small"));
        const auto data = io::openFile(path, {.table = "words", .headerRows = 0});
        QCOMPARE(data.table.rows(), std::size_t(3));
        try {
            io::openFile(path + "#none");
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(english(error.message()), std::string("There is no table \"none\" in the file."));
            QCOMPARE(english(error.remedy()), std::string("It holds: words, codes."));
        }
    }

    void readsShapefiles_data() {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("cpg");
        QTest::newRow("GBK with cpg") << "GBK" << true;
        QTest::newRow("UTF-8 with cpg") << "UTF-8" << true;
        QTest::newRow("GBK without") << "GBK" << false;
        QTest::newRow("UTF-8 without") << "UTF-8" << false;
    }

    void readsShapefiles() {
        QFETCH(QString, encoding);
        QFETCH(bool, cpg);
        const TestFolder folder;
        const auto path = makeShapefile(folder, encoding.toUtf8(), cpg, {"广州市", "深圳市"});
        const auto opened = io::openFile(path);
        QCOMPARE(schemaText(opened.table), QString("code:text name:text count:int64 day:date geometry:geometry"));
        QCOMPARE(rowsText(opened.table),
                 QString("0440100|广州市|7|2024-03-05|<geometry>/0440100|深圳市|7|2024-03-05|<geometry>"));
        QCOMPARE(opened.table.column("geometry")->field().crs, std::string("EPSG:4490"));
    }

    void shapefileEncodingCanBeGiven() {
        const TestFolder folder;
        const auto path = makeShapefile(folder, "Big5", false, {"臺"});
        QCOMPARE(rowText(io::openFile(path, {.encoding = "Big5"}).table, 0).section('|', 1, 1), QString("臺"));
    }

    void crsCanBeGiven() {
        const TestFolder folder;
        const auto path = makeShapefile(folder, "UTF-8", true, {"a"});
        QCOMPARE(io::openFile(path, {.crs = "EPSG:4610"}).table.column("geometry")->field().crs,
                 std::string("EPSG:4610"));
    }

    void readsGeoJsonFields() {
        const TestFolder folder;
        const auto path = folder.write("t.geojson", R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"fips":"04015","n":3,"x":1.5,"ok":true,"day":"2024-03-05","list":[1,2],"zero":0,"name":"广"},
             "geometry":{"type":"Point","coordinates":[1,2]}},
            {"type":"Feature","properties":{"fips":null,"n":9007199254740993,"x":2},"geometry":null}]})");
        const auto opened = io::openFile(path);
        QCOMPARE(schemaText(opened.table),
                 QString("fips:text n:int64 x:float64 ok:boolean day:date list:text zero:int64 "
                         "name:text geometry:geometry"));
        QCOMPARE(rowText(opened.table, 0).section('|', 0, 4), QString("04015|3|1.5|true|2024-03-05"));
        QCOMPARE(rowText(opened.table, 1), QString("~|9007199254740993|2|~|~|~|~|~|~"));
        const auto text = io::openFile(path, {.types = io::ColumnTypes::Text});
        QCOMPARE(rowText(text.table, 0).section('|', 0, 2), QString("04015|3|1.5"));
    }

    /// Written in a projected system, read in WGS 84: degrees by the formula of the projection.
    void geoJsonIsInWgs84() {
        const TestFolder folder;
        const auto from = makeShapefile(folder, "UTF-8", true, {"a"});
        const auto opened = io::openFile(from, {.crs = "EPSG:3857"});
        const auto path = folder.path("o.geojson").toStdString();
        io::writeFile(opened.table, path);
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // 113.25 m and 23.125 m from 0, 0 in Web Mercator: degrees are metres / (6378137 π / 180).
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("\"coordinates\":[0.0010173420592653"), text.constData());
    }

    void manyLayers() {
        const TestFolder folder;
        const auto path = folder.path("t.gpkg").toStdString();
        GDALDataset* dataset = create("GPKG", path);
        makeSheet(*dataset, "one", {"a"}, {"1"});
        makeSheet(*dataset, "two", {"b"}, {"2"});
        GDALClose(dataset);
        QCOMPARE(io::listTables(path).size(), std::size_t(2));
        QCOMPARE(rowsText(io::openFile(path + "#two").table), QString("2"));
    }
};

QTEST_GUILESS_MAIN(LayerTest)
#include "layer_test.moc"
