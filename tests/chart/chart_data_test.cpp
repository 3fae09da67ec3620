// What is drawn is what the answer says.
#include "sample_charts.h"

#include "chart/number_format.h"
#include "sdk/error.h"

#include <QtTest>

using namespace kapok;
using namespace kapok::chart;
using samples::none;

namespace {

ChartSpec spec(Mark mark, bool color = false) {
    ChartSpec made;
    made.mark = mark;
    made.encoding.x = samples::channel("a");
    made.encoding.y = samples::channel("b");
    if (color) made.encoding.color = samples::channel("c");
    return made;
}

QString joined(const std::vector<double>& values) {
    QStringList words;
    for (const double value : values) words += std::isnan(value) ? QStringLiteral("-") : QString::number(value);
    return words.join(QLatin1Char(' '));
}

QString barsOf(const ChartData& chart) {
    QStringList words;
    for (const auto& bar : chart.bars) {
        words += QStringLiteral("%1:%2..%3").arg(bar.row).arg(bar.base).arg(bar.value) +
                 (std::isnan(bar.selected) ? QString() : QStringLiteral("(%1)").arg(bar.selected));
    }
    return words.join(QLatin1Char(' '));
}

}  // namespace

class ChartDataTest : public QObject {
    Q_OBJECT

private slots:
    void linesAndGaps();
    void linesAreInOrderOfX();
    void selectedLine();
    void datesAreSeconds();
    void stackedBars();
    void groupedBars();
    void normalizedBars();
    void negativeBarsStackDownwards();
    void sortedBars();
    void histogram();
    void selectedParts();
    void selectedMeanIsNoPart();
    void stackedAreas();
    void fan();
    void bubbles();
    void manyColors();
    void missingRowsAreCounted();
    void ranges_data();
    void ranges();
    void errors();
    void tooltip();
    void numbers_data();
    void numbers();
    void times_data();
    void times();
};

void ChartDataTest::linesAndGaps() {
    const Table answer({samples::numbers("x", {1, 2, 3, 1, 2, 3}), samples::numbers("y", {5, none, 7, 1, 2, 3}),
                        samples::texts("color", {"a", "a", "a", "b", "b", "b"})});
    const auto chart = buildChart(spec(Mark::Line, true), answer);
    QCOMPARE(chart.series.size(), 2u);
    QCOMPARE(joined(chart.series[0].y), "5 - 7");
    QCOMPARE(joined(chart.series[1].y), "1 2 3");
    QCOMPARE(chart.series[1].rows, (std::vector<std::size_t>{3, 4, 5}));
    QCOMPARE(chart.legend.size(), 2u);
    QCOMPARE(chart.legend[1].name, "b");
}

void ChartDataTest::linesAreInOrderOfX() {
    const Table answer({samples::numbers("x", {3, 1, 2}), samples::numbers("y", {30, 10, 20})});
    const auto chart = buildChart(spec(Mark::Line), answer);
    QCOMPARE(joined(chart.series[0].x), "1 2 3");
    QCOMPARE(joined(chart.series[0].y), "10 20 30");
}

void ChartDataTest::selectedLine() {
    const Table answer({samples::numbers("x", {1, 2, 3, 4}), samples::numbers("y", {5, 6, 7, 8})});
    const Table selected({samples::numbers("x", {2, 3}), samples::numbers("y", {6, 4})});
    const auto chart = buildChart(spec(Mark::Line), answer, &selected);
    QCOMPARE(joined(chart.series[0].selected), "- 6 4 -");
    QVERIFY(chart.hasSelection);
    const auto plain = buildChart(spec(Mark::Line), answer);
    QCOMPARE(plain.x, chart.x);  // a selection does not move the axes
    QCOMPARE(plain.y, chart.y);
}

void ChartDataTest::datesAreSeconds() {
    const Table answer({samples::dates("x", {0, 1, 19723}), samples::numbers("y", {1, 2, 3})});
    const auto chart = buildChart(spec(Mark::Line), answer);
    QCOMPARE(chart.x.kind, AxisKind::Time);
    QCOMPARE(joined(chart.series[0].x), "0 86400 1.70407e+09");
}

