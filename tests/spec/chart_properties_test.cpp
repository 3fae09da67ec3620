// Every property of a chart can be listed and set, and the schema in docs is that of the table of members.
#include "spec/chart_properties.h"
#include "sales_table.h"
#include "sdk/error.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace kapok;

class ChartPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void setsOneProperty_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("json");
        const auto add = [](const char* path, const char* value, const char* json) {
            QTest::newRow(path) << QByteArray(path) << QByteArray(value) << QByteArray(json);
        };
        add("mark.type", "area", R"({"mark":"area","encoding":{"x":{"field":"a"}}})");
        add("mark.interpolate", "step",
            R"({"mark":{"interpolate":"step","type":"line"},"encoding":{"x":{"field":"a"}}})");
        add("mark.opacity", "0.5", R"({"mark":{"opacity":0.5,"type":"line"},"encoding":{"x":{"field":"a"}}})");
        add("encoding.x.bin", "true", R"({"encoding":{"x":{"field":"a","bin":true}},"mark":"line"})");
        add("encoding.x.scale.type", "log", R"({"encoding":{"x":{"field":"a","scale":{"type":"log"}}},"mark":"line"})");
        add("encoding.x.scale.zero", "false",
            R"({"encoding":{"x":{"field":"a","scale":{"zero":false}}},"mark":"line"})");
        add("encoding.x.scale.domain", "[1, 5]",
            R"({"encoding":{"x":{"field":"a","scale":{"domain":[1.0,5.0]}}},"mark":"line"})");
        add("encoding.x.axis.shown", "false", R"({"encoding":{"x":{"field":"a","axis":null}},"mark":"line"})");
        add("encoding.x.sort.by", "-y", R"({"encoding":{"x":{"field":"a","sort":"-y"}},"mark":"line"})");
        add("encoding.x.aggregate", "sd",
            R"({"encoding":{"x":{"field":"a","aggregate":"stdev"}},)"
            R"("mark":{"type":"line","orient":"vertical"}})");
        add("encoding.color", "true", R"({"encoding":{"x":{"field":"a"},"color":{}},"mark":"line"})");
        add("title", "T", R"({"title":"T","encoding":{"x":{"field":"a"}},"mark":"line"})");
    }

    void setsOneProperty() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, json);
        const ChartSpec before = chartOf(R"({"encoding":{"x":{"field":"a"}}})");
        const ChartSpec after = withProperty(before, path.toStdString(), value.toStdString());
        QVERIFY2(after == chartOf(json), toJson(after).c_str());
        QVERIFY(chartFromJson(toJson(after)) == after);
        const auto properties = chartProperties(after);
        const auto found = std::find_if(properties.begin(), properties.end(),
                                        [&](const auto& one) { return one.path == path.toStdString(); });
        QVERIFY(found != properties.end() && found->changed);
    }

    /// Each property set to its own value leaves the chart as it is.
    void everyPropertyComesBack() {
        const ChartSpec chart =
            chartOf(R"({"mark":"bar","encoding":{"x":{"field":"a","bin":{"step":2},"top":3},)"
                    R"("y":{"aggregate":"count","scale":{"domain":[0,9]}},"color":{"value":"#d92d20"},)"
                    R"("levels":[80,95]}})");
        const auto properties = chartProperties(chart);
        QVERIFY(properties.size() > 150);
        for (const auto& property : properties)
            QVERIFY2(withProperty(chart, property.path, property.value) == chart, property.path.c_str());
    }

    void refusesWhatDoesNotFit_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no such property") << QByteArray("mark.colour") << QByteArray("red");
        QTest::newRow("no number") << QByteArray("mark.opacity") << QByteArray("half");
        QTest::newRow("no such name") << QByteArray("mark.type") << QByteArray("donut");
        QTest::newRow("no list") << QByteArray("mark.strokeDash") << QByteArray("dashed");
    }

    void refusesWhatDoesNotFit() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);
        QVERIFY_EXCEPTION_THROWN(withProperty({}, path.toStdString(), value.toStdString()), Error);
    }

    /// KAPOK_WRITE_SCHEMA=1 writes it anew.
    void theSchemaInDocsIsCurrent() {
        QFile file(KAPOK_SOURCE_DIR "/docs/chart.schema.json");
        const QByteArray schema = QByteArray::fromStdString(chartSchema());
        if (qEnvironmentVariableIsSet("KAPOK_WRITE_SCHEMA")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(schema);
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), schema);
    }
};

QTEST_GUILESS_MAIN(ChartPropertiesTest)
#include "chart_properties_test.moc"
