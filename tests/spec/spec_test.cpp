#include "sdk/error.h"
#include "spec/chart_query.h"
#include "spec/house_style.h"
#include "spec/json.h"
#include "spec/theme.h"
#include "table/column_builder.h"

#include <QTest>
#include <cmath>

using namespace kapok;

namespace {

Table surveyTable() {
    OutputTable table;
    auto& city = table.text("city");
    auto& month = table.column({.name = "month", .type = Type::Date});
    auto& output = table.number("output", "万元");
    for (int i = 0; i < 24; ++i) {
        city.add(i % 2 == 0 ? "深圳市" : "O'Neill [x]");
        month.add(std::int64_t{19000 + 31 * i});
        output.add(2.5 * i);
    }
    return toTable(table);
}

std::vector<Item> manyItems() {
    Dataset dataset;
    dataset.source = {.path = "a.csv", .options = {{"encoding", "GB18030"}}, .fingerprint = {12, 34, "ab"}};
    dataset.steps = {{FilterStep{"rate > 0.1"}},
                     {JoinStep{.right = "d2", .keys = {{"id", "fips"}}, .match = KeyMatch::IgnoreLeadingZeros}, false},
                     {AggregateStep{{{"month", "truncate(t, 'month')"}}, {{AggregateOp::Quantile, "x", "q", 0.9}}}},
                     {TopStep{5, {{"x", true}}}},
                     {EditStep{3, "x", "1", false}}};
    dataset.metadata.fields["output"] = {"产值", "万元", ""};
    Analysis analysis{.module = "forecast.ets", .version = "1", .inputs = {{"data", "d1"}}};
    analysis.parameters.set("level", std::vector<double>{80, 95});
    analysis.parameters.set("horizon", std::int64_t{12});
    analysis.parameters.set("group", std::monostate{});
    ChartSpec chart{.dataset = "d1", .title = "产值", .mark = Mark::Bar};
    chart.encoding.x = Channel{.field = "output", .bin = Bin{.maxbins = 10}};
    chart.encoding.y = Channel{.aggregate = AggregateOp::Count};
    chart.encoding.x->top = Top{.count = 8};
    MapSpec map{.layers = {{.dataset = "d1", .key = "fips", .value = "rate", .method = Classification::NaturalBreaks}}};
    Dashboard dashboard{
        .tiles = {{.item = "c1", .x = 3}, {.kind = TileKind::Number, .number = {AggregateOp::Sum, "x"}}}};
    Report report{.title = "白皮书", .contents = false, .blocks = {{.kind = BlockKind::Chart, .item = "c1"}}};
    return {{"d1", "企业", dataset},
            {"a1", "预测", analysis},
            {"c1", "图", chart},
            {"m1", "map", map},
            {"b1", "board", dashboard},
            {"r1", "report", report},
            {"v1", "year", Variable{std::int64_t{2024}, ""}}};
}

}  // namespace

class SpecTest : public QObject {
    Q_OBJECT

private slots:
    void controlsFilter_data() {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("filter");
        QTest::newRow("nothing chosen") << R"({"field":"city"})"
                                        << "";
        QTest::newRow("one value") << R"({"field":"city","values":["'A'"]})"
                                   << "[city] in ('A')";
        QTest::newRow("missing too") << R"({"field":"city","values":["missing","'A'"]})"
                                     << "is_missing([city]) or [city] in ('A')";
        QTest::newRow("missing alone") << R"({"field":"my city","values":["missing"]})"
                                       << "is_missing([my city])";
        QTest::newRow("from") << R"({"field":"x","from":"-2.5"})"
                              << "[x] >= -2.5";
        QTest::newRow("range") << R"-({"field":"day","from":"date('2024-01-01')","to":"date('2024-02-29')"})-"
                               << "([day] >= date('2024-01-01')) and ([day] <= date('2024-02-29'))";
        QTest::newRow("a variable") << R"({"variable":"v1"})"
                                    << "";
    }
    void controlsFilter() {
        QFETCH(QString, control);
        const Item item = itemFromJson(
            R"({"id":"b1","kind":"dashboard","name":"B","spec":{"tiles":[{"kind":"control","item":"d1","control":)" +
            control.toStdString() + R"(},{"kind":"control","item":"d1","control":{"field":"n","from":"1"}},)" +
            R"({"kind":"control","item":"d2","control":{"field":"n","from":"2"}}]}})");
        const auto& dashboard = std::get<Dashboard>(item.value);
        QTEST(QString::fromStdString(controlFilter(dashboard.tiles[0].control)), "filter");
        QFETCH(QString, filter);
        QCOMPARE(dashboardFilter(dashboard, "d1"), bothHold(filter.toStdString(), "[n] >= 1"));
        QCOMPARE(dashboardFilter(dashboard, "d1", 0), std::string("[n] >= 1"));
        QCOMPARE(dashboardFilter(dashboard, "d1", 1), filter.toStdString());
        QCOMPARE(dashboardFilter(dashboard, "d3"), std::string());
        ChartSpec chart;
        chart.dataset = "d2";
        chart.filter = "a";
        QCOMPARE(onDashboard(dashboard, chart).filter, std::string("(a) and ([n] >= 2)"));
        QVERIFY(itemFromJson(toJson(item)) == item);
    }