void ChartDataTest::stackedBars() {
    const auto sample = samples::barSample(false, false, true);
    const auto chart = buildChart(sample.spec, sample.answer);
    QCOMPARE(barsOf(chart).split(' ').mid(0, 3).join(' '), "0:0..42500 1:42500..63750 2:63750..77916.7");
    QCOMPARE(chart.bars[0].low, chart.bars[1].low);
    QCOMPARE(chart.y.minimum, 0.0);
}

void ChartDataTest::groupedBars() {
    const auto sample = samples::barSample(false, false, false);
    const auto chart = buildChart(sample.spec, sample.answer);
    QCOMPARE(barsOf(chart).split(' ').mid(0, 3).join(' '), "0:0..42500 1:0..21250 2:0..14166.7");
    QCOMPARE(chart.bars[0].high, chart.bars[1].low);
    QCOMPARE(chart.x.categories.size(), 6u);
}

void ChartDataTest::normalizedBars() {
    auto normalized = spec(Mark::Bar, true);
    normalized.encoding.y->stack = Stack::Normalize;
    const Table answer(
        {samples::texts("x", {"p", "p"}), samples::numbers("y", {1, 3}), samples::texts("color", {"a", "b"})});
    QCOMPARE(barsOf(buildChart(normalized, answer)), "0:0..0.25 1:0.25..1");
}

void ChartDataTest::negativeBarsStackDownwards() {
    const Table answer({samples::texts("x", {"p", "p", "p"}), samples::numbers("y", {2, -1, 3}),
                        samples::texts("color", {"a", "b", "c"})});
    const auto chart = buildChart(spec(Mark::Bar, true), answer);
    QCOMPARE(barsOf(chart), "0:0..2 1:0..-1 2:2..5");
    QVERIFY(chart.y.zeroLine);
    QVERIFY(chart.y.minimum < -1);
}

void ChartDataTest::sortedBars() {
    auto sorted = spec(Mark::Bar, true);
    sorted.encoding.x->sort = ChannelSort::ByYDescending;
    const Table answer({samples::texts("x", {"p", "q", "p", "q"}), samples::numbers("y", {4, 1, 1, 9}),
                        samples::texts("color", {"a", "a", "b", "b"})});
    const auto chart = buildChart(sorted, answer);
    QCOMPARE(chart.x.categories, (std::vector<QString>{"q", "p"}));
}

void ChartDataTest::histogram() {
    const auto sample = samples::histogramSample(false);
    const auto chart = buildChart(sample.spec, sample.answer, sample.selection());
    QCOMPARE(chart.bars.size(), 20u);
    QCOMPARE(chart.bars[3].low, 15.0);
    QCOMPARE(chart.bars[3].high, 20.0);
    QCOMPARE(chart.bars[3].value, sample.answer.column("y")->number(3));
    QCOMPARE(chart.bars[10].selected, chart.bars[10].value);
    QCOMPARE(chart.bars[13].selected, chart.bars[13].value / 2);
}

void ChartDataTest::selectedParts() {
    auto summed = spec(Mark::Bar);
    summed.encoding.y->aggregate = AggregateOp::Sum;
    const Table answer({samples::texts("x", {"p", "q", "r"}), samples::numbers("y", {4, 5, 6})});
    const Table selected({samples::texts("x", {"r", "p"}), samples::numbers("y", {6, 1})});
    const auto chart = buildChart(summed, answer, &selected);
    QCOMPARE(barsOf(chart), "0:0..4(1) 1:0..5 2:0..6(6)");
    QVERIFY(chart.bars[0].part && chart.bars[2].part);
}

