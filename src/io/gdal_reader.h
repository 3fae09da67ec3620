// Layers and sheets through GDAL: GeoJSON, GeoPackage, Shapefile, FlatGeobuf, KML, GML, DXF, XLSX, XLS, ODS.
#pragma once

#include "io/formats.h"
#include "io/open.h"

namespace kapok::io {

std::vector<TableInfo> listLayers(const std::string& path, const Format& format);

/// Text stays text (codes keep their zeros), geometry becomes a column "geometry" of WKB with its CRS. 64-bit integers,
/// dates and times keep their type; lists become JSON text, binary values hexadecimal text.
Opened readLayer(const std::string& path, const Format& format, const std::string& layer, const OpenOptions& options,
                 const Progress& progress);

}  // namespace kapok::io
