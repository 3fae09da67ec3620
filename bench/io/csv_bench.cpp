// Opening a text table of 8 columns: timestamp, region, industry, enterprise, three doubles, flag.
#include "io/open.h"
#include "io/write.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

#include <tbb/global_control.h>

#ifdef __linux__
#include <sys/resource.h>
#endif

using namespace kapok;

namespace {

constexpr std::size_t regions = 21;
constexpr std::size_t industries = 97;
constexpr unsigned enterprises = 200'000;

/// The same file for the same number of rows; kept for the next run.
std::string sampleFile(std::int64_t rows) {
    const auto path = std::filesystem::temp_directory_path() / ("kapok_bench_" + std::to_string(rows) + ".csv");
    if (std::filesystem::exists(path)) return path.string();
    std::mt19937_64 random(20240305);
    std::ofstream file(path, std::ios::binary);
    file << "time,region,industry,enterprise,employment,output,investment,large\n";
    std::array<char, 160> line{};
    for (std::int64_t row = 0; row < rows; ++row) {
        const auto minute = static_cast<unsigned>(row % 60);
        const auto hour = static_cast<unsigned>(row / 60 % 24);
        const auto day = static_cast<unsigned>(row / 1440 % 28 + 1);
        const auto month = static_cast<unsigned>(row / 40320 % 12 + 1);
        const int length = std::snprintf(
            line.data(), line.size(), "2024-%02u-%02u %02u:%02u:00,region %02u,C%02u,%u,%.3f,%.2f,%.4f,%s\n", month,
            day, hour, minute, static_cast<unsigned>(random() % regions), static_cast<unsigned>(random() % industries),
            static_cast<unsigned>(random() % enterprises), static_cast<double>(random() % 10'000'000) / 1000,
            static_cast<double>(random() % 100'000'000) / 100, static_cast<double>(random() % 10'000'000) / 10000,
            random() % 2 ? "true" : "false");
        file.write(line.data(), length);
    }
    return path.string();
}

/// The most memory the process ever held, in MiB; 0 where the system does not tell.
double peakMemory() {
#ifdef __linux__
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
#else
    return 0;
#endif
}

/// Rows, threads (0: all cores).
void openCsv(benchmark::State& state) {
    const std::string path = sampleFile(state.range(0));
    const auto threads = static_cast<std::size_t>(state.range(1));
    const std::size_t all = tbb::global_control::active_value(tbb::global_control::max_allowed_parallelism);
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads == 0 ? all : threads);
    for (auto _ : state) {
        auto opened = io::openFile(path);
        benchmark::DoNotOptimize(opened.table.rows());
    }
    state.counters["peak_MiB"] = peakMemory();
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(std::filesystem::file_size(path)));
}

void writeCsv(benchmark::State& state) {
    const auto opened = io::openFile(sampleFile(state.range(0)));
    const auto out = (std::filesystem::temp_directory_path() / "kapok_bench_out.csv").string();
    for (auto _ : state) io::writeFile(opened.table, out);
    std::filesystem::remove(out);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// Minimum and median of several runs: the first touch of fresh memory is erratic on virtual machines.
void sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgNames({"rows", "threads"})->Args({100'000, 0})->Args({1'000'000, 0});
    benchmark->Args({10'000'000, 0})->Args({10'000'000, 1});
    if (std::getenv("KAPOK_BENCH_LARGE")) benchmark->Args({50'000'000, 0});
    benchmark->Repetitions(3)->ReportAggregatesOnly()->Unit(benchmark::kMillisecond)->UseRealTime();
    benchmark->ComputeStatistics("min",
                                 [](const auto& times) { return *std::min_element(times.begin(), times.end()); });
}

}  // namespace

BENCHMARK(openCsv)->Apply(sizes);
BENCHMARK(writeCsv)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
