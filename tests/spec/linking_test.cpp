// Selections beyond one dataset and one view: relations, links of pairs, hierarchies, lassos, sets.
#include "spec/linking.h"
#include "query/answer.h"
#include "query/steps.h"
#include "spec/chart_query.h"
#include "spec/code_hierarchy.h"
#include "spec/drill.h"
#include "spec/map_drill.h"
#include "table/column_builder.h"
#include "table/format.h"

#include <QTest>

using namespace kapok;

namespace {

/// Columns of texts, whole numbers and a day.
Table places() {
    OutputTable table;
    auto& city = table.text("city");
    auto& code = table.integer("code");
    auto& region = table.text("region");
    auto& day = table.column({.name = "day", .type = Type::Date});
    const char* const cities[] = {"广州市", "深圳市", "O'Neill", ""};
    for (int i = 0; i < 4; ++i) {
        i == 3 ? city.addMissing() : city.add(cities[i]);
        code.add(std::int64_t{440100 + i});
        region.add(i < 2 ? "珠三角" : "其他");
        day.add(std::int64_t{19800 + 100 * i});
    }
    return toTable(table);
}

std::vector<JoinKey> keys(std::initializer_list<const char*> names) {
    std::vector<JoinKey> made;
    for (const char* name : names) made.push_back({name, name});
    return made;
}

Linked linked(const Id& id, std::vector<Field> schema, std::map<std::string, FieldNote> notes = {}) {
    Linked made{id, std::move(schema), {}};
    made.metadata.fields = std::move(notes);
    return made;
}

}  // namespace

class LinkingTest : public QObject {
    Q_OBJECT

private slots:
    void jsonComesBack() {
        Linking linking;
        linking.relations = {{"d1", "d2", {{"city", "name"}, {"year", "year"}}, false}};
        linking.views = {{"c1", "m1", LinkAction::Filter}};
        QCOMPARE(linkingFromJson(toJson(linking)), linking);
        QCOMPARE(linkingFromJson(""), Linking{});
        QVERIFY_THROWS_EXCEPTION(Error, linkingFromJson("{\"views\": 3}"));
    }

    void pairs() {
        Linking linking = withLink({}, "c1", "c2", LinkAction::Filter, LinkAction::Highlight);
        QCOMPARE(linkBetween(linking, "c1", "c2", LinkAction::Highlight), LinkAction::Filter);
        QCOMPARE(linkBetween(linking, "c2", "c1", LinkAction::None), LinkAction::None);
        QCOMPARE(linkBetween(linking, "c1", "c1", LinkAction::Filter), LinkAction::Highlight);
        QCOMPARE(linkBetween(linking, "", "", LinkAction::Filter), LinkAction::Filter);
        linking = withLink(linking, "c1", "c2", LinkAction::Highlight, LinkAction::Highlight);
        QVERIFY(linking.views.empty());
    }

    void proposals() {
        const Field name{.name = "City", .type = Type::Text};
        const Field city{.name = "city", .type = Type::Text};
        const Field output{.name = "output", .type = Type::Float64};
        const Field code{.name = "code", .type = Type::Int64};
        const Field zone{.name = "zone", .type = Type::Text};
        FieldNote region;
        region.codes = "gb2260";
        const Linked a = linked("d1", {output, name, code}, {{"code", region}});
        QCOMPARE(proposedRelations({a, linked("d2", {output, city})}, {}),
                 (std::vector<Relation>{{"d1", "d2", {{"City", "city"}}, true}}));
        // A code list goes before a name, whatever the types.
        QCOMPARE(proposedRelations({a, linked("d3", {city, zone}, {{"zone", region}})}, {}),
                 (std::vector<Relation>{{"d1", "d3", {{"code", "zone"}}, true}}));
        QVERIFY(proposedRelations({linked("d4", {output}), linked("d5", {output})}, {}).empty());
        Linking known;
        known.relations = {{"d2", "d1", {}, false}};
        QVERIFY(proposedRelations({a, linked("d2", {city})}, known).empty());
    }

