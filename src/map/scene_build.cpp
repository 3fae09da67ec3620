#include "geo/measure.h"
#include "geo/simplify.h"
#include "map/backdrop.h"
#include "map/contours.h"
#include "map/division.h"
#include "map/insets.h"
#include "map/marks.h"
#include "map/raster_layer.h"
#include "map/scene_layer.h"
#include "map/shape_checks.h"
#include "map/tiles.h"
#include "sdk/error.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace kapok::map {
namespace {

/// Tolerances of the levels as parts of the map's extent: on a window of 1,000 pixels about 2, 1/2 and 1/8 pixel at
/// most when all is shown.
constexpr double levelParts[] = {1.0 / 32000, 1.0 / 8000, 1.0 / 2000};
/// Maps of so many shapes are of one country's smallest areas or of points: nothing of them is taken apart.
constexpr std::size_t mostForInsets = 20'000;
constexpr double hemisphere = 150;  ///< degrees of longitude
/// A coarser level must save this much to be worth its memory.
constexpr double worthwhile = 0.8;

/// The optional RunContext.
class Work {
public:
    explicit Work(RunContext* context) : context_(context) {}

    void step(double done) const {
        if (!context_) return;
        context_->check();
        context_->progress(done);
    }

    void forEach(std::size_t count, const std::function<void(std::size_t)>& body) const {
        constexpr std::size_t block = 64;
        const auto blockBody = [&](std::size_t index) {
            if (context_) context_->check();
            for (std::size_t i = index * block; i < std::min(count, (index + 1) * block); ++i) body(i);
        };
        const std::size_t blocks = (count + block - 1) / block;
        if (context_) return context_->parallelFor(blocks, blockBody);
        for (std::size_t index = 0; index < blocks; ++index) blockBody(index);
    }

private:
    RunContext* context_;
};

/// The CRS to read a set in; empty when its coordinates are not on the earth.
std::string sourceCrs(const FeatureSet& set) {
    if (!set.crs.empty()) return set.crs;
    return looksLikeDegrees(set) ? geo::lonLatCrs : "";
}

/// One box a feature, in degrees.
void addDegreeBounds(const FeatureSet& set, const std::string& crs, std::vector<geo::Box>& boxes) {
    const bool geographic = geo::crsFacts(crs).geographic;
    const geo::Transformation toDegrees(crs, geographic ? crs : std::string(geo::lonLatCrs));
    for (const auto& shape : set.shapes) {
        if (geographic) {
            boxes.push_back(geo::mainBounds(shape));
            continue;
        }
        geo::Geometry degrees = shape;
        toDegrees.apply(degrees.vertices);
        boxes.push_back(geo::mainBounds(degrees));
    }
}

/// A globe is made of degrees.
std::string askedProjection(const MapSpec& spec) {
    return spec.space.form == MapForm::Globe ? geo::lonLatCrs : spec.projection;
}

/// How the map is projected, and what of the first layer goes into frames.
struct Plan {
    geo::Projection projection;
    std::vector<Inset> insets = {};
};

/// Without the user's word a base map of the network is left out, if anything else is there to be drawn.
FeatureSet featuresOf(const LayerInput& input, std::size_t layers) {
    if (layers == 1 || input.layer.mark != MapMark::Tiles || mayAskFor(input.layer)) return map::featuresOf(input);
    FeatureSet set;
    set.crs = geo::lonLatCrs;
    set.warnings.push_back(
        KAPOK_TR("map", "The base map is left out: it comes from the network, which is not allowed."));
    return set;
}

bool isBaseMap(const LayerInput& input) { return input.layer.mark == MapMark::Tiles; }

/// Base maps reach as far as the other layers are looked at: where there are some their own extent does not count.
void leaveToOthers(const std::vector<LayerInput>& inputs, std::vector<FeatureSet>& sets) {
    if (std::all_of(inputs.begin(), inputs.end(), isBaseMap)) return;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (isBaseMap(inputs[i])) sets[i] = {.crs = sets[i].crs, .warnings = std::move(sets[i].warnings)};
    }
}

std::string attributionOfAll(const std::vector<SceneLayer>& layers, const std::vector<LayerInput>& inputs) {
    std::string all;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (!layers[i].raster) continue;
        const auto one = attributionOf(inputs[i].layer, layers[i].raster->source.facts().attribution);
        if (one.empty() || all.find(one) != std::string::npos) continue;
        all += (all.empty() ? "" : " · ") + one;
    }
    return all;
}

