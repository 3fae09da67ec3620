// Selections beyond one dataset and one view: relations, links of pairs, hierarchies, lassos, sets.
#include "spec/linking.h"
#include "query/answer.h"
#include "spec/chart_query.h"
#include "spec/drill.h"
#include "table/column_builder.h"

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
