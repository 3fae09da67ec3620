// Points and shapes from plain columns: longitude and latitude, WKT, hexadecimal WKB.
#pragma once

#include "io/open.h"

namespace kapok::io {

/// Adds a column "geometry" to a table without one. `options.geometry`: "LON,LAT" names two columns of numbers in
/// degrees, another name a column of WKT (also "SRID=4490;POINT…") or hexadecimal WKB, which the geometry replaces;
/// "none" leaves the table as it is. Empty: done where names and all values leave no doubt (longitude and latitude,
/// lon and lat, 经度 and 纬度; wkt, geometry), with a note; never when all columns are to stay text. Coordinates are
/// WGS 84 unless `options.crs` says otherwise. Throws Error for a column that is not there or holds no coordinates.
/// O(rows).
Table withGeometry(const Table& table, const OpenOptions& options, ImportReport& report);

}  // namespace kapok::io
