// Longitudes and latitudes of Chinese map services, which are moved by some hundred metres within China.
#pragma once

#include "geo/geometry.h"

namespace kapok::geo {

/// The datum of degrees: WGS 84 (CGCS2000 differs from it by less than 0.1 m); GCJ-02, of Chinese maps by law; BD-09,
/// which Baidu makes of GCJ-02.
enum class ChinaDatum : std::uint8_t { Wgs84, Gcj02, Bd09 };

/// Degrees of one datum in another. Outside 72.004–137.8347° E, 0.8293–55.8271° N GCJ-02 is WGS 84. The way to GCJ-02
/// and BD-09 is the published formula, the way back solves it by fixed-point iteration, to 1e-9 degrees (0.1 mm).
Point toDatum(Point degrees, ChinaDatum from, ChinaDatum to);

}  // namespace kapok::geo
