#include "map/scene.h"

#include "geo/clip.h"
#include "geo/measure.h"

#include <algorithm>
#include <limits>

namespace kapok::map {
namespace {

constexpr double nearby = 5;  ///< pixels around points and lines that count as hit

bool hasPolygons(const geo::Geometry& shape) {
    return std::any_of(shape.parts.begin(), shape.parts.end(), [](const geo::Part& part) { return part.isRing(); });
}

bool meets(const geo::Geometry& shape, const geo::Box& box) {
    if (!geo::clip(shape, box).empty()) return true;
    return geo::contains(shape, box.centre());
}

}  // namespace

const Level& SceneLayer::level(double tolerance) const {
    for (std::size_t i = outlines->levels.size(); i-- > 1;) {
        if (outlines->levels[i]->tolerance <= tolerance) return *outlines->levels[i];
    }
    return *outlines->levels.front();
}

int SceneLayer::featureAt(geo::Point point, double unitsPerPixel) const {
    if (mark == MapMark::Heat) return -1;
    const auto& whole = shapes();
    int found = -1;
    double smallest = std::numeric_limits<double>::infinity();
    geo::Box place;
    place.add(point);
    const double widest = std::max(nearby, largestPixels) * unitsPerPixel;
    outlines->index.visit(place.grown(widest), [&](std::uint32_t i, bool) {
        const double reach = std::max(nearby, features[i].size) * unitsPerPixel;
        const bool hit =
            hasPolygons(whole[i]) ? geo::contains(whole[i], point) : geo::distanceToOutline(whole[i], point) <= reach;
        // Small symbols are drawn over large ones, later shapes over earlier ones.
        const bool over = features[i].size < smallest || (features[i].size == smallest && static_cast<int>(i) > found);
        if (!hit || !over) return;
        found = static_cast<int>(i);
        smallest = features[i].size;
    });
    return found;
}

std::vector<int> SceneLayer::featuresIn(const geo::Box& box) const {
    const auto& whole = shapes();
    const auto found = outlines->index.find(box, [&](std::uint32_t i) { return meets(whole[i], box); });
    return {found.begin(), found.end()};
}

std::vector<int> SceneLayer::featuresWithin(const geo::Geometry& polygon) const {
    std::vector<int> found;
    for (const auto i : outlines->index.find(geo::boundsOf(polygon))) {
        if (geo::contains(polygon, features[i].labelAt)) found.push_back(static_cast<int>(i));
    }
    return found;
}

std::vector<std::size_t> SceneLayer::rowsOf(const std::vector<int>& chosen) const {
    std::vector<std::size_t> rows;
    for (const int i : chosen) {
        const auto index = static_cast<std::size_t>(i);
        if (features[index].row >= 0) rows.push_back(static_cast<std::size_t>(features[index].row));
        if (index >= members.size()) continue;
        for (const auto row : members[index]) rows.push_back(static_cast<std::size_t>(row));
    }
    if (!std::is_sorted(rows.begin(), rows.end())) std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<int> SceneLayer::featuresOfRows(const std::vector<std::size_t>& rows) const {
    if (inRowOrder) {
        std::vector<int> found;
        for (const std::size_t row : rows) {
            if (row < features.size()) found.push_back(static_cast<int>(row));
        }
        if (!std::is_sorted(found.begin(), found.end())) std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
    std::vector<bool> chosen;
    for (const std::size_t row : rows) {
        if (row >= chosen.size()) chosen.resize(std::max(row + 1, 2 * chosen.size()));
        chosen[row] = true;
    }
    const auto wanted = [&](std::int64_t row) {
        return row >= 0 && static_cast<std::size_t>(row) < chosen.size() && chosen[static_cast<std::size_t>(row)];
    };
    std::vector<int> found;
    for (std::size_t i = 0; i < features.size(); ++i) {
        const bool holds = i < members.size() && std::any_of(members[i].begin(), members[i].end(), wanted);
        if (holds || wanted(features[i].row)) found.push_back(static_cast<int>(i));
    }
    return found;
}

std::size_t Scene::active() const {
    for (std::size_t i = layers.size(); i-- > 0;) {
        if (layers[i].explains()) return i;
    }
    for (std::size_t i = layers.size(); i-- > 0;) {
        if (!layers[i].raster) return i;
    }
    return layers.empty() ? 0 : layers.size() - 1;
}

}  // namespace kapok::map
