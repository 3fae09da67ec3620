// One geometry of GeoJSON as WKB.
#pragma once

#include <string>

#include <simdjson.h>

namespace kapok::io {

/// Appends ISO WKB, with heights where the first position has one. False, with `wkb` as it was, for null and for a
/// geometry without coordinates. Throws Error for what is no geometry.
bool appendGeoJsonGeometry(std::string& wkb, const simdjson::dom::element& geometry);
bool appendGeoJsonShape(std::string& wkb, const simdjson::dom::object& geometry);

}  // namespace kapok::io
