// Real files open right without a single setting.
#include "io/fingerprint.h"
#include "io/formats.h"
#include "table_text.h"

#include <QDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace kapok;

namespace {

const QString shared = QStringLiteral(KAPOK_SOURCE_DIR "/../shared/data/");

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
            << 3376
            << "iata:text name:text city:text state:text country:text latitude:float64 longitude:float64 "
               "geometry:geometry"
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

    void refusesWrongInput_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const QByteArray rubbish = QByteArray::fromHex("7f454c460201010000000000000000000300");
        const auto add = [](const char* test, const char* name, QByteArray content, const char* message) {
            QTest::newRow(test) << name << content << message;
        };
        add("empty", "a.csv", "", "The file is empty.");
        add("blank lines only", "a.csv", "\n\n\n", "The file holds no rows.");
        add("binary", "a.csv", rubbish, "This does not look like a text table.");
        add("binary without NUL", "a.csv", QByteArray("\x01\x02\x03\x81\xFF\x04\x05\x06\x07").repeated(50),
            "This does not look like a text table.");
        add("NUL in the middle", "a.csv", QByteArray("a,b\n1,2\n").repeated(2000) + QByteArray("x\0y,1\n", 6),
            "Line 4001 holds a NUL character, which does not occur in text.");
        add("NUL in a small text", "a.csv", QByteArray("a,b\n1,2\n3,\0 4\n", 14),
            "Line 3 holds a NUL character, which does not occur in text.");
        add("open quote", "a.csv", "a,b\n1,2\n3,\"x\n5,6\n", "The quote that opens in row 3 is never closed.");
        add("open quote in the header", "a.csv", "\"a,b\n1,2\n", "The quote that opens in row 1 is never closed.");
        add("no such table", "a.csv#b", "a,b\n1,2\n", "There is no table \"b\" in the file.");
        add("unknown format", "a.parquet", "PAR1", "Files of the kind \".parquet\" cannot be opened.");
        add("no extension", "data", "a,b\n", "Files of the kind \"\" cannot be opened.");
        add("workbook", "a.kapok", "SQLite", "This is a Kapok workbook, not a data file.");
        add("no SQLite", "a.sqlite", QByteArray("no database at all").repeated(100), "This is not an SQLite database.");
        add("cut SQLite", "a.sqlite", "SQLite format 3", "This is not an SQLite database.");
        add("no XLSX", "a.xlsx", "PK rubbish", "");
        add("no GeoPackage", "a.gpkg", "rubbish", "");
        add("no GeoJSON", "a.geojson", "{\"type\": \"FeatureCollection\", \"features\": [", "");
        add("no JSON", "a.json", "[{\"a\": 1}, {", "The file is not valid JSON");
        add("JSON without records", "a.json", "{\"a\": 1}", "The JSON file holds no records");
        add("no JSON line", "a.jsonl", "{\"a\": 1}\n[1, 2]\n", "Line 2 is not a JSON object.");
        add("cut gzip", "a.csv.gz", QByteArray::fromHex("1f8b0800000000000003"), "The compressed file is damaged");
        add("cut zstd", "a.csv.zst", QByteArray::fromHex("28b52ffd2400"), "The compressed file is damaged");
    }

    void refusesWrongInput() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const TestFolder folder;
        const auto path = folder.write(name.section('#', 0, 0), content);
        try {
            io::openFile(folder.path(name).toStdString());
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(english(error.message())).startsWith(message), error.what());
            QCOMPARE(error.place().file, path);
            QVERIFY(!error.remedy().empty());
            if (message.isEmpty()) qInfo("%s", error.what());
            return;
        }
        QFAIL("nothing was thrown");
    }

    void refusesWrongPlaces() {
        const TestFolder folder;
        const auto messageOf = [](const std::string& path, const io::OpenOptions& options = {}) {
            try {
                io::openFile(path, options);
            } catch (const Error& error) {
                return QString::fromStdString(english(error.message()));
            }
            return QString();
        };
        QCOMPARE(messageOf(folder.path("none.csv").toStdString()), QString("There is no such file."));
        QCOMPARE(messageOf(folder.path("").toStdString()), QString("The folder holds no files that can be opened."));
        QCOMPARE(messageOf(""), QString("There is no such file."));
        const auto path = folder.write("a.csv", "a,b\n1,2\n");
        QCOMPARE(messageOf(path, {.encoding = "klingon"}), QString("The encoding \"klingon\" is not known."));
    }

#if defined(Q_OS_UNIX)
    void refusesWithoutPermission() {
        const TestFolder folder;
        const auto path = folder.write("a.csv", "a,b\n1,2\n");
        QFile::setPermissions(folder.path(""), QFile::Permissions(0x7777));
        QFile::setPermissions(QString::fromStdString(path), {});
        const bool root = ::geteuid() == 0;
        if (root) QCOMPARE(::seteuid(65534), 0);  // permissions do not bind root
        QString message;
        try {
            io::openFile(path);
        } catch (const Error& error) {
            message = QString::fromStdString(english(error.message()));
        }
        if (root) QCOMPARE(::seteuid(0), 0);
        QCOMPARE(message, QString("The file cannot be read: Permission denied."));
    }
