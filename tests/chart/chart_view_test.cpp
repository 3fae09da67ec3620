// A chart in a window: zoom, selection by mouse and keyboard, messages.
#include "sample_charts.h"

#include "chart/chart_view.h"

#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include <numeric>

using namespace kapok;
using chart::ChartView;

Q_DECLARE_METATYPE(std::vector<std::size_t>)
Q_DECLARE_METATYPE(kapok::SelectionMode)
Q_DECLARE_METATYPE(std::optional<kapok::BrushRange>)

namespace {

using Rows = std::vector<std::size_t>;

/// A view with a chart, shown, and what it asked to be selected.
struct Window {
    explicit Window(const samples::Sample& shown) : sample(shown) {
        view.resize(500, 340);
        view.setChart(sample.spec, sample.answer, sample.selection());
        view.show();
        if (!QTest::qWaitForWindowExposed(&view)) qWarning("the window is not shown");
        QTest::qWait(20);
        QObject::connect(&view, &ChartView::marksSelected, [this](const Rows& chosen, SelectionMode how) {
            rows = chosen;
            mode = how;
            ++asked;
        });
        QObject::connect(&view, &ChartView::rangeBrushed, [this](auto inX, auto inY, SelectionMode how) {
            x = inX;
            y = inY;
            mode = how;
            ++asked;
        });
    }
    QWidget* plot() { return view.childAt(view.rect().center()); }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(plot(), button, keys, from);
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, plot()->mapToGlobal(at), Qt::NoButton, button, keys);
            QApplication::sendEvent(plot(), &move);
        }
        QTest::mouseRelease(plot(), button, keys, to);
    }
    void wheel(QPoint at, int steps) {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot(), &event);
    }

    samples::Sample sample;
    ChartView view;
    Rows rows;
    std::optional<BrushRange> x, y;
    SelectionMode mode = SelectionMode::Replace;
    int asked = 0;
};

}  // namespace

class ChartViewTest : public QObject {
    Q_OBJECT

private slots:
    void clickSelectsMark();
    void clickBesideClears();
    void modifiers_data();
    void modifiers();
    void dragSelectsBars();
    void dragSelectsRectangleOfPoints();
    void ungroupedAnswerBrushesARange();
    void wheelZoomsToTheCursor();
    void rightDragZoomsDoubleClickResets();
    void middleDragPans();
    void selectionKeepsTheView();
    void manyRowsAreDrawnLater();
    void heavyPicturesArePaintedLater();
    void brushSelectsWhileItIsDragged();
    void keyboard();
    void messages();
    void errorIsShown();
    void themesAndLanguages();
};

