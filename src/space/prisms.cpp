#include "map/palette.h"
#include "space/build_parts.h"

#include <algorithm>
#include <cmath>

namespace kapok::space {
namespace {

constexpr double aboveGround = 0.0008;  ///< of what lies flat, so that the ground does not shine through
constexpr double aboveLid = 0.0006;     ///< of outlines
constexpr double thickestBar = 0.016;
constexpr double thinnestBar = 0.002;
constexpr double barShare = 0.32;  ///< of the distance between neighbours, half a bar

QColor edgeColor(const Model& model, const QColor& fill) {
    const QColor border = map::borderColor(model.layer(), model.theme);
    const auto mix = [](int a, int b) { return (2 * a + 3 * b) / 5; };
    return {mix(fill.red(), border.red()), mix(fill.green(), border.green()), mix(fill.blue(), border.blue())};
}

void addOutlines(Model& model, const geo::Geometry& shape, double top, const QColor& color) {
    for (const auto& part : shape.parts) {
        if (!part.isRing()) continue;
        Line line;
        for (const geo::Point at : shape.points(part)) line.points.push_back({at.x, at.y, top + aboveLid});
        line.color = color;
        model.lines.push_back(std::move(line));
    }
}

bool hasAreas(const map::SceneLayer& layer) {
    return std::any_of(layer.features.begin(), layer.features.end(), [](const auto& f) { return f.area > 0; });
}

/// Half the width of a bar: bars of evenly spread features do not touch.
double halfWidth(const Model& model) {
    const auto count = static_cast<double>(model.layer().features.size());
    const double area = model.scene->bounds.width() * model.scene->bounds.height() / (model.unit * model.unit);
    return std::clamp(barShare * std::sqrt(area / count), thinnestBar, thickestBar);
}

}  // namespace

void addPrisms(Model& model, double highest) {
    if (!hasAreas(model.layer())) return addBars(model, highest);
    addPlane(model, RaisedLayer::LeftOut);
    const auto& layer = model.layer();
    const auto& shapes = shapesFor(model);
    auto heights = heightsOf(layer, highest);
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        heights[i] = std::max(heights[i], aboveGround);
        const QColor color = colorOf(model, layer.features[i]);
        const geo::Geometry shape = shapeInModel(model, shapes[i]);
        model.beginPart(static_cast<int>(i), color);
        geo::addPrism(model.solids, shape, 0, heights[i]);
        model.endPart();
        addOutlines(model, shape, heights[i], edgeColor(model, color));
    }
    addNames(model, heights);
}

void addBars(Model& model, double highest) {
    addPlane(model, RaisedLayer::Plain);
    const auto& layer = model.layer();
    auto heights = heightsOf(layer, highest);
    const double half = halfWidth(model);
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const auto& feature = layer.features[i];
        if (feature.bounds.empty() || !std::isfinite(heightNumber(feature))) continue;
        heights[i] = std::max(heights[i], aboveGround);
        model.beginPart(static_cast<int>(i), colorOf(model, feature));
        geo::addColumn(model.solids, model.toModel(feature.labelAt), half, 0, heights[i]);
        model.endPart();
    }
    addNames(model, heights);
}

}  // namespace kapok::space