#endif

    void refusesOptions_data() {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("message");
        QTest::newRow("key") << "colour=red"
                             << "There is no import option \"colour\".";
        QTest::newRow("no value") << "header"
                                  << "\"header\" is not an import option.";
        QTest::newRow("boolean") << "header=maybe"
                                 << "The import option header cannot be \"maybe\".";
        QTest::newRow("delimiter") << "delimiter=a\nb"
                                   << "The import option delimiter cannot be \"a\nb\".";
        QTest::newRow("count") << "skip=-1"
                               << "The import option skip cannot be \"-1\".";
        QTest::newRow("widths") << "widths=3,x,4"
                                << "The import option widths cannot be \"x\".";
        QTest::newRow("types") << "types=number"
                               << "The import option types cannot be \"number\".";
        QTest::newRow("encoding") << "encoding=x"
                                  << "The encoding \"x\" is not known.";
    }

    void refusesOptions() {
        QFETCH(QString, option);
        QFETCH(QString, message);
        try {
            io::parseOptions({io::splitOption(option.toStdString())});
        } catch (const Error& error) {
            QCOMPARE(QString::fromStdString(english(error.message())), message);
            return;
        }
        QFAIL("nothing was thrown");
    }

    void optionsReadBack() {
        const io::OptionTexts texts{{"crs", "EPSG:4490"}, {"delimiter", "tab"},    {"encoding", "GB18030"},
                                    {"header", "false"},  {"quote", "none"},       {"table", "Sheet 2"},
                                    {"types", "text"},    {"escape", "backslash"}, {"comment", "#"},
                                    {"skip", "3"},        {"footer", "2"},         {"widths", "8,10,4"}};
        QCOMPARE(io::optionTexts(io::parseOptions(texts)), texts);
        const io::OptionTexts others{{"delimiter", "|~|"}, {"header", "2"}, {"comment", "none"}, {"escape", "none"}};
        QCOMPARE(io::optionTexts(io::parseOptions(others)), others);
        QCOMPARE(io::optionTexts({}), io::OptionTexts{});
    }

    void splitsPlaces() {
        const TestFolder folder;
        const auto hashed = folder.write("a#b.csv", "a,b\n1,2\n");
        QCOMPARE(io::splitPlace(hashed).path, hashed);
        QCOMPARE(io::splitPlace(hashed + "#t").table, std::string("t"));
        QCOMPARE(io::splitPlace("x.xlsx#Sheet 1").path, std::string("x.xlsx"));
        QCOMPARE(io::openFile(hashed).table.rows(), std::size_t(1));
    }

    void fingerprintsContent() {
        const TestFolder folder;
        const QByteArray content = QByteArray("a,b\n1,2\n").repeated(100'000);
        QByteArray changed = content;
        changed.back() = '3';
        const auto first = io::fingerprint(folder.write("a.csv", content));
        QVERIFY(first.sameContent(io::fingerprint(folder.write("b.csv", content))));
        QVERIFY(!first.sameContent(io::fingerprint(folder.write("c.csv", changed))));
        QCOMPARE(first.size, std::uint64_t(content.size()));
        QVERIFY(first.modified > 1'700'000'000'000'000);
        QVERIFY_EXCEPTION_THROWN(io::fingerprint(folder.path("none").toStdString()), Error);
    }

    void unpacksZstandard() {
        // A frame with one raw block, by hand (RFC 8878).
        const TestFolder folder;
        const auto path = folder.write("a.csv.zst", QByteArray::fromHex("28b52ffd2008410000") + "a,b\n1,2\n");
        QCOMPARE(rowsText(io::openFile(path).table), QString("1|2"));
    }

    void readsTextUnderTheNameOfASpreadsheet() {
        const TestFolder folder;
        const auto opened = io::openFile(folder.write("report.xls", "a\tb\n1\t2\n"));
        QCOMPARE(rowsText(opened.table), QString("1|2"));
        QCOMPARE(reportText(opened.report),
                 QString("The file has the extension of a spreadsheet but is a text table, and "
                         "was read as one."));
    }

    void knowsFormats() {
        QCOMPARE(io::formatOfPath("/x/a.CSV")->id, std::string("csv"));
        QCOMPARE(io::formatOfPath("a.tsv.gz")->id, std::string("tsv"));
        QCOMPARE(io::formatOfPath("a.gz")->id, std::string("text"));
        QCOMPARE(io::formatOfPath("a.b/c"), nullptr);
    }
};

QTEST_GUILESS_MAIN(OpenTest)
#include "open_test.moc"
