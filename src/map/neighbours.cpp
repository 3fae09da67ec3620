#include "map/neighbours.h"

#include <algorithm>
#include <bit>
#include <unordered_set>

namespace kapok::map {
namespace {

struct PlaceHash {
    std::size_t operator()(geo::Point at) const {
        const auto x = std::bit_cast<std::uint64_t>(at.x + 0.0);
        const auto y = std::bit_cast<std::uint64_t>(at.y + 0.0);
        return static_cast<std::size_t>((x ^ std::rotl(y, 29)) * 0x9E3779B97F4A7C15U);
    }
};

}  // namespace

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
    std::unordered_set<geo::Point, PlaceHash> corners;
    for (const int i : chosen) {
        const auto index = static_cast<std::size_t>(i);
        isChosen[index] = true;
        corners.insert(shapes[index].vertices.begin(), shapes[index].vertices.end());
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
