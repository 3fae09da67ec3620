// Geometry made of geometry (GEOS): unions, intersections, buffers; whether it is valid.
#pragma once

#include "geo/geometry.h"

#include <string>

namespace kapok::geo {

/// What is common to both; empty when nothing is. Geometries must be valid: see repaired(). Throws Error when GEOS
/// cannot.
Geometry intersection(const Geometry& a, const Geometry& b);

/// What is in any of them, borders between them gone. Throws Error when GEOS cannot.
Geometry unionOf(std::span<const Geometry> shapes);

/// All that is no farther than `distance` (below 0: polygons shrunk), round at corners with `segments` steps a quarter.
Geometry buffered(const Geometry& geometry, double distance, int segments = 16);

/// Why a geometry is not valid ("Self-intersection at 1 2"), in GEOS's English; empty when it is valid.
std::string invalidReason(const Geometry& geometry);

}  // namespace kapok::geo
