// Filled polygons as triangles, for graphics hardware.
#pragma once

#include "geo/geometry.h"

#include <array>

namespace kapok::geo {

/// Three positions in Geometry::vertices, counter-clockwise.
using Triangle = std::array<std::uint32_t, 3>;

/// Triangles that cover the polygons of `geometry`, holes left out, using its own vertices: ear clipping with bridges
/// to holes (Eberly 2002, "Triangulation by ear clipping"), reflex vertices kept in a grid, so usually O(n). A ring
/// that crosses itself is filled as well as can be, and never hangs.
std::vector<Triangle> triangulate(const Geometry& geometry);

}  // namespace kapok::geo
