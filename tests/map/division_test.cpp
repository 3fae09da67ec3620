// Maps in time and side by side: what all parts share, what each shows.
#include "map/division.h"
#include "map/cumulated.h"
#include "map/legend.h"
#include "map/paint.h"
#include "map_data.h"
#include "sdk/error.h"
#include "spec/map_parts.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTest>

using namespace kapok;
using namespace kapok::map;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

geo::Geometry square(double left, double side) {
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer,
              std::vector<geo::Point>{{left, 22}, {left + side, 22}, {left + side, 22 + side}, {left, 22 + side}});
    return shape;
}

/// Squares with codes 1, 2, 3.
Table squares() {
    return Table({test::textColumn("key", {"1", "2", "3"}), test::textColumn("label", {"A", "B", "C"}),
                  test::shapeColumn({square(110, 1), square(111, 1), square(112, 1)}, "EPSG:4326")});
}

ColumnPtr dateColumn(const std::string& name, const std::vector<QDate>& dates) {
    ColumnBuilder builder({.name = name, .type = Type::Date});
    for (const QDate& date : dates) {
        if (date.isValid())
            builder.addInteger(QDate(1970, 1, 1).daysTo(date));
        else
            builder.addMissing();
    }
    return builder.finish();
}

const QDate january(2024, 1, 1);
const QDate february(2024, 2, 1);
const QDate april(2024, 4, 1);

MapSpec monthly() {
    MapSpec spec;
    spec.layers = {test::joinedLayer("x")};
    spec.layers[0].method = Classification::EqualInterval;
    spec.layers[0].classes = 4;
    spec.layers[0].time = "day";
    spec.time.unit = TimeUnit::Month;
    return spec;
}

/// Values of January, February and April; in April the second square has none.
LayerInput monthlyInput(const MapSpec& spec) {
    return {spec.layers[0],
            Table({test::textColumn("key", {"1", "2", "3", "1", "2", "3", "1", "3"}),
                   test::numberColumn("value", {0, 1, 2, 3, 4, 5, 6, 8}),
                   dateColumn("period", {january, january, january, february, february, february, april, april})}),
            squares()};
}

std::vector<double> valuesOf(const Scene& scene) {
    std::vector<double> values;
    for (const auto& feature : scene.activeLayer().features) values.push_back(feature.value);
    return values;
}

bool sameNumbers(const std::vector<double>& a, const std::vector<double>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

/// Points in a row, each with its group.
LayerInput points(MapMark mark, const std::vector<std::string>& groups) {
    MapLayer layer{.dataset = "p", .mark = mark, .longitude = "x", .latitude = "y"};
    std::vector<std::string> keys;
    std::vector<double> x;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        keys.push_back(std::to_string(i));
        x.push_back(110 + 0.01 * static_cast<double>(i));
    }
    return {layer,
            Table({test::textColumn("key", keys), test::textColumn("label", keys), test::numberColumn("x", x),
                   test::numberColumn("y", std::vector<double>(groups.size(), 22)),
                   test::textColumn("facetColumn", groups)}),
            {}};
}

}  // namespace