Plan makePlan(const MapSpec& spec, const std::vector<LayerInput>& inputs, const std::vector<FeatureSet>& sets,
              const std::vector<std::string>& crs) {
    const bool onEarth = std::all_of(crs.begin(), crs.end(), [](const auto& name) { return !name.empty(); });
    if (!onEarth && sets.size() > 1)
        throw Error(KAPOK_TR("map", "The coordinate system of a layer is not known, so it cannot be laid over others."),
                    KAPOK_TR("map", "Give the coordinate system when opening the file."));
    if (!onEarth) return {{{}, KAPOK_TR("map", "Coordinates as they are"), {}}};
    const std::string asked = askedProjection(spec);
    if (!asked.empty()) return {geo::namedProjection(asked)};
    if (std::all_of(inputs.begin(), inputs.end(), isBaseMap)) return {geo::namedProjection("EPSG:3857")};
    std::vector<geo::Box> boxes;
    for (std::size_t i = 0; i < sets.size(); ++i) addDegreeBounds(sets[i], crs[i], boxes);
    Plan plan{geo::automaticProjection(boxes)};
    // Layers on top of each other would have to be cut alike, and of the world nothing is far off.
    const bool few = boxes.size() <= mostForInsets && inputs.front().layer.mark == MapMark::Shapes && !spec.land;
    if (sets.size() == 1 && few && plan.projection.focus.width() < hemisphere)
        plan.insets = findInsets(boxes, plan.projection.focus);
    return plan;
}

/// Projects the features of `chosen`, or all; returns their bounds.
geo::Box projectShapes(FeatureSet& set, const std::string& crs, const geo::Projection& projection,
                       const std::vector<std::size_t>& chosen, const Work& work) {
    std::atomic<std::size_t> lost = 0;
    if (!projection.definition.empty()) {
        const geo::Projector projector(crs, projection);
        work.forEach(chosen.size(), [&](std::size_t i) {
            std::size_t own = 0;
            set.shapes[chosen[i]] = projector.project(set.shapes[chosen[i]], own);
            lost += own;
        });
    }
    if (lost > 0)
        set.warnings.push_back(
            KAPOK_TR("map", "%1 points lie where the projection does not reach and are not drawn.").arg(lost.load()));
    geo::Box bounds;
    for (const auto i : chosen) bounds.add(geo::boundsOf(set.shapes[i]));
    return bounds;
}

/// Projects a layer and, when there are insets, moves them below the rest. Returns the bounds of all with frames.
geo::Box projectLayer(FeatureSet& set, const std::string& crs, const Plan& plan, Scene& scene, const Work& work) {
    std::vector<bool> apart(set.shapes.size(), false);
    for (const auto& inset : plan.insets) {
        for (const auto i : inset.features) apart[i] = true;
    }
    std::vector<std::size_t> main;
    for (std::size_t i = 0; i < set.shapes.size(); ++i) {
        if (!apart[i]) main.push_back(i);
    }
    geo::Box bounds = projectShapes(set, crs, plan.projection, main, work);
    std::vector<geo::Box> parts;
    for (const auto& inset : plan.insets)
        parts.push_back(projectShapes(set, crs, inset.projection, inset.features, work));
    const auto placements = placeInsets(parts, bounds);
    for (std::size_t k = 0; k < placements.size(); ++k) {
        const auto& [scale, offset, frame] = placements[k];
        for (const auto i : plan.insets[k].features) {
            for (auto& vertex : set.shapes[i].vertices)
                vertex = {vertex.x * scale + offset.x, vertex.y * scale + offset.y};
        }
        bounds.add(frame);
        scene.insets.push_back(frame);
    }
    return bounds;
}

Level levelOf(double tolerance, std::vector<geo::Geometry> shapes) {
    Level level{tolerance, std::move(shapes)};
    for (const auto& shape : level.shapes) level.vertices += shape.vertices.size();
    return level;
}

/// The shapes as they are, and coarser where that saves much.
std::vector<Level> levelsOf(std::vector<geo::Geometry> shapes, double extent, const Work& work) {
    std::vector<Level> levels;
    levels.reserve(1 + std::size(levelParts));
    levels.push_back(levelOf(0, std::move(shapes)));
    const auto& full = levels.front();
    if (full.vertices <= full.shapes.size()) return levels;  // points
    const geo::Simplification simplification(full.shapes,
                                             [&](std::size_t count, const auto& body) { work.forEach(count, body); });
    for (const double part : levelParts) {
        const double tolerance = part * extent;
        std::vector<geo::Geometry> coarse(full.shapes.size());
        work.forEach(coarse.size(),
                     [&](std::size_t i) { coarse[i] = simplification.at(full.shapes[i], i, tolerance); });
        auto level = levelOf(tolerance, std::move(coarse));
        if (static_cast<double>(level.vertices) < worthwhile * static_cast<double>(levels.back().vertices))
            levels.push_back(std::move(level));
    }
    return levels;
}

