// Marks of very many rows: few points are drawn, every extreme and every row is seen.
#include "chart_tests.h"
#include "sample_charts.h"

#include "chart/layout.h"
#include "chart/long_marks.h"
#include "chart/painter.h"
#include "spec/theme.h"

#include <QPainter>
#include <QtTest>

#include <numeric>

using namespace kapok;
using namespace kapok::chart;

namespace {

/// The highest pixel of each column that is not the background.
std::vector<int> tops(const QImage& image) {
    std::vector<int> found;
    for (int column = 0; column < image.width(); ++column) {
        int row = 0;
        while (row < image.height() && image.pixelColor(column, row) == QColor(Qt::white)) ++row;
        found.push_back(row);
    }
    return found;
}

/// Bytes of numbers that stand in no column, each list once for every mark that shows it: more than there are.
std::size_t ownedBytes(const Panel& panel) {
    std::size_t bytes = 0;
    for (const auto& area : panel.areas) bytes += area.x.ownedBytes() + area.low.ownedBytes() + area.high.ownedBytes();
    for (const auto& line : panel.lines) bytes += line.x.ownedBytes() + line.y.ownedBytes();
    for (const auto& points : panel.points) {
        bytes += points.x.ownedBytes() + points.y.ownedBytes() + points.size.ownedBytes() + points.shade.ownedBytes();
    }
    return bytes;
}

/// Bytes of lists of rows, likewise.
std::size_t listedBytes(const Panel& panel) {
    const auto of = [](const Rows& rows) { return rows.list() ? rows.list()->size() * sizeof(std::uint32_t) : 0; };
    std::size_t bytes = 0;
    for (const auto& area : panel.areas) bytes += of(area.rows);
    for (const auto& line : panel.lines) bytes += of(line.rows);
    for (const auto& points : panel.points) bytes += of(points.rows);
    return bytes;
}

}  // namespace

class LongMarksTest : public QObject {
    Q_OBJECT

private slots:
    void longColoredLines();
    void longColoredPoints();
    void longStackedAreas();
    void manyTicksAreCountedByPlace();
    void longAreasLightTheSamePixels();
    void aSceneOwnsNoNumbers_data();
    void aSceneOwnsNoNumbers();
};

void LongMarksTest::aSceneOwnsNoNumbers_data() {
    QTest::addColumn<int>("mark");
    QTest::addColumn<int>("stack");  // -1: none, of one colour
    QTest::addColumn<std::size_t>("listed");
    const std::size_t rows = 3 * 2 * longMark;
    QTest::newRow("line") << int(Mark::Line) << -1 << std::size_t(0);
    QTest::newRow("plain area") << int(Mark::Area) << -1 << std::size_t(0);
    QTest::newRow("stacked areas") << int(Mark::Area) << int(Stack::Zero) << rows * 4;
    QTest::newRow("shares") << int(Mark::Area) << int(Stack::Normalize) << rows * 4;
    QTest::newRow("stream") << int(Mark::Area) << int(Stack::Center) << rows * 4;
    QTest::newRow("ticks over categories") << int(Mark::Tick) << -1 << std::size_t(0);
}

/// A scene of many rows shares the columns of its answer: what it has of its own is at most a list of rows.
void LongMarksTest::aSceneOwnsNoNumbers() {
    QFETCH(int, mark);
    QFETCH(int, stack);
    QFETCH(std::size_t, listed);
    const std::size_t places = 2 * longMark;
    std::vector<double> x, y;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < 3 * places; ++i) {
        x.push_back(static_cast<double>(stack < 0 ? i : i / 3));
        y.push_back(static_cast<double>(i * 7919 % 1000 + 1));
        names.push_back(std::string(1, static_cast<char>('a' + i % 3)));
    }
    const bool colored = stack >= 0;
    ChartSpec chart = samples::abc(static_cast<Mark>(mark), colored);
    if (colored) chart.encoding.y->stack = static_cast<Stack>(stack);
    const ColumnPtr upright = mark == int(Mark::Tick) ? samples::texts("y", names) : samples::numbers("y", y);
    std::vector<ColumnPtr> columns{samples::numbers("x", x), upright};
    if (colored) columns.push_back(samples::texts("color", names));
    const auto scene = buildScene(chart, Table(std::move(columns)));
    const Panel& panel = scene.panel();
    QCOMPARE(ownedBytes(panel), std::size_t(0));
    QCOMPARE(listedBytes(panel), listed);
    if (!colored) return;
    for (const std::size_t place : {std::size_t(0), std::size_t(17), places - 1}) {
        const double total = y[3 * place] + y[3 * place + 1] + y[3 * place + 2];
        const double scale = stack == int(Stack::Normalize) ? 1 / total : 1;
        double end = stack == int(Stack::Center) ? -total / 2 : 0;
        for (std::size_t layer = 0; layer < 3; ++layer) {
            QCOMPARE(panel.areas[layer].low[place], end);
            end += y[3 * place + layer] * scale;
            QCOMPARE(panel.areas[layer].high[place], end);
        }
    }
}