    void carriedPredicates_data() {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QList<int>>("types");
        QTest::addColumn<QString>("predicate");
        const int text = int(Type::Text);
        const int whole = int(Type::Int64);
        QTest::newRow("texts, none for a missing one")
            << QStringList{"city"} << QList<int>{text} << "[city] in ('O''Neill', '广州市', '深圳市')";
        QTest::newRow("numbers as texts")
            << QStringList{"code"} << QList<int>{text} << "[code] in ('440100', '440101', '440102', '440103')";
        QTest::newRow("texts that are no numbers") << QStringList{"city"} << QList<int>{whole} << "false";
        QTest::newRow("two keys") << QStringList{"region", "code"} << QList<int>{text, whole}
                                  << "([region] = '其他' and ([code] in (440102, 440103))) or "
                                     "([region] = '珠三角' and ([code] in (440100, 440101)))";
    }
    void carriedPredicates() {
        QFETCH(QStringList, fields);
        QFETCH(QList<int>, types);
        QFETCH(QString, predicate);
        std::vector<JoinKey> made;
        std::vector<std::string> names;
        std::vector<Type> kinds;
        for (const auto& field : fields) {
            names.push_back(field.toStdString());
            made.push_back({names.back(), names.back()});
        }
        for (const int type : types) kinds.push_back(static_cast<Type>(type));
        const Table rows = places().select(names);
        QCOMPARE(QString::fromStdString(carriedPredicate(rows, made, kinds)), predicate);
    }

    void whatIsCarriedHoldsForTheSameRows() {
        const Table table = places();
        Query query;
        query.filter = carriedPredicate(table.select({"region"}), keys({"region"}), {Type::Text});
        QCOMPARE(query::answer(table, query).rows(), 4U);
    }

    void timesDrillByThemselves() {
        ChartSpec chart{.dataset = "d1", .mark = Mark::Bar};
        chart.encoding.x = Channel{.field = "day", .timeUnit = TimeUnit::Year};
        chart.encoding.y = Channel{.aggregate = AggregateOp::Count};
        const Table table = places();
        QStringList labels;
        std::vector<TimeUnit> units;
        while (true) {
            const Table answer = query::answer(table, chartQuery(chart, table));
            const auto target = drillTarget(chart, {}, answer);
            if (!target) break;
            chart = drilledDown(chart, *target, answer, 0);
            labels.append(QString::fromStdString(chart.drilled.back().label));
            units.push_back(chart.encoding.x->timeUnit);
        }
        QCOMPARE(labels, (QStringList{"2024", "2024-Q1", "2024-03"}));  // 19800 is 2024-03-18
        QCOMPARE(units, (std::vector{TimeUnit::Quarter, TimeUnit::Month, TimeUnit::Day}));
        QCOMPARE(query::answer(table, chartQuery(chart, table)).rows(), 1U);
        QCOMPARE(drilledUp(chart, 1).encoding.x->timeUnit, TimeUnit::Quarter);
        const ChartSpec top = drilledUp(chart, 0);
        QCOMPARE(top.encoding.x->timeUnit, TimeUnit::Year);
        QVERIFY(top.filter.empty() && top.drilled.empty());
    }

    void hierarchiesDrillFromFieldToField() {
        ChartSpec chart{.dataset = "d1", .mark = Mark::Bar, .filter = "code > 440000"};
        chart.encoding.x = Channel{.field = "region"};
        chart.encoding.y = Channel{.aggregate = AggregateOp::Count};
        const Table table = places();
        const std::vector<Hierarchy> hierarchies{{"places", {"region", "city"}}};
        const Table answer = query::answer(table, chartQuery(chart, table));
        const auto target = drillTarget(chart, hierarchies, answer);
        QVERIFY(target && target->field == "city" && target->channel == "x");
        const ChartSpec down = drilledDown(chart, *target, answer, 1);
        QCOMPARE(down.filter, std::string("(code > 440000) and ([region] in ('珠三角'))"));
        const Table below = query::answer(table, chartQuery(down, table));
        QCOMPARE(below.rows(), 2U);
        QVERIFY(!drillTarget(down, hierarchies, below));
        QCOMPARE(drilledUp(down, 0), chart);
    }

