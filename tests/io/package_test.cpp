// Data packages and DCAT descriptions: read, written, refused with their place.
#include "table_text.h"

#include "io/data_package.h"
#include "io/dcat.h"
#include "io/fingerprint.h"
#include "sdk/error.h"
#include "table/column_builder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kapok;
using namespace kapok::io;

namespace {

const std::string data = KAPOK_SOURCE_DIR "/tests/io/data/package/";

std::string written(const QTemporaryDir& folder, const char* name, const QByteArray& content) {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return {};
    return path.toStdString();
}

QByteArray contentOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "name:type|…;cell|…", missing as "-".
QString tableText(const Table& table) {
    QString text = schemaText(table).replace(' ', '|') + ";" + rowsText(table);
    return text.replace('/', ';').replace('~', '-');
}

Metadata someMetadata() {
    Metadata about;
    about.title = "工业产值";
    about.description = "逐年";
    about.publisher = "省统计局";
    about.contact = "data@stats.example";
    about.theme = "经济";
    about.keywords = {"工业", "产值"};
    about.period = {"2015", "2024-12"};
    about.region = "广东省";
    about.frequency = UpdateFrequency::Annual;
    about.licence = "CC-BY-4.0";
    about.source = "https://stats.example/table";
    about.version = "1.2";
    about.issued = "2024-03-05";
    about.modified = "2024-06-01";
    return about;
}

Table cities() {
    ColumnBuilder code({.name = "code", .type = Type::Text});
    ColumnBuilder output({.name = "output", .type = Type::Float64, .unit = "万元"});
    ColumnBuilder count({.name = "count", .type = Type::Int64});
    ColumnBuilder big({.name = "big", .type = Type::Boolean});
    ColumnBuilder day({.name = "day", .type = Type::Date});
    code.addText("0440100"), code.addText("440300"), code.addMissing();
    output.addNumber(1.5), output.addMissing(), output.addNumber(-2e10);
    count.addInteger(7), count.addInteger(-1), count.addMissing();
    big.addInteger(1), big.addInteger(0), big.addMissing();
    day.addInteger(19000), day.addMissing(), day.addInteger(0);
    return Table({code.finish(), output.finish(), count.finish(), big.finish(), day.finish()});
}

}  // namespace

class PackageTest : public QObject {
    Q_OBJECT

private slots:
    void names() {
        QVERIFY(isDataPackage("datapackage.json"));
        QVERIFY(isDataPackage("/x/datapackage.json"));
        QVERIFY(isDataPackage("a.datapackage.json"));
        QVERIFY(!isDataPackage("mydatapackage.json"));
        QVERIFY(!isDataPackage("datapackage.json.csv"));
        QCOMPARE(packageName("GDP by City 2024", "x"), std::string("gdp-by-city-2024"));
        QCOMPARE(packageName("产值", "data"), std::string("data"));
    }

    // Written by hand after the examples of the specifications.
    void tablesOfAPackageAreListed() {
        const auto tables = listPackageTables(data + "datapackage.json");
        QCOMPARE(tables.size(), std::size_t{3});
        QCOMPARE(tables[0].name, std::string("cities"));
        QCOMPARE(tables[2].name, std::string("plain"));
        QCOMPARE(listTables(data + "datapackage.json").size(), std::size_t{3});
    }

    void declaredTypesAreUsed() {
        const Opened opened = openFile(data + "datapackage.json#cities");
        QCOMPARE(tableText(opened.table),
                 QString("code:text|name:text|gdp:float64|people:int64|coastal:boolean|founded:date|updated:datetime;"
                         "440100|广州市|28839|18734|true|2001-03-04|2024-03-05T08:30:00;"
                         "440300|深圳市|-|17560|false|-|2024-03-05T09:00:00;"
                         "044900|-|3.5|-|-|1999-12-31|-"));
        QCOMPARE(opened.report.format, std::string("datapackage"));
        QCOMPARE(opened.table.column("gdp")->field().unit, std::string("亿元"));
        QCOMPARE(opened.table.column("gdp")->field().label, std::string("地区生产总值"));
        QCOMPARE(opened.report.problemCount, std::size_t{0});  // "unknown" is no day, but stands for a missing one
        QCOMPARE(opened.exceptions.rows(), std::size_t{0});
    }

    void dialectEncodingAndNamesOfThePackage() {
        const Opened opened = openFile(data + "datapackage.json#visits");
        QCOMPARE(tableText(opened.table), QString("city:text|year:int64|visits:float64;广州|2023|1234.5;深圳|2024|-"));
    }

    void withoutASchemaTypesAreFound() {
        QCOMPARE(tableText(openFile(data + "datapackage.json#plain").table), QString("a:int64|b:text;1|x;2|y"));
    }

