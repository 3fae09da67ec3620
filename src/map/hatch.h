// Hatching that is real lines: it survives formats that neither clip nor know patterns.
#pragma once

#include "geo/geometry.h"

#include <QLineF>

#include <vector>

namespace kapok::map {

/// The pieces within the polygons (even-odd) of parallel lines that rise to the right at 45°, `spacing` apart. They lie
/// at the same places for all shapes. Screen coordinates. O(vertices + pieces).
std::vector<QLineF> hatchLines(const geo::Geometry& shape, double spacing);

}  // namespace kapok::map