    void theRowsAndColumnsOfACrossTableDrill() {
        ChartSpec chart{.dataset = "d1", .mark = Mark::CrossTable};
        chart.encoding.x = Channel{.field = "day", .timeUnit = TimeUnit::Year};
        chart.encoding.dimensions = {Channel{.field = "region"}};
        chart.encoding.text = Channel{.aggregate = AggregateOp::Count};
        const Table table = places();
        const std::vector<Hierarchy> hierarchies{{"places", {"region", "city"}}};
        const Table answer = query::answer(table, chartQuery(chart, table));
        const auto rows = drillTarget(chart, hierarchies, answer);
        QVERIFY(rows && rows->channel == "dimension1" && rows->field == "city");
        const auto columns = drillTarget(chart, hierarchies, answer, "x");
        QVERIFY(columns && columns->timeUnit == TimeUnit::Quarter);
        QVERIFY(!drillTarget(chart, {}, answer, "dimension1"));
        std::size_t delta = 0;
        while (answer.column("dimension1")->text(delta) != "珠三角") ++delta;
        const ChartSpec down = drilledDown(chart, *rows, answer, delta);
        QCOMPARE(down.filter, std::string("[region] in ('珠三角')"));
        QCOMPARE(down.encoding.dimensions.front().field, std::string("city"));
        QCOMPARE(query::answer(table, chartQuery(down, table)).rows(), 2U);
        QCOMPARE(drilledUp(down, 0), chart);
        QCOMPARE(rowsOfValue(chart, "dimension1", answer, delta).predicate, down.filter);
    }

    void areasOfAMapDrill() {
        MapLayer layer{.dataset = "d1", .key = "region", .filter = "code > 440100"};
        const std::vector<Hierarchy> hierarchies{{"places", {"region", "city"}}};
        QVERIFY(drillField(layer, hierarchies).empty());  // rows with shapes of their own are no areas
        layer.boundaries = {.dataset = "d2", .key = "name"};
        QCOMPARE(drillField(layer, hierarchies), std::string("city"));
        const Table table = places();
        const Table answer = query::answer(table, mapLayerQuery(layer, table));
        std::size_t others = 0;
        while (answer.column("key")->text(others) != "其他") ++others;
        MapDrills drills;
        auto& way = drills.maps["m1"];
        const MapSpec map{.layers = {layer}};
        MapSpec down = map;
        down.layers[0] =
            drilledDown(layer, "city", {.dataset = "d3", .key = "city"}, answer, others, way.emplace_back());
        QCOMPARE(way.back().label, std::string("其他"));
        QCOMPARE(down.layers[0].key, std::string("city"));
        QCOMPARE(query::answer(table, mapLayerQuery(down.layers[0], table)).rows(), 2U);
        down.title = "changed meanwhile";
        const MapSpec up = drilledUp(down, way, 0);
        QCOMPARE(up.layers, map.layers);
        QCOMPARE(up.title, std::string("changed meanwhile"));
        QCOMPARE(mapDrillsFromJson(toJson(drills)), drills);
        QCOMPARE(mapDrillsFromJson(""), MapDrills{});
    }

