// What the charts of statistics compute, against R 4.2: quantile(), acf(), pacf(), qqnorm(), ppoints(), bw.nrd(),
// density by dnorm(); Gini by its sum over ranks; moving ranges by diff(). Boxes of groups, stacked densities, dots and
// sectors against the scene graph of Vega 5.33 and Vega-Lite 5.23.
#include "chart_tests.h"
#include "gallery_charts.h"

#include "chart/layout.h"
#include "chart/marks/density.h"
#include "chart/marks/squarify.h"
#include "chart/marks/statistics.h"
#include "chart/number_format.h"
#include "sdk/error.h"

#include <QtTest>

#include <numeric>

using namespace kapok;
using namespace kapok::chart;

namespace {

const std::vector<double> sample{12, 15, 11, 19, 24, 18, 17, 21, 30, 16, 14, 22, 13, 20, 41};

bool near(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b)); }

Scene sceneOf(const samples::Sample& chart) { return buildScene(chart.spec, chart.answer); }

/// Three slopes p, q, r between 2020 and 2024, by their ends.
Scene slopes(const std::vector<double>& ends) {
    ChartSpec spec;
    spec.mark = Mark::Slope;
    spec.encoding.x = samples::channel("a");
    spec.encoding.y = samples::channel("b");
    spec.encoding.color = samples::channel("c");
    const std::vector<std::string> years{"2020", "2024", "2020", "2024", "2020", "2024"};
    const std::vector<std::string> names{"p", "p", "q", "q", "r", "r"};
    return buildScene(spec,
                      Table({samples::texts("x", years), samples::numbers("y", ends), samples::texts("color", names)}));
}

}  // namespace

class ChartStatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void boxes();
    void boxesOfGroups();
    void stackedDensities();
    void stackedDots();
    void sectorsReachAsFarAsTheirRadius();
    void autocorrelation();
    void control();
    void quantiles();
    void lorenz();
    void kernels();
    void errorBars();
    void squares();
    void pie();
    void hundredPerCent();
    void sankeyKeepsWhatFlows();
    void facets();
    void secondAxis();
    void tile();
    void crossTable();
    void slopesWithNearEndsHaveALegend();
    void slopesNameEveryEnd();
};

void ChartStatisticsTest::boxes() {
    ChartSpec spec;
    spec.mark = Mark::Boxplot;
    spec.encoding.x = samples::channel("a");
    spec.encoding.y = samples::channel("b");
    const Table answer(
        {samples::texts("x", std::vector<std::string>(sample.size(), "p")), samples::numbers("y", sample)});
    const auto scene = buildScene(spec, answer);
    const auto& panel = scene.panel();
    QCOMPARE(panel.rects[0].y0, 14.5);
    QCOMPARE(panel.rects[0].y1, 21.5);
    QCOMPARE(panel.rules[0].y1, 30.0);     // upper whisker
    QCOMPARE(panel.rules[1].y0, 11.0);     // lower whisker
    QCOMPARE(panel.rules[4].y0, 18.0);     // median
    QCOMPARE(panel.points[0].y[0], 41.0);  // beyond
    QCOMPARE(panel.points[0].rows[0], 14u);
    spec.mark.extent = std::string("min-max");
    QVERIFY(buildScene(spec, answer).panel().points.empty());
}

void ChartStatisticsTest::boxesOfGroups() {
    ChartSpec spec;
    spec.mark = Mark::Boxplot;
    spec.encoding.x = samples::channel("a");
    spec.encoding.y = samples::channel("b");
    const auto scene = buildScene(spec, Table({samples::texts("x", {"p", "p", "q", "q", "p", "q"}),
                                               samples::numbers("y", {1, 2, 4, 8, 16, samples::none})}));
    struct Box {
        double low, q1, median, q3, high;
    };
    const Box expected[] = {{1, 1.5, 2, 9, 16}, {4, 5, 6, 7, 8}};
    const auto& panel = scene.panel();
    QCOMPARE(panel.rects.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        const Box& box = expected[i];
        const Rule* rules = &panel.rules[i * 5];  // whiskers up and down, their ends, the median
        QVERIFY(near(panel.rects[i].y0, box.q1) && near(panel.rects[i].y1, box.q3));
        QVERIFY(near(rules[0].y1, box.high) && near(rules[1].y0, box.low) && near(rules[4].y0, box.median));
    }
    QCOMPARE(scene.missing, 1u);
}

