// What is drawn is what the answer says.
#include "chart_tests.h"
#include "sample_charts.h"

#include "chart/layout.h"
#include "chart/number_format.h"
#include "sdk/error.h"

#include <QtTest>

#include <numeric>

using namespace kapok;
using namespace kapok::chart;
using samples::none;

namespace {

QString joined(const Values& values) {
    QStringList words;
    for (std::size_t i = 0; i < values.size(); ++i) {
        words += std::isnan(values[i]) ? QStringLiteral("-") : QString::number(values[i]);
    }
    return words.join(QLatin1Char(' '));
}

/// "row:base..end", with the end of the selected part behind.
QString barsOf(const Scene& scene) {
    QStringList words;
    const auto& rects = scene.panel().rects;
    for (const auto& bar : rects) {
        if (bar.selected) continue;
        QString part;
        for (const auto& other : rects) {
            const bool over = other.selected && other.x0 == bar.x0 && other.y0 == bar.y0 && other.ink == bar.ink;
            if (over) part = QStringLiteral("(%1)").arg(other.y1);
        }
        words += QStringLiteral("%1:%2..%3").arg(bar.row).arg(bar.y0).arg(bar.y1) + part;
    }
    return words.join(QLatin1Char(' '));
}

const Rect* selectedOver(const Scene& scene, const Rect& bar) {
    for (const auto& other : scene.panel().rects) {
        if (other.selected && other.x0 == bar.x0 && other.y0 == bar.y0) return &other;
    }
    return nullptr;
}

std::vector<std::size_t> listed(const Rows& rows) {
    std::vector<std::size_t> list;
    for (std::size_t i = 0; i < rows.size(); ++i) list.push_back(rows[i]);
    return list;
}

}  // namespace

class SceneTest : public QObject {
    Q_OBJECT

private slots:
    void linesAndGaps();
    void linesAreInOrderOfX();
    void linesOverCategories();
    void selectedLine();
    void datesAreSeconds();
    void timesOfAZone();
    void stackedBars();
    void groupedBars();
    void normalizedBars();
    void negativeBarsStackDownwards();
    void sortedBars();
    void histogram();
    void selectedParts();
    void selectedMeanIsNoPart();
    void selectedShares();
    void selectedBox();
    void classesOfColors_data();
    void classesOfColors();
    void coloursAsTheyAre();
    void roundedCorners();
    void rules();
    void texts();
    void stackedAreas();
    void fan();
    void bubbles();
    void manyColors();
    void missingRowsAreCounted();
    void ranges_data();
    void ranges();
    void errors();
    void tooltip();
};

void SceneTest::linesAndGaps() {
    const Table answer({samples::numbers("x", {1, 2, 3, 1, 2, 3}), samples::numbers("y", {5, none, 7, 1, 2, 3}),
                        samples::texts("color", {"a", "a", "a", "b", "b", "b"})});
    const auto chart = buildScene(samples::abc(Mark::Line, true), answer);
    QCOMPARE(chart.panel().lines.size(), 2u);
    QCOMPARE(joined(chart.panel().lines[0].y), "5 - 7");
    QCOMPARE(joined(chart.panel().lines[1].y), "1 2 3");
    QCOMPARE(listed(chart.panel().lines[1].rows), (std::vector<std::size_t>{3, 4, 5}));
    QCOMPARE(chart.legends[0].entries.size(), 2u);
    QCOMPARE(chart.legends[0].entries[1].name, "b");
}

void SceneTest::linesAreInOrderOfX() {
    const Table answer({samples::numbers("x", {3, 1, 2}), samples::numbers("y", {30, 10, 20})});
    const auto chart = buildScene(samples::abc(Mark::Line), answer);
    QCOMPARE(joined(chart.panel().lines[0].x), "1 2 3");
    QCOMPARE(joined(chart.panel().lines[0].y), "10 20 30");
}

void SceneTest::linesOverCategories() {
    const Table answer({samples::numbers("x", {1, 2, 3}), samples::texts("y", {"bad", "good", "bad"})});
    const auto chart = buildScene(samples::abc(Mark::Line), answer);
    QCOMPARE(joined(chart.panel().lines.at(0).y), "0 1 0");
    QCOMPARE(chart.panel().y.categories.size(), 2u);
}

