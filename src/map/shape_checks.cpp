#include "map/shape_checks.h"

#include "geo/crs.h"
#include "geo/overlay.h"
#include "sdk/error.h"

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr std::size_t mostChecked = 300'000;             ///< vertices: more would keep the map waiting
constexpr geo::Box degrees{-540, -90.001, 540, 90.001};  ///< with room for shapes that go on beyond 180°

bool isPolygon(const geo::Geometry& shape) {
    return std::any_of(shape.parts.begin(), shape.parts.end(), [](const geo::Part& part) { return part.isRing(); });
}

std::string positionOf(const geo::Geometry& shape) {
    const auto outside = std::find_if(shape.vertices.begin(), shape.vertices.end(), [](geo::Point point) {
        return std::isfinite(point.x + point.y) && !degrees.contains(point);
    });
    const geo::Point at = outside == shape.vertices.end() ? shape.vertices.front() : *outside;
    return std::to_string(std::llround(at.x)) + ", " + std::to_string(std::llround(at.y));
}

void leaveOutNoDegrees(FeatureSet& set, const std::string& crs) {
    std::size_t outside = 0;
    std::string example;
    for (auto& shape : set.shapes) {
        if (shape.empty() || degrees.contains(geo::boundsOf(shape)) || geo::boundsOf(shape).empty()) continue;
        if (outside++ == 0) example = positionOf(shape);
        shape = {};
    }
    if (outside == 0) return;
    if (outside == set.shapes.size())
        throw Error(
            KAPOK_TR("map", "The coordinates are not degrees, as \"%1\" says: for example %2.").arg(crs).arg(example),
            KAPOK_TR("map", "Give the coordinate system of the shapes when opening the file."));
    set.warnings.push_back(
        KAPOK_TR("map", "%1 of %2 shapes lie outside the range of degrees, for example at %3, and are not drawn.")
            .arg(outside)
            .arg(set.shapes.size())
            .arg(example));
}

/// Where the system itself cannot hold such coordinates nothing can be drawn; else they may be meant.
void tellDegreesInMetres(FeatureSet& set, const std::string& crs) {
    const Text words =
        KAPOK_TR("map", "The coordinates look like degrees, but the coordinate system \"%1\" has other units.")
            .arg(crs);
    const geo::Transformation back(crs, geo::lonLatCrs);
    const auto held = [&](const geo::Geometry& shape) {
        return !shape.empty() && std::isfinite(back.apply(shape.vertices.front()).x);
    };
    if (std::none_of(set.shapes.begin(), set.shapes.end(), held))
        throw Error(words, KAPOK_TR("map", "Give the coordinate system of the shapes when opening the file."));
    set.warnings.push_back(words);
}

void tellInvalid(FeatureSet& set) {
    std::size_t vertices = 0;
    for (const auto& shape : set.shapes) vertices += shape.vertices.size();
    if (vertices > mostChecked) return;
    std::size_t invalid = 0;
    std::string example;
    for (std::size_t i = 0; i < set.shapes.size(); ++i) {
        if (!isPolygon(set.shapes[i]) || geo::invalidReason(set.shapes[i]).empty()) continue;
        if (invalid++ == 0) example = set.labels[i];
    }
    if (invalid == 0) return;
    set.warnings.push_back(KAPOK_TR("map",
                                    "%1 polygons cross or touch themselves, the first one is \"%2\". They are drawn as "
                                    "they are; repair them before areas and neighbours are computed.")
                               .arg(invalid)
                               .arg(example));
}

}  // namespace

bool looksLikeDegrees(const FeatureSet& set) {
    const geo::Box world{-360, -90, 360, 90};
    return std::all_of(set.shapes.begin(), set.shapes.end(),
                       [&](const geo::Geometry& shape) { return world.contains(geo::boundsOf(shape)); });
}

void checkShapes(FeatureSet& set, const std::string& crs) {
    if (set.shapes.empty()) return;
    if (crs.empty()) {
        set.warnings.push_back(
            KAPOK_TR("map", "The coordinate system of the shapes is not known: they are drawn as they are."));
    } else if (geo::crsFacts(crs).geographic) {
        leaveOutNoDegrees(set, crs);
    } else if (looksLikeDegrees(set)) {
        tellDegreesInMetres(set, crs);
    }
    tellInvalid(set);
}

}  // namespace kapok::map
