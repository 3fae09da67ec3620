#include "map/scene_layer.h"

#include "geo/measure.h"
#include "geo/simplify.h"
#include "map/contours.h"
#include "map/marks.h"
#include "map/raster_layer.h"
#include "map/scene_work.h"

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

/// Tolerances of the levels as parts of the map's extent: on a window of 1,000 pixels about 2, 1/2 and 1/8 pixel at
/// most when all is shown.
constexpr double levelParts[] = {1.0 / 32000, 1.0 / 8000, 1.0 / 2000};
/// A coarser level must save this much to be worth its memory.
constexpr double worthwhile = 0.8;

std::shared_ptr<const Level> levelOf(double tolerance, std::vector<geo::Geometry> shapes) {
    auto level = std::make_shared<Level>(Level{tolerance, std::move(shapes)});
    for (const auto& shape : level->shapes) level->vertices += shape.vertices.size();
    return level;
}

/// Coarser ones after the shapes as they are, where that saves much.
void addLevels(std::vector<std::shared_ptr<const Level>>& levels, double extent, const Work& work) {
    const auto full = levels.front();
    const geo::Simplification simplification(full->shapes,
                                             [&](std::size_t count, const auto& body) { work.forEach(count, body); });
    for (const double part : levelParts) {
        const double tolerance = part * extent;
        std::vector<geo::Geometry> coarse(full->shapes.size());
        work.forEach(coarse.size(),
                     [&](std::size_t i) { coarse[i] = simplification.at(full->shapes[i], i, tolerance); });
        auto level = levelOf(tolerance, std::move(coarse));
        if (static_cast<double>(level->vertices) < worthwhile * static_cast<double>(levels.back()->vertices))
            levels.push_back(std::move(level));
    }
}

void describeFeatures(SceneLayer& layer, FeatureSet& set, const Work& work) {
    const auto& shapes = set.shapes;
    layer.features.resize(shapes.size());
    work.forEach(shapes.size(), [&](std::size_t i) {
        Feature& feature = layer.features[i];
        feature.label = std::move(set.labels[i]);
        feature.row = set.rows[i];
        feature.bounds = geo::boundsOf(shapes[i]);
        feature.labelAt = feature.bounds.centre();
        feature.area = geo::area(shapes[i]);
    });
    for (const auto& feature : layer.features) layer.bounds.add(feature.bounds);
}

geo::BoxIndex indexOf(const std::vector<Feature>& features) {
    std::vector<geo::Box> boxes;
    boxes.reserve(features.size());
    for (const auto& feature : features) boxes.push_back(feature.bounds);
    return geo::BoxIndex(boxes);
}

void classifyFeatures(SceneLayer& layer, const MapLayer& spec, const FeatureSet& set) {
    layer.hasValues = set.hasValues;
    layer.counts = set.counts;
    layer.rate = spec.rate;
    layer.valueName = set.valueName;
    layer.unit = set.unit;
    layer.terms = set.terms;
    layer.ramp = spec.ramp;
    layer.reversed = spec.reversed;
    layer.showLabels = spec.showLabels;
    layer.opacity = spec.opacity;
    layer.classes = {};
    layer.categories.clear();
    layer.missing = 0;
    for (std::size_t i = 0; i < set.categoryNames.size(); ++i) {
        layer.categories.push_back({set.categoryNames[i], 0});
        // Those with a colour of their own come first.
        if (i < spec.colors.size()) layer.categories.back().color = rgbOf(spec.colors[i].color);
    }
    const bool categories = !set.categories.empty();
    if (!categories && !set.hasValues) return;
    const bool classed = !categories && spec.mark != MapMark::Dots && spec.mark != MapMark::Contours;
    if (classed) layer.classes = classesOf(spec, set.values);
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        Feature& feature = layer.features[i];
        feature.value = set.values[i];
        feature.classIndex = categories ? set.categories[i]
                             : classed  ? layer.classes.classOf(feature.value)
                                        : -static_cast<int>(std::isnan(feature.value));
        layer.missing += feature.classIndex < 0;
        if (categories && feature.classIndex >= 0)
            ++layer.categories[static_cast<std::size_t>(feature.classIndex)].count;
    }
}