class DivisionTest : public QObject {
    Q_OBJECT

private slots:
    void periodsAreComplete_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, TimeUnit unit, const char* last, int count) {
            QTest::newRow(name) << static_cast<int>(unit)
                                << QDateTime::fromString(QString::fromLatin1(last) + QLatin1Char('Z'), Qt::ISODate)
                                << count;
        };
        row("years", TimeUnit::Year, "2027-01-01T00:00:00", 4);
        row("quarters", TimeUnit::Quarter, "2025-01-01T00:00:00", 5);
        row("months over a leap day", TimeUnit::Month, "2024-04-01T00:00:00", 4);
        row("weeks", TimeUnit::Week, "2024-01-29T00:00:00", 5);
        row("days", TimeUnit::Day, "2024-03-01T00:00:00", 61);
        row("hours", TimeUnit::Hour, "2024-01-02T00:00:00", 25);
        row("hours of the day", TimeUnit::HourOfDay, "2024-01-01T23:00:00", 24);
        row("days of the week", TimeUnit::DayOfWeek, "2024-01-07T00:00:00", 7);
    }
    void periodsAreComplete() {
        QFETCH(int, unit);
        QFETCH(QDateTime, last);
        QFETCH(int, count);
        const double first = static_cast<double>(QDateTime(january, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
        const auto periods =
            periodsBetween(first, static_cast<double>(last.toSecsSinceEpoch()), static_cast<TimeUnit>(unit));
        QCOMPARE(periods.size(), static_cast<std::size_t>(count));
        QCOMPARE(periods.front(), first);
        QCOMPARE(periods.back(), static_cast<double>(last.toSecsSinceEpoch()));
    }

    void theShownPeriodIsTheOneThatHoldsTheDate() {
        const double day = 86400;
        const std::vector<double> periods{0, 31 * day, 59 * day};
        QCOMPARE(periodAt(periods, ""), std::size_t{2});
        QCOMPARE(periodAt(periods, "1970-02-14"), std::size_t{1});
        QCOMPARE(periodAt(periods, "1969-01-01"), std::size_t{0});
        QCOMPARE(isoText(31 * day), std::string("1970-02-01"));
        QVERIFY_EXCEPTION_THROWN(periodAt(periods, "soon"), Error);
        QVERIFY_EXCEPTION_THROWN(periodsBetween(0, 1e6, TimeUnit::Second), Error);
    }

    void rowsAreDividedByTheQuery() {
        MapSpec spec = monthly();
        spec.time.cumulative = true;
        spec.facets = {"income", "kind"};
        spec.layers[0].aggregate = AggregateOp::Mean;
        const Table data({test::textColumn("id", {}), test::textColumn("kind", {}), test::numberColumn("income", {}),
                          test::numberColumn("x", {}), dateColumn("day", {})});
        const MapParts parts = partsOf(spec, 0);
        const auto cutting = cutsQuery(spec.layers[0], data, parts);
        QVERIFY(cutting);
        QCOMPARE(cutting->select.size(), std::size_t{4});  // least, two quantiles, greatest
        QCOMPARE(cutting->aggregates[1].probability, 1.0 / 3);
        const Table cuts({test::numberColumn("facetColumn0", {0}), test::numberColumn("facetColumn1", {10}),
                          test::numberColumn("facetColumn2", {10}), test::numberColumn("facetColumn3", {40})});
        const Query query = mapPartsQuery(spec.layers[0], data, parts, cuts);
        QCOMPARE(query.groupBy, (std::vector<std::string>{"key", "period", "facetColumn", "facetColumn2", "facetRow"}));
        QCOMPARE(query.aggregates.back().name, std::string(countColumn));  // means are carried on by their counts
        const auto made = [&](const std::string& name) {
            const auto found = std::find_if(query.derive.begin(), query.derive.end(),
                                            [&](const DerivedField& field) { return field.name == name; });
            return found->expression;
        };
        QCOMPARE(made("period"), "truncate(" + fieldReference("day") + ", 'month')");
        // Equal bounds are one: two classes are left.
        QCOMPARE(
            made("facetColumn"),
            std::string("if(number([income]) is missing, missing, number([income]) <= 10, number(0), number(10))"));
        QCOMPARE(
            made("facetColumn2"),
            std::string("if(number([income]) is missing, missing, number([income]) <= 10, number(10), number(40))"));
        spec.layers[0].aggregate = AggregateOp::Median;
        QVERIFY_EXCEPTION_THROWN(mapPartsQuery(spec.layers[0], data, partsOf(spec, 0), cuts), Error);
        spec.layers[0].time = "x";  // a number
        QVERIFY_EXCEPTION_THROWN(mapPartsQuery(spec.layers[0], data, partsOf(spec, 0), cuts), Error);
        QVERIFY(!partsOf({.layers = {MapLayer()}}, 0).any());
    }

    void stepsShareClassesAndShapes() {
        const MapSpec spec = monthly();
        const Scene last = buildScene(spec, {monthlyInput(spec)});
        QCOMPARE(last.division->periods.size(), std::size_t{4});
        QCOMPARE(last.period, std::size_t{3});
        QVERIFY(sameNumbers(valuesOf(last), {6, missing, 8}));
        const Scene first = sceneAt(last, 0);
        QVERIFY(sameNumbers(valuesOf(first), {0, 1, 2}));
        QCOMPARE(first.activeLayer().classes.breaks, (std::vector<double>{0, 2, 4, 6, 8}));
        QCOMPARE(first.activeLayer().classes.breaks, last.activeLayer().classes.breaks);
        QCOMPARE(first.activeLayer().outlines.get(), last.activeLayer().outlines.get());
        QCOMPARE(first.bounds, last.bounds);
        QCOMPARE(last.activeLayer().features[1].classIndex, -1);
        QCOMPARE(last.activeLayer().features[2].classIndex, 3);
        QCOMPARE(last.activeLayer().features[2].row, std::int64_t{7});
    }

    void aMonthWithoutRowsIsShownAsMissing() {
        const MapSpec spec = monthly();
        const Scene march = sceneAt(buildScene(spec, {monthlyInput(spec)}), 2);
        QCOMPARE(march.activeLayer().missing, std::size_t{3});
        QCOMPARE(periodText(march, QLocale::c()), QStringLiteral("2024-03"));
        QCOMPARE(periodText(march, QLocale(QLocale::Chinese)), QStringLiteral("2024年3月"));
    }

    void theLegendIsTheSameInEachStep() {
        const MapSpec spec = monthly();
        const Scene last = buildScene(spec, {monthlyInput(spec)});
        const auto words = [](const Scene& scene) {
            QStringList lines;
            for (const auto& entry : legendOf(scene.activeLayer(), lightTheme, QLocale::c()).entries)
                lines.append(entry.text);
            return lines;
        };
        QCOMPARE(words(last), words(sceneAt(last, 0)));
        QCOMPARE(words(last), (QStringList{"0 – 2", "2 – 4", "4 – 6", "6 – 8", "No data"}));
    }

    void cumulativeMapsCarryOn_data() {
        QTest::addColumn<int>("op");
        QTest::addColumn<std::vector<double>>("march");
        QTest::newRow("sum") << static_cast<int>(AggregateOp::Sum) << std::vector<double>{3, 5, 7};
        QTest::newRow("mean") << static_cast<int>(AggregateOp::Mean) << std::vector<double>{2.25, 3.25, 4.25};
        QTest::newRow("least") << static_cast<int>(AggregateOp::Min) << std::vector<double>{0, 1, 2};
        QTest::newRow("greatest") << static_cast<int>(AggregateOp::Max) << std::vector<double>{3, 4, 5};
        QTest::newRow("first") << static_cast<int>(AggregateOp::First) << std::vector<double>{0, 1, 2};
        QTest::newRow("last") << static_cast<int>(AggregateOp::Last) << std::vector<double>{3, 4, 5};
    }
    void cumulativeMapsCarryOn() {
        QFETCH(int, op);
        QFETCH(std::vector<double>, march);
        MapSpec spec = monthly();
        spec.time.cumulative = true;
        spec.time.at = "2024-03-15";
        spec.layers[0].aggregate = static_cast<AggregateOp>(op);
        LayerInput input = monthlyInput(spec);
        // One value in January, three in February.
        auto columns = input.answer.columns();
        columns.push_back(test::numberColumn("count", {1, 1, 1, 3, 3, 3, 1, 1}));
        input.answer = Table(columns);
        const Scene scene = buildScene(spec, {input});
        QVERIFY(sameNumbers(valuesOf(scene), march));
    }

    void panelsShareOneScale() {
        const LayerInput input = points(MapMark::Hexagons, {"b", "a", "a", "b", "b", "c"});
        MapSpec spec;
        spec.layers = {input.layer};
        spec.facets.column = "group";
        const Scene scene = buildScene(spec, {input});
        QCOMPARE(scene.panels.size(), std::size_t{3});
        const PanelAxis& axis = scene.division->columns;
        QCOMPARE(panelText(axis, 0), QStringLiteral("a"));
        std::vector<std::size_t> points;
        for (const auto& panel : scene.panels) {
            std::size_t count = 0;
            for (const auto& rows : panel->activeLayer().members) count += rows.size();
            points.push_back(count);
            QCOMPARE(panel->activeLayer().classes.breaks, scene.panels[0]->activeLayer().classes.breaks);
            QCOMPARE(panel->bounds, scene.bounds);
        }
        QCOMPARE(points, (std::vector<std::size_t>{2, 3, 1}));
    }

    void everyMarkIsDividedAlsoWhereAPanelIsEmpty_data() {
        QTest::addColumn<int>("mark");
        for (const MapMark mark :
             {MapMark::Shapes, MapMark::Symbols, MapMark::Heat, MapMark::Hexagons, MapMark::Squares})
            QTest::addRow("%d", static_cast<int>(mark)) << static_cast<int>(mark);
    }
    void everyMarkIsDividedAlsoWhereAPanelIsEmpty() {
        QFETCH(int, mark);
        LayerInput input = points(static_cast<MapMark>(mark), {"a", "b", "a", "b"});
        auto columns = input.answer.columns();
        columns.push_back(test::textColumn("facetRow", {"x", "x", "x", "y"}));  // nothing in a, y
        input.answer = Table(columns);
        MapSpec spec;
        spec.layers = {input.layer};
        spec.facets = {"group", "side"};
        const Scene scene = buildScene(spec, {input});
        QCOMPARE(scene.panels.size(), std::size_t{4});
        QVERIFY(scene.panels[2]->activeLayer().features.empty());
        QImage image(600, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        paintMap(painter, image.rect(), scene, darkTheme, {.background = true});
    }

    void aConditionalMapLeavesOutWhatBelongsElsewhere() {
        MapSpec spec = monthly();
        spec.time = {};
        spec.facets.column = "income";
        const LayerInput input{
            spec.layers[0],
            Table({test::textColumn("key", {"1", "2"}), test::numberColumn("value", {5, 7}),
                   test::numberColumn("facetColumn", {0, 10}), test::numberColumn("facetColumn2", {10, 20})}),
            squares()};
        const Scene scene = buildScene(spec, {input});
        QCOMPARE(scene.panels.size(), std::size_t{2});
        QCOMPARE(panelText(scene.division->columns, 0), QStringLiteral("≤ 10"));
        QCOMPARE(panelText(scene.division->columns, 1), QStringLiteral("> 10"));
        const auto& low = scene.panels[0]->activeLayer();
        QCOMPARE(low.features[0].value, 5.0);
        QCOMPARE(low.features[1].classIndex, elsewhereClass);
        QCOMPARE(low.features[2].classIndex, -1);  // no row at all
        QCOMPARE(low.missing, std::size_t{1});
    }

    void tooManyPanelsAreRefused() {
        std::vector<std::string> groups;
        for (int i = 0; i < 40; ++i) groups.push_back(std::to_string(i));
        const LayerInput input = points(MapMark::Symbols, groups);
        MapSpec spec;
        spec.layers = {input.layer};
        spec.facets.column = "group";
        QVERIFY_EXCEPTION_THROWN(buildScene(spec, {input}), Error);
    }

    void steppingThroughCountiesIsQuick() {
        const LayerInput counties = test::countyLayer();
        if (counties.answer.rows() == 0) QSKIP("no folder ../shared/data with us-counties.geojson");
        constexpr int months = 24;
        MapSpec spec = monthly();
        spec.layers[0].method = Classification::Quantile;
        std::vector<std::string> keys;
        std::vector<double> values;
        std::vector<QDate> dates;
        for (int month = 0; month < months; ++month) {
            for (std::size_t row = 0; row < counties.answer.rows(); ++row) {
                keys.emplace_back(counties.answer.column("key")->text(row));
                values.push_back(counties.answer.column("value")->number(row) + month);
                dates.push_back(january.addMonths(month));
            }
        }
        const Scene scene = buildScene(
            spec,
            {{spec.layers[0],
              Table({test::textColumn("key", keys), test::numberColumn("value", values), dateColumn("period", dates)}),
              counties.boundaries}});
        QCOMPARE(scene.division->periods.size(), std::size_t{months});
        QElapsedTimer clock;
        clock.start();
        for (std::size_t month = 0; month < months; ++month) QVERIFY(sceneAt(scene, month).activeLayer().hasValues);
        const double step = static_cast<double>(clock.nsecsElapsed()) / 1e6 / months;
        qInfo("a step through %zu counties: %.1f ms", scene.activeLayer().features.size(), step);
        QVERIFY(step < 50);
    }
};

QTEST_MAIN(DivisionTest)
#include "division_test.moc"