void LongMarksTest::longColoredLines() {
    std::vector<double> x, y;
    std::vector<std::string> names;
    constexpr std::size_t rows = 3 * longMark;
    for (std::size_t i = 0; i < rows; ++i) {
        x.push_back(double(i));
        y.push_back(double(i % 1000));
        names.push_back(i % 2 ? "odd" : "even");
    }
    const Table answer({samples::numbers("x", x), samples::numbers("y", y), samples::texts("color", names)});
    const auto scene = buildScene(samples::abc(Mark::Line, true), answer);
    QCOMPARE(scene.panel().lines.size(), 2u);
    const Projection whole(scene.panel(), wholeView(scene.panel()), QRectF(0, 0, 300, 200));
    for (const auto& line : scene.panel().lines) {
        QVERIFY(line.longLine);
        std::size_t points = 0;
        for (const auto& piece : line.longLine->inPixels(whole, false)) points += std::size_t(piece.size());
        QVERIFY(points > 300 && points <= 4 * 302);
    }
}

void LongMarksTest::longColoredPoints() {
    std::vector<double> x, y, sizes;
    const std::size_t rows = longSized;
    for (std::size_t i = 0; i < rows; ++i) {
        x.push_back(double(i % 317));
        y.push_back(double(i % 211));
        sizes.push_back(double(i % 7 + 1));
    }
    auto chart = samples::abc(Mark::Point, true);
    chart.encoding.color->type = FieldKind::Quantitative;
    chart.encoding.size = samples::channel("s");
    const Table answer({samples::numbers("x", x), samples::numbers("y", y), samples::numbers("color", sizes),
                        samples::numbers("size", sizes), samples::numbers("row", x)});
    const auto scene = buildScene(chart, answer);
    QCOMPARE(scene.panel().points.size(), 1u);
    const Points& points = scene.panel().points.front();
    QCOMPARE(points.inks.size(), rows);
    QVERIFY(points.inks[0] == 0 && points.inks[6] > points.inks[3]);
    const Projection whole(scene.panel(), wholeView(scene.panel()), QRectF(0, 0, 300, 200));
    const auto dense = LongPoints::of(points, whole, false);
    QVERIFY(dense);
    const QPointF at = whole.at(points.x[5], points.y[5]);
    const auto near = dense->within(QRectF(at.x() - 1, at.y() - 1, 2, 2), 1000);
    QVERIFY(std::find(near.begin(), near.end(), RowIndex(5)) != near.end());
    QVERIFY(!scene.notes.empty());  // says that sizes are not drawn
}