    void codesBringTheirHierarchy_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QStringList>("levels");
        QTest::addColumn<QString>("first");  // row by its levels
        QTest::newRow("counties") << "code" << QStringList{"440103", "440300", "310101", "440000"}
                                  << QStringList{"code_province", "code_prefecture", "code"}
                                  << "广东省, 广州市, 440103";
        QTest::newRow("prefectures of four digits")
            << "区划" << QStringList{"4401", "4403", "3101"} << QStringList{"区划_province", "区划"} << "广东省, 4401";
        QTest::newRow("classes of industries")
            << "industry" << QStringList{"C1311", "C1320", "0111"}
            << QStringList{"industry_section", "industry_division", "industry"} << "制造业, 农副食品加工业, C1311";
        QTest::newRow("divisions") << "行业代码" << QStringList{"13", "01", "36"}
                                   << QStringList{"行业代码_section", "行业代码_division"} << "制造业, 农副食品加工业";
        QTest::newRow("years") << "code" << QStringList{"2015", "2016", "2017"} << QStringList() << "";
        QTest::newRow("another name") << "amount" << QStringList{"440103", "440300", "310101"} << QStringList() << "";
        QTest::newRow("provinces alone") << "code" << QStringList{"44", "31", "32"} << QStringList() << "";
    }
    void codesBringTheirHierarchy() {
        QFETCH(QString, field);
        QFETCH(QStringList, codes);
        QFETCH(QStringList, levels);
        QFETCH(QString, first);
        OutputTable made;
        auto& column = made.text(field.toStdString());
        for (const auto& code : codes) column.add(code.toStdString());
        const Table table = toTable(made);
        const auto offered = codeHierarchies({}, table);
        QCOMPARE(offered.empty(), levels.empty());
        if (offered.empty()) return;
        QStringList names;
        QStringList values;
        const Table with = query::applySteps(table, offered.front().steps, {}).table;
        for (const auto& name : offered.front().hierarchy.fields) {
            names.append(QString::fromStdString(name));
            values.append(QString::fromStdString(cellText(*with.column(name), 0)));
        }
        QCOMPARE(names, levels);
        QCOMPARE(values.join(", "), first);
        Dataset dataset;
        dataset.hierarchies = {offered.front().hierarchy};
        QVERIFY(codeHierarchies(dataset, with).empty());  // once is enough
    }

    void wholeNumbersAreCodesToo() {
        const Table table = places();  // code: 440100 …
        Dataset dataset;
        dataset.metadata.fields["code"].codes = "gb2260";
        const auto offered = codeHierarchies(dataset, table);
        QCOMPARE(offered.size(), 1U);
        const Table with = query::applySteps(table, offered.front().steps, {}).table;
        QCOMPARE(cellText(*with.column("code_province"), 0), std::string("广东省"));
    }

    void aLassoHoldsWhatItGoesRound() {
        OutputTable made;
        auto& x = made.number("x");
        auto& y = made.number("y");
        for (int i = 0; i < 121; ++i) {
            x.add(1.0 * (i % 11));
            y.add(1.0 * (i / 11));
        }
        const Table table = toTable(made);
        ChartSpec chart{.dataset = "d1", .mark = Mark::Point};
        chart.encoding.x = Channel{.field = "x"};
        chart.encoding.y = Channel{.field = "y"};
        // A triangle, and one with a notch that reaches in from the right.
        const auto count = [&](const std::vector<BrushPoint>& area) {
            Query query;
            query.filter = selectionOfArea(chart, area).predicate;
            return query::answer(table, query).rows();
        };
        QCOMPARE(count({{0.5, 0.5}, {9.5, 0.5}, {0.5, 9.5}}), 45U);                 // 9 + 8 + … + 1
        QCOMPARE(count({{0, 0}, {10, 0}, {5, 5}, {10, 10}, {0, 10}}), 121U - 25U);  // without the triangle x > 5
        QVERIFY(selectionOfArea(chart, {}).empty());
        QVERIFY(selectionOfArea(chart, {{1, 1}, {1, 5}}).empty());
    }

    void whatIsTakenAway() {
        QCOMPARE(combined("a", "b", SelectionMode::Subtract),
                 std::string("coalesce(a, false) and not coalesce(b, false)"));
        QCOMPARE(combined("", "b", SelectionMode::Subtract), std::string());
    }
};

QTEST_GUILESS_MAIN(LinkingTest)
#include "linking_test.moc"
