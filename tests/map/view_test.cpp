#include "map/map_view.h"
#include "map_data.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace kapok;
using namespace kapok::map;

class ViewTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const Scene> counties_;

    std::unique_ptr<MapView> shown(QSize size = {1000, 680}) {
        auto view = std::make_unique<MapView>();
        view->resize(size);
        view->setScene(counties_);
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get())) qWarning("not exposed");
        QTest::qWait(250);
        return view;
    }

    int featureNamed(const char* name) const {
        const auto& features = counties_->activeLayer().features;
        for (std::size_t i = 0; i < features.size(); ++i) {
            if (features[i].label == name) return int(i);
        }
        return -1;
    }

private slots:
    void initTestCase() {
        const auto input = test::countyLayer();
        if (!input.boundaries) QSKIP("us-counties.geojson is absent");
        QElapsedTimer clock;
        clock.start();
        MapSpec spec;
        counties_ = std::make_shared<Scene>(buildScene(spec, {input}));
        qInfo("scene of %zu counties built in %lld ms", counties_->layers[0].features.size(), clock.elapsed());
    }

    void pictures() {
        auto view = shown();
        qInfo("OpenGL: %d, first frame %.1f ms", view->usesOpenGl(), view->frameTime());
        view->setSelected({featureNamed("Los Angeles"), featureNamed("Cook"), featureNamed("Clark")});
        QTest::mouseMove(view.get(), view->positionOf(featureNamed("San Bernardino")).toPoint());
        QTest::qWait(100);
        QVERIFY(view->grab().save(QDir(KAPOK_BINARY_DIR).filePath("map-view-light.png")));
        view->setTheme(darkTheme);
        QTest::qWait(100);
        QVERIFY(view->grab().save(QDir(KAPOK_BINARY_DIR).filePath("map-view-dark.png")));
        view->setViewRange({counties_->activeLayer().features[std::size_t(featureNamed("Los Angeles"))].labelAt, 800});
        QTest::qWait(300);
        QVERIFY(view->grab().save(QDir(KAPOK_BINARY_DIR).filePath("map-view-near.png")));
    }

    void frameTimes() {
        auto view = shown();
        const auto start = view->viewRange();
        double moving = 0;
        for (int i = 0; i < 20; ++i) {
            view->setViewRange({{start.centre.x + i * 10 * start.unitsPerPixel, start.centre.y}, start.unitsPerPixel});
            view->repaint();
            QCoreApplication::processEvents();
            moving += view->frameTime() / 20;
        }
        QTest::qWait(300);
        qInfo("frame while panning %.1f ms, at rest %.1f ms", moving, view->frameTime());
    }
};

QTEST_MAIN(ViewTest)
#include "view_test.moc"
