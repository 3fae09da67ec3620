#include "map/neighbours.h"

#include "geo/point_table.h"

#include <algorithm>

namespace kapok::map {

bool hasAreas(const SceneLayer& layer) {
    const auto isArea = [](const geo::Part& part) { return part.isRing(); };
    const auto& shapes = layer.shapes();
    return std::any_of(shapes.begin(), shapes.end(), [&](const geo::Geometry& shape) {
        return std::any_of(shape.parts.begin(), shape.parts.end(), isArea);
    });
}

std::vector<int> neighboursOf(const SceneLayer& layer, const std::vector<int>& chosen) {
    const auto& shapes = layer.shapes();
    std::vector<bool> isChosen(shapes.size());
    geo::PointTable<bool> corners;
    for (const int i : chosen) {
        const auto index = static_cast<std::size_t>(i);
        isChosen[index] = true;
        for (const geo::Point at : shapes[index].vertices) corners.insert(at);
    }
    std::vector<bool> asked = isChosen;
    std::vector<int> found;
    for (const int i : chosen) {
        layer.outlines->index.visit(layer.features[static_cast<std::size_t>(i)].bounds, [&](std::uint32_t k, bool) {
            if (asked[k]) return;
            asked[k] = true;
            const auto& vertices = shapes[k].vertices;
            if (std::any_of(vertices.begin(), vertices.end(), [&](geo::Point at) { return corners.contains(at); }))
                found.push_back(static_cast<int>(k));
        });
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace kapok::map
