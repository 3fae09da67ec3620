// The page of a map: 100,000 polygons of 20 points, and a million points.
#include "gui/data/table_grid.h"
#include "gui/map/map_page.h"
#include "map/map_view.h"
#include "measure.h"
#include "sample_files.h"
#include "window_fixture.h"

#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace kapok;

namespace {

/// The window with a map of a file, drawn sharp.
struct MapWindow {
    gui::WindowFixture fixture;
    gui::MapPage* page = nullptr;

    /// Milliseconds from the choice of the file to the first picture of its map, which is asked for as soon as there
    /// are rows; negative when none came.
    double open(const QString& path) {
        QTest::qWait(300);
        QElapsedTimer time;
        time.start();
        fixture.dialogs().nextOpen = {path};
        fixture.trigger("file.open");
        const auto rows = [&] {
            const auto* grid = fixture.window().findChild<gui::TableGrid*>();
            return grid && grid->shownRows() > 0;
        };
        if (!QTest::qWaitFor(rows, 60'000)) return -1;
        fixture.trigger("insert.map");
        const auto drawn = [&] {
            page = fixture.page<gui::MapPage>();
            return page && page->view().scene() && page->view().frameTime() > 0;
        };
        return QTest::qWaitFor(drawn, 60'000) ? static_cast<double>(time.nsecsElapsed()) / 1e6 : -1;
    }
};

QString mapFile(const benchmark::State& state) {
    return state.range(0) == 0 ? bench::polygonsFile() : bench::pointsFile();
}

void openMap(benchmark::State& state) {
    const QString path = mapFile(state);
    if (path.isEmpty()) return state.SkipWithError("run bench_io first");
    double longest = 0;
    for (auto _ : state) {
        MapWindow window;
        bench::BlockWatch watch;
        const double milliseconds = window.open(path);
        if (milliseconds < 0) return state.SkipWithError("no map came");
        state.SetIterationTime(milliseconds / 1000);
        longest = std::max(longest, watch.longest());
    }
    state.counters["longest_block_ms"] = longest;
}

/// With a map that has come to rest.
void onMap(benchmark::State& state, const std::function<void(MapWindow&)>& work) {
    const QString path = mapFile(state);
    if (path.isEmpty()) return state.SkipWithError("run bench_io first");
    MapWindow window;
    if (window.open(path) < 0) return state.SkipWithError("no map came");
    window.fixture.settle();
    work(window);
}

/// Frames of a movement of the hand, each painted.
void moveMap(benchmark::State& state, map::MapView& view, const std::function<void(int step)>& move) {
    int step = 0;
    double longest = 0;
    for (auto _ : state) {
        QElapsedTimer frame;
        frame.start();
        move(++step);
        view.repaint();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    state.counters["frames_per_second"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["longest_frame_ms"] = longest;
}

void moveMouse(map::MapView& view, QPoint at, Qt::MouseButtons buttons) {
    QMouseEvent event(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(&view, &event);
}

void panMap(benchmark::State& state) {
    onMap(state, [&](MapWindow& window) {
        auto& view = window.page->view();
        view.zoomIn();
        QTest::qWait(1000);
        QPoint at = view.rect().center();
        QTest::mousePress(&view, Qt::LeftButton, {}, at);
        moveMap(state, view, [&](int step) {
            at += QPoint(step / 40 % 2 ? -5 : 5, step / 25 % 2 ? -3 : 3);
            moveMouse(view, at, Qt::LeftButton);
        });
        QTest::mouseRelease(&view, Qt::LeftButton, {}, at);
    });
}

/// In and out again by the wheel.
void zoomMap(benchmark::State& state) {
    onMap(state, [&](MapWindow& window) {
        auto& view = window.page->view();
        const QPoint at = view.rect().center() + QPoint(40, 25);
        moveMap(state, view, [&](int step) {
            QWheelEvent turn(at, view.mapToGlobal(at), {}, {0, step / 30 % 2 ? -60 : 60}, Qt::NoButton, {},
                             Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&view, &turn);
        });
    });
}

/// The pointer goes over the map: each frame tells what lies below it.
void hoverMap(benchmark::State& state) {
    onMap(state, [&](MapWindow& window) {
        auto& view = window.page->view();
        moveMap(state, view, [&](int step) {
            moveMouse(view, {20 + step * 7 % std::max(1, view.width() - 40), view.height() / 2 + step % 50}, {});
        });
    });
}

/// From a rectangle around a quarter of the map's features to their highlight on the map.
void selectOnMap(benchmark::State& state) {
    onMap(state, [&](MapWindow& window) {
        auto& view = window.page->view();
        auto& selections = window.fixture.session().selections();
        const auto& layer = view.scene()->activeLayer();
        const geo::Point middle = layer.bounds.centre();
        const geo::Box quarter{layer.bounds.left, layer.bounds.bottom, middle.x, middle.y};
        for (auto _ : state) {
            selections.clearAll();
            window.fixture.settle();
            std::vector<int> chosen;
            const auto drag = [&] {
                chosen = layer.featuresIn(quarter);
                emit view.featuresSelected(chosen, SelectionMode::Replace);
            };
            bench::measure(state, window.fixture, drag, [&] { return view.selected().size() == chosen.size(); });
        }
    });
}

BENCHMARK(openMap)->Arg(0)->Arg(1)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(panMap)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(200)->UseRealTime();
BENCHMARK(zoomMap)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(200)->UseRealTime();
BENCHMARK(hoverMap)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(200)->UseRealTime();
BENCHMARK(selectOnMap)->Arg(0)->Arg(1)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