void ChartDataTest::selectedMeanIsNoPart() {
    auto mean = spec(Mark::Bar);
    mean.encoding.y->aggregate = AggregateOp::Mean;
    const Table answer({samples::texts("x", {"p", "q"}), samples::numbers("y", {4, 5})});
    const Table selected({samples::texts("x", {"p", "q"}), samples::numbers("y", {9, 5})});
    const auto chart = buildChart(mean, answer, &selected);
    QVERIFY(!chart.bars[0].part);
    QVERIFY(chart.bars[1].part);  // all its rows are selected
}

void ChartDataTest::stackedAreas() {
    const Table answer({samples::numbers("x", {1, 2, 3, 1, 3}), samples::numbers("y", {1, none, 3, 10, 30}),
                        samples::texts("color", {"a", "a", "a", "b", "b"})});
    const auto chart = buildChart(spec(Mark::Area, true), answer);
    QCOMPARE(joined(chart.series[0].y), "1 - 3");
    QCOMPARE(joined(chart.series[1].base), "1 - 3");
    QCOMPARE(joined(chart.series[1].y), "11 - 33");
}

void ChartDataTest::fan() {
    const auto sample = samples::fanSample(false);
    const auto chart = buildChart(sample.spec, sample.answer);
    QCOMPARE(chart.series.size(), 2u);
    QVERIFY(!chart.series[0].forecast && chart.series[1].forecast);
    QCOMPARE(chart.bands.size(), 2u);
    QCOMPARE(chart.bands[0].level, 95.0);  // the widest below
    for (std::size_t i = 0; i < chart.bands[1].x.size(); ++i) {
        const double expected = sample.answer.column("lower_80")->number(i);
        if (std::isnan(expected)) {
            QVERIFY(std::isnan(chart.bands[1].lower[i]));
        } else {
            QCOMPARE(chart.bands[1].lower[i], expected);
        }
    }
}

void ChartDataTest::bubbles() {
    auto sized = spec(Mark::Point);
    sized.encoding.size = samples::channel("s");
    const Table answer(
        {samples::numbers("x", {1, 2}), samples::numbers("y", {1, 2}), samples::numbers("size", {25, 100})});
    const auto chart = buildChart(sized, answer);
    QCOMPARE(chart.points[0].row, 1u);                             // the largest below
    QCOMPARE(chart.points[0].radius, 2 * chart.points[1].radius);  // four times the area
}

void ChartDataTest::manyColors() {
    std::vector<std::string> names;
    std::vector<double> values;
    for (int i = 0; i < 12; ++i) {
        names.push_back("c" + std::to_string(i));
        values.push_back(i);
    }
    const Table answer({samples::numbers("x", values), samples::numbers("y", values), samples::texts("color", names)});
    const auto chart = buildChart(spec(Mark::Point, true), answer);
    QCOMPARE(chart.legend.size(), 8u);
    QCOMPARE(chart.points[11].color, 7);
    QVERIFY(chart.legend[7].name.contains("5"));
}

void ChartDataTest::missingRowsAreCounted() {
    const Table answer({samples::numbers("x", {1, none, 3}), samples::numbers("y", {none, 2, 3})});
    const auto chart = buildChart(spec(Mark::Point), answer);
    QCOMPARE(chart.points.size(), 1u);
    QCOMPARE(chart.missing, 2u);
    QVERIFY(buildChart(spec(Mark::Point), Table({samples::numbers("x", {}), samples::numbers("y", {})})).empty());
}

void ChartDataTest::ranges_data() {
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

void ChartDataTest::ranges() {
    QFETCH(int, mark);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, zeroAtEdge);
    const Table answer({samples::numbers("x", {1, 2}), samples::numbers("y", {low, high})});
    const auto chart = buildChart(spec(Mark(mark)), answer);
    QVERIFY(chart.y.minimum < chart.y.maximum);
    QVERIFY(chart.y.minimum <= low && chart.y.maximum >= high);
    QCOMPARE(chart.y.minimum == 0, zeroAtEdge);
}

