#include "space/model.h"

#include "map/palette.h"

#include <algorithm>
#include <cmath>

namespace kapok::space {
namespace {

constexpr double paleness = 0.55;  ///< of what is not selected
constexpr double touching = 1e-3;  ///< part of the way within which a thing does not hide what stands on it

QColor mixed(const QColor& a, const QColor& b, double part) {
    const auto mix = [part](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// The nearest meeting of a ray with a mesh's triangles [begin, end).
double nearestIn(const geo::Mesh& mesh, const geo::Ray& ray, std::size_t begin, std::size_t end, double best) {
    for (std::size_t i = begin; i < end; ++i) {
        const auto far = geo::meets(ray, mesh, i);
        if (far && *far < best) best = *far;
    }
    return best;
}

constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

void Model::beginPart(int feature, QColor color, bool shaded) {
    Part part;
    part.feature = feature;
    part.color = color;
    part.shaded = shaded;
    part.begin = static_cast<std::uint32_t>(solids.triangles.size());
    part.firstVertex = static_cast<std::uint32_t>(solids.vertices.size());
    parts.push_back(part);
}

void Model::endPart() {
    Part& part = parts.back();
    part.end = static_cast<std::uint32_t>(solids.triangles.size());
    part.lastVertex = static_cast<std::uint32_t>(solids.vertices.size());
    if (part.end == part.begin) return parts.pop_back();
    for (auto i = part.firstVertex; i < part.lastVertex; ++i) part.bounds.add(solids.vertices[i]);
    bounds.add(part.bounds.low);
    bounds.add(part.bounds.high);
}

double shade(geo::Point3 normal) {
    // The wall that faces the light keeps nine tenths of its colour, the one behind two thirds.
    constexpr geo::Point3 towardsLight{-0.6, -0.8, 0};
    const double side = 0.78 + 0.12 * geo::dot(normal, towardsLight);
    const double flatness = std::max(0.0, normal.z);
    return side + (1 - side) * flatness;
}

std::vector<std::uint8_t> colorsOf(const Model& model, const std::vector<int>& selected) {
    const QColor chosen = map::color(model.theme.selection);
    const QColor paper = map::color(model.theme.panel);
    std::vector<bool> isSelected(model.layer().features.size(), false);
    for (const int feature : selected) isSelected[static_cast<std::size_t>(feature)] = true;
    std::vector<std::uint8_t> colors(4 * model.solids.vertices.size(), 255);
    for (const Part& part : model.parts) {
        QColor color = part.color;
        if (part.feature >= 0 && !selected.empty())
            color = isSelected[static_cast<std::size_t>(part.feature)] ? chosen : mixed(color, paper, paleness);
        for (auto i = part.firstVertex; i < part.lastVertex; ++i) {
            const double light = part.shaded && model.lighting ? shade(model.solids.normals[i]) : 1;
            const int channels[] = {color.red(), color.green(), color.blue()};
            for (std::size_t k = 0; k < 3; ++k)
                colors[4 * i + k] = static_cast<std::uint8_t>(std::lround(light * channels[k]));
        }
    }
    return colors;
}

int featureAt(const Model& model, const geo::Ray& ray) {
    double best = infinity;
    int feature = -1;
    for (const Part& part : model.parts) {
        if (!geo::meets(ray, part.bounds)) continue;
        const double far = nearestIn(model.solids, ray, part.begin, part.end, best);
        if (far >= best) continue;
        best = far;
        feature = part.feature;
    }
    const auto& ground = model.ground.mesh;
    const double far = nearestIn(ground, ray, 0, ground.triangles.size(), best);
    if (far >= best) return feature;
    const geo::Point3 at = ray.from + ray.along * far;
    return model.layer().featureAt(model.toMap({at.x, at.y}), 0);
}

bool isHidden(const Model& model, geo::Point3 eye, geo::Point3 point, int ownFeature) {
    const geo::Ray ray{eye, point - eye};
    return std::any_of(model.parts.begin(), model.parts.end(), [&](const Part& part) {
        if (part.feature >= 0 && part.feature == ownFeature) return false;
        if (!geo::meets(ray, part.bounds)) return false;
        return nearestIn(model.solids, ray, part.begin, part.end, infinity) < 1 - touching;
    });
}

}  // namespace kapok::space
