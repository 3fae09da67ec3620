#include "map/backdrop.h"
#include "map/palette.h"
#include "space/build_parts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kapok::space {
namespace {

constexpr int oceanSlices = 144;
constexpr double longest = 2.5;  ///< degrees of an edge on the ball
constexpr double landRadius = 1.0010;
constexpr double areaRadius = 1.0020;
constexpr double borderRadius = 1.0026;
constexpr double discRadius = 1.0030;
constexpr double pixel = 1.0 / 300;  ///< what sizes in pixels are on a globe of 600, seen as a whole
constexpr double lift = 0.13;        ///< of an arc, as a part of its angle
constexpr double degreesAStep = 2.5;
constexpr double barWidth = 0.008;
constexpr double plainDisc = 3;  ///< pixels
constexpr int arcSides = 6;
constexpr int discSides = 16;

/// Where files cut shapes at the edge of the flat world there is no border.
bool isCut(geo::Point from, geo::Point to) {
    constexpr double edge = 179.99;
    const bool meridian = std::abs(from.x) > edge && std::abs(to.x) > edge;
    return meridian || (from.y < -89.9 && to.y < -89.9);
}

void addWay(Line& line, geo::Point from, geo::Point to) {
    const int steps = 1 + static_cast<int>(std::hypot(to.x - from.x, to.y - from.y) / longest);
    for (int k = line.points.empty() ? 0 : 1; k <= steps; ++k) {
        const double t = static_cast<double>(k) / steps;
        line.points.push_back(geo::onBall({from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)}, borderRadius));
    }
}

void addRings(Model& model, const geo::Geometry& shape, const QColor& color) {
    for (const auto& part : shape.parts) {
        const auto points = shape.points(part);
        Line line{{}, color};
        for (std::size_t i = 1; i < points.size(); ++i) {
            if (!isCut(points[i - 1], points[i])) {
                addWay(line, points[i - 1], points[i]);
                continue;
            }
            if (!line.points.empty()) model.lines.push_back(std::exchange(line, Line{{}, color}));
        }
        if (!line.points.empty()) model.lines.push_back(std::move(line));
    }
}

void addWorld(Model& model) {
    const Theme& theme = model.theme;
    model.beginPart(-1, map::color(theme.accentSoft), false);
    geo::addBall(model.solids, {}, 1, oceanSlices);
    model.endPart();
    for (const auto& degrees : map::worldCountries()) {
        const geo::Geometry country = geo::unrolled(degrees);
        model.beginPart(-1, map::color(theme.line), false);
        geo::addOnBall(model.solids, country, landRadius, longest);
        model.endPart();
        addRings(model, country, map::color(theme.panel));
    }
    for (const auto& line : model.scene->backdrop.graticule) addRings(model, line, map::color(theme.line));
}

void addArc(Model& model, const geo::Geometry& shape, double width) {
    const geo::Point from = shape.vertices.front();
    const geo::Point to = shape.vertices.back();
    const double angle = std::acos(std::clamp(geo::dot(geo::onBall(from, 1), geo::onBall(to, 1)), -1.0, 1.0));
    const int steps = std::max(6, static_cast<int>(angle * 57.3 / degreesAStep));
    auto path = geo::greatArc(from, to, lift, steps);
    for (auto& point : path) point = point * discRadius;
    geo::addTube(model.solids, path, width / 2, arcSides);
}

/// A disc, or a bar where it has a height.
void addPlace(Model& model, const map::Feature& feature, double height, double unit) {
    const double radius = height > 0 ? barWidth : (feature.size > 0 ? feature.size : plainDisc) * unit;
    const geo::Point3 path[] = {geo::onBall(feature.labelAt, 0.999),
                                geo::onBall(feature.labelAt, discRadius + std::max(height, 0.001))};
    geo::addTube(model.solids, path, radius, discSides);
}

void addLayer(Model& model, const map::SceneLayer& layer, bool active, double highest) {
    const double unit = pixel / model.nearness;
    const bool flows = layer.mark == MapMark::Flows;
    const auto heights = heightsOf(layer, active && layer.mark == MapMark::Shapes ? highest : 0);
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const auto& feature = layer.features[i];
        const geo::Geometry shape = geo::unrolled(layer.shapes()[i]);
        if (shape.empty()) continue;
        const int index = active ? static_cast<int>(i) : -1;
        const QColor color = map::classColor(layer, feature.classIndex, model.theme);
        const bool point = shape.parts.front().kind == geo::PartKind::Point;
        model.beginPart(index, color, flows);
        if (flows)
            addArc(model, shape, feature.size * unit);
        else if (point)
            addPlace(model, feature, heights[i], unit);
        else
            geo::addOnBall(model.solids, shape, areaRadius, longest);
        model.endPart();
        if (!flows && !point) addRings(model, shape, feature.area > 0 ? map::color(model.theme.panel) : color);
        if (layer.showLabels && !flows && !feature.label.empty())
            model.names.push_back({geo::onBall(feature.labelAt, 1.01 + heights[i]),
                                   QString::fromStdString(feature.label), index, feature.area});
    }
}

}  // namespace

void addGlobe(Model& model, double highest) {
    addWorld(model);
    const auto& scene = *model.scene;
    for (std::size_t k = 0; k < scene.layers.size(); ++k)
        addLayer(model, scene.layers[k], k == scene.active(), highest);
    model.bounds = {{-1, -1, -1}, {1, 1, 1}};
}

}  // namespace kapok::space
