#include "geo/contiguity.h"
#include "map/map_view.h"
#include "map/measuring.h"
#include "map/neighbours.h"
#include "map/swipe.h"
#include "map_data.h"

#include <QDir>
#include <QMouseEvent>
#include <QPainterPath>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace kapok;
using namespace kapok::map;

class ViewTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const Scene> counties_;
    std::shared_ptr<const Scene> cities_;

    static std::shared_ptr<const Scene> built(const LayerInput& input) {
        MapSpec spec;
        return std::make_shared<Scene>(buildScene(spec, {input}));
    }

    static std::unique_ptr<MapView> shown(std::shared_ptr<const Scene> scene, QSize size = {1000, 680}) {
        auto view = std::make_unique<MapView>();
        view->resize(size);
        view->setScene(std::move(scene));
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get())) qWarning("The window is not exposed.");
        return view;
    }

    static int featureNamed(const Scene& scene, const char* name) {
        const auto& features = scene.activeLayer().features;
        for (std::size_t i = 0; i < features.size(); ++i) {
            if (features[i].label == name) return int(i);
        }
        return -1;
    }

    /// Features whose names stand in an outline of the window, as Qt finds them.
    static std::vector<int> namedWithin(MapView& view, const QPolygonF& outline) {
        std::vector<int> found;
        for (int i = 0; i < int(view.scene()->activeLayer().features.size()); ++i) {
            if (outline.containsPoint(view.positionOf(i), Qt::OddEvenFill)) found.push_back(i);
        }
        return found;
    }

    static void save(MapView& view, const char* name) {
        QTest::qWait(200);  // the picture at rest
        QVERIFY(view.grab().save(QDir(KAPOK_BINARY_DIR).filePath(name)));
    }

    /// One of the shades that a widget's picture has at a place.
    static QColor pixel(MapView& view, QPointF at) {
        return view.grab().toImage().pixelColor((at * view.devicePixelRatioF()).toPoint());
    }

    static void drag(MapView& view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&view, Qt::LeftButton, modifiers, from);
        for (const QPoint at : {from + (to - from) / 3, to}) {
            QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(&view, &move);
        }
        QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
    }

