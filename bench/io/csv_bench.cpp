// Opening a text table of 8 columns: timestamp, region, industry, enterprise, three doubles, flag.
#include "io/open.h"
#include "io/write.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

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

void openCsv(benchmark::State& state) {
    const std::string path = sampleFile(state.range(0));
    for (auto _ : state) {
        auto opened = io::openFile(path);
        benchmark::DoNotOptimize(opened.table.rows());
    }
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

}  // namespace

BENCHMARK(openCsv)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(writeCsv)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
