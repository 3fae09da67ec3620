// A dashboard of eight linked tiles over 10 million rows: its first answers, and those of the selected rows when a
// brush has moved. Charts are asked as the window asks them, the rows of a selection found once for all tiles.
#include "query/first_answer.h"
#include "sample_table.h"
#include "spec/chart_query.h"
#include "table/evaluate.h"
#include "table/take.h"

#include <benchmark/benchmark.h>

#include <map>

using namespace kapok;

namespace {

constexpr std::size_t rowCount = 10'000'000;

const Table& rows() {
    static const Table kept = sampleTable(rowCount);
    return kept;
}

Channel field(const char* name) {
    Channel channel;
    channel.field = name;
    return channel;
}

Channel measured(const char* name, AggregateOp op) {
    Channel channel = field(name);
    channel.aggregate = op;
    return channel;
}

Channel binned(const char* name) {
    Channel channel = field(name);
    channel.bin = Bin{};
    return channel;
}

Channel monthly(const char* name) {
    Channel channel = field(name);
    channel.timeUnit = TimeUnit::Month;
    return channel;
}

ChartSpec chart(Mark mark, Channel x, Channel y) {
    ChartSpec spec;
    spec.mark = mark;
    spec.encoding.x = std::move(x);
    spec.encoding.y = std::move(y);
    return spec;
}

ChartSpec heatMap() {
    ChartSpec spec = chart(Mark::Rect, field("region"), field("industry"));
    spec.encoding.color = measured("employment", AggregateOp::Sum);
    return spec;
}

/// Bars, histograms, a line, a heat map, and what a map by region and a table of numbers ask.
const std::vector<ChartSpec>& tiles() {
    static const std::vector<ChartSpec> all = {
        chart(Mark::Bar, field("region"), measured("output", AggregateOp::Sum)),
        chart(Mark::Bar, field("industry"), measured("output", AggregateOp::Mean)),
        chart(Mark::Bar, field("large"), measured("", AggregateOp::Count)),
        chart(Mark::Bar, binned("output"), measured("", AggregateOp::Count)),
        chart(Mark::Bar, binned("investment"), measured("", AggregateOp::Count)),
        chart(Mark::Line, monthly("time"), measured("output", AggregateOp::Sum)),
        chart(Mark::Bar, field("region"), measured("employment", AggregateOp::Sum)),
        heatMap(),
    };
    return all;
}

/// Half a million rows of ten, in one piece, and scattered.
const std::vector<std::string> brushes = {"time < datetime('2024-01-20')", "output >= 700000 and output < 750000",
                                          "region = 'region 1005'"};

void openDashboard(benchmark::State& state) {
    const Table& table = rows();
    for (auto _ : state) {
        for (const auto& tile : tiles()) benchmark::DoNotOptimize(query::answer(table, chartQuery(tile, table)));
    }
}

void brushDashboard(benchmark::State& state) {
    const Table& table = rows();
    const std::string& brush = brushes[static_cast<std::size_t>(state.range(0))];
    for (auto _ : state) {
        std::map<std::string, RowMask> masks;
        const auto shared = [&](const std::string& filter) {
            const auto found = masks.find(filter);
            return found != masks.end() ? found->second : masks.emplace(filter, where(table, filter)).first->second;
        };
        for (const auto& tile : tiles()) {
            benchmark::DoNotOptimize(query::answer(table, chartQuery(tile, table, brush), shared, {}));
        }
    }
    state.SetLabel(brush);
}

/// What is shown while the brush moves.
void firstAnswers(benchmark::State& state) {
    const Table& table = rows();
    const Table sample = query::chunkSample(table, query::firstAnswerChunks);
    const std::string& brush = brushes[static_cast<std::size_t>(state.range(0))];
    for (auto _ : state) {
        for (const auto& tile : tiles()) {
            benchmark::DoNotOptimize(query::firstAnswer(table, sample, chartQuery(tile, table, brush)));
        }
    }
    state.SetLabel(brush);
}

}  // namespace

BENCHMARK(openDashboard)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(brushDashboard)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(firstAnswers)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
