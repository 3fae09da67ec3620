#include "map/backdrop.h"
#include "map/division.h"
#include "map/insets.h"
#include "map/raster_layer.h"
#include "map/scene_layer.h"
#include "map/scene_work.h"
#include "map/shape_checks.h"
#include "map/tiles.h"
#include "sdk/error.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace kapok::map {
namespace {

/// Maps of so many shapes are of one country's smallest areas or of points: nothing of them is taken apart.
constexpr std::size_t mostForInsets = 20'000;
/// Their levels of detail take longer than a picture without.
constexpr std::size_t manyVertices = 200'000;
constexpr double hemisphere = 150;  ///< degrees of longitude
/// The CRS to read a set in; empty when its coordinates are not on the earth.
std::string sourceCrs(const FeatureSet& set) {
    if (!set.crs.empty()) return set.crs;
    return looksLikeDegrees(set) ? geo::lonLatCrs : "";
}

/// One box a feature, in degrees.
void addDegreeBounds(const FeatureSet& set, const std::string& crs, const Work& work, std::vector<geo::Box>& boxes) {
    const bool geographic = geo::crsFacts(crs).geographic;
    const geo::Transformation toDegrees(crs, geographic ? crs : std::string(geo::lonLatCrs));
    const std::size_t before = boxes.size();
    boxes.resize(before + set.shapes.size());
    work.forEach(set.shapes.size(), [&](std::size_t i) {
        if (geographic) {
            boxes[before + i] = geo::mainBounds(set.shapes[i]);
            return;
        }
        geo::Geometry degrees = set.shapes[i];
        toDegrees.apply(degrees.vertices);
        boxes[before + i] = geo::mainBounds(degrees);
    });
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
FeatureSet featuresOf(const LayerInput& input, std::size_t layers, RunContext* context) {
    if (layers == 1 || input.layer.mark != MapMark::Tiles || mayAskFor(input.layer))
        return map::featuresOf(input, context);
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
              const std::vector<std::string>& crs, const Work& work) {
    const bool onEarth = std::all_of(crs.begin(), crs.end(), [](const auto& name) { return !name.empty(); });
    if (!onEarth && sets.size() > 1)
        throw Error(KAPOK_TR("map", "The coordinate system of a layer is not known, so it cannot be laid over others."),
                    KAPOK_TR("map", "Give the coordinate system when opening the file."));
    if (!onEarth) return {{{}, KAPOK_TR("map", "Coordinates as they are"), {}}};
    const std::string asked = askedProjection(spec);
    if (!asked.empty()) return {geo::namedProjection(asked)};
    if (std::all_of(inputs.begin(), inputs.end(), isBaseMap)) return {geo::namedProjection("EPSG:3857")};
    std::vector<geo::Box> boxes;
    for (std::size_t i = 0; i < sets.size(); ++i) addDegreeBounds(sets[i], crs[i], work, boxes);
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
            set.shapes[chosen[i]] = projector.project(std::move(set.shapes[chosen[i]]), own);
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

bool sharesShapes(const Scene& previous, const MapSpec& spec, const std::vector<LayerInput>& inputs) {
    if (previous.division || previous.unfinished) return false;
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
        rateFeatures(layer, inputs[i].layer, set);
    }
    return scene;
}

/// Does the rest take long enough to show what there is?
bool isWorthLookingAt(const Scene& scene) {
    std::size_t vertices = 0;
    for (const auto& layer : scene.layers) {
        if (!isFinished(layer)) vertices += layer.outlines->levels.front()->vertices;
    }
    return vertices > manyVertices;
}

}  // namespace

Scene buildScene(const MapSpec& spec, const std::vector<LayerInput>& asked, RunContext* context, const Scene* previous,
                 const FirstScene& first) {
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
        sets.push_back(featuresOf(input, inputs.size(), context));
        crs.push_back(sourceCrs(sets.back()));
        const bool picture = input.layer.mark == MapMark::Raster || input.layer.mark == MapMark::Tiles;
        if (!picture) checkShapes(sets.back(), crs.back());
        work.step(0.2 * static_cast<double>(sets.size()) / static_cast<double>(inputs.size()));
    }
    leaveToOthers(inputs, sets);
    const Plan plan = makePlan(spec, inputs, sets, crs, work);
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
        scene.layers.push_back(beginLayer(inputs[i], sets[i], plan.projection, context));
        for (auto& warning : sets[i].warnings) scene.warnings.push_back(std::move(warning));
    }
    for (const auto& layer : scene.layers) scene.bounds.add(layer.bounds);
    scene.attribution = attributionOfAll(scene.layers, inputs);
    scene.backdrop = backdropOf(spec, scene);
    const auto& definition = scene.projection.definition;
    scene.trueScale = spec.projection.empty() && !definition.empty() && definition.find("eqearth") == std::string::npos;
    work.step(0.6);
    if (first && !divided && isWorthLookingAt(scene)) {
        scene.unfinished = true;
        first(scene);
        scene.unfinished = false;
    }
    for (auto& layer : scene.layers) finishLayer(layer, extent, context);
    if (divided) divide(scene, spec, std::move(kept), context);
    return scene;
}

}  // namespace kapok::map
