// Charts of many rows: the first picture, and what a pan costs; QCustomPlot draws the same line beside them.
#include "chart/plot.h"
#include "query/answer.h"
#include "table/column_builder.h"

#include <benchmark/benchmark.h>
#include <qcustomplot.h>

#include <QApplication>

#include <array>
#include <cmath>
#include <random>

using namespace kapok;

namespace {

constexpr QSize pictureSize{1200, 700};

/// White noise over time, two normal coordinates, and amounts of three groups at each moment. Kept for the next
/// benchmark of as many rows.
const Table& noise(std::int64_t rows) {
    static Table kept;
    if (kept.rows() == static_cast<std::size_t>(rows)) return kept;
    kept = Table();
    std::mt19937_64 random(1);
    std::normal_distribution<> normal;
    ColumnBuilder time({.name = "time", .type = Type::DateTime});
    ColumnBuilder x({.name = "x", .type = Type::Float64});
    ColumnBuilder y({.name = "y", .type = Type::Float64});
    ColumnBuilder moment({.name = "moment", .type = Type::DateTime});
    ColumnBuilder group({.name = "group", .type = Type::Text});
    ColumnBuilder amount({.name = "amount", .type = Type::Float64});
    for (std::int64_t row = 0; row < rows; ++row) {
        time.addInteger(1'700'000'000'000'000 + row * 1000);
        x.addNumber(normal(random));
        y.addNumber(normal(random));
        moment.addInteger(1'700'000'000'000'000 + row / 3 * 1000);
        group.addText(std::array{"a", "b", "c"}[static_cast<std::size_t>(row % 3)]);
        amount.addNumber(std::abs(normal(random)));
    }
    kept = Table({time.finish(), x.finish(), y.finish(), moment.finish(), group.finish(), amount.finish()});
    return kept;
}

Channel fieldOf(const char* name) {
    Channel channel;
    channel.field = name;
    return channel;
}

/// Lines and points of "y"; ticks of three groups; stacked areas of their amounts.
ChartSpec chartOf(Mark mark, const char* x) {
    ChartSpec spec;
    spec.mark = mark;
    spec.encoding.x = fieldOf(x);
    spec.encoding.y = fieldOf(mark == Mark::Tick ? "group" : mark == Mark::Area ? "amount" : "y");
    if (mark == Mark::Area) spec.encoding.color = fieldOf("group");
    return spec;
}

chart::Scene sceneOf(const ChartSpec& spec, const Table& table) {
    return chart::buildScene(spec, query::answer(table, chartQuery(spec, table)));
}

void answer(benchmark::State& state, Mark mark, const char* x) {
    const Table& table = noise(state.range(0));
    const ChartSpec spec = chartOf(mark, x);
    for (auto _ : state) benchmark::DoNotOptimize(query::answer(table, chartQuery(spec, table)));
}

void build(benchmark::State& state, Mark mark, const char* x) {
    const Table& table = noise(state.range(0));
    const ChartSpec spec = chartOf(mark, x);
    const Table answered = query::answer(table, chartQuery(spec, table));
    for (auto _ : state) benchmark::DoNotOptimize(chart::buildScene(spec, answered));
}

void pan(benchmark::State& state, Mark mark, const char* x) {
    chart::Plot plot;
    plot.resize(pictureSize);
    plot.setScene(sceneOf(chartOf(mark, x), noise(state.range(0))), lightTheme, {});
    QPixmap picture(pictureSize);
    const chart::View whole = plot.views().front();
    int step = 0;
    for (auto _ : state) {
        chart::View view = whole;
        const double by = whole.x.size() * 0.01 * (++step % 20);
        view.x = {whole.x.low + by, whole.x.high + by - whole.x.size() * 0.2};
        plot.setView(0, view);
        plot.render(&picture);
        while (plot.isPainting()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        plot.render(&picture);
    }
}

void panQCustomPlot(benchmark::State& state) {
    const Table& table = noise(state.range(0));
    QCustomPlot plot;
    plot.resize(pictureSize);
    QVector<QCPGraphData> data;
    const Column& y = *table.column("y");
    for (std::size_t row = 0; row < table.rows(); ++row) data.append({static_cast<double>(row), y.number(row)});
    QCPGraph* graph = plot.addGraph();
    graph->data()->set(data, true);
    plot.rescaleAxes();
    const QCPRange whole = plot.xAxis->range();
    int step = 0;
    for (auto _ : state) {
        const double by = whole.size() * 0.01 * (++step % 20);
        plot.xAxis->setRange(whole.lower + by, whole.upper + by - whole.size() * 0.2);
        plot.replot(QCustomPlot::rpImmediateRefresh);
    }
}

void sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->Arg(100'000)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
}

}  // namespace

BENCHMARK_CAPTURE(answer, line, Mark::Line, "time")->Apply(sizes);
BENCHMARK_CAPTURE(build, line, Mark::Line, "time")->Apply(sizes);
BENCHMARK_CAPTURE(pan, line, Mark::Line, "time")->Apply(sizes);
BENCHMARK(panQCustomPlot)->Apply(sizes);
BENCHMARK_CAPTURE(answer, points, Mark::Point, "x")->Apply(sizes);
BENCHMARK_CAPTURE(build, points, Mark::Point, "x")->Apply(sizes);
BENCHMARK_CAPTURE(pan, points, Mark::Point, "x")->Apply(sizes);
BENCHMARK_CAPTURE(build, stackedAreas, Mark::Area, "moment")->Apply(sizes);
BENCHMARK_CAPTURE(pan, stackedAreas, Mark::Area, "moment")->Apply(sizes);
BENCHMARK_CAPTURE(build, ticks, Mark::Tick, "x")->Apply(sizes);
BENCHMARK_CAPTURE(pan, ticks, Mark::Tick, "x")->Apply(sizes);

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