void SceneTest::selectedLine() {
    const Table answer({samples::numbers("x", {1, 2, 3, 4}), samples::numbers("y", {5, 6, 7, 8})});
    const Table selected({samples::numbers("x", {2, 3}), samples::numbers("y", {6, 4})});
    const auto chart = buildScene(samples::abc(Mark::Line), answer, &selected);
    QVERIFY(chart.panel().lines[1].selected);
    QCOMPARE(joined(chart.panel().lines[1].x), "2 3");
    QCOMPARE(joined(chart.panel().lines[1].y), "6 4");
    QVERIFY(chart.hasSelection);
    const auto plain = buildScene(samples::abc(Mark::Line), answer);
    QCOMPARE(plain.panel().x, chart.panel().x);  // a selection does not move the axes
    QCOMPARE(plain.panel().y, chart.panel().y);
}

void SceneTest::datesAreSeconds() {
    const Table answer({samples::dates("x", {0, 1, 19723}), samples::numbers("y", {1, 2, 3})});
    const auto chart = buildScene(samples::abc(Mark::Line), answer);
    QCOMPARE(chart.panel().x.kind, AxisKind::Time);
    QCOMPARE(joined(chart.panel().lines[0].x), "0 86400 1.70407e+09");
}

/// The wall clock of the zone: New York went from 1:59:59 to 3:00:00 on 10 March 2024.
void SceneTest::timesOfAZone() {
    constexpr std::int64_t forward = 1'710'054'000;  // 07:00 UTC
    constexpr double midnight = 1'710'028'800;       // of that day, on any clock
    ColumnBuilder times(Field{.name = "x", .type = Type::DateTime, .zone = "America/New_York"});
    times.addInteger((forward - 1) * 1'000'000);
    times.addInteger(forward * 1'000'000);
    const auto chart = buildScene(samples::abc(Mark::Line), Table({times.finish(), samples::numbers("y", {1, 2})}));
    QCOMPARE(chart.panel().lines[0].x[0], midnight + 2 * 3600 - 1);
    QCOMPARE(chart.panel().lines[0].x[1], midnight + 3 * 3600);
}

void SceneTest::stackedBars() {
    const auto sample = samples::barSample(false, false, true);
    const auto chart = buildScene(sample.spec, sample.answer);
    QCOMPARE(barsOf(chart).split(' ').mid(0, 3).join(' '), "9:0..18910 10:18910..28365 11:28365..34668.3");
    QCOMPARE(chart.panel().rects[0].x0, chart.panel().rects[1].x0);
    QCOMPARE(chart.panel().y.minimum, 0.0);
}

void SceneTest::groupedBars() {
    const auto sample = samples::barSample(false, false, false);
    const auto chart = buildScene(sample.spec, sample.answer);
    QCOMPARE(barsOf(chart).split(' ').mid(0, 3).join(' '), "0:0..42500 1:0..21250 2:0..14166.7");
    QCOMPARE(chart.panel().rects[0].x1, chart.panel().rects[1].x0);
    QCOMPARE(chart.panel().x.categories.size(), 6u);
}

void SceneTest::normalizedBars() {
    auto normalized = samples::abc(Mark::Bar, true);
    normalized.encoding.y->stack = Stack::Normalize;
    const Table answer(
        {samples::texts("x", {"p", "p"}), samples::numbers("y", {1, 3}), samples::texts("color", {"a", "b"})});
    QCOMPARE(barsOf(buildScene(normalized, answer)), "0:0..0.25 1:0.25..1");
}

void SceneTest::negativeBarsStackDownwards() {
    const Table answer({samples::texts("x", {"p", "p", "p"}), samples::numbers("y", {2, -1, 3}),
                        samples::texts("color", {"a", "b", "c"})});
    const auto chart = buildScene(samples::abc(Mark::Bar, true), answer);
    QCOMPARE(barsOf(chart), "0:0..2 1:0..-1 2:2..5");
    QVERIFY(chart.panel().y.zeroLine);
    QVERIFY(chart.panel().y.minimum < -1);
}