void sizeFeatures(SceneLayer& layer, const MapLayer& spec, const FeatureSet& set) {
    layer.sizeName = set.sizeName;
    for (std::size_t i = 0; i < layer.features.size(); ++i)
        layer.features[i].amount = set.sizes.empty() ? std::numeric_limits<double>::quiet_NaN() : set.sizes[i];
    const bool sized = spec.mark == MapMark::Symbols || spec.mark == MapMark::Flows;
    if (!sized) return;
    for (const double size : set.sizes) {
        if (std::isfinite(size)) layer.largestSize = std::max(layer.largestSize, size);
    }
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const double size = set.sizes.empty() ? 0 : set.sizes[i];
        layer.features[i].size = sizeInPixels(spec, size, layer.largestSize);
        layer.largestPixels = std::max(layer.largestPixels, layer.features[i].size);
    }
}

}  // namespace

void rateFeatures(SceneLayer& layer, const MapLayer& spec, const FeatureSet& set) {
    classifyFeatures(layer, spec, set);
    sizeFeatures(layer, spec, set);
}

SceneLayer beginLayer(const LayerInput& input, FeatureSet& set, const geo::Projection& projection,
                      RunContext* context) {
    const Work work(context);
    SceneLayer layer;
    layer.mark = input.layer.mark;
    Marked marked = applyMark(input, set, projection);
    layer.members = std::move(marked.members);
    layer.heat = std::move(marked.heat);
    layer.scatter = std::move(marked.scatter);
    layer.tracks = std::move(marked.tracks);
    layer.raster = std::move(marked.raster);
    describeFeatures(layer, set, work);
    layer.outlines =
        std::make_shared<const Outlines>(Outlines{{levelOf(0, std::move(set.shapes))}, indexOf(layer.features)});
    layer.inRowOrder = layer.members.empty();
    for (std::size_t i = 0; i < layer.features.size() && layer.inRowOrder; ++i) {
        layer.inRowOrder = layer.features[i].row == static_cast<std::int64_t>(i);
    }
    rateFeatures(layer, input.layer, set);
    if (layer.raster) describeRaster(layer, input.layer);
    if (layer.mark == MapMark::Contours) describeContours(layer, input.layer);
    if (layer.heat) layer.bounds.add(layer.heat->bounds);
    return layer;
}

bool isFinished(const SceneLayer& layer) {
    const auto& shapes = layer.shapes();
    return std::all_of(shapes.begin(), shapes.end(), [](const auto& shape) { return shape.vertices.size() <= 1; });
}

void finishLayer(SceneLayer& layer, double extent, RunContext* context) {
    if (isFinished(layer)) return;
    const Work work(context);
    Outlines outlines = *layer.outlines;
    addLevels(outlines.levels, extent, work);
    // The second finest level is exact enough for labels, and quicker.
    const auto& shapes = outlines.levels[std::min<std::size_t>(1, outlines.levels.size() - 1)]->shapes;
    const auto& full = outlines.levels.front()->shapes;
    work.forEach(full.size(), [&](std::size_t i) {
        layer.features[i].labelAt = geo::labelPoint(shapes[i].empty() ? full[i] : shapes[i]);
    });
    layer.outlines = std::make_shared<const Outlines>(std::move(outlines));
}

SceneLayer buildLayer(const LayerInput& input, FeatureSet& set, const geo::Projection& projection, double extent,
                      RunContext* context) {
    SceneLayer layer = beginLayer(input, set, projection, context);
    finishLayer(layer, extent, context);
    return layer;
}

}  // namespace kapok::map
