// Real files open right without a single setting.
#include "io/open.h"
#include "table/format.h"

#include <QDir>
#include <QTest>

using namespace kapok;

namespace {

const QString shared = QStringLiteral(KAPOK_SOURCE_DIR "/../shared/data/");

/// "name:type name:type …"
QString schemaText(const Table& table) {
    QStringList parts;
    for (const auto& field : table.schema()) {
        parts << QString::fromStdString(field.name) + ":" + QString::fromStdString(std::string(typeName(field.type)));
    }
    return parts.join(' ');
}

QString rowText(const Table& table, std::size_t row) {
    QStringList cells;
    for (const auto& column : table.columns()) {
        cells << (column->type() == Type::Geometry ? QStringLiteral("<geometry>")
                                                   : QString::fromStdString(cellText(*column, row)));
    }
    return cells.join('|');
}

}  // namespace

class OpenTest : public QObject {
    Q_OBJECT

private slots:
    void opensRealFiles_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("firstRow");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("prefectures-gb18030.csv") << 21 << "行政区划代码:int64 地市:text 区域:text"
                                                 << "440100|广州市|珠三角"
                                                 << "GB18030";
        QTest::newRow("us-county-unemployment.tsv") << 3218 << "id:int64 rate:float64"
                                                    << "1001|0.097"
                                                    << "UTF-8";
        QTest::newRow("us-counties.geojson") << 3231 << "fips:text name:text geometry:geometry"
                                             << "04015|Mohave|<geometry>"
                                             << "";
        QTest::newRow("guangdong-prefectures.geojson") << 21 << "adcode:text name:text geometry:geometry"
                                                       << "440100|广州市|<geometry>"
                                                       << "";
        QTest::newRow("world-110m.geojson") << 177 << "iso_numeric:text name:text geometry:geometry"
                                            << "242|Fiji|<geometry>"
                                            << "";
        QTest::newRow("nab/nyc_taxi.csv") << 10320 << "timestamp:datetime value:int64"
                                          << "2014-07-01T00:00:00|10844"
                                          << "UTF-8";
        QTest::newRow("nab/ambient_temperature_system_failure.csv") << 7267 << "timestamp:datetime value:float64"
                                                                    << "2013-07-04T00:00:00|69.88083514"
                                                                    << "UTF-8";
        QTest::newRow("airports.csv")
            << 3376 << "iata:text name:text city:text state:text country:text latitude:float64 longitude:float64"
            << "00M|Thigpen|Bay Springs|MS|USA|31.95376472|-89.23450472"
            << "UTF-8";
        QTest::newRow("flights-airport.csv") << 5366 << "origin:text destination:text count:int64"
                                             << "ABE|ATL|853"
                                             << "UTF-8";
        QTest::newRow("co2-concentration.csv") << 741 << "Date:date CO2:float64 adjusted CO2:float64"
                                               << "1958-03-01|315.7|314.44"
                                               << "UTF-8";
        QTest::newRow("seattle-weather.csv")
            << 1461 << "date:date precipitation:float64 temp_max:float64 temp_min:float64 wind:float64 weather:text"
            << "2012-01-01|0|12.8|5|4.7|drizzle"
            << "UTF-8";
        QTest::newRow("m1.csv.gz") << 70457
                                   << "series:text period:int64 type:text horizon:int64 part:text t:int64 value:float64"
                                   << "YAF2|1|MICRO1|6|train|1|3600"
                                   << "UTF-8";
        QTest::newRow("us-employment.csv") << 120 << ""
                                           << "2006-01-01|135450|"
                                           << "UTF-8";
        QTest::newRow("gapminder.json")
            << 682 << "year:int64 country:text cluster:int64 pop:int64 life_expect:float64 fertility:float64"
            << "1955|Afghanistan|0|7971931|43.88|7.42"
            << "UTF-8";
        QTest::newRow("earthquakes.json") << 1707 << ""
                                          << ""
                                          << "";
    }

    void opensRealFiles() {
        if (!QDir(shared).exists()) QSKIP("shared/data is not here");
        QFETCH(int, rows);
        QFETCH(QString, schema);
        QFETCH(QString, firstRow);
        QFETCH(QString, encoding);
        const auto opened = io::openFile((shared + QTest::currentDataTag()).toStdString());
        QVERIFY2(opened.report.warnings.empty(),
                 opened.report.warnings.empty() ? "" : english(opened.report.warnings[0]).c_str());
        if (!schema.isEmpty()) QCOMPARE(schemaText(opened.table), schema);
        QCOMPARE(rowText(opened.table, 0).left(firstRow.size()), firstRow);
        QCOMPARE(QString::fromStdString(opened.report.encoding), encoding);
        QCOMPARE(int(opened.table.rows()), rows);
    }
};

QTEST_GUILESS_MAIN(OpenTest)
#include "open_test.moc"
