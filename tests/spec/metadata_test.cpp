// Metadata as JSON, units and their factors, the shipped code lists and the steps made of them.
#include "sdk/error.h"
#include "spec/code_list.h"
#include "spec/json.h"
#include "spec/quality_rules.h"
#include "table/column_builder.h"
#include "table/convert_unit.h"

#include <QTest>

#include <cmath>

using namespace kapok;

namespace {

Metadata metadataOf(const char* json) {
    const Item item = itemFromJson(std::string(R"({"id":"d1","kind":"dataset","spec":{"metadata":)") + json + "}}");
    return std::get<Dataset>(item.value).metadata;
}

std::string nameOf(const char* list, const std::string& code) {
    for (const CodeEntry& entry : findCodeList(list)->entries) {
        if (entry.code == code) return entry.name;
    }
    return {};
}

std::ptrdiff_t entriesOf(const char* list, std::string_view level, std::string_view ending = {}) {
    const auto& entries = findCodeList(list)->entries;
    return std::count_if(entries.begin(), entries.end(),
                         [&](const CodeEntry& entry) { return entry.level == level && entry.name.ends_with(ending); });
}

std::string recoded(const RecodeStep& step, const std::string& code) {
    for (const Recoding& pair : step.mapping) {
        if (pair.from == code) return pair.to.value_or("missing");
    }
    return {};
}

/// The values of the only column after the conversion, missing as "-".
QString converted(Type type, const std::vector<double>& values, const char* from, const char* to) {
    ColumnBuilder builder({.name = "x", .type = type, .unit = from});
    for (const double value : values) {
        if (std::isnan(value)) {
            builder.addMissing();
        } else if (type == Type::Int64) {
            builder.addInteger(static_cast<std::int64_t>(value));
        } else {
            builder.addNumber(value);
        }
    }
    const Table table({builder.finish()});
    const ColumnPtr column = convertUnit(table, table.column(0), *unitFactor(from, to), to).table.column(0);
    QStringList words{QString::fromUtf8(std::string(typeName(column->type()))) + " " +
                      QString::fromStdString(column->field().unit)};
    for (std::size_t row = 0; row < column->rows(); ++row) {
        words << (column->isMissing(row) ? QString("-") : QString::fromStdString(shortest(column->number(row))));
    }
    return words.join(' ');
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

}  // namespace

class MetadataTest : public QObject {
    Q_OBJECT

private slots:
    void everyMemberComesBack() {
        const char* json =
            R"({"title":"企业调查","description":"合成","publisher":"省统计局","contact":"a@b.cn","theme":"经济","keywords":["工业","产值"],"period":{"from":"2015","to":"2024"},"region":"广东省","frequency":"annual","licence":"CC-BY-4.0","source":"https://stats.gd.gov.cn","version":"1.2","issued":"2024-03-05","modified":"2024-06-01","fields":{"code":{"label":"代码","description":"统一社会信用代码","role":"key","codes":"gb32100","required":true,"unique":true,"pattern":"[0-9A-Z]{18}"},"output":{"unit":"万元","minimum":"0","maximum":"1e9"},"sex":{"values":{"1":"男","2":"女"}}},"foreignKeys":[{"fields":["city"],"dataset":"cities","otherFields":["code"]}]})";
        const Metadata metadata = metadataOf(json);
        QCOMPARE(metadata.fields.at("sex").values.at("2"), std::string("女"));
        Dataset dataset;
        dataset.metadata = metadata;
        const std::string written = toJson(Item{"d1", "", dataset});
        QVERIFY2(written.find(json) != std::string::npos, written.c_str());
    }

    void periodsOfTheFirstVersionAreRead() {
        QCOMPARE(metadataOf(R"({"period":"2015–2024"})").period, (TimeSpan{"2015", "2024"}));
        QCOMPARE(metadataOf(R"({"period":"2024"})").period, (TimeSpan{"2024", "2024"}));
        QCOMPARE(periodText({"2015", "2024"}), std::string("2015 – 2024"));
        QCOMPARE(periodText({"2015", ""}), std::string("2015"));
        QCOMPARE(periodText({"2024", "2024"}), std::string("2024"));
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("unknown member") << QByteArray(R"({"colour":"red"})");
        QTest::newRow("unknown frequency") << QByteArray(R"({"frequency":"often"})");
        QTest::newRow("period as a number") << QByteArray(R"({"period":2024})");
        QTest::newRow("keywords as a text") << QByteArray(R"({"keywords":"a"})");
    }
    void refused() {
        QFETCH(QByteArray, json);
        QVERIFY_EXCEPTION_THROWN(metadataOf(json.constData()), Error);
    }

