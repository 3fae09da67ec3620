// The kernels on 1 and 10 million rows, on every core and on one. KAPOK_BENCH_LARGE=1 adds 50 million rows.
#include "reuse_memory.h"
#include "sample_table.h"
#include "table/evaluate.h"
#include "table/group.h"
#include "table/join.h"
#include "table/sort.h"
#include "table/take.h"

#include <benchmark/benchmark.h>

#include <tbb/global_control.h>
#include <tbb/info.h>

#include <algorithm>
#include <cstdlib>

using namespace kapok;

namespace {

/// Kept for the next benchmark of as many rows.
const Table& table(std::int64_t rows) {
    static Table kept;
    if (kept.rows() != static_cast<std::size_t>(rows)) {
        kept = Table();
        kept = sampleTable(static_cast<std::size_t>(rows));
    }
    return kept;
}

std::vector<ColumnPtr> keys(const Table& rows, const std::vector<std::string>& names) {
    return rows.select(names).columns();
}

Table groupByRegionIndustry(const Table& rows) {
    const ColumnPtr& output = rows.column("output");
    return group(keys(rows, {"region", "industry"}),
                 {{MeasureKind::Rows, nullptr, "count"},
                  {MeasureKind::Sum, output, "sum"},
                  {MeasureKind::Mean, output, "mean"},
                  {MeasureKind::Max, output, "max"}},
                 rows.rows());
}

Table filterAndGroup(const Table& rows) {
    const RowMask mask = where(rows, "region <> 'region 1005' and output > 250000 and large");
    const ColumnPtr& output = rows.column("output");
    return group(keys(rows, {"industry"}), {{MeasureKind::Rows, nullptr, "count"}, {MeasureKind::Sum, output, "sum"}},
                 rows.rows(), {.where = &mask});
}

Table topEnterprises(const Table& rows) {
    const Table all =
        group(keys(rows, {"enterprise"}),
              {{MeasureKind::Rows, nullptr, "count"}, {MeasureKind::Sum, rows.column("output"), "sum"}}, rows.rows());
    return take(all, topRows({{all.column("sum"), true}}, 10));
}

/// Half a million minutes: as many groups, found without a hash table.
Table groupByTime(const Table& rows) {
    return group(keys(rows, {"time"}), {{MeasureKind::Sum, rows.column("output"), "sum"}}, rows.rows());
}

Table quantilesByRegion(const Table& rows) {
    const ColumnPtr& output = rows.column("output");
    return group(keys(rows, {"region"}),
                 {{MeasureKind::Quantile, output, "q10", 0.1},
                  {MeasureKind::Median, output, "median"},
                  {MeasureKind::Quantile, output, "q90", 0.9}},
                 rows.rows());
}

Table quantilesOfAll(const Table& rows) {
    const ColumnPtr& output = rows.column("output");
    return group({},
                 {{MeasureKind::Quantile, output, "q10", 0.1},
                  {MeasureKind::Median, output, "median"},
                  {MeasureKind::Quantile, output, "q90", 0.9}},
                 rows.rows());
}

Table topOfAll(const Table& rows) { return take(rows, topRows({{rows.column("output"), true}}, 10)); }

std::vector<RowIndex> sortByDouble(const Table& rows) { return sortedRows({{rows.column("output")}}); }

Table sortedTable(const Table& rows) {
    return sort(rows, {{rows.column("region"), false}, {rows.column("output"), true}});
}

Table joinToCodes(const Table& rows) {
    static const Table codes = codeTable();
    return join(rows, codes, {.mode = JoinMode::Left, .keys = {{"code", "code"}}}).table;
}

Table filterRows(const Table& rows) { return filter(rows, "output > 900000"); }

ColumnPtr deriveNumber(const Table& rows) { return derive(rows, "output / employment * 10 + investment", "x"); }

template <class Work>
void measure(benchmark::State& state, Work work) {
    const Table& rows = table(state.range(0));
    const auto threads = static_cast<std::size_t>(state.range(1));
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
    for (auto _ : state) benchmark::DoNotOptimize(work(rows));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void sizes(benchmark::internal::Benchmark* benchmark) {
    const auto cores = static_cast<std::int64_t>(tbb::info::default_concurrency());
    benchmark->ArgNames({"rows", "threads"})->Args({1'000'000, cores})->Args({10'000'000, cores});
    if (cores > 1) benchmark->Args({10'000'000, 1});
    if (std::getenv("KAPOK_BENCH_LARGE")) benchmark->Args({50'000'000, cores});
    benchmark->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(0.1)->Repetitions(5)->ReportAggregatesOnly();
    benchmark->ComputeStatistics("min",
                                 [](const std::vector<double>& v) { return *std::min_element(v.begin(), v.end()); });
}

}  // namespace

#define KERNEL_BENCH(work) BENCHMARK_CAPTURE(measure, work, work)->Apply(sizes)
KERNEL_BENCH(groupByRegionIndustry);
KERNEL_BENCH(filterAndGroup);
KERNEL_BENCH(topEnterprises);
KERNEL_BENCH(groupByTime);
KERNEL_BENCH(quantilesByRegion);
KERNEL_BENCH(quantilesOfAll);
KERNEL_BENCH(topOfAll);
KERNEL_BENCH(sortByDouble);
KERNEL_BENCH(sortedTable);
KERNEL_BENCH(joinToCodes);
KERNEL_BENCH(filterRows);
KERNEL_BENCH(deriveNumber);

int main(int count, char** words) {
    kapok::reuseMemory();
    benchmark::Initialize(&count, words);
    if (benchmark::ReportUnrecognizedArguments(count, words)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
