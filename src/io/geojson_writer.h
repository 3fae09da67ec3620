// GeoJSON (RFC 7946): a feature a line, coordinates in WGS 84 and in their shortest exact form.
#pragma once

#include "io/write.h"

namespace kapok::io {

/// Throws Error when the table has no geometry.
void requireGeometry(const Table& table);

/// The first geometry column becomes the geometry, further ones hexadecimal WKB properties. Throws Error (no geometry,
/// damaged geometry, an unknown CRS, coordinates that cannot be brought to WGS 84) or Cancelled.
void writeGeoJson(const Table& table, std::ostream& stream, const Progress& progress);

}  // namespace kapok::io
