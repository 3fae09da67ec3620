// A dashboard of fifteen charts.
#include "chart/chart_view.h"
#include "measure.h"
#include "sample_files.h"
#include "window_fixture.h"
#include "workbook/edit.h"

#include <QTest>

#include <benchmark/benchmark.h>

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

BENCHMARK(openDashboard)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

}  // namespace
