// Mending polygons that cross themselves.
#pragma once

#include "geo/geometry.h"

namespace kapok::geo {

/// The same area as valid polygons: rings that cross, touch or repeat themselves are cut apart, spikes and rings
/// without area go (GEOS, MakeValid; even-odd, as drawn). Lines and points are kept as they are. Valid polygons come
/// back with the same shape. A geometry that cannot be mended comes back unchanged.
Geometry repaired(const Geometry& geometry);

}  // namespace kapok::geo