void ChartStatisticsTest::stackedDensities() {
    ChartSpec spec;
    spec.mark = Mark::Density;
    spec.mark.bandwidth = 2;
    spec.encoding.x = samples::channel("v");
    spec.encoding.x->scale.domain = std::vector<double>{0, 20};
    spec.encoding.color = samples::channel("kind");
    const std::vector<double> values{1, 2, 16, 0, 4, 8};
    const Table answer({samples::numbers("x", values), samples::numbers("x2", values),
                        samples::numbers("count", {1, 1, 1, 1, 1, 1}),
                        samples::texts("color", {"p", "p", "p", "q", "q", "q"})});
    const auto areasOf = [&] { return buildScene(spec, answer).panel().areas; };
    const double p[] = {0.09900600854724133, 0.0007636103964682997, 0.008998494418864677};  // at 0, 10 and 20
    const double q[] = {0.0755111795233976, 0.041067343275099345, 1.0126479836824078e-9};
    const auto beside = areasOf();
    Channel y;
    y.stack = Stack::Zero;
    spec.encoding.y = y;
    const auto stacked = areasOf();
    spec.encoding.y->aggregate = AggregateOp::Count;
    const auto counted = areasOf();
    QCOMPARE(stacked[0].x.size(), 201u);
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t at = i * 100;
        QVERIFY(near(stacked[0].x[at], i * 10.0));
        QVERIFY(near(beside[0].high[at], p[i]) && near(beside[1].high[at], q[i]) && beside[1].low[at] == 0);
        QVERIFY(near(stacked[1].low[at], p[i]) && near(stacked[1].high[at], p[i] + q[i]));
        QVERIFY(near(counted[1].low[at], 3 * p[i]) && near(counted[1].high[at], 3 * (p[i] + q[i])));
    }
}

void ChartStatisticsTest::stackedDots() {
    ChartSpec spec;
    spec.mark = Mark::Point;
    spec.encoding.x = samples::channel("kind");
    spec.encoding.y = Channel{};
    spec.encoding.y->stack = Stack::Zero;
    const auto scene =
        buildScene(spec, Table({samples::texts("x", {"p", "p", "q", "p"}), samples::numbers("y", {1, 1, 1, 1})}));
    const auto& points = scene.panel().points.front();
    QCOMPARE((std::vector<double>{points.y[0], points.y[1], points.y[2], points.y[3]}),
             (std::vector<double>{1, 2, 1, 3}));
}

void ChartStatisticsTest::sectorsReachAsFarAsTheirRadius() {
    ChartSpec spec;
    spec.mark = Mark::Arc;
    spec.encoding.theta = samples::channel("one");
    spec.encoding.radius = samples::channel("n");
    const auto scene =
        buildScene(spec, Table({samples::numbers("theta", {1, 1, 1, 1}), samples::numbers("radius", {1, 4, 2, 5})}));
    const double outer[] = {0.2, 0.8, 0.4, 1};
    for (std::size_t i = 0; i < 4; ++i) {
        const Wedge& wedge = scene.panel().wedges[i];
        QVERIFY(near(wedge.start, i / 4.0) && near(wedge.outer, outer[i]));
    }
}

void ChartStatisticsTest::autocorrelation() {
    const double expected[] = {
        1, 0.05149599662874, -0.2197798145807, 0.105262326169406, -0.147998314369996, -0.10566793088917};
    const double partial[] = {
        1, 0.05149599662874, -0.223023073236103, 0.13778981795647, -0.232193753601204, -0.0113556191282753};
    const auto r = autocorrelations(sample, 5);
    const auto p = partialAutocorrelations(r);
    for (std::size_t i = 0; i < 6; ++i) {
        QVERIFY(near(r[i], expected[i]));
        QVERIFY(near(p[i], partial[i]));
    }
    QCOMPARE(autocorrelations({5, 5, 5}, 10), (std::vector<double>{1, 0, 0}));
    QVERIFY(autocorrelations({}, 10).empty());
    QCOMPARE(autocorrelations({1e300, -1e300, 1e300, -1e300}, 2), (std::vector<double>{1, -0.75, 0.5}));
    QCOMPARE(autocorrelations({1e-300, -1e-300, 1e-300, -1e-300}, 2), (std::vector<double>{1, -0.75, 0.5}));
}

void ChartStatisticsTest::control() {
    const auto limits = controlLimits(sample, 3);
    QVERIFY(std::abs(limits.centre - 19.5333333333333) < 1e-12);
    QVERIFY(std::abs(limits.upper - (limits.centre + 3 * 6.39564336372847)) < 1e-12);
    QVERIFY(std::abs(limits.lower - (limits.centre - 3 * 6.39564336372847)) < 1e-12);
    QVERIFY(std::isnan(controlLimits({4}, 3).upper));
}

