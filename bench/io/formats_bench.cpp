// Opening and writing workbooks and layers, beside GDAL over the same files. Each file is made once and kept for the
// next run.
#include "io/open.h"
#include "io/write.h"
#include "table/column_builder.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <random>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace kapok;

namespace {

constexpr std::int64_t sheetRows = 100'000;
constexpr std::int64_t polygons = 100'000;
constexpr int polygonPoints = 49;

/// 10 columns: two integers, a date, three texts, three doubles, a boolean.
Table sheetTable() {
    std::mt19937_64 random(20240305);
    std::vector<ColumnBuilder> builders;
    for (const auto& field :
         {Field{"id", Type::Int64}, Field{"day", Type::Date}, Field{"region"}, Field{"industry"}, Field{"enterprise"},
          Field{"employment", Type::Float64}, Field{"output", Type::Float64}, Field{"investment", Type::Float64},
          Field{"large", Type::Boolean}, Field{"rank", Type::Int64}}) {
        builders.emplace_back(field);
    }
    for (std::int64_t row = 0; row < sheetRows; ++row) {
        builders[0].addInteger(row);
        builders[1].addInteger(19'000 + row % 1000);
        builders[2].addText("region " + std::to_string(random() % 21));
        builders[3].addText("C" + std::to_string(random() % 97));
        builders[4].addText("enterprise " + std::to_string(random() % 50'000));
        for (std::size_t i = 5; i < 8; ++i) builders[i].addNumber(static_cast<double>(random() % 10'000'000) / 1000);
        builders[8].addInteger(row % 2);
        builders[9].addInteger(static_cast<std::int64_t>(random() % 1000));
    }
    std::vector<ColumnPtr> columns;
    for (auto& builder : builders) columns.push_back(builder.finish());
    return Table(std::move(columns));
}

template <class T>
void append(std::string& bytes, T value) {
    std::array<char, sizeof(T)> raw;
    std::memcpy(raw.data(), &value, sizeof(T));
    bytes.append(raw.data(), raw.size());
}

/// Rings of 49 points, about 1,060 bytes a feature as GeoJSON.
Table polygonTable() {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> jitter(0.8, 1.2);
    ColumnBuilder id({"id", Type::Int64});
    ColumnBuilder name({"name", Type::Text});
    ColumnBuilder geometry({.name = "geometry", .type = Type::Geometry, .crs = "EPSG:4326"});
    for (std::int64_t row = 0; row < polygons; ++row) {
        std::string wkb;
        append(wkb, std::uint8_t{1});
        append(wkb, std::uint32_t{3});
        append(wkb, std::uint32_t{1});
        append(wkb, std::uint32_t{polygonPoints});
        std::string first;
        for (int i = 0; i < polygonPoints - 1; ++i) {
            const double angle = 2 * 3.14159265358979 * i / (polygonPoints - 1);
            const double x = 100 + static_cast<double>(row % 300) * 0.1 + 0.05 * jitter(random) * std::cos(angle);
            const double y = 20 + static_cast<double>(row / 300) * 0.1 + 0.05 * jitter(random) * std::sin(angle);
            append(wkb, std::round(x * 1e6) / 1e6);
            append(wkb, std::round(y * 1e6) / 1e6);
            if (i == 0) first = wkb.substr(13, 16);
        }
        id.addInteger(row);
        name.addText("place " + std::to_string(row));
        geometry.addWkb(wkb + first);
    }
    return Table({id.finish(), name.finish(), geometry.finish()});
}

std::string sample(const std::string& name, Table (*make)()) {
    const auto path = std::filesystem::temp_directory_path() / ("kapok_bench_" + name);
    if (!std::filesystem::exists(path)) io::writeFile(make(), path.string());
    return path.string();
}

void open(benchmark::State& state, const char* name, Table (*make)()) {
    const std::string path = sample(name, make);
    for (auto _ : state) {
        auto opened = io::openFile(path);
        benchmark::DoNotOptimize(opened.table.rows());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(std::filesystem::file_size(path)));
}

void write(benchmark::State& state, const char* name, Table (*make)()) {
    const Table table = make();
    const auto out = (std::filesystem::temp_directory_path() / ("kapok_bench_out_" + std::string(name))).string();
    for (auto _ : state) io::writeFile(table, out);
    std::filesystem::remove(out);
}

/// Kapok writes no FlatGeobuf: GDAL makes it of the GeoPackage.
std::string flatGeobuf() {
    const auto path = std::filesystem::temp_directory_path() / "kapok_bench_polygons.fgb";
    if (std::filesystem::exists(path)) return path.string();
    GDALAllRegister();
    auto* source = GDALDataset::Open(sample("polygons.gpkg", polygonTable).c_str(), GDAL_OF_VECTOR);
    auto* driver = GetGDALDriverManager()->GetDriverByName("FlatGeobuf");
    auto* made = driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    made->CopyLayer(source->GetLayer(0), "polygons");
    GDALClose(made);
    GDALClose(source);
    return path.string();
}

void openFlatGeobuf(benchmark::State& state) {
    const std::string path = flatGeobuf();
    for (auto _ : state) benchmark::DoNotOptimize(io::openFile(path).table.rows());
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(std::filesystem::file_size(path)));
}

/// GDAL alone over the same file: every feature is made and thrown away.
void readByGdal(benchmark::State& state, std::string (*pathOf)()) {
    const std::string path = pathOf();
    GDALAllRegister();
    for (auto _ : state) {
        const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR));
        if (!dataset) return state.SkipWithError("GDAL cannot open the file");
        std::int64_t features = 0;
        for (auto&& feature : *dataset->GetLayer(0)) features += feature ? 1 : 0;
        benchmark::DoNotOptimize(features);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(std::filesystem::file_size(path)));
}

std::string sheetFile() { return sample("sheet.xlsx", sheetTable); }
std::string geojsonFile() { return sample("polygons.geojson", polygonTable); }
std::string geopackageFile() { return sample("polygons.gpkg", polygonTable); }

}  // namespace

BENCHMARK_CAPTURE(open, xlsx, "sheet.xlsx", sheetTable)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(open, geojson, "polygons.geojson", polygonTable)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(open, geopackage, "polygons.gpkg", polygonTable)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openFlatGeobuf)->Name("open/flatgeobuf")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readByGdal, xlsx, sheetFile)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readByGdal, geojson, geojsonFile)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readByGdal, geopackage, geopackageFile)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readByGdal, flatgeobuf, flatGeobuf)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(write, xlsx, "sheet.xlsx", sheetTable)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(write, geojson, "polygons.geojson", polygonTable)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(write, geopackage, "polygons.gpkg", polygonTable)->Unit(benchmark::kMillisecond)->UseRealTime();
