// Cutting geometry to a rectangle, and cutting long edges into short ones.
#pragma once

#include "geo/geometry.h"

namespace kapok::geo {

/// The part of a closed ring within `box` as one closed ring (Sutherland and Hodgman 1974); where the ring leaves and
/// comes back it runs along the border of the box. Empty when nothing is left.
std::vector<Point> clipRing(std::span<const Point> ring, const Box& box);

/// The pieces of a line within `box` (each segment by Liang and Barsky 1984).
std::vector<std::vector<Point>> clipLine(std::span<const Point> line, const Box& box);

/// Points and pieces of lines and polygons within `box`.
Geometry clip(const Geometry& geometry, const Box& box);

/// The same shape with no edge longer than `longest` in x or y: for projections, which bend long edges. Both
/// neighbours of an edge get the same new vertices.
Geometry densified(const Geometry& geometry, double longest);

}  // namespace kapok::geo