void SceneTest::sortedBars() {
    auto sorted = samples::abc(Mark::Bar, true);
    sorted.encoding.x->sort = ChannelSort::ByYDescending;
    const Table answer({samples::texts("x", {"p", "q", "p", "q"}), samples::numbers("y", {4, 1, 1, 9}),
                        samples::texts("color", {"a", "a", "b", "b"})});
    const auto chart = buildScene(sorted, answer);
    QCOMPARE(chart.panel().x.categories, (std::vector<QString>{"q", "p"}));
}

void SceneTest::histogram() {
    const auto sample = samples::histogramSample(false);
    const auto chart = buildScene(sample.spec, sample.answer, sample.selection());
    const auto& bars = chart.panel().rects;
    QCOMPARE(bars[3].x0, 15.0);
    QCOMPARE(bars[3].x1, 20.0);
    QCOMPARE(bars[3].y1, sample.answer.column("y")->number(3));
    QCOMPARE(bars[19].row, 19u);
    QCOMPARE(selectedOver(chart, bars[10])->y1, bars[10].y1);
    QCOMPARE(selectedOver(chart, bars[13])->y1, bars[13].y1 / 2);
    QVERIFY(!selectedOver(chart, bars[3]));
}

void SceneTest::selectedParts() {
    auto summed = samples::abc(Mark::Bar);
    summed.encoding.y->aggregate = AggregateOp::Sum;
    const Table answer({samples::texts("x", {"p", "q", "r"}), samples::numbers("y", {4, 5, 6})});
    const Table selected({samples::texts("x", {"r", "p"}), samples::numbers("y", {6, 1})});
    const auto chart = buildScene(summed, answer, &selected);
    QCOMPARE(barsOf(chart), "0:0..4(1) 1:0..5 2:0..6(6)");
}

void SceneTest::selectedMeanIsNoPart() {
    auto mean = samples::abc(Mark::Bar);
    mean.encoding.y->aggregate = AggregateOp::Mean;
    const Table answer({samples::texts("x", {"p", "q"}), samples::numbers("y", {4, 5})});
    const Table selected({samples::texts("x", {"p", "q"}), samples::numbers("y", {9, 5})});
    const auto chart = buildScene(mean, answer, &selected);
    const auto& bars = chart.panel().rects;
    QVERIFY(selectedOver(chart, bars[0])->inset > 0);    // a narrower bar before the whole
    QCOMPARE(selectedOver(chart, bars[1])->inset, 0.0);  // all its rows are selected
}

/// A third of "a" is selected and all of "b": so high are their parts.
void SceneTest::selectedShares() {
    ChartSpec tree;
    tree.mark = Mark::Treemap;
    tree.encoding.dimensions = {samples::channel("n")};
    tree.encoding.size = samples::channel("s");
    tree.encoding.size->aggregate = AggregateOp::Sum;
    const Table answer({samples::texts("dimension1", {"a", "b", "c"}), samples::numbers("size", {6, 3, 1})});
    const Table selected({samples::texts("dimension1", {"b", "a"}), samples::numbers("size", {3, 2})});
    const auto scene = buildScene(tree, answer, &selected);
    std::map<std::size_t, double> heights, parts;
    std::size_t row = noRow;
    for (const auto& rect : scene.panel().rects) {
        if (!rect.selected) row = rect.row;
        (rect.selected ? parts : heights)[row] = rect.y1 - rect.y0;
    }
    QCOMPARE(parts.size(), 2u);
    QVERIFY(std::abs(parts[0] / heights[0] - 1.0 / 3) < 1e-12);
    QVERIFY(std::abs(parts[1] / heights[1] - 1) < 1e-12);
}