void ChartViewTest::clickSelectsMark() {
    Window window(samples::barSample(false, true, false));
    const QPointF place = window.view.positionOf(2);
    QVERIFY(!place.isNull());
    QTest::mouseClick(window.plot(), Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(window.rows, Rows{2});
    QCOMPARE(window.mode, SelectionMode::Replace);
}

void ChartViewTest::clickBesideClears() {
    Window window(samples::barSample(false, true, false));
    window.rows = {7};
    QTest::mouseClick(window.plot(), Qt::LeftButton, {}, QPoint(470, 270));  // beside the shortest bar
    QCOMPARE(window.asked, 1);
    QVERIFY(window.rows.empty());
}

void ChartViewTest::modifiers_data() {
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("asked");  // a brush that replaces selects at its first move, too
    QTest::newRow("none") << int(Qt::NoModifier) << int(SelectionMode::Replace) << 2;
    QTest::newRow("Ctrl") << int(Qt::ControlModifier) << int(SelectionMode::Add) << 1;
    QTest::newRow("both") << int(Qt::ControlModifier | Qt::ShiftModifier) << int(SelectionMode::Subtract) << 1;
    QTest::newRow("Shift") << int(Qt::ShiftModifier) << int(SelectionMode::Toggle) << 1;
}

void ChartViewTest::modifiers() {
    QFETCH(int, keys);
    QFETCH(int, mode);
    QFETCH(int, asked);
    Window window(samples::histogramSample(false));
    window.drag({200, 100}, {300, 200}, Qt::LeftButton, Qt::KeyboardModifiers(keys));
    QCOMPARE(int(window.mode), mode);
    QCOMPARE(window.asked, asked);
}

void ChartViewTest::dragSelectsBars() {
    Window window(samples::histogramSample(false));
    const QPoint from = window.view.positionOf(4).toPoint() - QPoint(3, 0);
    const QPoint to = window.view.positionOf(7).toPoint() + QPoint(3, 0);
    window.drag(from, to);
    QCOMPARE(window.rows, (Rows{4, 5, 6, 7}));
    window.drag(to, from);  // either way
    QCOMPARE(window.rows, (Rows{4, 5, 6, 7}));
}

void ChartViewTest::dragSelectsRectangleOfPoints() {
    Window window(samples::pointSample(false, true));
    const QPoint place = window.view.positionOf(3).toPoint();
    window.drag(place - QPoint(4, 4), place + QPoint(4, 4));
    QCOMPARE(window.rows, Rows{3});
    QVERIFY(!window.x);
}

void ChartViewTest::ungroupedAnswerBrushesARange() {
    auto sample = samples::pointSample(false, false);
    std::vector<double> rows(sample.answer.rows());
    sample.answer = sample.answer.with(samples::numbers("row", rows));
    Window window(sample);
    window.drag({150, 100}, {300, 200});
    QVERIFY(window.rows.empty());
    QVERIFY(window.x && window.y);
    QVERIFY(window.x->low < window.x->high && window.y->low < window.y->high);
    auto line = samples::fanSample(false);
    line.spec.mark = Mark::Line;
    line.answer = line.answer.with(samples::numbers("row", std::vector<double>(line.answer.rows())));
    Window dates(line);
    dates.drag({150, 100}, {300, 200});
    QVERIFY(dates.x && !dates.y);
    QVERIFY(dates.x->low > 17531 && dates.x->high < 20500);  // days, not seconds
    QCOMPARE(dates.x->low, std::round(dates.x->low));
}

void ChartViewTest::wheelZoomsToTheCursor() {
    Window window(samples::fanSample(false));
    const QRectF before = window.view.viewRange();
    window.wheel({250, 150}, 2);
    const QRectF after = window.view.viewRange();
    QVERIFY(after.width() < before.width() * 0.7);
    QCOMPARE(after.height(), before.height());  // time series zoom along time
    QVERIFY(after.left() > before.left() && after.right() < before.right());
    Window points(samples::pointSample(false, false));
    const QRectF whole = points.view.viewRange();
    points.wheel({250, 150}, 1);
    QVERIFY(points.view.viewRange().height() < whole.height());
}

void ChartViewTest::rightDragZoomsDoubleClickResets() {
    Window window(samples::pointSample(false, false));
    const QRectF before = window.view.viewRange();
    window.drag({150, 100}, {300, 200}, Qt::RightButton);
    const QRectF zoomed = window.view.viewRange();
    QVERIFY(before.contains(zoomed) && zoomed.width() < before.width() / 2);
    QCOMPARE(window.asked, 0);
    QTest::mouseDClick(window.plot(), Qt::LeftButton, {}, {200, 150});
    QCOMPARE(window.view.viewRange(), before);
}

void ChartViewTest::middleDragPans() {
    Window window(samples::pointSample(false, false));
    const QRectF before = window.view.viewRange();
    window.drag({200, 150}, {260, 190}, Qt::MiddleButton);
    const QRectF after = window.view.viewRange();
    QVERIFY(after.left() < before.left() && after.top() > before.top());
    QVERIFY(qAbs(after.width() - before.width()) < 1e-9 * before.width());
}

void ChartViewTest::selectionKeepsTheView() {
    auto sample = samples::histogramSample(false);
    Window window(sample);
    window.wheel({250, 150}, 2);
    const QRectF zoomed = window.view.viewRange();
    window.view.setSelected(nullptr);
    QCOMPARE(window.view.viewRange(), zoomed);
    window.view.setChart(sample.spec, sample.answer, sample.selection());
    QCOMPARE(window.view.viewRange(), zoomed);
    window.view.resetView();
    const QRectF whole = window.view.viewRange();
    window.view.setChart(sample.spec, sample.answer);
    QCOMPARE(window.view.viewRange(), whole);
    sample.spec.mark = Mark::Line;  // another chart starts whole
    window.wheel({250, 150}, 2);
    window.view.setChart(sample.spec, sample.answer);
    QVERIFY(window.view.viewRange() != zoomed);
}

/// The view returns at once, keeps its picture, and shows the newest chart in the end.
void ChartViewTest::manyRowsAreDrawnLater() {
    Window window(samples::barSample(false, true, false));
    const std::size_t few = window.view.drawnAnswer().rows();
    std::vector<double> x(200'000), y(x.size());
    std::iota(x.begin(), x.end(), 0.0);
    ChartSpec spec;
    spec.mark = Mark::Point;
    spec.encoding.x = samples::channel("a");
    spec.encoding.y = samples::channel("b");
    const Table large({samples::numbers("x", x), samples::numbers("y", x)});
    const Table half({samples::numbers("x", {x.begin(), x.begin() + 100'000}),
                      samples::numbers("y", {x.begin(), x.begin() + 100'000})});
    window.view.setChart(spec, large);
    QVERIFY(window.view.isDrawing());
    QCOMPARE(window.view.drawnAnswer().rows(), few);
    window.view.setChart(spec, large);
    window.view.setChart(spec, half);
    QTRY_VERIFY(!window.view.isDrawing());
    QCOMPARE(window.view.drawnAnswer().rows(), half.rows());
    window.view.setChart(spec, large);
    window.view.showMessage("gone");
    QTRY_VERIFY(!window.view.isDrawing());
    QCOMPARE(window.view.message(), "gone");
}

/// The last picture stays until the new one is there.
void ChartViewTest::heavyPicturesArePaintedLater() {
    Window window(samples::barSample(false, true, false));
    QTRY_VERIFY(!window.view.isDrawing());
    const QImage before = window.view.grab().toImage();
    std::vector<double> x(20'000), y(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = static_cast<double>(i);
        y[i] = static_cast<double>(i % 100);
    }
    ChartSpec spec;
    spec.mark = Mark::Area;
    spec.encoding.x = samples::channel("a");
    spec.encoding.y = samples::channel("b");
    window.view.setChart(spec, Table({samples::numbers("x", x), samples::numbers("y", y)}));
    QCOMPARE(window.view.drawnAnswer().rows(), x.size());
    QCOMPARE(window.view.grab().toImage(), before);
    QVERIFY(window.view.isDrawing());
    QTRY_VERIFY(!window.view.isDrawing());
    const QImage after = window.view.grab().toImage();
    QVERIFY(after != before);
    window.view.resize(window.view.size() + QSize(40, 20));
    QTRY_VERIFY(!window.view.isDrawing());
    QVERIFY(window.view.grab().toImage().size() != after.size());
}

void ChartViewTest::brushSelectsWhileItIsDragged() {
    Window window(samples::histogramSample(false));
    QTest::mousePress(window.plot(), Qt::LeftButton, {}, {200, 100});
    QTest::mouseMove(window.plot(), {250, 150});
    QTest::mouseMove(window.plot(), {300, 200});
    QTRY_COMPARE(window.asked, 1);
    QCOMPARE(window.mode, SelectionMode::Replace);
    QTest::mouseRelease(window.plot(), Qt::LeftButton, {}, {300, 200});
    QCOMPARE(window.asked, 2);
}

void ChartViewTest::keyboard() {
    Window window(samples::histogramSample(false));
    window.view.setFocus();
    const QRectF before = window.view.viewRange();
    QTest::keyClick(&window.view, Qt::Key_Plus);
    QVERIFY(window.view.viewRange().width() < before.width());
    QTest::keyClick(&window.view, Qt::Key_Right);
    QTest::keyClick(&window.view, Qt::Key_0);
    QCOMPARE(window.view.viewRange(), before);
    QTest::keyClick(&window.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&window.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&window.view, Qt::Key_Return);
    QCOMPARE(window.rows, Rows{1});
    QVERIFY(window.view.accessibleDescription().contains("5"));
    QTest::keyClick(&window.view, Qt::Key_Escape);
    QVERIFY(window.rows.empty());
    QCOMPARE(window.asked, 2);
    QVERIFY(!window.view.accessibleName().isEmpty());
}

void ChartViewTest::messages() {
    auto sample = samples::histogramSample(false);
    Window window(sample);
    QCOMPARE(window.view.message(), QString());
    window.view.setChart(sample.spec, Table({samples::numbers("x", {}), samples::numbers("y", {})}));
    QVERIFY(window.view.message().startsWith("Nothing to show"));
    window.view.showMessage("Computing …");
    QCOMPARE(window.view.message(), "Computing …");
    window.view.setChart(sample.spec, sample.answer);
    QCOMPARE(window.view.message(), QString());
}

void ChartViewTest::errorIsShown() {
    Window window(samples::histogramSample(false));
    window.view.setChart(window.sample.spec, Table({samples::numbers("x", {1, 2})}));
    QVERIFY2(window.view.message().contains("\"Y\""), qPrintable(window.view.message()));
}

/// Kept in the build folder to be looked at.
void ChartViewTest::themesAndLanguages() {
    QDir folder(QStringLiteral(KAPOK_BINARY_DIR "/pictures/chart-view"));
    folder.mkpath(".");
    Window window(samples::barSample(false, true, false));
    QTest::mouseMove(window.plot(), window.view.positionOf(3).toPoint());
    QTest::qWait(50);
    QVERIFY(window.view.grab().save(folder.filePath("hover-light.png")));
    window.view.setTheme(darkTheme);
    window.view.setFocus(Qt::TabFocusReason);
    QTest::qWait(50);
    QVERIFY(window.view.grab().save(folder.filePath("focus-dark.png")));
    QCOMPARE(window.view.grab().toImage().pixelColor(250, 335), QColor(0x1C2129));
    window.view.showMessage("Nothing to show: the filter leaves no rows.", "Clear a filter.");
    QVERIFY(window.view.grab().save(folder.filePath("message-dark.png")));
    window.view.setTheme(lightTheme);
    window.view.showMessage("The field \"output\" is not there any more.", "Choose another field.", true);
    QVERIFY(window.view.grab().save(folder.filePath("error-light.png")));
}

QTEST_MAIN(ChartViewTest)
#include "chart_view_test.moc"