void ChartStatisticsTest::quantiles() {
    const auto z = theoreticalQuantiles(15, "normal");
    QVERIFY(near(z[0], -1.83391463581591));
    QVERIFY(near(z[1], -1.2815515655446));
    auto sorted = sample;
    std::sort(sorted.begin(), sorted.end());
    const auto line = quartileLine(sorted, "normal");
    QVERIFY(near(line->intercept, 18) && near(line->slope, 5.18910776476961));
    QVERIFY_EXCEPTION_THROWN(theoreticalQuantiles(3, "cauchy"), Error);
}

void ChartStatisticsTest::lorenz() {
    const auto curve = lorenzCurve(sample, std::vector<double>(sample.size(), 1));
    QVERIFY(near(curve.gini, 0.197042093287827));
    QVERIFY(near(curve.people.back(), 1) && near(curve.amount.back(), 1));
    QCOMPARE(lorenzCurve({3, 3, 3}, {1, 1, 1}).gini, 0.0);
    QVERIFY(std::isnan(lorenzCurve({0, 0}, {1, 1}).gini));
}

void ChartStatisticsTest::kernels() {
    auto sorted = sample;
    std::sort(sorted.begin(), sorted.end());
    const std::vector<double> once(sorted.size(), 1);
    const auto curve = kernelDensity(sorted, once, {});
    QVERIFY(near(curve.bandwidth, 3.22166853202459));
    double area = 0;
    for (std::size_t i = 1; i < curve.at.size(); ++i) {
        area += (curve.at[i] - curve.at[i - 1]) * (curve.density[i] + curve.density[i - 1]) / 2;
    }
    QVERIFY(std::abs(area - 1) < 0.003);
    const auto after = std::size_t(std::lower_bound(curve.at.begin(), curve.at.end(), 18.0) - curve.at.begin());
    const double part = (18 - curve.at[after - 1]) / (curve.at[after] - curve.at[after - 1]);
    const double between = curve.density[after - 1] * (1 - part) + curve.density[after] * part;
    QVERIFY(std::abs(between - 0.0621252184707741) < 1e-4);
    QCOMPARE(weightedQuantile({1, 2, 3}, {1, 2, 1}, 0.5), 2.0);
    QVERIFY(kernelDensity({}, {}, {}).at.empty());
}

void ChartStatisticsTest::errorBars() {
    auto chart = gallery::errors(Mark::ErrorBar, "", "");
    chart.answer = Table({samples::dates("x", {0}), samples::numbers("y", {12.5}), samples::numbers("y_sd", {3}),
                          samples::numbers("y_count", {9})});
    const auto scene = sceneOf(chart);
    QVERIFY(near(scene.panel().rules[0].y1, 12.5 + 2.30600413520417));
    QVERIFY(near(scene.panel().rules[0].y0, 12.5 - 2.30600413520417));
}

void ChartStatisticsTest::squares() {
    const std::vector<double> sizes{6, 6, 4, 3, 2, 2, 1};  // the example of Bruls, Huizing and van Wijk
    const auto boxes = squarify(sizes, {0, 0, 6, 4}, 1);
    double area = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        QVERIFY(std::abs(boxes[i].width * boxes[i].height - sizes[i]) < 1e-9);
        area += boxes[i].width * boxes[i].height;
    }
    QVERIFY(near(area, 24));
    QVERIFY(near(boxes[0].width, 3) && near(boxes[0].height, 2) && near(boxes[1].y, 2));
    QVERIFY(squarify({}, {0, 0, 1, 1}).empty());
}

void ChartStatisticsTest::pie() {
    const auto scene = sceneOf(gallery::pie(false));
    const auto& wedges = scene.panel().wedges;
    QCOMPARE(wedges.size(), 8u);  // the rest is one slice, and the chart says so
    QVERIFY(scene.notes.size() == 1 && scene.notes[0].contains("4"));
    QVERIFY(near(wedges.back().end, 1));
    for (std::size_t i = 1; i < wedges.size(); ++i) QCOMPARE(wedges[i].start, wedges[i - 1].end);
}

void ChartStatisticsTest::hundredPerCent() {
    const auto scene = sceneOf(gallery::shareBars());
    std::map<double, double> ends;
    for (const auto& bar : scene.panel().rects) ends[bar.x0] = std::max(ends[bar.x0], bar.y1);
    for (const auto& [x, end] : ends) QVERIFY(near(end, 1));
}