void ChartDataTest::errors() {
    const Table answer({samples::numbers("x", {1, 2})});
    QVERIFY_EXCEPTION_THROWN(buildChart(spec(Mark::Line), answer), Error);
    const Table both({samples::numbers("x", {1, 2}), samples::numbers("y", {1, 2})});
    auto bounds = spec(Mark::Line);
    bounds.encoding.y->scale.domainMin = 5;
    bounds.encoding.y->scale.domainMax = 5;
    QVERIFY_EXCEPTION_THROWN(buildChart(bounds, both), Error);
}

void ChartDataTest::tooltip() {
    QLocale::setDefault(QLocale(QLocale::English));
    const auto sample = samples::fanSample(false);
    const auto chart = buildChart(sample.spec, sample.answer);
    const QString last = markText(chart, sample.answer, 0);
    QCOMPARE(last, "Month: 2018-01\nOutput (100m yuan): 12,000");
    QVERIFY(markText(chart, sample.answer, 90).contains("80 %: "));
    const auto histogram = samples::histogramSample(false);
    const auto bars = buildChart(histogram.spec, histogram.answer);
    QVERIFY(markText(bars, histogram.answer, 2).startsWith("Employment (persons): 10 to 15\n"));
}

void ChartDataTest::numbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    const QLocale taiwan(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", numberText(1391.9, english), "1,391.9");
    row("integer", numberText(1204118, english), "1,204,118");
    row("small", numberText(0.00123456789, english), "0.001234568");
    row("negative", numberText(-12.5, english), "\u221212.5");
    row("zero", numberText(0, english), "0");
    row("no rounding to minus zero", formattedNumber(-0.001, ".1f", english), "0.0");
    row("million", compactNumber(4560000, english), "4.56M");
    row("thousands from ten", compactNumber(9999, english), "9,999");
    row("billion", compactNumber(2.5e9, english), "2.5B");
    row("wan", compactNumber(123456, chinese), "12.3万");
    row("yi", compactNumber(2.5e9, chinese), "25亿");
    row("trillion in Chinese", compactNumber(3e12, chinese), "3万亿");
    row("traditional", compactNumber(123456, taiwan), "12.3萬");
    row("tick", tickNumber(500000, 500000, 2000000, {}, english), "0.5M");
    row("tick in Chinese", tickNumber(500000, 500000, 2000000, {}, chinese), "50万");
    row("tick zero", tickNumber(0, 500000, 2000000, {}, chinese), "0");
    row("tick decimals", tickNumber(0.25, 0.25, 1, {}, english), "0.25");
    row("year", tickNumber(2020, 5, 2020, {}, english), "2020");
    row("format fixed", formattedNumber(1234.567, ".1f", english), "1234.6");
    row("format grouped", formattedNumber(1234.567, ",.0f", english), "1,235");
    row("format per cent", formattedNumber(0.1234, ".1%", english), "12.3%");
    row("missing", numberText(none, english), "");
}

void ChartDataTest::numbers() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
}

void ChartDataTest::times_data() {
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("year") << int(TimeUnit::Year) << "2024"
                          << "2024年";
    QTest::newRow("quarter") << int(TimeUnit::Quarter) << "2024-Q1"
                             << "2024年第1季度";
    QTest::newRow("month") << int(TimeUnit::Month) << "2024-03"
                           << "2024年3月";
    QTest::newRow("day") << int(TimeUnit::Day) << "2024-03-05"
                         << "2024年3月5日";
    QTest::newRow("hour") << int(TimeUnit::Hour) << "2024-03-05 08:30"
                          << "2024年3月5日 08:30";
    QTest::newRow("all") << int(TimeUnit::None) << "2024-03-05 08:30"
                         << "2024年3月5日 08:30";
}

void ChartDataTest::times() {
    QFETCH(int, unit);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    constexpr double moment = 1709627400;  // 2024-03-05T08:30:00
    QCOMPARE(timeText(moment, TimeUnit(unit), QLocale(QLocale::English)), english);
    QCOMPARE(timeText(moment, TimeUnit(unit), QLocale(QLocale::Chinese)), chinese);
}

QTEST_MAIN(ChartDataTest)
#include "chart_data_test.moc"
