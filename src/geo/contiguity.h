// Neighbours of polygons by shared corners or edges.
#pragma once

#include "geo/geometry.h"
#include "geo/weights.h"

namespace kapok::geo {

enum class Contiguity : std::uint8_t {
    Queen,  ///< a shared vertex
    Rook,   ///< a shared edge: two vertices that follow each other in both
};

/// Links of weight 1 in both directions. Vertices nearer than `tolerance` (in the units of the coordinates) are one; 0:
/// only equal ones. Vertices are found through a grid of that size. O(vertices log vertices).
/// Throws Error when there are no polygons at all; a geometry without polygons is an island.
Weights contiguity(std::span<const Geometry> regions, Contiguity rule, double tolerance);

}  // namespace kapok::geo