void ChartStatisticsTest::sankeyKeepsWhatFlows() {
    auto chart = gallery::sankey();
    const auto scene = sceneOf(chart);
    QCOMPARE(scene.panel().polygons.size(), chart.answer.rows());
    double flow = 0;
    double wanted = 0;
    for (const auto& ribbon : scene.panel().polygons) {
        flow += ribbon.points.back().y() - ribbon.points.front().y();
        wanted += chart.answer.column("size")->number(ribbon.row);
    }
    const double scale = flow / wanted;
    for (const auto& ribbon : scene.panel().polygons) {
        const double width = ribbon.points.back().y() - ribbon.points.front().y();
        QVERIFY(near(width, scale * chart.answer.column("size")->number(ribbon.row)));
    }
    chart.answer = Table(
        {samples::texts("source", {"a", "b"}), samples::texts("target", {"b", "a"}), samples::numbers("size", {1, 2})});
    const auto circle = sceneOf(chart);
    QCOMPARE(circle.panel().polygons.size(), 1u);
    QCOMPARE(circle.notes.size(), 1u);
}

void ChartStatisticsTest::facets() {
    const auto chart = gallery::facets();
    const auto scene = sceneOf(chart);
    QCOMPARE(scene.panels.size(), 6u);
    std::size_t points = 0;
    for (const auto& panel : scene.panels) {
        QCOMPARE(panel.y.minimum, scene.panels[0].y.minimum);  // one scale for all
        points += panel.lines[0].x.size();
    }
    QCOMPARE(points, chart.answer.rows());
    auto own = chart;
    own.spec.resolve.scale.y = ScaleSharing::Independent;
    const auto apart = sceneOf(own);
    QVERIFY(apart.panels[0].y.maximum != apart.panels[5].y.maximum);
}

void ChartStatisticsTest::secondAxis() {
    const auto scene = sceneOf(gallery::doubleAxis());
    const auto& panel = scene.panel();
    QVERIFY(panel.second && panel.lines[0].secondary && panel.points[0].secondary);
    QVERIFY(panel.second->maximum < 0.2 && panel.y.maximum > 10000);
}

void ChartStatisticsTest::tile() {
    QLocale::setDefault(QLocale(QLocale::English));
    auto chart = gallery::number(Mark::Tile, "");
    std::vector<double> values(25, 100);
    values[12] = 160;
    values[23] = 250;
    values[24] = 200;
    chart.answer = Table({samples::dates("x", samples::months(25)), samples::numbers("y", values)});
    chart.spec.encoding.target->datum = 160.0;
    QStringList words;
    const auto scene = sceneOf(chart);
    for (const auto& label : scene.panel().labels) words += label.text;
    const QString all = words.join('\n');
    QVERIFY2(all.contains("200") && all.contains("+25.0%") && all.contains("20.0%") && all.contains("125%"),
             qPrintable(all));
}

void ChartStatisticsTest::crossTable() {
    const auto chart = gallery::crossTable();
    const auto scene = sceneOf(chart);
    const auto& grid = *scene.grid;
    QCOMPARE(grid.columns, 6u);            // heading, four years, total
    QCOMPARE(grid.cells.size(), 6u * 7u);  // headings, five industries, total
    for (const auto& cell : grid.cells) {
        if (cell.row != noRow)
            QCOMPARE(cell.text, formattedNumber(chart.answer.column("text")->number(cell.row), ",.0f"));
    }
    auto plain = chart;  // without a format of their own, all aggregates have the same decimals
    plain.spec.encoding.text->format.clear();
    const auto drawn = sceneOf(plain);
    QSet<qsizetype> decimals;
    for (const auto& cell : drawn.grid->cells) {
        if (cell.row != noRow) decimals.insert(cell.text.contains('.') ? cell.text.size() - cell.text.indexOf('.') : 0);
    }
    QCOMPARE(decimals.size(), 1);
}

void ChartStatisticsTest::slopesWithNearEndsHaveALegend() {
    QCOMPARE(slopes({5, 7, 9, 4, 3, 1}).legends.size(), 0u);
    QCOMPARE(slopes({5, 7, 9, 4, 3, 4.1}).legends.size(), 1u);
}

void ChartStatisticsTest::slopesNameEveryEnd() {
    const Scene scene = slopes({5, 7, 5.01, 7.01, 90, 7.02});
    const Layout layout = layOut(scene, {wholeView(scene.panels[0])}, {600, 400}, {});
    std::vector<QRectF> places;
    for (const auto& text : layout.panels[0].texts) places.push_back(text.place);
    QCOMPARE(places.size(), 8u);  // six ends and two years
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) QVERIFY(!places[i].intersects(places[j]));
    }
}

std::unique_ptr<QObject> kapok::test::makeChartStatisticsTest() { return std::make_unique<ChartStatisticsTest>(); }

#include "statistics_test.moc"