void describeFeatures(SceneLayer& layer, const std::vector<Level>& levels, FeatureSet& set, const Work& work) {
    // The second finest level is exact enough for labels and areas, and quicker.
    const auto& shapes = levels[std::min<std::size_t>(1, levels.size() - 1)].shapes;
    const auto& full = levels.front().shapes;
    layer.features.resize(full.size());
    work.forEach(full.size(), [&](std::size_t i) {
        Feature& feature = layer.features[i];
        feature.label = std::move(set.labels[i]);
        feature.row = set.rows[i];
        feature.bounds = geo::boundsOf(full[i]);
        const auto& shape = shapes[i].empty() ? full[i] : shapes[i];
        feature.area = geo::area(shape);
        feature.labelAt = geo::labelPoint(shape);
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

SceneLayer buildLayer(const LayerInput& input, FeatureSet& set, const geo::Projection& projection, double extent,
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
    auto levels = levelsOf(std::move(set.shapes), extent, work);
    describeFeatures(layer, levels, set, work);
    layer.outlines = std::make_shared<const Outlines>(Outlines{std::move(levels), indexOf(layer.features)});
    classifyFeatures(layer, input.layer, set);
    sizeFeatures(layer, input.layer, set);
    if (layer.raster) describeRaster(layer, input.layer);
    if (layer.mark == MapMark::Contours) describeContours(layer, input.layer);
    if (layer.heat) layer.bounds.add(layer.heat->bounds);
    return layer;
}

namespace {

bool sharesShapes(const Scene& previous, const MapSpec& spec, const std::vector<LayerInput>& inputs) {
    if (previous.division) return false;
    const bool shapes = std::all_of(inputs.begin(), inputs.end(), [](const LayerInput& input) {
        return input.layer.mark == MapMark::Shapes && !isDivided(input.answer);
    });
    return shapes && previous.askedProjection == askedProjection(spec) && previous.land == spec.land &&
           previous.graticule == spec.graticule &&
           std::equal(previous.inputs.begin(), previous.inputs.end(), inputs.begin(), inputs.end(), sameShapes);
}

/// The previous scene with new values, classes and colours.
Scene coloredAnew(const Scene& previous, const MapSpec& spec, const std::vector<LayerInput>& inputs) {
    Scene scene = previous;
    scene.title = spec.title;
    scene.source = spec.source;
    scene.inputs = inputs;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        auto& layer = scene.layers[i];
        FeatureSet set;
        for (const auto& feature : layer.features) set.rows.push_back(feature.row);
        readValues(inputs[i], set);
        classifyFeatures(layer, inputs[i].layer, set);
        sizeFeatures(layer, inputs[i].layer, set);
    }
    return scene;
}

}  // namespace

Scene buildScene(const MapSpec& spec, const std::vector<LayerInput>& asked, RunContext* context,
                 const Scene* previous) {
    const auto inputs = dividedInputs(spec, asked);
    if (inputs.empty())
        throw Error(KAPOK_TR("map", "The map has no layer."), KAPOK_TR("map", "Add a layer with shapes to it."));
    if (previous && sharesShapes(*previous, spec, inputs)) return coloredAnew(*previous, spec, inputs);
    const Work work(context);
    Scene scene;
    scene.inputs = inputs;
    scene.askedProjection = askedProjection(spec);
    scene.land = spec.land;
    scene.graticule = spec.graticule;
    scene.title = spec.title;
    scene.source = spec.source;
    std::vector<FeatureSet> sets;
    std::vector<std::string> crs;
    for (const auto& input : inputs) {
        sets.push_back(featuresOf(input, inputs.size()));
        crs.push_back(sourceCrs(sets.back()));
        const bool picture = input.layer.mark == MapMark::Raster || input.layer.mark == MapMark::Tiles;
        if (!picture) checkShapes(sets.back(), crs.back());
        work.step(0.2 * static_cast<double>(sets.size()) / static_cast<double>(inputs.size()));
    }
    leaveToOthers(inputs, sets);
    const Plan plan = makePlan(spec, inputs, sets, crs);
    scene.projection = plan.projection;
    for (std::size_t i = 0; i < sets.size(); ++i) scene.bounds.add(projectLayer(sets[i], crs[i], plan, scene, work));
    work.step(0.5);
    if (scene.bounds.empty())
        throw Error(KAPOK_TR("map", "No shape lies where the projection reaches."),
                    KAPOK_TR("map", "Choose another projection, or let it be chosen automatically."));
    const double extent = std::max(scene.bounds.width(), scene.bounds.height());
    const bool divided =
        std::any_of(inputs.begin(), inputs.end(), [](const LayerInput& input) { return isDivided(input.answer); });
    std::vector<FeatureSet> kept;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (divided) kept.push_back(sets[i]);
        scene.layers.push_back(buildLayer(inputs[i], sets[i], plan.projection, extent, context));
        for (auto& warning : sets[i].warnings) scene.warnings.push_back(std::move(warning));
        work.step(0.5 + 0.5 * static_cast<double>(i + 1) / static_cast<double>(sets.size()));
    }
    for (const auto& layer : scene.layers) scene.bounds.add(layer.bounds);
    scene.attribution = attributionOfAll(scene.layers, inputs);
    scene.backdrop = backdropOf(spec, scene);
    const auto& definition = scene.projection.definition;
    scene.trueScale = spec.projection.empty() && !definition.empty() && definition.find("eqearth") == std::string::npos;
    if (divided) divide(scene, spec, std::move(kept), context);
    return scene;
}

}  // namespace kapok::map
