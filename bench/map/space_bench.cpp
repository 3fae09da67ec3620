// A map in space of 3,025 and 29,929 prisms of 20 points: made, drawn while the hand turns it, asked what lies under
// the pointer.
#include "cells.h"
#include "space/drawing.h"

#include <benchmark/benchmark.h>
#include <QGuiApplication>

#include <map>

using namespace kapok;

namespace {

constexpr int few = 55;    ///< cells in a row: 3,025
constexpr int many = 173;  ///< 29,929
constexpr QSize window(1200, 800);

space::Model built(int side) {
    MapSpec spec;
    spec.space.form = MapForm::Prisms;
    const auto scene = std::make_shared<const map::Scene>(map::buildScene(spec, {bench::cellLayer(side, side * side)}));
    return space::buildModel(scene, spec.space, lightTheme);
}

/// The one of so many cells a row, made once.
std::shared_ptr<const space::Model> model(int side) {
    static std::map<int, std::shared_ptr<const space::Model>> made;
    auto& one = made[side];
    if (!one) one = std::make_shared<const space::Model>(built(side));
    return one;
}

void build(benchmark::State& state) {
    const auto scene = model(static_cast<int>(state.range(0)))->scene;
    MapSpace space;
    space.form = MapForm::Prisms;
    for (auto _ : state) benchmark::DoNotOptimize(space::buildModel(scene, space, lightTheme));
}

void turn(benchmark::State& state, bool fine) {
    space::PictureRequest request;
    request.model = model(static_cast<int>(state.range(0)));
    request.colors = std::make_shared<const std::vector<std::uint8_t>>(space::colorsOf(*request.model, {}));
    request.pose = space::poseOf(*request.model, {}, 1.5);
    request.size = window;
    space::makePicture(request);
    request.fine = fine;
    for (auto _ : state) {
        request.pose.azimuth += 3;
        benchmark::DoNotOptimize(space::makePicture(request));
    }
    state.counters["frames_per_second"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void hover(benchmark::State& state) {
    const auto map = model(static_cast<int>(state.range(0)));
    const space::Eye eye(*map, space::poseOf(*map, {}, 1.5), QRectF(QPointF(), window));
    double x = 200;
    for (auto _ : state) {
        x = x > 1000 ? 200 : x + 7;
        benchmark::DoNotOptimize(space::featureAt(*map, eye.ray({x, 420})));
    }
}

}  // namespace

BENCHMARK(build)->Arg(few)->Arg(many)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(turn, moving, false)->Arg(few)->Arg(many)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(turn, fine, true)->Arg(few)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(hover)->Arg(few)->Arg(many)->Unit(benchmark::kMicrosecond)->UseRealTime();

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