    void whatIsGivenGoesBeforeThePackage() {
        OpenOptions options;
        options.types = ColumnTypes::Text;
        const Table table = openFile(data + "datapackage.json#cities", options).table;
        QVERIFY(table.column("people")->type() == Type::Text);
        QVERIFY(table.column("coastal")->type() == Type::Text);
    }

    void metadataOfAPackage() {
        const PackageTable cities = packageTable(data + "datapackage.json", "cities");
        const Metadata& about = cities.metadata;
        QCOMPARE(about.title, std::string("Cities"));  // the table's own
        QCOMPARE(about.publisher, std::string("Statistics Office"));
        QCOMPARE(about.contact, std::string("data@stats.example"));
        QCOMPARE(about.licence, std::string("Creative Commons Attribution 4.0"));
        QCOMPARE(about.source, std::string("Yearbook https://stats.example/yearbook"));
        QCOMPARE(about.version, std::string("2.0.1"));
        QCOMPARE(about.issued, std::string("2024-03-05"));
        QCOMPARE(about.keywords.size(), std::size_t{2});
        const FieldNote& code = about.fields.at("code");
        QVERIFY(code.role == FieldRole::Key && code.required && code.unique);
        QCOMPARE(code.pattern, std::string("[0-9]{6}"));
        QCOMPARE(about.fields.at("gdp").minimum, std::string("0"));
        QCOMPARE(about.fields.at("people").maximum, std::string("1000000"));
        QVERIFY(about.fields.at("name").values.contains("深圳市"));
        const PackageTable visits = packageTable(data + "datapackage.json", "visits");
        QCOMPARE(visits.metadata.title, std::string("Cities and visits"));
        QCOMPARE(visits.metadata.foreignKeys.front(), (ForeignKey{{"city"}, "cities", {"name"}}));
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char* name, const char* json, const char* place) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(place);
        };
        row("no JSON", "{\"resources\": [", "byte");
        row("a list", "[1]", "holds no object");
        row("no resources", "{}", "resources");
        row("resources no list", R"({"resources": {}})", "resources");
        row("empty list", R"({"resources": []})", "resources");
        row("no path", R"({"resources": [{"name": "a"}]})", "resources[0]");
        row("data inside", R"({"resources": [{"name": "a", "data": []}]})", "resources[0].data");
        row("on the net", R"({"resources": [{"path": "https:\/\/x.example\/a.csv"}]})", "resources[0].path");
        row("above the folder", R"({"resources": [{"path": "../a.csv"}]})", "resources[0].path");
        row("absolute", R"({"resources": [{"path": "/etc/passwd"}]})", "resources[0].path");
        row("several files", R"({"resources": [{"path": ["a.csv", "b.csv"]}]})", "resources[0].path");
        row("no fields", R"({"resources": [{"path": "a.csv", "schema": {}}]})", "resources[0].schema");
        row("unknown type",
            R"({"resources": [{"path": "a.csv", "schema": {"fields": [{"name": "x", "type": "int"}]}}]})",
            "resources[0].schema.fields[0].type");
        row("field without a name",
            R"({"resources": [{"path": "a.csv", "schema": {"fields": [{"type": "integer"}]}}]})",
            "resources[0].schema.fields[0]");
        row("a number for a text", R"({"resources": [{"path": "a.csv", "title": 3}]})", "resources[0].title");
        row("required as a text",
            R"({"resources": [{"path": "a.csv", "schema": {"fields": [{"name": "x", "constraints": {"required": "yes"}}]}}]})",
            "resources[0].schema.fields[0].constraints.required");
        row("quote of two characters", R"({"resources": [{"path": "a.csv", "dialect": {"quoteChar": "ab"}}]})",
            "resources[0].dialect.quoteChar");
    }
    void refused() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, place);
        QTemporaryDir folder;
        const std::string path = written(folder, "datapackage.json", json);
        try {
            readPackage(path);
            QFAIL("read");
        } catch (const Error& error) {
            QVERIFY2(QByteArray(error.what()).contains(place), error.what());
            QCOMPARE(error.place().file, path);
        }
    }

    void missingTablesAndFiles() {
        QVERIFY_EXCEPTION_THROWN(openFile(data + "datapackage.json#nothing"), Error);
        QTemporaryDir folder;
        const std::string path = written(folder, "datapackage.json", R"({"resources": [{"path": "gone.csv"}]})");
        QVERIFY_EXCEPTION_THROWN(openFile(path), Error);
    }

    void whatIsWrittenIsReadBack() {
        QTemporaryDir folder;
        Metadata about = someMetadata();
        about.fields["code"] = {.label = "代码",
                                .description = "六位",
                                .role = FieldRole::Key,
                                .codes = "gb2260",
                                .required = true,
                                .unique = true,
                                .pattern = "[0-9]{6,7}"};
        about.fields["output"] = {.unit = "万元", .role = FieldRole::Measure, .minimum = "0.5", .maximum = "1e+20"};
        about.fields["count"] = {.values = {{"-1", "none"}, {"7", "seven"}}};
        about.fields["day"] = {.role = FieldRole::Time, .minimum = "1970-01-01"};
        about.foreignKeys = {{{"code"}, "regions", {"id"}}};
        const std::string path = folder.filePath("out/datapackage.json").toStdString();
        QVERIFY_EXCEPTION_THROWN(writePackage(cities(), path, about), Error);  // no such folder
        QVERIFY(QDir(folder.path()).mkdir("out"));
        writePackage(cities(), path, about, {.table = "城市"});
        QVERIFY(QFile::exists(folder.filePath("out/城市.csv")));
        const Opened opened = openFile(path);
        QCOMPARE(tableText(opened.table), tableText(cities()));
        QVERIFY2(packageTable(path, {}).metadata == about, contentOf(path).constData());
    }

    void writtenThroughTheFormats() {
        QTemporaryDir folder;
        const std::string path = folder.filePath("sales.datapackage.json").toStdString();
        writeFile(cities(), path);
        QCOMPARE(tableText(openFile(path).table), tableText(cities()));
        QVERIFY(QFile::exists(folder.filePath("sales.csv")));
    }

    // The package that a validator of the standard accepted (see data/package/README.md).
    void writtenAsTheAcceptedExample() {
        QTemporaryDir folder;
        Metadata about = someMetadata();
        about.fields["code"] = {.label = "代码", .unique = true, .pattern = "[0-9]{6,7}"};
        about.fields["output"] = {.minimum = "-3e10"};
        const std::string path = folder.filePath("datapackage.json").toStdString();
        writePackage(cities(), path, about, {.table = "cities"});
        QCOMPARE(contentOf(path), contentOf(data + "accepted/datapackage.json"));
        QCOMPARE(contentOf(folder.filePath("cities.csv").toStdString()), contentOf(data + "accepted/cities.csv"));
    }

    void aPackageHasChangedWhenItsFilesHave() {
        QTemporaryDir folder;
        const std::string path = written(folder, "datapackage.json", R"({"resources": [{"path": "a.csv"}]})");
        written(folder, "a.csv", "x\n1\n");
        const auto before = fingerprint(path);
        QVERIFY(fingerprint(path).sameContent(before));
        written(folder, "a.csv", "x\n2\n");
        QVERIFY(!fingerprint(path).sameContent(before));
    }

    void dcatIsReadBack() {
        QTemporaryDir folder;
        const std::string path = folder.filePath("cities.jsonld").toStdString();
        const std::vector<Distribution> files{{"cities.csv", "text/csv", "Rows"}};
        writeDcat({someMetadata(), files}, path);
        const DcatDataset read = readDcat(path);
        QVERIFY2(read.metadata == someMetadata(), contentOf(path).constData());
        QCOMPARE(read.distributions, files);
        Metadata inWords;
        inWords.source = "Yearbook https://stats.example/yearbook";
        writeDcat({inWords, {}}, path);
        QVERIFY(readDcat(path).metadata == inWords);
        QVERIFY(!contentOf(path).contains("\"@id\": \"Yearbook"));
        writeWithDcat(cities(), folder.filePath("b.jsonld").toStdString(), {});
        QVERIFY(QFile::exists(folder.filePath("b.csv")));
        QVERIFY(readDcat(folder.filePath("b.jsonld").toStdString()).metadata == Metadata{});
    }

    // Written by hand: prefixes of its own, whole addresses in a graph, a catalogue whose context lies on the net, and
    // terms that a context defines.
    void dcatOfOthers_data() {
        QTest::addColumn<std::string>("name");
        for (const char* name : {"prefixes", "graph", "catalogue", "terms"}) QTest::newRow(name) << std::string(name);
    }
    void dcatOfOthers() {
        QFETCH(std::string, name);
        const Metadata read = readDcat(data + name + ".jsonld").metadata;
        QCOMPARE(read.title, std::string("Trees"));
        QCOMPARE(read.publisher, std::string("City"));
        QCOMPARE(read.keywords, std::vector<std::string>{"oak"});
        QVERIFY(read.frequency == UpdateFrequency::Monthly);
        QCOMPARE(read.issued, std::string("2020-01-02"));
    }

    void noDcat() {
        QTemporaryDir folder;
        QVERIFY_EXCEPTION_THROWN(readDcat(written(folder, "a.jsonld", R"({"@type": "Person"})")), Error);
        QVERIFY_EXCEPTION_THROWN(readDcat(written(folder, "b.jsonld", "{")), Error);
        QVERIFY_EXCEPTION_THROWN(readDcat(folder.filePath("gone.jsonld").toStdString()), Error);
    }
};

QTEST_GUILESS_MAIN(PackageTest)
#include "package_test.moc"