/// Of many rows: the same stacks, drawn through few points with every extreme among them.
void LongMarksTest::longStackedAreas() {
    constexpr std::size_t places = 30'000;
    std::vector<double> x, y;
    std::vector<std::string> names;
    for (std::size_t place = 0; place < places; ++place) {
        for (const char* name : {"a", "b"}) {
            x.push_back(static_cast<double>(place));
            y.push_back(place == 12'345 ? 50 : static_cast<double>(place * 7919 % 10));
            names.push_back(name);
        }
    }
    const auto scene =
        buildScene(samples::abc(Mark::Area, true),
                   Table({samples::numbers("x", x), samples::numbers("y", y), samples::texts("color", names)}));
    const auto& panel = scene.panel();
    QCOMPARE(panel.areas.size(), 2u);
    const Area& upper = panel.areas[1];
    QVERIFY(upper.bounds);
    for (const std::size_t place : {0UL, 7UL, 12'345UL, 29'999UL}) {
        QCOMPARE(upper.low[place], y[2 * place]);
        QCOMPARE(upper.high[place], y[2 * place] + y[2 * place + 1]);
        QCOMPARE(upper.rows[place], 2 * place + 1);
    }
    const Projection projection(panel, wholeView(panel), QRectF(0, 0, 500, 300));
    const auto pieces = areaInPixels(upper, projection);
    QCOMPARE(pieces.size(), 1u);
    QVERIFY(pieces[0].first.size() <= 4 * 502 && pieces[0].second.size() <= 4 * 502);
    double top = 300;
    for (const auto& point : pieces[0].first) top = std::min(top, point.y());
    QCOMPARE(top, projection.at(12'345, 100).y());
    Area plain = upper;
    plain.bounds = nullptr;  // looks at each number
    QVERIFY(areaInPixels(plain, projection) == pieces);
}

void LongMarksTest::manyTicksAreCountedByPlace() {
    std::vector<double> x(50'000);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<double>(i % 100);
    x[777] = 1000;  // far out and alone
    const Table answer({samples::numbers("x", x), samples::texts("y", std::vector<std::string>(x.size(), "p"))});
    const auto scene = buildScene(samples::abc(Mark::Tick), answer);
    const auto& panel = scene.panel();
    const Projection projection(panel, wholeView(panel), QRectF(0, 0, 500, 300));
    const auto counts = placeCounts(panel.points.front(), projection, 1);
    QCOMPARE(std::accumulate(counts.at.begin(), counts.at.end(), 0U), 50'000U);
    const QPointF alone = projection.at(1000, 0);
    QCOMPARE(counts.at[static_cast<std::size_t>(alone.y()) * counts.width + static_cast<std::size_t>(alone.x())], 1U);
}

/// White noise of 2 x 50,000 rows with peaks: each of the stacked areas is as high in every pixel column as a line
/// through all its rows.
void LongMarksTest::longAreasLightTheSamePixels() {
    std::vector<double> x, y;
    std::vector<std::string> names;
    unsigned state = 7;
    for (int place = 0; place < 50'000; ++place) {
        for (const char* name : {"a", "b"}) {
            state = state * 1664525U + 1013904223U;
            x.push_back(place);
            y.push_back(double(state >> 8) / 16777216.0 * (place % 5000 < 40 ? 2 : 1));
            names.push_back(name);
        }
    }
    auto scene =
        buildScene(samples::abc(Mark::Area, true),
                   Table({samples::numbers("x", x), samples::numbers("y", y), samples::texts("color", names)}));
    Panel& panel = scene.panels.front();
    panel.x.grid = panel.y.grid = false;
    const QSize size(500, 300);
    const auto layout = layOut(scene, {wholeView(panel)}, size, {});
    const auto& projection = layout.panels.front().projection;
    const QRect plot = projection.plot().toAlignedRect().adjusted(2, 0, -2, 0);
    for (const std::size_t drawn : {2, 1}) {  // the upper one on the lower one, then that alone
        panel.areas.resize(drawn);
        QVERIFY(panel.areas.back().bounds);
        QImage areas(size, QImage::Format_RGB32);
        areas.fill(Qt::white);
        QImage rows = areas;
        QPainter painter(&areas);
        painter.setClipRect(projection.plot());
        ScenePainter(painter, scene, layout, lightTheme).paint();
        painter.end();
        QPolygonF points;
        const Area& area = panel.areas.back();
        for (std::size_t i = 0; i < area.x.size(); ++i) points << projection.at(area.x[i], area.high[i]);
        painter.begin(&rows);
        painter.drawPolyline(points);
        painter.end();
        const auto ours = tops(areas);
        const auto theirs = tops(rows);
        const auto beside = [](const std::vector<int>& of, int column) {
            const auto first = of.begin() + column - 1;  // a stroke may stand in the column beside
            return std::minmax_element(first, first + 3);
        };
        constexpr int pixels = 4;  // of 200: slopes between columns are smoothed
        for (int column = plot.left(); column <= plot.right(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            const auto [high, low] = beside(theirs, column);
            QVERIFY(ours[at] >= *high - pixels && ours[at] <= *low + pixels);
            QVERIFY(*beside(ours, column).first <= theirs[at] + pixels);  // each peak is reached
        }
    }
}

std::unique_ptr<QObject> kapok::test::makeLongMarksTest() { return std::make_unique<LongMarksTest>(); }

#include "long_marks_test.moc"