void SceneTest::selectedBox() {
    const Table answer({samples::texts("x", std::vector<std::string>(9, "p")),
                        samples::numbers("y", {1, 2, 3, 4, 5, 6, 7, 8, 9}),
                        samples::numbers("row", {1, 2, 3, 4, 5, 6, 7, 8, 9})});
    const Table selected({samples::texts("x", std::vector<std::string>(5, "p")), samples::numbers("y", {5, 6, 7, 8, 9}),
                          samples::numbers("row", {5, 6, 7, 8, 9})});
    const auto& rects = buildScene(samples::abc(Mark::Boxplot), answer, &selected).panel().rects;
    QCOMPARE(rects.size(), 2u);
    QVERIFY(!rects[0].selected && rects[1].selected);
    QCOMPARE(rects[0].y0, 3.0);
    QCOMPARE(rects[1].y0, 6.0);  // quartiles of 5 … 9
    QCOMPARE(rects[1].y1, 8.0);
}

void SceneTest::classesOfColors_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("classes");
    // Of 0 … 9; borders as d3-scale 4 gives them: 2.25, 4.5, 6.75 and 2.25, 4.5, 6.75; a threshold's own.
    QTest::newRow("quantile") << int(ScaleType::Quantile) << "0001122333";
    QTest::newRow("quantize") << int(ScaleType::Quantize) << "0001122333";
    QTest::newRow("threshold") << int(ScaleType::Threshold) << "0011112222";
}

