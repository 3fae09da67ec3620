// Forecasting: one series at a time, one thread, and the M1 competition on two. The airline passengers are 144 months;
// 120 are their first ten years.
#include "forecast/arima_auto.h"
#include "forecast/ets_fit.h"
#include "forecast/methods.h"
#include "forecast/stl.h"
#include "forecast/theta.h"

#include <benchmark/benchmark.h>
#include <zlib.h>

#include <atomic>
#include <cmath>
#include <map>
#include <sstream>
#include <string>
#include <thread>

using namespace kapok::forecast;

namespace {

// Box & Jenkins (1976), series G: thousands of passengers by month, 1949 to 1960.
const std::vector<double> passengers{
    112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158,
    133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218,
    230, 242, 209, 191, 172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201, 204, 188, 235,
    227, 234, 264, 302, 293, 259, 229, 203, 229, 242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278,
    284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271, 306, 315, 301, 356, 348, 355, 422, 465, 467, 404,
    347, 305, 336, 340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472,
    548, 559, 463, 407, 362, 405, 417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432};

std::vector<double> tenYears() { return {passengers.begin(), passengers.begin() + 120}; }

void etsAutomatic(benchmark::State& state) {
    const std::vector<double> y = tenYears();
    for (auto _ : state) benchmark::DoNotOptimize(fitEts(y, 12, {}, [] {}));
}
BENCHMARK(etsAutomatic)->Unit(benchmark::kMillisecond);

void arimaAutomatic(benchmark::State& state) {
    const std::vector<double> y = tenYears();
    for (auto _ : state) benchmark::DoNotOptimize(selectArima(y, 12, {}));
}
BENCHMARK(arimaAutomatic)->Unit(benchmark::kMillisecond);

void arimaGiven(benchmark::State& state) {
    std::vector<double> y = passengers;
    for (double& value : y) value = std::log(value);
    const ArimaOrders orders{.p = 1, .d = 1, .q = 1, .seasonalP = 1, .seasonalD = 1, .seasonalQ = 1, .period = 12};
    for (auto _ : state) benchmark::DoNotOptimize(fitArima(y, orders));
}
BENCHMARK(arimaGiven)->Name("arima(1,1,1)(1,1,1)12")->Unit(benchmark::kMillisecond);

void theta(benchmark::State& state) {
    const std::vector<double> y = tenYears();
    const auto kind = static_cast<ThetaKind>(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(fitTheta(y, 12, kind).forecast(24));
}
BENCHMARK(theta)->ArgName("kind")->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

void stlRobust(benchmark::State& state) {
    std::vector<double> y;
    for (int t = 0; t < 10'000; ++t) y.push_back(0.01 * t + 10 * std::sin(t * 0.5236) + 3 * std::sin(1.7 * t * t));
    StlOptions options;
    options.robust = true;
    options.seasonalWindow = static_cast<int>(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(decomposeStl(y, 12, options));
}
BENCHMARK(stlRobust)->ArgName("window")->Arg(0)->Arg(11)->Unit(benchmark::kMillisecond);

/// One monthly series of 120 with its backtest; the argument is the number of origins.
void automatic(benchmark::State& state) {
    const Method& method = methodOf("forecast.auto");
    kapok::ParameterValues given;
    given.set("origins", std::int64_t{state.range(0)});
    const kapok::ParameterValues parameters = validated(method.info.parameters, given);
    const Problem problem{.values = tenYears(), .period = 12, .horizon = 18};
    for (auto _ : state) benchmark::DoNotOptimize(method.forecast(problem, parameters));
}
BENCHMARK(automatic)->ArgName("origins")->Arg(0)->Arg(4)->Unit(benchmark::kMillisecond);

struct Competitor {
    Problem problem;
    std::vector<double> future;
};

/// Lines "series,period,type,horizon,part,t,value" of ../shared/data/m1.csv.gz; empty where that folder is absent.
std::vector<Competitor> readCompetition() {
    std::map<std::string, Competitor> all;
    gzFile file = gzopen(KAPOK_SOURCE_DIR "/../shared/data/m1.csv.gz", "rb");
    char buffer[256];
    while (file && gzgets(file, buffer, sizeof buffer)) {
        std::istringstream line(buffer);
        std::vector<std::string> row;
        for (std::string field; std::getline(line, field, ',');) row.push_back(field);
        if (row[0] == "series") continue;
        Competitor& series = all[row[0]];
        series.problem.period = std::stoi(row[1]);
        series.problem.horizon = std::stoi(row[3]);
        (row[4] == "train" ? series.problem.values : series.future).push_back(std::stod(row[6]));
    }
    if (file) gzclose(file);
    std::vector<Competitor> series;
    for (auto& [name, competitor] : all) series.push_back(std::move(competitor));
    return series;
}

double smape(const std::vector<double>& actual, const std::vector<double>& forecast) {
    double sum = 0;
    for (std::size_t h = 0; h < actual.size(); ++h) {
        sum += 200 * std::abs(actual[h] - forecast[h]) / (std::abs(actual[h]) + std::abs(forecast[h]));
    }
    return sum / static_cast<double>(actual.size());
}

/// The 1,001 series of the M1 competition, each at its own period and horizon, on two threads; the argument is the
/// number of origins. On a machine that is busy with other work half of the CPU time says more than the time.
void competition(benchmark::State& state) {
    const std::vector<Competitor> all = readCompetition();
    if (all.empty()) return state.SkipWithError("../shared/data is absent");
    const Method& method = methodOf("forecast.auto");
    kapok::ParameterValues given;
    given.set("origins", std::int64_t{state.range(0)});
    const kapok::ParameterValues parameters = validated(method.info.parameters, given);
    std::vector<double> errors(all.size());
    for (auto _ : state) {
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < all.size(); i = next++) {
                errors[i] = smape(all[i].future, method.forecast(all[i].problem, parameters).forecast.mean);
            }
        };
        std::thread other(work);
        work();
        other.join();
    }
    double sum = 0;
    for (const double error : errors) sum += error;
    state.counters["series"] = static_cast<double>(all.size());
    state.counters["smape"] = sum / static_cast<double>(all.size());
}
BENCHMARK(competition)
    ->Name("M1 competition, two threads")
    ->ArgName("origins")
    ->Arg(0)
    ->Arg(4)
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kSecond);

}  // namespace

BENCHMARK_MAIN();
