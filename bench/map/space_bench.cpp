// A map in space of 3,000 prisms of 20 points: made, drawn while the hand turns it, asked what lies under the pointer.
#include "cells.h"
#include "space/drawing.h"

#include <benchmark/benchmark.h>
#include <QGuiApplication>

using namespace kapok;

namespace {

constexpr int side = 55;  ///< cells in a row: 3,025
constexpr QSize window(1280, 800);

std::shared_ptr<const map::Scene> scene() {
    static const auto made = [] {
        MapSpec spec;
        spec.space.form = MapForm::Prisms;
        return std::make_shared<const map::Scene>(map::buildScene(spec, {bench::cellLayer(side, side * side)}));
    }();
    return made;
}

space::Model built() {
    MapSpace space;
    space.form = MapForm::Prisms;
    return space::buildModel(scene(), space, lightTheme);
}

std::shared_ptr<const space::Model> model() {
    static const auto made = std::make_shared<const space::Model>(built());
    return made;
}

void build(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(built());
}

void turn(benchmark::State& state, bool fine) {
    space::PictureRequest request;
    request.model = model();
    request.colors = std::make_shared<const std::vector<std::uint8_t>>(space::colorsOf(*model(), {}));
    request.pose = space::poseOf(*model(), {}, 1.6);
    request.size = window;
    request.fine = fine;
    space::makePicture(request);
    for (auto _ : state) {
        request.pose.azimuth += 3;
        benchmark::DoNotOptimize(space::makePicture(request));
    }
}

void hover(benchmark::State& state) {
    const space::Pose pose = space::poseOf(*model(), {}, 1.6);
    const space::Eye eye(*model(), pose, QRectF(QPointF(), window));
    double x = 200;
    for (auto _ : state) {
        x = x > 1000 ? 200 : x + 7;
        benchmark::DoNotOptimize(space::featureAt(*model(), eye.ray({x, 420})));
    }
}

}  // namespace

BENCHMARK(build)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(turn, moving, false)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(turn, fine, true)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(hover)->Unit(benchmark::kMicrosecond)->UseRealTime();

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