void SceneTest::classesOfColors() {
    QFETCH(int, type);
    QFETCH(QString, classes);
    auto chart = samples::abc(Mark::Bar);
    chart.encoding.color = samples::channel("c", FieldKind::Quantitative);
    chart.encoding.color->scale.type = ScaleType(type);
    if (type == int(ScaleType::Threshold)) chart.encoding.color->scale.domain = std::vector<double>{2, 6};
    const std::vector<double> values{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    const Table answer(
        {samples::numbers("x", values), samples::numbers("y", values), samples::numbers("color", values)});
    const auto scene = buildScene(chart, answer);
    const double last = classes.back().digitValue();
    for (const auto& bar : scene.panel().rects) {
        QCOMPARE(bar.ink, Ink::ramp(classes[int(bar.row)].digitValue() / last));
    }
    QCOMPARE(scene.legends.front().entries.size(), std::size_t(last) + 1);
    QVERIFY(!scene.ramp);
}

void SceneTest::coloursAsTheyAre() {
    auto chart = samples::abc(Mark::Bar, true);
    chart.encoding.color->scale.type = ScaleType::Identity;
    const Table answer({samples::texts("x", {"p", "q"}), samples::numbers("y", {1, 2}),
                        samples::texts("color", {"#ff0000", "no colour"})});
    const auto scene = buildScene(chart, answer);
    QCOMPARE(scene.panel().rects[0].ink, Ink::fixed(0xFF0000));
    QCOMPARE(scene.panel().rects[1].ink, Ink::of(Token::Missing));
    QVERIFY(scene.legends.empty());

    // Those of a scale go with the values that it names, also where some do not occur.
    chart.encoding.color->scale = {};
    chart.encoding.color->scale.domain = std::vector<std::string>{"low", "no colour", "#ff0000"};
    chart.encoding.color->scale.range = std::vector<std::string>{"#000001", "#000002", "#000003"};
    const auto named = buildScene(chart, answer);
    QCOMPARE(named.panel().rects[0].ink, Ink::fixed(3));
    QCOMPARE(named.panel().rects[1].ink, Ink::fixed(2));
}

/// Of bars those at their value, none within a stack, of cells all four.
void SceneTest::roundedCorners() {
    auto chart = samples::abc(Mark::Bar);
    chart.mark.cornerRadius = 4;
    const Table answer(
        {samples::texts("x", {"p", "p"}), samples::numbers("y", {1, 2}), samples::texts("color", {"a", "b"})});
    const auto plain = buildScene(chart, answer);
    QVERIFY(plain.panel().rects[0].corner == 4 && !plain.panel().rects[0].cornersAll);
    auto stacked = chart;
    stacked.encoding.color = samples::channel("c");
    QCOMPARE(buildScene(stacked, answer).panel().rects[0].corner, 0.0);
    chart.mark.type = Mark::Rect;
    const auto cells = buildScene(chart, Table({samples::texts("x", {"p"}), samples::texts("y", {"q"})}));
    QVERIFY(cells.panel().rects[0].corner == 4 && cells.panel().rects[0].cornersAll);
}

void SceneTest::rules() {
    ChartSpec chart = samples::abc(Mark::Rule);
    chart.encoding.x2 = samples::channel("c");
    const Table answer({samples::numbers("x", {1, 2, none}), samples::numbers("x2", {4, 3, 9}),
                        samples::texts("y", {"p", "q", "r"}), samples::numbers("row", {1, 2, 3})});
    const Table selected({samples::numbers("x", {2}), samples::numbers("x2", {3}), samples::texts("y", {"q"}),
                          samples::numbers("row", {2})});
    const auto scene = buildScene(chart, answer, &selected);
    const auto& rules = scene.panel().rules;
    QCOMPARE(rules.size(), 3u);  // two spans and the selected one again
    QCOMPARE(rules[0].x0, 1.0);
    QCOMPARE(rules[0].x1, 4.0);
    QCOMPARE(rules[1].y0, 1.0);
    QVERIFY(rules[2].selected && rules[2].x1 == 3.0);
    QCOMPARE(scene.missing, 1u);
    chart.encoding.x.reset();
    chart.encoding.x2.reset();
    const auto level = buildScene(chart, Table({samples::numbers("y", {5}), samples::numbers("row", {1})}));
    QVERIFY(std::isnan(level.panel().rules[0].x0));  // from edge to edge
    QCOMPARE(level.panel().rules[0].y0, 5.0);
}

void SceneTest::texts() {
    ChartSpec chart = samples::abc(Mark::Text);
    chart.encoding.text = samples::channel("c");
    chart.encoding.text->format = ".1f";
    chart.mark.align = TextAlign::Left;
    const Table answer({samples::numbers("x", {1, 2, none}), samples::numbers("y", {3, 4, 5}),
                        samples::numbers("text", {0.25, 7, 8}), samples::numbers("row", {1, 2, 3})});
    const auto scene = buildScene(chart, answer);
    const auto& labels = scene.panel().labels;
    QCOMPARE(labels.size(), 2u);
    QCOMPARE(labels[0].text, "0.3");
    QCOMPARE(labels[1].text, "7.0");
    QCOMPARE(labels[1].x, 2.0);
    QCOMPARE(labels[1].y, 4.0);
    QCOMPARE(labels[1].across, Anchor::Start);
    QCOMPARE(scene.missing, 1u);
}

void SceneTest::stackedAreas() {
    const Table answer({samples::numbers("x", {1, 2, 3, 1, 3}), samples::numbers("y", {1, none, 3, 10, 30}),
                        samples::texts("color", {"a", "a", "a", "b", "b"})});
    const auto chart = buildScene(samples::abc(Mark::Area, true), answer);
    QCOMPARE(joined(chart.panel().areas[0].high), "1 - 3");
    QCOMPARE(joined(chart.panel().areas[1].low), "1 - 3");
    QCOMPARE(joined(chart.panel().areas[1].high), "11 - 33");
}

void SceneTest::fan() {
    const auto sample = samples::fanSample(false);
    const auto chart = buildScene(sample.spec, sample.answer);
    const auto& lines = chart.panel().lines;
    QVERIFY(!lines[0].forecast && lines[1].forecast);
    QCOMPARE(joined(lines[2].x).split(' ').size(), 2);  // the stroke that joins them
    QCOMPARE(lines[2].y[0], sample.answer.column("y")->number(71));
    QCOMPARE(lines[2].y[1], sample.answer.column("forecast")->number(72));
    const auto& bands = chart.panel().areas;
    QCOMPARE(bands.size(), 2u);
    QCOMPARE(bands[0].level, 95.0);  // the widest below
    for (std::size_t i = 0; i < bands[1].x.size(); ++i) {
        const double expected = sample.answer.column("lower_80")->number(i);
        QVERIFY(std::isnan(expected) ? std::isnan(bands[1].low[i]) : bands[1].low[i] == expected);
    }
}

void SceneTest::bubbles() {
    auto sized = samples::abc(Mark::Point);
    sized.encoding.size = samples::channel("s");
    const Table answer(
        {samples::numbers("x", {1, 2}), samples::numbers("y", {1, 2}), samples::numbers("size", {25, 100})});
    const auto chart = buildScene(sized, answer);
    const auto& points = chart.panel().points[0];
    QCOMPARE(listed(points.rows), (std::vector<std::size_t>{1, 0}));  // the largest below
    QCOMPARE(radiusOf(points, 0), 2 * radiusOf(points, 1));           // four times the area
    QCOMPARE(chart.legends[0].entries.size(), 3u);
}

void SceneTest::manyColors() {
    std::vector<std::string> names;
    std::vector<double> values;
    for (int i = 0; i < 12; ++i) {
        names.push_back("c" + std::to_string(i));
        values.push_back(i);
    }
    const Table answer({samples::numbers("x", values), samples::numbers("y", values), samples::texts("color", names)});
    const auto chart = buildScene(samples::abc(Mark::Point, true), answer);
    QCOMPARE(chart.legends[0].entries.size(), 8u);
    QCOMPARE(chart.panel().points[11].ink.index, 7);
    QVERIFY(chart.legends[0].entries[7].name.contains("5"));
}

void SceneTest::missingRowsAreCounted() {
    const Table answer({samples::numbers("x", {1, none, 3}), samples::numbers("y", {none, 2, 3})});
    const auto chart = buildScene(samples::abc(Mark::Point), answer);
    QCOMPARE(chart.panel().points[0].x.size(), 1u);
    QCOMPARE(chart.missing, 2u);
    QVERIFY(
        buildScene(samples::abc(Mark::Point), Table({samples::numbers("x", {}), samples::numbers("y", {})})).empty());
}

void SceneTest::ranges_data() {
    QTest::addColumn<int>("mark");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("zeroAtEdge");
    QTest::newRow("bars start at zero") << int(Mark::Bar) << 5.0 << 9.0 << true;
    QTest::newRow("lines do not") << int(Mark::Line) << 5.0 << 9.0 << false;
    QTest::newRow("one value") << int(Mark::Line) << 5.0 << 5.0 << false;
    QTest::newRow("all zero") << int(Mark::Line) << 0.0 << 0.0 << false;
    QTest::newRow("tiny") << int(Mark::Point) << 1e-12 << 2e-12 << false;
    QTest::newRow("huge") << int(Mark::Bar) << 1e15 << 3e15 << true;
}

void SceneTest::ranges() {
    QFETCH(int, mark);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, zeroAtEdge);
    const Table answer({samples::numbers("x", {1, 2}), samples::numbers("y", {low, high})});
    const auto chart = buildScene(samples::abc(Mark(mark)), answer);
    QVERIFY(chart.panel().y.minimum < chart.panel().y.maximum);
    QVERIFY(chart.panel().y.minimum <= low && chart.panel().y.maximum >= high);
    QCOMPARE(chart.panel().y.minimum == 0, zeroAtEdge);
}

