// Dashboards: fifteen charts opened, eight linked tiles brushed.
#include "chart/chart_view.h"
#include "gui/common/brushing.h"
#include "gui/dashboard/table_tile.h"
#include "map/map_view.h"
#include "measure.h"
#include "sample_files.h"
#include "window_fixture.h"
#include "workbook/edit.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <fstream>
#include <utility>

using namespace kapok;

namespace {

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
        const Id dataset = fixture.openFile(bench::rowsFile(state.range(0)));
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
        const auto drawn = [&] {
            const auto views = fixture.currentPage()->findChildren<chart::ChartView*>();
            const bool all =
                views.size() == place && std::all_of(views.begin(), views.end(), [](const chart::ChartView* view) {
                    return view->drawnAnswer().rows() > 0 && !view->isDrawing();
                });
            if (all) fixture.currentPage()->grab();
            return all;
        };
        bench::measure(
            state, fixture, [&] { emit fixture.session().openRequested(page); }, drawn);
    }
}

/// A square for each region of a table, side by side.
QString squaresFile(const gui::WindowFixture& fixture, const Table& regions) {
    const QString path = fixture.folder() + "/squares.geojson";
    std::ofstream file(path.toStdString(), std::ios::binary);
    file << R"({"type":"FeatureCollection","features":[)";
    for (std::size_t row = 0; row < regions.rows(); ++row) {
        const double x = 100 + 0.5 * static_cast<double>(row % 40);
        const double y = 20 + 0.5 * static_cast<double>(row / 40);
        file << (row == 0 ? "" : ",") << R"({"type":"Feature","properties":{"name":")"
             << regions.column("region")->text(row) << R"("},"geometry":{"type":"Polygon","coordinates":[[[)" << x
             << ',' << y << "],[" << x + 0.4 << ',' << y << "],[" << x + 0.4 << ',' << y + 0.4 << "],[" << x << ','
             << y + 0.4 << "],[" << x << ',' << y << "]]]}}";
    }
    file << "]}";
    return path;
}

/// Eight linked tiles in the window: bars, histograms, a line, a heat map, a map and the rows themselves.
struct LinkedWindow {
    gui::WindowFixture fixture;
    Id dataset;
    std::vector<chart::ChartView*> charts;
    map::MapView* map = nullptr;
    gui::TableTile* table = nullptr;

    bool open(std::int64_t rows) {
        dataset = fixture.openFile(bench::rowsFile(rows));
        Query query;
        query.groupBy = {"region"};
        const Table regions = fixture.session().pipeline().answer(fixture.state(), dataset, query);
        MapLayer layer{.dataset = dataset, .key = "region", .value = "output"};
        layer.boundaries = {.dataset = fixture.openFile(squaresFile(fixture, regions)), .key = "name"};
        const auto all = fifteenCharts(dataset);
        std::vector<ItemValue> items;
        for (const std::size_t chart : {9U, 0U, 4U, 10U, 12U, 14U}) items.emplace_back(all[chart]);
        items.emplace_back(MapSpec{.layers = {layer}});
        Dashboard dashboard;
        for (const auto& value : items) addTile(dashboard, value);
        addTile(dashboard, dataset);
        Id page;
        fixture.session().apply(workbook::addItem(fixture.state(), dashboard, "linked", &page));
        emit fixture.session().openRequested(page);
        fixture.settle();
        const auto found = fixture.currentPage()->findChildren<chart::ChartView*>();
        charts.assign(found.begin(), found.end());
        map = fixture.currentPage()->findChild<map::MapView*>();
        table = fixture.currentPage()->findChild<gui::TableTile*>();
        return charts.size() == 6 && map && map->scene() && table;
    }

    bool isDrawn() const {
        return std::none_of(charts.begin(), charts.end(), [](const auto* view) { return view->isDrawing(); });
    }
    bool isExact() const {
        const auto first = [](const auto* view) { return view->isEstimated(); };
        return std::none_of(charts.begin(), charts.end(), first) && !map->isEstimated() && !table->isEstimated() &&
               isDrawn() && fixture.isResting();
    }

    /// The brush's right edge over the first histogram, in shares of its width.
    void moveTo(double share) {
        const QRect area = charts.front()->rect();
        const QPoint at(static_cast<int>(area.width() * share), static_cast<int>(area.height() * share));
        QWidget* plot = charts.front()->childAt(area.center());
        QMouseEvent move(QEvent::MouseMove, at, plot->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(plot, &move);
    }
    void press(double share) {
        QWidget* plot = charts.front()->childAt(charts.front()->rect().center());
        QTest::mousePress(plot, Qt::LeftButton, {},
                          QPoint(static_cast<int>(plot->width() * share), static_cast<int>(plot->height() * share)));
    }
    void release(double share) {
        QWidget* plot = charts.front()->childAt(charts.front()->rect().center());
        QTest::mouseRelease(plot, Qt::LeftButton, {},
                            QPoint(static_cast<int>(plot->width() * share), static_cast<int>(plot->height() * share)));
    }

private:
    void addTile(Dashboard& dashboard, const ItemValue& value) {
        Id item;
        fixture.session().apply(workbook::addItem(fixture.state(), value, "tile", &item));
        addTile(dashboard, item);
    }
    static void addTile(Dashboard& dashboard, const Id& item) {
        const int place = static_cast<int>(dashboard.tiles.size());
        dashboard.tiles.push_back({.item = item, .x = place % 4 * 3, .y = place / 4 * 4, .width = 3, .height = 4});
    }
};

/// A hand that moves a brush for a second, every 8 ms: how soon first answers come and how many; from its last move to
/// the exact answers in all tiles.
void brushLinked(benchmark::State& state) {
    LinkedWindow window;
    if (!window.open(state.range(0))) return state.SkipWithError("the tiles did not come");
    double longestFirst = 0;
    double firsts = 0;
    double longestBlock = 0;
    for (auto _ : state) {
        bench::BlockWatch watch;
        QElapsedTimer hand;
        QElapsedTimer asked;  // since the first other selection that no answer has come to
        bool waiting = false;
        auto& brushing = gui::Brushing::of(window.fixture.session());
        QObject stays;
        QObject::connect(&brushing, &gui::Brushing::moved, &stays, [&] {
            if (!std::exchange(waiting, true)) asked.start();
        });
        QObject::connect(&brushing, &gui::Brushing::shown, &stays, [&] {
            longestFirst = std::max(longestFirst, static_cast<double>(asked.nsecsElapsed()) / 1e6);
            waiting = false;
            ++firsts;
        });
        window.press(0.2);
        double share = 0.2;
        QEventLoop loop;
        QTimer move;
        QObject::connect(&move, &QTimer::timeout, [&] {
            if (hand.elapsed() >= 1000) return loop.quit();
            share = 0.25 + 0.5 * static_cast<double>(hand.elapsed()) / 1000;
            window.moveTo(share);
        });
        hand.start();
        move.start(8);
        loop.exec();
        QElapsedTimer rest;
        rest.start();
        window.release(share);
        if (!QTest::qWaitFor([&] { return window.isExact(); }, 60'000)) state.SkipWithError("no exact answer came");
        state.SetIterationTime(static_cast<double>(rest.nsecsElapsed()) / 1e9);
        longestBlock = std::max(longestBlock, watch.longest());
        window.fixture.session().selections().clearAll();
        window.fixture.settle();
    }
    state.counters["first_answers"] = firsts / static_cast<double>(state.iterations());
    state.counters["slowest_first_answer_ms"] = longestFirst;
    state.counters["longest_block_ms"] = longestBlock;
}

BENCHMARK(openDashboard)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
BENCHMARK(brushLinked)->Arg(10'000'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
