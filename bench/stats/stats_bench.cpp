// Least squares on a million rows of 20 columns, and one pass of k-means on a million rows of 8, on all cores.
#include "multivariate/kmeans.h"
#include "stats/least_squares.h"

#include <benchmark/benchmark.h>

#include <tbb/parallel_for.h>

#include <random>

using namespace kapok;

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

stats::Matrix sample(std::size_t rows, std::size_t columns) {
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal;
    stats::Matrix values(rows, columns);
    for (double& value : values.values) value = normal(random);
    return values;
}

void leastSquaresMillionBy20(benchmark::State& state) {
    const stats::Design design{sample(1'000'000, 20), {}};
    std::vector<double> y(design.x.column(3).begin(), design.x.column(3).end());
    for (std::size_t i = 0; i < y.size(); ++i) y[i] += 0.5 * design.x(i, 7) + design.x(i, 11) * design.x(i, 12);
    ParallelContext context;
    for (auto _ : state) benchmark::DoNotOptimize(stats::leastSquares(design, y, {}, &context).residualSum);
}
BENCHMARK(leastSquaresMillionBy20)->Unit(benchmark::kMillisecond)->UseRealTime();

void kMeansPassMillionBy8(benchmark::State& state) {
    const multivariate::KMeansPass pass(sample(1'000'000, 8));
    std::vector<double> centers(std::size_t{8} * 8);
    for (std::size_t c = 0; c < 8; ++c) pass.row(c * 1000, centers.data() + c * 8);
    std::vector<std::uint32_t> labels(pass.rows(), 0);
    ParallelContext context;
    for (auto _ : state) benchmark::DoNotOptimize(pass.assign(centers, labels, context).changed);
}
BENCHMARK(kMeansPassMillionBy8)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
