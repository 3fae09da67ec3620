// Maps of 100,000 polygons of 20 points and of 1,000,000 points: made, drawn, coloured anew, asked what lies where.
#include "cells.h"
#include "map/picture.h"
#include "spec/chart_query.h"
#include "table/evaluate.h"

#include <benchmark/benchmark.h>
#include <QGuiApplication>
#include <QImage>

#include <cmath>
#include <functional>
#include <map>
#include <random>

using namespace kapok;

namespace {

constexpr int side = 316;  ///< cells in a row
constexpr QSize window(1280, 800);

const map::LayerInput& polygons() {
    static const auto input = bench::cellLayer(side, 100'000);
    return input;
}

const map::LayerInput& points() {
    static const auto input = [] {
        std::mt19937_64 random(2);
        std::normal_distribution<double> normal;
        return bench::layerOf(
            [&](int) {
                geo::Geometry shape;
                const geo::Point at{113 + 0.6 * normal(random), 23 + 0.4 * normal(random)};
                shape.add(geo::PartKind::Point, std::span(&at, 1));
                return shape;
            },
            1'000'000, false);
    }();
    return input;
}

const map::Scene& sceneOf(const map::LayerInput& (*input)()) {
    static std::map<void*, map::Scene> scenes;
    const auto found = scenes.find(reinterpret_cast<void*>(input));
    if (found != scenes.end()) return found->second;
    return scenes[reinterpret_cast<void*>(input)] = map::buildScene({}, {input()});
}

void build(benchmark::State& state, const map::LayerInput& (*input)()) {
    const auto& layer = input();
    for (auto _ : state) benchmark::DoNotOptimize(map::buildScene({}, {layer}));
}

void paint(benchmark::State& state, const map::LayerInput& (*input)()) {
    const auto& scene = sceneOf(input);
    const std::shared_ptr<const map::Scene> shared(&scene, [](const map::Scene*) {});
    const map::PictureRequest request{shared, lightTheme, {}, map::fitted(scene.bounds, window, 10), window, 0, 1, {}};
    for (auto _ : state) benchmark::DoNotOptimize(map::makePicture(request));
}

/// From a change of the classes in the inspector to the new picture.
void recolor(benchmark::State& state, const map::LayerInput& (*input)()) {
    const auto& before = sceneOf(input);
    auto changed = input();
    changed.layer.method = Classification::EqualInterval;
    for (auto _ : state) {
        const auto scene = std::make_shared<const map::Scene>(map::buildScene({}, {changed}, nullptr, &before));
        const map::PictureRequest request{scene,  lightTheme, {}, map::fitted(scene->bounds, window, 10),
                                          window, 0,          1,  {}};
        benchmark::DoNotOptimize(map::makePicture(request));
    }
}

void hover(benchmark::State& state, const map::LayerInput& (*input)()) {
    const auto& layer = sceneOf(input).activeLayer();
    std::mt19937 random(3);
    std::uniform_real_distribution<double> part(0, 1);
    for (auto _ : state) {
        const geo::Point at{layer.bounds.left + part(random) * layer.bounds.width(),
                            layer.bounds.bottom + part(random) * layer.bounds.height()};
        benchmark::DoNotOptimize(layer.featureAt(at, layer.bounds.width() / 200));
    }
}

void rectangle(benchmark::State& state, const map::LayerInput& (*input)()) {
    const auto& layer = sceneOf(input).activeLayer();
    const geo::Box all = layer.bounds;
    const geo::Box middle{all.left + all.width() / 4, all.bottom + all.height() / 4, all.right - all.width() / 4,
                          all.top - all.height() / 4};
    for (auto _ : state) benchmark::DoNotOptimize(layer.featuresIn(middle));
}

/// From a rectangle around half of the features to the rows that the other views of the dataset show selected.
void pick(benchmark::State& state, const map::LayerInput& (*input)()) {
    const auto& scene = sceneOf(input);
    const auto& layer = scene.activeLayer();
    const geo::Box half{layer.bounds.left, layer.bounds.bottom, layer.bounds.centre().x, layer.bounds.top};
    for (auto _ : state) {
        const auto chosen = selectionOfFeatures(input().layer, input().answer, layer.rowsOf(layer.featuresIn(half)));
        const RowMask rows = where(input().answer, chosen.predicate);
        state.counters["rows"] = static_cast<double>(rows.count());
        state.counters["text_kB"] = static_cast<double>(chosen.predicate.size()) / 1000;
    }
}

}  // namespace

#define KAPOK_MAP_BENCH(work)                                                                  \
    BENCHMARK_CAPTURE(work, polygons, polygons)->Unit(benchmark::kMillisecond)->UseRealTime(); \
    BENCHMARK_CAPTURE(work, points, points)->Unit(benchmark::kMillisecond)->UseRealTime()
KAPOK_MAP_BENCH(build);
KAPOK_MAP_BENCH(paint);
KAPOK_MAP_BENCH(recolor);
KAPOK_MAP_BENCH(hover);
KAPOK_MAP_BENCH(rectangle);
KAPOK_MAP_BENCH(pick);

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
