// The window as its user feels it: how soon it is there, and whether a large file or map ever makes it stand still.
#include "chart/chart_view.h"
#include "gui/data/data_page.h"
#include "gui/data/table_grid.h"
#include "gui/map/map_page.h"
#include "map/map_view.h"
#include "window_fixture.h"
#include "workbook/edit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QMouseEvent>
#include <QProcess>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <fstream>
#include <random>

using namespace kapok;

namespace {

/// Rows of eight columns: the seeded file of bench_io where it is there, else one of our own; kept for the next run.
QString sampleFile(std::int64_t rows) {
    const QString seeded = QDir::temp().filePath(QString("kapok_bench_%1.csv").arg(rows));
    if (QFile::exists(seeded)) return seeded;
    const QString path = QDir::temp().filePath(QString("kapok_bench_window_%1.csv").arg(rows));
    if (QFile::exists(path)) return path;
    std::ofstream file(path.toStdString(), std::ios::binary);
    file << "time,region,industry,enterprise,employment,output,investment,large\n";
    for (std::int64_t at = 0; at < rows; ++at) {
        const int row = static_cast<int>(at);
        char line[160];
        std::snprintf(line, sizeof line, "2024-%02d-%02d %02d:00:00,region %02d,C%02d,%d,%d.5,%d.25,%.3f,%s\n",
                      row % 12 + 1, row % 28 + 1, row % 24, row % 21, row % 97, row % 20011 * 9, row % 1000,
                      row % 99'991, row * 0.001, row % 3 ? "true" : "false");
        file << line;
    }
    return path;
}

/// The longest time that the event loop did not come round, in milliseconds.
class Heartbeat {
public:
    Heartbeat() {
        QObject::connect(&timer_, &QTimer::timeout, [this] { beat(); });
        since_.start();
        timer_.start(1);
    }
    double longest() {
        beat();
        return longest_;
    }

private:
    void beat() { longest_ = std::max(longest_, static_cast<double>(since_.nsecsElapsed()) / 1e6), since_.restart(); }

    QTimer timer_;
    QElapsedTimer since_;
    double longest_ = 0;
};

/// From the start of the process to the window on the screen.
void firstWindow(benchmark::State& state) {
    for (auto _ : state) {
        QElapsedTimer time;
        time.start();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {"--first-window"});
        if (!process.waitForReadyRead(30'000)) state.SkipWithError("no window came");
        state.SetIterationTime(static_cast<double>(time.nsecsElapsed()) / 1e9);
        process.waitForFinished();
    }
}

/// From the choice of the file to all of its rows in the window, and to the first of them; the block is until all that
/// follows (profiles, report) is there.
void openRows(benchmark::State& state) {
    const QString path = sampleFile(state.range(0));
    double longest = 0;
    double slowestFirst = 0;
    for (auto _ : state) {
        gui::WindowFixture fixture;
        QTest::qWait(300);
        Heartbeat heartbeat;
        QElapsedTimer time;
        time.start();
        fixture.dialogs().nextOpen = {path};
        fixture.trigger("file.open");
        const auto shownRows = [&] {
            const auto* grid = fixture.window().findChild<gui::TableGrid*>();
            return grid ? grid->shownRows() : 0;
        };
        if (!QTest::qWaitFor([&] { return shownRows() > 0; }, 60'000)) state.SkipWithError("no rows came");
        slowestFirst = std::max(slowestFirst, static_cast<double>(time.nsecsElapsed()) / 1e6);
        const auto shown = [&] { return shownRows() == state.range(0); };
        if (!QTest::qWaitFor(shown, 60'000)) state.SkipWithError("the rows did not come");
        state.SetIterationTime(static_cast<double>(time.nsecsElapsed()) / 1e9);
        fixture.settle();
        longest = std::max(longest, heartbeat.longest());
    }
    state.counters["longest_block_ms"] = longest;
    state.counters["slowest_first_rows_ms"] = slowestFirst;
}

/// One frame of scrolling.
void scrollRows(benchmark::State& state) {
    gui::WindowFixture fixture;
    fixture.openFile(sampleFile(state.range(0)));
    auto* grid = fixture.window().findChild<gui::TableGrid*>();
    if (!grid) return state.SkipWithError("the rows did not come");
    auto* bar = grid->verticalScrollBar();
    int step = 0;
    double longest = 0;
    for (auto _ : state) {
        QElapsedTimer frame;
        frame.start();
        bar->setValue(static_cast<int>((static_cast<qint64>(++step) * 7919 * 7919) % std::max(1, bar->maximum())));
        grid->viewport()->repaint();
        longest = std::max(longest, static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    state.counters["longest_frame_ms"] = longest;
}

/// A click in the view, until the rows stand in their new order.
template <class Click>
void clickRows(benchmark::State& state, Click click) {
    gui::WindowFixture fixture;
    fixture.openFile(sampleFile(state.range(0)));
    auto* page = fixture.page<gui::DataPage>();
    if (!page || !page->isReady()) return state.SkipWithError("the rows did not come");
    double longest = 0;
    for (auto _ : state) {
        page->view().clear();
        fixture.settle();
        Heartbeat heartbeat;
        QElapsedTimer time;
        time.start();
        bool done = false;
        const auto connection = QObject::connect(&page->view(), &gui::ViewRows::shown, [&done] { done = true; });
        click(*page);
        if (!QTest::qWaitFor([&] { return done; }, 60'000)) state.SkipWithError("the rows did not come");
        state.SetIterationTime(static_cast<double>(time.nsecsElapsed()) / 1e9);
        QObject::disconnect(connection);
        fixture.settle();
        longest = std::max(longest, heartbeat.longest());
    }
    state.counters["longest_block_ms"] = longest;
}

void sortClick(benchmark::State& state) {
    clickRows(state, [](gui::DataPage& page) {
        const QRect head = page.grid().headerRect(5);  // a double
        QTest::mouseClick(page.grid().viewport(), Qt::LeftButton, {}, QPoint(head.center().x(), 12));
    });
}

void filterClick(benchmark::State& state) {
    clickRows(state, [](gui::DataPage& page) {
        page.grid().setCurrent(0, 1);
        const std::unique_ptr<QMenu> menu(page.cellMenu(0, 1));
        for (QAction* action : menu->actions()) {
            if (action->text() == "Show only rows with this") action->trigger();
        }
    });
}

Channel field(const char* name, std::optional<AggregateOp> aggregate = {}) {
    Channel channel;
    channel.field = name;
    channel.aggregate = aggregate;
    return channel;
}

/// Fifteen charts of one table: bars, histograms, lines over time, a heat map.
std::vector<ChartSpec> fifteenCharts(const Id& dataset) {
    std::vector<ChartSpec> charts;
    const auto add = [&](Mark mark, Channel x, Channel y) -> ChartSpec& {
        ChartSpec chart;
        chart.dataset = dataset;
        chart.mark = mark;
        chart.encoding.x = std::move(x);
        chart.encoding.y = std::move(y);
        return charts.emplace_back(std::move(chart));
    };
    for (const char* group : {"region", "industry", "large"}) {
        for (const auto& [measure, op] : {std::pair{"output", AggregateOp::Sum}, {"investment", AggregateOp::Mean}}) {
            add(Mark::Bar, field(group), field(measure, op));
        }
        add(Mark::Bar, field(group), field("", AggregateOp::Count));
    }
    for (const char* measure : {"employment", "output", "investment"}) {
        Channel bins = field(measure);
        bins.bin = Bin{};
        add(Mark::Bar, std::move(bins), field("", AggregateOp::Count));
    }
    for (const auto op : {AggregateOp::Sum, AggregateOp::Max}) {
        Channel month = field("time");
        month.timeUnit = TimeUnit::Month;
        add(Mark::Line, std::move(month), field("output", op));
    }
    add(Mark::Rect, field("region"), field("industry")).encoding.color = field("", AggregateOp::Count);
    return charts;
}

/// From the opening of a dashboard's page to the picture in which every tile is drawn.
void openDashboard(benchmark::State& state) {
    for (auto _ : state) {
        gui::WindowFixture fixture;
        const Id dataset = fixture.openFile(sampleFile(state.range(0)));
        Dashboard dashboard;
        int place = 0;
        for (const auto& chart : fifteenCharts(dataset)) {
            Id item;
            fixture.session().apply(workbook::addItem(fixture.state(), chart, "chart " + std::to_string(place), &item));
            Tile tile;
            tile.item = item;
            tile.x = place % 5 * 2;
            tile.y = place / 5 * 3;
            tile.width = 2;
            tile.height = 3;
            dashboard.tiles.push_back(std::move(tile));
            ++place;
        }
        Id page;
        fixture.session().apply(workbook::addItem(fixture.state(), dashboard, "dashboard", &page));
        fixture.settle();
        Heartbeat heartbeat;
        QElapsedTimer time;
        time.start();
        emit fixture.session().openRequested(page);
        const auto drawn = [&] {
            const auto views = fixture.currentPage()->findChildren<chart::ChartView*>();
            return views.size() == place && std::all_of(views.begin(), views.end(), [](const chart::ChartView* view) {
                       return view->drawnAnswer().rows() > 0 && !view->isDrawing();
                   });
        };
        if (!QTest::qWaitFor(drawn, 60'000)) state.SkipWithError("the tiles were not drawn");
        fixture.currentPage()->grab();
        state.SetIterationTime(static_cast<double>(time.nsecsElapsed()) / 1e9);
        state.counters["longest_block_ms"] = heartbeat.longest();
    }
}

/// A million places about two towns; kept for the next run.
QString pointsFile() {
    const QString path = QDir::temp().filePath("kapok_bench_points.csv");
    if (QFile::exists(path)) return path;
    std::ofstream file(path.toStdString(), std::ios::binary);
    file << "id,longitude,latitude,output\n";
    std::mt19937_64 random(4);
    std::normal_distribution<double> normal;
    for (int row = 0; row < 1'000'000; ++row) {
        char line[96];
        std::snprintf(line, sizeof line, "%d,%.6f,%.6f,%.2f\n", row + 1, 113.3 + (row % 3 ? 0.5 : 0.1) * normal(random),
                      23.1 + (row % 3 ? 0.3 : 0.1) * normal(random), std::exp(normal(random)));
        file << line;
    }
    return path;
}

/// The window with a map of the file, drawn sharp.
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

QString mapFile(std::int64_t which) {
    return which == 0 ? QDir::temp().filePath("kapok_bench_polygons.gpkg") : pointsFile();  // the former by bench_io
}

void openMap(benchmark::State& state) {
    const QString path = mapFile(state.range(0));
    if (!QFile::exists(path)) return state.SkipWithError("run bench_io first");
    double longest = 0;
    for (auto _ : state) {
        MapWindow window;
        Heartbeat heartbeat;
        const double milliseconds = window.open(path);
        if (milliseconds < 0) return state.SkipWithError("no map came");
        state.SetIterationTime(milliseconds / 1000);
        longest = std::max(longest, heartbeat.longest());
    }
    state.counters["longest_block_ms"] = longest;
}

/// A frame while the hand moves the map.
void panMap(benchmark::State& state) {
    const QString path = mapFile(state.range(0));
    if (!QFile::exists(path)) return state.SkipWithError("run bench_io first");
    MapWindow window;
    if (window.open(path) < 0) return state.SkipWithError("no map came");
    window.fixture.settle();
    auto& view = window.page->view();
    view.zoomIn();
    QTest::qWait(1000);
    QPoint at = view.rect().center();
    QTest::mousePress(&view, Qt::LeftButton, {}, at);
    int step = 0;
    double longest = 0;
    for (auto _ : state) {
        QElapsedTimer frame;
        frame.start();
        ++step;
        at += QPoint(step / 40 % 2 ? -5 : 5, step / 25 % 2 ? -3 : 3);
        QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &move);
        view.repaint();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, {}, at);
    state.counters["longest_frame_ms"] = longest;
}

/// From a rectangle around a quarter of the map's features to their highlight on the map.
void selectOnMap(benchmark::State& state) {
    const QString path = mapFile(state.range(0));
    if (!QFile::exists(path)) return state.SkipWithError("run bench_io first");
    MapWindow window;
    if (window.open(path) < 0) return state.SkipWithError("no map came");
    window.fixture.settle();
    auto& view = window.page->view();
    const auto& layer = view.scene()->activeLayer();
    const geo::Point middle = layer.bounds.centre();
    const geo::Box quarter{layer.bounds.left, layer.bounds.bottom, middle.x, middle.y};
    double longest = 0;
    for (auto _ : state) {
        window.fixture.session().selections().clearAll();
        window.fixture.settle();
        Heartbeat heartbeat;
        QElapsedTimer time;
        time.start();
        const auto chosen = layer.featuresIn(quarter);
        emit view.featuresSelected(chosen, SelectionMode::Replace);
        const auto shown = [&] { return view.selected().size() == chosen.size(); };
        if (!QTest::qWaitFor(shown, 60'000)) return state.SkipWithError("the selection did not come");
        state.SetIterationTime(static_cast<double>(time.nsecsElapsed()) / 1e9);
        window.fixture.settle();
        longest = std::max(longest, heartbeat.longest());
    }
    state.counters["longest_block_ms"] = longest;
}

BENCHMARK(openMap)->Arg(0)->Arg(1)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(panMap)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(200)->UseRealTime();
BENCHMARK(selectOnMap)->Arg(0)->Arg(1)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(openDashboard)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
BENCHMARK(firstWindow)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(openRows)->Arg(1'000'000)->Arg(10'000'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(scrollRows)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(sortClick)->Arg(1'000'000)->Arg(10'000'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(filterClick)->Arg(1'000'000)->Arg(10'000'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace

int main(int count, char** words) {
    if (count == 2 && qstrcmp(words[1], "--first-window") == 0) {
        QApplication application(count, words);
        const gui::WindowFixture fixture;
        std::puts("shown");
        std::fflush(stdout);
        std::_Exit(0);
    }
    benchmark::Initialize(&count, words);
    QApplication application(count, words);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