    void itemsComeBackFromJson() {
        for (const Item& item : manyItems()) {
            const Item back = itemFromJson(toJson(item));
            QVERIFY2(back == item, toJson(item).c_str());
            QCOMPARE(back.kind(), item.kind());
        }
    }

    void refusesJson_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no JSON") << QByteArray("{\"mark\": ") << QByteArray("not JSON");
        QTest::newRow("unknown member") << QByteArray(R"({"mrk":"bar"})")
                                        << QByteArray("\"mrk\" that is not supported");
        QTest::newRow("unknown mark") << QByteArray(R"({"mark":"donut"})") << QByteArray("one of line, area, bar");
        QTest::newRow("wrong kind") << QByteArray(R"({"encoding":{"x":{"field":3}}})")
                                    << QByteArray("encoding.x.field must be a text");
        QTest::newRow("not a list") << QByteArray(R"({"encoding":{"levels":95}})")
                                    << QByteArray("encoding.levels must be a list");
    }

    void refusesJson() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, words);
        try {
            chartFromJson(std::string_view(json.data(), static_cast<std::size_t>(json.size())));
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            QVERIFY2(QByteArray(error.what()).contains(words), error.what());
        }
    }

    void histogramAsksForRoundBins() {
        const Table table = surveyTable();
        ChartSpec chart{.dataset = "d1", .mark = Mark::Bar};
        chart.encoding.x = Channel{.field = "output", .bin = Bin{.maxbins = 10}};
        chart.encoding.y = Channel{.aggregate = AggregateOp::Count};
        const Query query = chartQuery(chart, table);
        QCOMPARE(query.derive.at(0).expression, std::string("bin([output], 10, 0)"));
        QCOMPARE(query.derive.at(1).expression, std::string("bin([output], 10, 0) + 10"));
        QCOMPARE(query.groupBy, (std::vector<std::string>{"x", "x2"}));
        QCOMPARE(chartQuery(chart, table, "[city] in ('a')").filter, std::string("[city] in ('a')"));
    }

    void rowsThatAreNotGroupedKeepTheirNumber() {
        ChartSpec chart{.dataset = "d1", .mark = Mark::Point};
        chart.encoding.x = Channel{.field = "month"};
        chart.encoding.y = Channel{.field = "output"};
        const Query query = chartQuery(chart, surveyTable());
        QVERIFY(query.groupBy.empty());
        QCOMPARE(query.select, (std::vector<std::string>{"x", "y", "row"}));
        chart.encoding.y->field = "outptu";
        QVERIFY_EXCEPTION_THROWN(chartQuery(chart, surveyTable()), Error);
    }

    void binsCoverTheRange_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("tens") << 3.0 << 97.0;
        QTest::newRow("negative") << -0.013 << 0.094;
        QTest::newRow("huge") << 1e300 << 2e300;
        QTest::newRow("tiny") << 1e-300 << 3e-300;
        QTest::newRow("millionths") << 0.0 << 1e-4;  // in bins of 5e-6, which is not 5 * 1e-6
        QTest::newRow("from an edge") << 0.6 << 4.6;
    }

    void binsCoverTheRange() {
        QFETCH(double, low);
        QFETCH(double, high);
        const BinGrid grid = binGrid(low, high, 20);
        QVERIFY(grid.origin <= low);
        QVERIFY(std::ceil((high - grid.origin) / grid.width) <= 21);
        QVERIFY(low == 1e-300 || (shortest(grid.width).size() < 7 && shortest(grid.origin).size() < 7));
    }

    void pickingMarksMakesAPredicate() {
        ChartSpec chart{.dataset = "d1", .mark = Mark::Bar};
        chart.encoding.x = Channel{.field = "city"};
        chart.encoding.y = Channel{.field = "output", .aggregate = AggregateOp::Sum};
        OutputTable answer;
        answer.text("x").add("深圳市").add("O'Neill [x]").addMissing();
        answer.number("y").add(1.0).add(2.0).add(3.0);
        const Selection two = selectionOfMarks(chart, toTable(answer), {0, 1});
        QCOMPARE(two.predicate, std::string("[city] in ('深圳市', 'O''Neill [x]')"));
        QCOMPARE(two.label, std::string("city: 深圳市, O'Neill [x]"));
        QCOMPARE(selectionOfMarks(chart, toTable(answer), {2}).predicate, std::string("is_missing([city])"));
        QVERIFY(selectionOfMarks(chart, toTable(answer), {}).empty());
    }

    void brushingMakesARangeThatCanBeRead() {
        ChartSpec chart{.dataset = "d1", .mark = Mark::Point, .filter = "year = 2024"};
        chart.encoding.x = Channel{.field = "day"};
        chart.encoding.y = Channel{.field = "产值"};
        OutputTable answer;
        answer.column({.name = "x", .type = Type::Date}).add(std::int64_t{19000});
        answer.number("y").add(1.0);
        const Selection both =
            selectionOfRange(chart, toTable(answer), BrushRange{19723, 19753}, BrushRange{12.3456789, 312.3456789});
        QCOMPARE(both.dataset, Id("d1"));
        QCOMPARE(both.predicate,
                 std::string("(year = 2024) and ([day] >= date('2024-01-01') and [day] <= date('2024-01-31') and "
                             "[产值] >= 12.4 and [产值] <= 312.3)"));
        QCOMPARE(both.label, std::string("day: 2024-01-01 – 2024-01-31, 产值: 12.4 – 312.3"));
        const Selection across = selectionOfRange(chart, toTable(answer), BrushRange{19723, 19723}, std::nullopt);
        QCOMPARE(across.label, std::string("day: 2024-01-01 – 2024-01-01"));
    }

    void rowNumbersAreWrittenAsRanges() {
        QCOMPARE(selectionOfRows("d1", {9, 2, 3, 4, 0}).predicate, std::string("in_ranges(row(), '1 3..5 10')"));
    }

    void selectionsCombine() {
        QCOMPARE(combined("a", "b", SelectionMode::Replace), std::string("b"));
        QCOMPARE(combined("a", "b", SelectionMode::Add), std::string("(a) or (b)"));
        QCOMPARE(combined("", "b", SelectionMode::Toggle), std::string("b"));
        QCOMPARE(inverted("a > 1"), std::string("not coalesce((a > 1), false)"));
        QCOMPARE(inverted(inverted("a > 1")), std::string("a > 1"));
        const std::string both = "not coalesce((a), false) and coalesce((b), false)";
        QCOMPARE(inverted(both), "not coalesce((" + both + "), false)");
    }

    void layerWithoutShapesNeedsBoundaries() {
        QVERIFY_EXCEPTION_THROWN(mapLayerQuery({.dataset = "d1", .key = "city", .value = "output"}, surveyTable()),
                                 Error);
        const Query joined = mapLayerQuery(
            {.dataset = "d1", .key = "city", .value = "output", .boundaries = {.dataset = "d2", .key = "name"}},
            surveyTable());
        QCOMPARE(joined.groupBy, (std::vector<std::string>{"key"}));
    }

    void rampsRunFromEndToEnd() {
        for (const auto name : rampNames()) QVERIFY(rampColor(name, 0) != rampColor(name, 1));
        QCOMPARE(rampColor("viridis", 0), Rgb{0x440154});
        QCOMPARE(rampColor("viridis", 1), Rgb{0xFDE725});
    }

    void houseStyles() {
        const HouseStyle style =
            houseStyleFromJson("{\"categories\": [\"#112233\"], \"text\": \"#202020\", \"footer\": \"局\"}");
        const Theme light = styled(lightTheme, style);
        QCOMPARE(light.categories[0], Rgb{0x112233});
        QCOMPARE(light.accent, Rgb{0x112233});
        QCOMPARE(light.categories[1], lightTheme.categories[1]);
        QCOMPARE(light.text, Rgb{0x202020});
        QCOMPARE(styled(darkTheme, style).text, darkTheme.text);  // it would not be read on the dark ground
        QCOMPARE(styled(darkTheme, style).categories[0], Rgb{0x112233});
        QCOMPARE(houseStyleFromJson(toJson(style)), style);
        QCOMPARE(houseStyleFromJson(""), HouseStyle{});
        QCOMPARE(withFooter("统计局", style), std::string("统计局 · 局"));
        QCOMPARE(withFooter("", style), std::string("局"));
        for (const char* wrong : {"{\"text\": \"red\"}", "{\"text\": \"#12345\"}", "{\"ramp\": \"rainbow\"}"})
            QVERIFY_THROWS_EXCEPTION(Error, styled(lightTheme, houseStyleFromJson(wrong)));
        HouseStyle colourful;
        colourful.categories.assign(9, "#000000");
        QVERIFY_THROWS_EXCEPTION(Error, styled(lightTheme, colourful));
    }
};

QTEST_GUILESS_MAIN(SpecTest)
#include "spec_test.moc"