    void factors_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        const auto row = [](const char* from, const char* to, qint64 numerator, qint64 denominator) {
            QTest::addRow("%s to %s", from, to) << from << to << numerator << denominator;
        };
        row("元", "千元", 1, 1000);
        row("元", "万元", 1, 10'000);
        row("亿元", "元", 100'000'000, 1);
        row("亿元", "万元", 10'000, 1);
        row("百万元", "亿元", 1, 100);
        row("万元", "10k yuan", 1, 1);
        row("million yuan", "亿元", 1, 100);
        row("人", "万人", 1, 10'000);
        row("万吨", "吨", 10'000, 1);
        row("亿吨", "万吨", 10'000, 1);
        row("公顷", "平方米", 10'000, 1);
        row("平方公里", "公顷", 100, 1);
        row("公顷", "亩", 15, 1);  // 1 mu is a fifteenth of a hectare
        row("亩", "平方米", 2000, 3);
        row("平方公里", "亩", 1500, 1);
        row("kWh", "万千瓦时", 1, 10'000);
        row("亿千瓦时", "kWh", 100'000'000, 1);
        row("TWh", "亿千瓦时", 10, 1);
        row("thousand", "million", 1, 1000);
        row("billion", "million", 1000, 1);
        row("billion USD", "万美元", 100'000, 1);
    }
    void factors() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto factor = unitFactor(from.toStdString(), to.toStdString());
        QVERIFY(factor);
        QTEST(static_cast<qint64>(factor->numerator), "numerator");
        QTEST(static_cast<qint64>(factor->denominator), "denominator");
        const auto back = unitFactor(to.toStdString(), from.toStdString());
        QCOMPARE(*back, (UnitFactor{factor->denominator, factor->numerator}));
    }

    void unitsThatDoNotConvert() {
        QVERIFY(!unitFactor("元", "人"));
        QVERIFY(!unitFactor("元", "美元"));
        QVERIFY(!unitFactor("元", "shells"));
        QVERIFY(!unitFactor("℃", "℃"));
        QVERIFY(findUnit("℃"));
        QVERIFY(!findUnit(""));
        QVERIFY(unitsFor("℃").empty());
        const auto others = unitsFor("万人");
        QCOMPARE(others.front(), std::string("人"));
        QCOMPARE(others.back(), std::string("亿人"));
        QVERIFY(std::find(others.begin(), others.end(), "10k persons") == others.end());
    }

    void conversions_data() {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& made, const char* expected) {
            QTest::newRow(name) << made << QString::fromUtf8(expected);
        };
        row("whole stays whole", converted(Type::Int64, {120'000, none, -30'000}, "元", "万元"), "int64 万元 12 - -3");
        row("whole multiplied", converted(Type::Int64, {12, -3}, "万元", "元"), "int64 元 120000 -30000");
        row("no longer whole", converted(Type::Int64, {120'000, 5, none}, "元", "万元"), "float64 万元 12 5e-04 -");
        row("too large for whole", converted(Type::Int64, {1e18, 1}, "亿元", "元"), "float64 元 1e+26 1e+08");
        row("exactly rounded", converted(Type::Float64, {0.3, 1.1, none}, "亿元", "万元"), "float64 万元 3000 11000 -");
        row("divided", converted(Type::Float64, {12345.678, 1}, "元", "亿元"), "float64 亿元 0.00012345678 1e-08");
        row("a ratio", converted(Type::Float64, {3, 1.5}, "亩", "平方米"), "float64 平方米 2000 1000");
        row("synonyms", converted(Type::Int64, {7}, "万元", "10k yuan"), "int64 10k yuan 7");
    }
    void conversions() {
        QFETCH(QString, made);
        QTEST(made, "expected");
    }

    void onlyNumbersConvert() {
        ColumnBuilder builder({.name = "x", .type = Type::Text, .unit = "元"});
        builder.addText("1");
        const Table table({builder.finish()});
        QVERIFY_EXCEPTION_THROWN(convertUnit(table, table.column(0), {1, 10}, "万元"), Error);
    }

    // Provinces: the 34 of GB/T 2260. Guangdong: 21 prefectures; 122 counties, of them 65 districts, 20 cities, 34
    // counties and 3 autonomous counties, as its Department of Civil Affairs published for the end of 2020.
    void regions() {
        QCOMPARE(entriesOf("gb2260", "province"), 34);
        QCOMPARE(entriesOf("gb2260", "prefecture"), 21);
        QCOMPARE(entriesOf("gb2260", "county"), 122);
        QCOMPARE(entriesOf("gb2260", "county", "区"), 65);
        QCOMPARE(entriesOf("gb2260", "county", "市"), 20);
        QCOMPARE(entriesOf("gb2260", "county", "自治县"), 3);
        QCOMPARE(entriesOf("gb2260", "county", "县"), 34 + 3);
        QCOMPARE(nameOf("gb2260", "440106"), std::string("天河区"));
        QCOMPARE(nameOf("gb2260", "440305"), std::string("南山区"));
        QCOMPARE(nameOf("gb2260", "440606"), std::string("顺德区"));
        QCOMPARE(nameOf("gb2260", "440232"), std::string("乳源瑶族自治县"));
        QCOMPARE(nameOf("gb2260", "445381"), std::string("罗定市"));
        QCOMPARE(nameOf("gb2260", "810000"), std::string("香港特别行政区"));
    }

    // 20 sections and 97 divisions, as the statistical offices say of GB/T 4754-2017.
    void industries() {
        QCOMPARE(entriesOf("gb4754-2017", "section"), 20);
        QCOMPARE(entriesOf("gb4754-2017", "division"), 97);
        QCOMPARE(nameOf("gb4754-2017", "C"), std::string("制造业"));
        QCOMPARE(nameOf("gb4754-2017", "39"), std::string("计算机、通信和其他电子设备制造业"));
        QCOMPARE(nameOf("gb4754-2017", "65"), std::string("软件和信息技术服务业"));
        QCOMPARE(nameOf("gb4754-2017", "97"), std::string("国际组织"));
        for (const CodeEntry& entry : findCodeList("gb4754-2017")->entries) {
            if (entry.level == "division") QVERIFY(!nameOf("gb4754-2017", entry.parent).empty());
        }
    }

    void crosswalkNamesDivisionsOf2017() {
        for (const CodeChange& change : industryChanges()) {
            QCOMPARE(nameOf("gb4754-2017", change.code2017), change.name2017);
        }
    }

    void rulesOfTheDictionary() {
        const Metadata metadata = metadataOf(
            R"({"frequency":"annual","fields":{"id":{"role":"key","required":true,"unique":true,"codes":"gb32100","pattern":"[0-9\u0027]+"},"city":{"codes":"gb2260"},"x":{"minimum":"0","maximum":"1e3","codes":"gb32100"},"day":{"role":"time","minimum":"2020-01-01"},"sex":{"values":{"1":"男","2":""}},"s":{"values":{"a":"","b\u0027":""},"minimum":"1"},"gone":{"required":true}}})");
        const Schema schema{{.name = "id", .type = Type::Text},   {.name = "city", .type = Type::Int64},
                            {.name = "x", .type = Type::Float64}, {.name = "day", .type = Type::Date},
                            {.name = "sex", .type = Type::Int64}, {.name = "s", .type = Type::Text}};
        ParameterValues given;
        given.set("conditions", std::string("x <> 5"));
        given.set("as_of", std::string("2024-12-31"));
        const ParameterValues made = qualityParameters(given, metadata, schema);
        QCOMPARE(made.word("conditions"),
                 std::string("x <> 5; not is_missing([id]); matches([id], '^(?:[0-9'']+)$'); [x] >= 0; [x] <= 1e3; "
                             "[day] >= date('2020-01-01'); [sex] in (1, 2); [s] in ('a', 'b''')"));
        QCOMPARE(made.words("key"), std::vector<std::string>{"id"});
        QCOMPARE(made.words("unique"), std::vector<std::string>{"id"});
        QCOMPARE(made.words("credit_codes"), std::vector<std::string>{"id"});
        QCOMPARE(made.words("regions"), std::vector<std::string>{"city"});
        QCOMPARE(made.word("time"), std::string("day"));
        QCOMPARE(made.integer("max_age"), std::int64_t{366});
        QVERIFY(qualityParameters({}, metadata, {}) == ParameterValues{});
        Metadata other = metadata;
        other.title = "x";
        other.fields["x"].label = "x";
        QCOMPARE(qualityRulesText(other), qualityRulesText(metadata));
        other.fields["x"].minimum = "1";
        QVERIFY(qualityRulesText(other) != qualityRulesText(metadata));
    }

    void stepsOfCodes() {
        const RecodeStep regions = codeNamesStep(*findCodeList("gb2260"), {.name = "c", .type = Type::Int64}, "city");
        QCOMPARE(recoded(regions, "440100"), std::string("广州市"));
        QCOMPARE(recoded(regions, "4401"), std::string("广州市"));
        QCOMPARE(recoded(regions, "44"), std::string("广东省"));
        QVERIFY(regions.others == RecodeOthers::Missing);
        const CodeList& industries = *findCodeList("gb4754-2017");
        const RecodeStep numbers = codeNamesStep(industries, {.name = "i", .type = Type::Int64}, "industry");
        QCOMPARE(recoded(numbers, "1"), std::string("农业"));
        QCOMPARE(recoded(numbers, "A"), std::string());
        const RecodeStep texts = codeNamesStep(industries, {.name = "i", .type = Type::Text}, "industry");
        QCOMPARE(recoded(texts, "01"), std::string("农业"));
        QCOMPARE(recoded(texts, "A"), std::string("农、林、牧、渔业"));
        const RecodeStep moved = industryChangeStep({.name = "i", .type = Type::Text}, "i2017");
        QCOMPARE(recoded(moved, "82"), std::string("83"));
        QCOMPARE(recoded(moved, "58"), std::string());
        QVERIFY(moved.others == RecodeOthers::Keep);
        const RecodeStep own = valueNamesStep({{"1", "男"}, {"9", ""}}, {.name = "s", .type = Type::Int64}, "sex");
        QCOMPARE(own.mapping.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(MetadataTest)
#include "metadata_test.moc"
