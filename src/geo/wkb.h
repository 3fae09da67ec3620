// Well-known binary: the bytes of a geometry column.
#pragma once

#include "geo/geometry.h"

#include <string>
#include <string_view>

namespace kapok::geo {

/// Reads WKB (OGC 06-103r4, ISO 19125) and EWKB, either byte order: points, lines, polygons, their multiples,
/// collections, triangles, TINs and polyhedral surfaces. Z, M and SRID are skipped, empty points and parts left out,
/// open rings closed. No bytes at all is an empty geometry.
/// Throws Error when the bytes end early or go on, are of an unknown or curved type, or hold a coordinate that is not
/// finite. O(bytes).
Geometry readWkb(std::string_view bytes);

/// Little-endian WKB of the simplest type that holds all parts: a single part is no multi-geometry, mixed parts are
/// a collection, an empty geometry is an empty collection.
std::string writeWkb(const Geometry& geometry);

}  // namespace kapok::geo