void SceneTest::errors() {
    const Table answer({samples::numbers("x", {1, 2})});
    QVERIFY_EXCEPTION_THROWN(buildScene(samples::abc(Mark::Line), answer), Error);
    const Table both({samples::numbers("x", {1, 2}), samples::numbers("y", {1, 2})});
    auto bounds = samples::abc(Mark::Line);
    bounds.encoding.y->scale.domainMin = 5;
    bounds.encoding.y->scale.domainMax = 5;
    QVERIFY_EXCEPTION_THROWN(buildScene(bounds, both), Error);
}

void SceneTest::tooltip() {
    QLocale::setDefault(QLocale(QLocale::English));
    const auto sample = samples::fanSample(false);
    const auto chart = buildScene(sample.spec, sample.answer);
    const QString last = markText(chart, sample.answer, 0);
    QCOMPARE(last, "Month: 2018-01\nOutput (100m yuan): 12,000");
    QVERIFY(markText(chart, sample.answer, 90).contains("80 %: "));
    const auto histogram = samples::histogramSample(false);
    const auto bars = buildScene(histogram.spec, histogram.answer);
    QVERIFY(markText(bars, histogram.answer, 2).startsWith("Employment (persons): 10 to 15\n"));
}

std::unique_ptr<QObject> kapok::test::makeSceneTest() { return std::make_unique<SceneTest>(); }

#include "scene_test.moc"
