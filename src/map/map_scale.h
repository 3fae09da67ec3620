// How long and which way: the scale of a part of a map, and where its north lies.
#pragma once

#include "map/scene.h"

#include <optional>

namespace kapok::map {

/// Metres on the ellipsoid WGS 84 for one unit of the map; empty where that differs from place to place or with the
/// direction by more than a tenth, and where coordinates are not on the earth.
std::optional<double> metresPerUnit(const Scene& scene, const geo::Box& seen);

/// Degrees clockwise from the upper edge of the page in which true north lies at a point of the map; empty where the
/// projection has no inverse.
std::optional<double> northAt(const geo::Projection& projection, geo::Point onMap);

}  // namespace kapok::map
