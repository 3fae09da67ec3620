// Coordinate reference systems: what they are, and moving points between them (PROJ).
#pragma once

#include "geo/geometry.h"

#include <string>

namespace kapok::geo {

/// Longitude and latitude on WGS 84, in this order: what GeoJSON means.
inline constexpr const char* lonLatCrs = "OGC:CRS84";

/// A CRS anywhere below is whatever PROJ reads: "EPSG:4490", WKT, PROJJSON, or a PROJ string.
struct CrsFacts {
    std::string name;         ///< "China Geodetic Coordinate System 2000"
    bool geographic = false;  ///< longitude and latitude in degrees
    double metres = 1;        ///< one unit of a projected CRS in metres
};

/// Throws Error when the CRS is not understood. Cheap after the first call in a thread.
CrsFacts crsFacts(const std::string& crs);

/// Coordinates from one CRS to another. x is east and y north on both sides, whatever the order of axes in the
/// definitions. A plain value: PROJ's objects are kept per thread, so one transformation may be used by many threads.
class Transformation {
public:
    /// Throws Error when a CRS is not understood or no way leads from one to the other.
    Transformation(std::string from, std::string to);

    const std::string& from() const { return from_; }
    const std::string& to() const { return to_; }

    /// Transforms in place; points that cannot be transformed become NaN, NaN. Returns how many those are.
    std::size_t apply(std::span<Point> points) const;
    Point apply(Point point) const;

private:
    std::string from_;
    std::string to_;
};

}  // namespace kapok::geo