private slots:
    void initTestCase() {
        const auto input = test::countyLayer();
        if (!input.boundaries) QSKIP("us-counties.geojson is absent");
        QElapsedTimer clock;
        clock.start();
        counties_ = built(input);
        qInfo("scene of %zu counties built in %lld ms", counties_->layers[0].features.size(), clock.elapsed());
        cities_ = built(test::cityLayer());
    }

    void pictures() {
        auto view = shown(counties_);
        view->setSelected({featureNamed(*counties_, "Los Angeles"), featureNamed(*counties_, "Cook")});
        QTest::mouseMove(view.get(), view->positionOf(featureNamed(*counties_, "San Bernardino")).toPoint());
        save(*view, "map-view-light.png");
        view->setTheme(darkTheme);
        save(*view, "map-view-dark.png");
        const auto losAngeles = std::size_t(featureNamed(*counties_, "Los Angeles"));
        view->setViewRange({counties_->activeLayer().features[losAngeles].labelAt, 800});
        save(*view, "map-view-near.png");
        view->setScene(cities_);
        view->setTheme(lightTheme);
        save(*view, "map-view-cities.png");
        view->resize(360, 260);
        save(*view, "map-view-small.png");
        view->showMessage("There is no shape to draw.", "Choose a dataset with a geometry field.");
        save(*view, "map-view-message.png");
        QCOMPARE(view->message(), QString("There is no shape to draw."));
    }

    void shapesHaveTheColourOfTheirClass() {
        auto view = shown(counties_);
        QTest::qWait(200);
        const auto& layer = counties_->activeLayer();
        const auto lowest = pixel(*view, view->positionOf(featureNamed(*counties_, "Cherry")));
        const auto highest = pixel(*view, view->positionOf(featureNamed(*counties_, "San Bernardino")));
        QCOMPARE(layer.features[std::size_t(featureNamed(*counties_, "Cherry"))].classIndex, 0);
        QCOMPARE(layer.features[std::size_t(featureNamed(*counties_, "San Bernardino"))].classIndex, 4);
        QVERIFY(lowest.lightness() > 200 && highest.lightness() < 100);
        QCOMPARE(pixel(*view, {3, 3}), QColor(0xFFFFFF));
        view->setTheme(darkTheme);
        QCOMPARE(pixel(*view, {3, 3}), QColor(0x1C2129));
    }

    void clicksSelect() {
        auto view = shown(counties_);
        QSignalSpy picked(view.get(), &MapView::featuresSelected);
        const int nye = featureNamed(*counties_, "San Bernardino");
        const auto at = view->positionOf(nye).toPoint();
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, at);
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::ControlModifier, at);
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::ShiftModifier, at);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(2, 2));
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::ControlModifier, QPoint(2, 2));
        QCOMPARE(picked.size(), 4);
        const SelectionMode modes[] = {SelectionMode::Replace, SelectionMode::Add, SelectionMode::Toggle,
                                       SelectionMode::Replace};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(picked[i][0].value<std::vector<int>>(), i < 3 ? std::vector<int>{nye} : std::vector<int>{});
            QCOMPARE(picked[i][1].value<SelectionMode>(), modes[i]);
        }
    }

    /// Which layers show left and right of the edge; both draw the same square, in blue and in red.
    void swipesBetweenLayers_data() {
        QTest::addColumn<QList<int>>("sides");
        QTest::addColumn<QList<int>>("left");  // layers that are seen there, topmost last
        QTest::addColumn<QList<int>>("right");
        QTest::addColumn<bool>("picksRight");
        const int both = int(SwipeSide::Both);
        const int before = int(SwipeSide::Before);
        const int beyond = int(SwipeSide::Beyond);
        QTest::newRow("none chosen: the topmost goes") << QList{both, both} << QList{0, 1} << QList{0} << false;
        QTest::newRow("one each") << QList{before, beyond} << QList{0} << QList{1} << true;
        QTest::newRow("the other way round") << QList{beyond, before} << QList{1} << QList{0} << false;
        QTest::newRow("one over all") << QList{both, beyond} << QList{0} << QList{0, 1} << true;
        QTest::newRow("nothing on the right") << QList{before, before} << QList{0, 1} << QList<int>() << false;
    }

    void swipesBetweenLayers() {
        QFETCH(QList<int>, sides);
        QFETCH(QList<int>, left);
        QFETCH(QList<int>, right);
        QFETCH(bool, picksRight);
        geo::Geometry square;
        square.add(geo::PartKind::Outer, std::vector<geo::Point>{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}});
        std::vector<LayerInput> inputs;
        for (int i = 0; i < 2; ++i) {
            MapLayer layer{.dataset = "d", .value = "v", .side = static_cast<SwipeSide>(sides[i])};
            layer.ramp = i == 0 ? "blues" : "reds";
            inputs.push_back({layer,
                              Table({test::shapeColumn({square}, "EPSG:3857"), test::textColumn("label", {"a"}),
                                     test::numberColumn("value", {1})}),
                              {}});
        }
        const auto scene = std::make_shared<const Scene>(buildScene({}, inputs));
        const auto sideOf = [&](SwipeSide side) {
            QStringList ramps;
            for (const auto& layer : swiped(scene, side).scene->layers) ramps << QString::fromStdString(layer.ramp);
            return ramps;
        };
        const auto rampsOf = [](const QList<int>& layers) {
            QStringList ramps;
            for (const int layer : layers) ramps << (layer == 0 ? "blues" : "reds");
            return ramps;
        };
        QCOMPARE(sideOf(SwipeSide::Before), rampsOf(left));
        QCOMPARE(sideOf(SwipeSide::Beyond), rampsOf(right));
        QCOMPARE(swiped(scene, SwipeSide::Beyond).active, picksRight);

        const auto view = shown(scene, {400, 400});
        const auto colorsAt = [&] { return std::pair(pixel(*view, {120, 130}), pixel(*view, {280, 130})); };
        const auto [wholeLeft, wholeRight] = colorsAt();
        QCOMPARE(wholeLeft, wholeRight);
        view->setTool(MapView::Tool::Swipe);
        const auto [onLeft, onRight] = colorsAt();
        const bool redLeft = !left.empty() && left.last() == 1;
        const bool redRight = !right.empty() && right.last() == 1;
        QCOMPARE(onLeft == wholeLeft, redLeft);
        QCOMPARE(onRight == wholeLeft, redRight);
        if (sides[0] != sides[1]) save(*view, "swipe-layers.png");
        // What is not seen is not picked.
        QSignalSpy picked(view.get(), &MapView::featuresSelected);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(280, 130));
        QCOMPARE(!picked.isEmpty() && !picked.first().first().value<std::vector<int>>().empty(), picksRight);
        view->setTool(MapView::Tool::Pan);
        QCOMPARE(pixel(*view, {280, 130}), wholeRight);
    }

    void rubberBandSelects() {
        auto view = shown(counties_);
        QSignalSpy picked(view.get(), &MapView::featuresSelected);
        const auto centre = view->positionOf(featureNamed(*counties_, "San Bernardino")).toPoint();
        drag(*view, centre - QPoint(30, 30), centre + QPoint(30, 30), Qt::ShiftModifier);
        view->setTool(MapView::Tool::Select);
        drag(*view, centre - QPoint(30, 30), centre + QPoint(30, 30), Qt::ControlModifier);
        QCOMPARE(picked.size(), 2);
        const auto features = picked[0][0].value<std::vector<int>>();
        QVERIFY(features.size() > 3);
        QCOMPARE(picked[0][1].value<SelectionMode>(), SelectionMode::Replace);
        QCOMPARE(picked[1][0].value<std::vector<int>>(), features);
        QCOMPARE(picked[1][1].value<SelectionMode>(), SelectionMode::Add);
        // Rows of the answer and back: what the program exchanges with tables and charts.
        const auto& layer = counties_->activeLayer();
        QCOMPARE(layer.featuresOfRows(layer.rowsOf(features)), features);
    }

    void circleAndPolygonSelect() {
        const auto view = shown(counties_);
        std::vector<int> picked;
        connect(view.get(), &MapView::featuresSelected, this, [&](const std::vector<int>& all) { picked = all; });
        view->setTool(MapView::Tool::Circle);
        drag(*view, {500, 300}, {620, 300});
        QPainterPath circle;
        circle.addEllipse(QPointF(500, 300), 120, 120);
        QVERIFY(picked.size() > 5);
        QCOMPARE(picked, namedWithin(*view, circle.toFillPolygon()));

        view->setTool(MapView::Tool::Corners);
        const QPolygonF corners({{300, 200}, {700, 250}, {520, 520}});
        for (const QPointF at : corners) QTest::mouseClick(view.get(), Qt::LeftButton, {}, at.toPoint());
        save(*view, "map-polygon.png");
        QTest::mouseDClick(view.get(), Qt::LeftButton, {}, corners.back().toPoint());
        QVERIFY(picked.size() > 5);
        QCOMPARE(picked, namedWithin(*view, corners));
        // Escape gives a begun polygon up, and leaves what is selected.
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(300, 200));
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(picked, namedWithin(*view, corners));
    }

    void neighboursShareACorner() {
        const auto& layer = counties_->activeLayer();
        const auto queen = geo::contiguity(layer.shapes(), geo::Contiguity::Queen, 0);
        const std::size_t links = queen.links();
        QVERIFY(links > layer.features.size());
        for (int i = 0; i < int(layer.features.size()); i += 7) {
            const auto expected = queen.neighboursOf(std::size_t(i));
            QCOMPARE(neighboursOf(layer, {i}), std::vector<int>(expected.begin(), expected.end()));
        }
        const int one = featureNamed(*counties_, "San Bernardino");
        auto grown = neighboursOf(layer, {one});
        const auto first = grown;
        grown.push_back(one);
        for (const int next : neighboursOf(layer, grown))
            QVERIFY(std::find(first.begin(), first.end(), next) == first.end() && next != one);
        QVERIFY(neighboursOf(layer, {}).empty());
    }

    void lassoSelectsAndMeasureMeasures() {
        auto view = shown(counties_);
        QSignalSpy picked(view.get(), &MapView::featuresSelected);
        const int county = featureNamed(*counties_, "San Bernardino");
        const auto centre = view->positionOf(county).toPoint();
        view->setTool(MapView::Tool::Lasso);
        QTest::mousePress(view.get(), Qt::LeftButton, {}, centre - QPoint(20, 20));
        for (const QPoint at : {QPoint(20, -20), QPoint(20, 20), QPoint(-20, 20)}) {
            QMouseEvent move(QEvent::MouseMove, centre + at, view->mapToGlobal(centre + at), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(view.get(), &move);
        }
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, centre + QPoint(-20, 20));
        QCOMPARE(picked.size(), 1);
        const auto features = picked[0][0].value<std::vector<int>>();
        QVERIFY(std::find(features.begin(), features.end(), county) != features.end());
        for (const int i : features) QVERIFY((view->positionOf(i) - centre).manhattanLength() <= 42);

        view->setTool(MapView::Tool::Measure);
        for (const char* name : {"Los Angeles", "San Bernardino"})
            QTest::mouseClick(view.get(), Qt::LeftButton, {},
                              view->positionOf(featureNamed(*counties_, name)).toPoint());
        save(*view, "map-view-measured.png");
        QVERIFY(view->measured() > 0);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(view->measured(), 0.0);
        QCOMPARE(picked.size(), 1);
    }

    void lengthsAreGeodesic() {
        // From 40.6 N 73.8 W to 51.6 N 0.5 W: 5551.759 km (Karney, GeographicLib's example of the inverse problem).
        const geo::Projection mercator{"EPSG:3857", {}, {}};
        std::vector<geo::Point> path{{-73.8, 40.6}, {-0.5, 51.6}};
        geo::Transformation(geo::lonLatCrs, mercator.definition).apply(path);
        QVERIFY(std::abs(lengthOf(path, mercator) - 5551759.4) < 1);
        QCOMPARE(lengthOf(std::vector<geo::Point>{{0, 0}, {3, 4}}, {}), 5.0);
    }

    void dragPansAndWheelZoomsToTheCursor() {
        auto view = shown(counties_);
        QSignalSpy picked(view.get(), &MapView::featuresSelected);
        const int county = featureNamed(*counties_, "San Bernardino");
        const QPointF before = view->positionOf(county);
        drag(*view, {500, 300}, {560, 340});
        const QPointF after = view->positionOf(county);
        QVERIFY(std::abs(after.x() - before.x() - 60) < 0.01 && std::abs(after.y() - before.y() - 40) < 0.01);
        QCOMPARE(picked.size(), 0);

        const double units = view->viewRange().unitsPerPixel;
        QWheelEvent wheel(after, view->mapToGlobal(after), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.get(), &wheel);
        QVERIFY(view->viewRange().unitsPerPixel < units);
        QVERIFY((view->positionOf(county) - after).manhattanLength() < 0.01);
    }

    void keysDoAll() {
        auto view = shown(counties_);
        const ViewRange whole = view->viewRange();
        QTest::keyClick(view.get(), Qt::Key_Plus);
        QVERIFY(view->viewRange().unitsPerPixel < whole.unitsPerPixel);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QVERIFY(view->viewRange().centre.x > whole.centre.x);
        QTest::keyClick(view.get(), Qt::Key_0);
        QCOMPARE(view->viewRange(), whole);

        QSignalSpy picked(view.get(), &MapView::featuresSelected);
        QSignalSpy hovered(view.get(), &MapView::hovered);
        QTest::keyClick(view.get(), Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(hovered.size(), 2);
        QVERIFY(!view->accessibleDescription().isEmpty());
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(picked.last()[0].value<std::vector<int>>(), std::vector<int>{hovered.last()[0].toInt()});
        view->setSelected({1, 2});
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(picked.last()[0].value<std::vector<int>>().empty());
    }

    void whatCannotBeSelectedIsLeftOut() {
        auto view = shown(cities_);
        view->setSelected({5, -1, 3, 400});
        QCOMPARE(view->selected(), (std::vector<int>{3, 5}));
        view->setScene(counties_);
        QVERIFY(view->selected().empty());
        view->setScene(nullptr);
        QTest::keyClick(view.get(), Qt::Key_Plus);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(100, 100));
        view->grab();
    }

    void zoomHasLimits() {
        auto view = shown(cities_);
        for (int i = 0; i < 80; ++i) view->zoomIn();
        QVERIFY(view->viewRange().unitsPerPixel > 0);
        view->grab();
        for (int i = 0; i < 160; ++i) view->zoomOut();
        view->grab();
        QVERIFY(std::isfinite(view->viewRange().unitsPerPixel));
    }

    void times() {
        auto view = shown(counties_);
        QTest::qWait(200);
        const auto start = view->viewRange();
        QElapsedTimer clock;
        clock.start();
        constexpr int frames = 20;
        for (int i = 1; i <= frames; ++i) {
            view->setViewRange({{start.centre.x + i * 10 * start.unitsPerPixel, start.centre.y}, start.unitsPerPixel});
            view->repaint();
        }
        const double panning = double(clock.nsecsElapsed()) / 1e6 / frames;
        QTest::qWait(250);
        const auto& layer = counties_->activeLayer();
        clock.restart();
        int hits = 0;
        for (int i = 0; i < 1000; ++i) {
            const double t = i / 1000.0;
            const geo::Point at{layer.bounds.left + t * layer.bounds.width(), layer.bounds.centre().y};
            hits += layer.featureAt(at, 0) >= 0;
        }
        qInfo(
            "3,231 counties: a frame while panning %.1f ms, the picture at rest %.1f ms, a hit test %.1f us (%d hits)",
            panning, view->frameTime(), double(clock.nsecsElapsed()) / 1e6, hits);
    }
};

QTEST_MAIN(ViewTest)
#include "view_test.moc"
