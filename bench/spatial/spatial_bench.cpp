// Permutation inference on 10,000 cells, spatial lag models of 2,500 and 100,000 cells, kriging, on all cores; natural
// breaks of a million values. The column CPU is the time of all cores together.
#include "geo/classes.h"
#include "spatial/autocorrelation.h"
#include "spatial/kriging.h"
#include "spatial/permutation.h"
#include "spatial/spatial_fit.h"

#include <benchmark/benchmark.h>

#include <tbb/parallel_for.h>

#include <cmath>
#include <random>

using namespace kapok;
using namespace kapok::spatial;

namespace {

class ParallelContext final : public RunContext {
public:
    void progress(double) override {}
    bool cancelled() const override { return false; }
    std::uint64_t seed() const override { return 1; }
    void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) override {
        tbb::parallel_for(std::size_t{0}, count, body);
    }
    std::string secret(const std::string&) override { return {}; }
};

/// Queen neighbours of a square grid, rows summing to 1.
geo::Weights grid(std::uint32_t side) {
    std::vector<geo::Link> links;
    for (std::uint32_t i = 0; i < side * side; ++i) {
        for (std::uint32_t k :
             {i - side - 1, i - side, i - side + 1, i - 1, i + 1, i + side - 1, i + side, i + side + 1}) {
            const auto apart = static_cast<int>(k % side) - static_cast<int>(i % side);
            if (k < side * side && std::abs(apart) < 2) links.push_back({i, k, 1});
        }
    }
    geo::Weights weights = geo::weightsOf(std::size_t{side} * side, std::move(links));
    geo::standardize(weights, geo::Standardization::Row);
    return weights;
}

std::vector<double> normals(std::size_t count) {
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal;
    std::vector<double> values(count);
    for (double& value : values) value = normal(random);
    return values;
}

void localMoran10000(benchmark::State& state) {
    const geo::Weights weights = grid(100);
    const std::vector<double> values = normals(10'000);
    ParallelContext context;
    for (auto _ : state)
        benchmark::DoNotOptimize(conditionalTests(weights, values, values, PairTerm::Product, 999, context).front().p);
}
BENCHMARK(localMoran10000)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void globalMoran10000(benchmark::State& state) {
    const geo::Weights weights = grid(100);
    const std::vector<double> values = normals(10'000);
    ParallelContext context;
    for (auto _ : state)
        benchmark::DoNotOptimize(permutedPairSums(weights, values, PairTerm::Product, 999, context).front());
}
BENCHMARK(globalMoran10000)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

/// y = 0.6 Wy + 1 + 2 x + e, by its series.
void spatialLag(benchmark::State& state) {
    const auto side = static_cast<std::uint32_t>(state.range(0));
    const geo::Weights weights = grid(side);
    const std::size_t n = weights.size();
    const std::vector<double> both = normals(2 * n);
    stats::Matrix x(n, 2);
    std::vector<double> y(n);
    for (std::size_t i = 0; i < n; ++i) {
        x(i, 0) = 1;
        x(i, 1) = both[i];
        y[i] = 1 + 2 * both[i] + both[n + i];
    }
    const std::vector<double> start = y;
    for (int step = 0; step < 60; ++step) {
        const std::vector<double> lags = geo::lag(weights, y);
        for (std::size_t i = 0; i < n; ++i) y[i] = start[i] + 0.6 * lags[i];
    }
    ParallelContext context;
    for (auto _ : state) state.counters["rho"] = maximumLikelihood(SpatialKind::Lag, x, y, weights, context).parameter;
}
BENCHMARK(spatialLag)->Arg(50)->Arg(316)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void krige155To3103(benchmark::State& state) {
    std::vector<double> numbers = normals(2 * 3258);
    std::vector<geo::Point> points;
    for (std::size_t i = 0; i < 3258; ++i) points.push_back({numbers[2 * i], numbers[2 * i + 1]});
    const std::span<const geo::Point> data(points.data(), 155);
    const std::span<const geo::Point> targets(points.data() + 155, 3103);
    stats::Matrix ones(3103, 1);
    std::fill(ones.values.begin(), ones.values.end(), 1.0);
    stats::Matrix few(155, 1);
    std::fill(few.values.begin(), few.values.end(), 1.0);
    ParallelContext context;
    for (auto _ : state) {
        const Kriging kriging(data, geo::Metric::Plane, normals(155), few, {VariogramShape::Spherical, 0.1, 1, 1, 0});
        benchmark::DoNotOptimize(kriging.predict(targets, ones, context).front().value);
    }
}
BENCHMARK(krige155To3103)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void naturalBreaks1000000(benchmark::State& state) {
    std::vector<double> values = normals(1'000'000);
    for (double& value : values) value = std::exp(value);
    for (auto _ : state)
        benchmark::DoNotOptimize(geo::classify(values, geo::ClassMethod::NaturalBreaks, 7).breaks.front());
}
BENCHMARK(naturalBreaks1000000)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
