// A table of an SQLite file into columns, beside a plain loop of SQLite's C interface over the same file. The file is
// made once and kept for the next run.
#include "database/sqlite_file.h"
#include "database/sqlite_reader.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <sqlite3.h>

using namespace kapok;

namespace {

/// 8 columns as the CSV benchmark has them, made by SQLite itself: time, region, industry, enterprise, three doubles,
/// flag.
std::string sqliteFile(std::int64_t rows) {
    const auto path = std::filesystem::temp_directory_path() / ("kapok_bench_" + std::to_string(rows) + ".sqlite");
    if (std::filesystem::exists(path)) return path.string();
    database::SqliteFile file(path.string(), database::SqliteFile::Mode::Create);
    file.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    file.execute(
        "CREATE TABLE t (time TEXT, region TEXT, industry TEXT, enterprise INTEGER, employment REAL, "
        "output REAL, investment REAL, large INTEGER)");
    file.execute("WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < " + std::to_string(rows) +
                 ") INSERT INTO t SELECT datetime(1704067200 + i % 483840 * 60, 'unixepoch'), 'region ' || "
                 "(abs(random()) % 21), 'C' || (abs(random()) % 97), abs(random()) % 200000, abs(random()) % 10000000 "
                 "/ 1000.0, abs(random()) % 100000000 / 100.0, abs(random()) % 10000000 / 10000.0, i % 2 FROM r");
    return path.string();
}

/// Rows, connections.
void readSqlite(benchmark::State& state) {
    const std::string path = sqliteFile(state.range(0));
    for (auto _ : state) {
        auto read = database::readSqliteTable(path, "t", false, {}, static_cast<std::size_t>(state.range(1)));
        benchmark::DoNotOptimize(read.table.rows());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

struct PlainColumn {
    std::vector<std::int64_t> integers;
    std::vector<double> numbers;
    std::string texts;
    std::vector<std::size_t> ends;
};

void addCell(sqlite3_stmt* row, int i, PlainColumn& column) {
    switch (sqlite3_column_type(row, i)) {
        case SQLITE_INTEGER: column.integers.push_back(sqlite3_column_int64(row, i)); break;
        case SQLITE_FLOAT: column.numbers.push_back(sqlite3_column_double(row, i)); break;
        case SQLITE_TEXT:
            column.texts.append(reinterpret_cast<const char*>(sqlite3_column_text(row, i)),
                                static_cast<std::size_t>(sqlite3_column_bytes(row, i)));
            column.ends.push_back(column.texts.size());
            break;
        default: break;
    }
}

/// The peer: step, look at the type of each cell, append it.
void readSqliteBare(benchmark::State& state) {
    const std::string path = sqliteFile(state.range(0));
    for (auto _ : state) {
        database::SqliteFile file(path, database::SqliteFile::Mode::Read);
        database::SqliteStatement select(file, "SELECT * FROM t");
        std::vector<PlainColumn> columns(static_cast<std::size_t>(sqlite3_column_count(select.handle())));
        while (sqlite3_step(select.handle()) == SQLITE_ROW) {
            int i = 0;
            for (auto& column : columns) addCell(select.handle(), i++, column);
        }
        benchmark::DoNotOptimize(columns.data());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->Arg(1'000'000)->Arg(10'000'000)->ArgName("rows")->Unit(benchmark::kMillisecond)->UseRealTime();
}

void sizesAndConnections(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgNames({"rows", "connections"})->Args({1'000'000, 1})->Args({1'000'000, 2});
    benchmark->Args({10'000'000, 1})->Args({10'000'000, 2});
    if (std::getenv("KAPOK_BENCH_LARGE")) benchmark->Args({50'000'000, 2});
    benchmark->Unit(benchmark::kMillisecond)->UseRealTime();
}

}  // namespace

BENCHMARK(readSqliteBare)->Apply(sizes);
BENCHMARK(readSqlite)->Apply(sizesAndConnections);
