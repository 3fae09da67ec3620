// GeoJSON (RFC 7946) read by simdjson: features as rows, their members as columns, coordinates as WKB.
#pragma once

#include "io/open.h"

namespace simdjson::dom {
class element;
}

namespace kapok::io {

/// Is this object a feature, a list of features or a geometry?
bool isGeoJson(const simdjson::dom::element& top);

/// Columns of the members of "properties" (see JsonRecords), "id" where features have one and no property of this name,
/// and "geometry". Coordinates are WGS 84 unless an old file names another system in "crs" or `options` do. An object
/// without coordinates is missing. Throws Error for what is no geometry, with its row; or Cancelled. O(bytes).
Table readGeoJson(const simdjson::dom::element& top, const OpenOptions& options, ImportReport& report,
                  const Progress& progress);

}  // namespace kapok::io
