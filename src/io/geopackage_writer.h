// GeoPackage through GDAL.
#pragma once

#include "io/write.h"

namespace kapok::io {

/// Creates the file, which must not be there. Throws Error or Cancelled (see writeFile).
void writeGeoPackage(const Table& table, const std::string& path, const WriteOptions& options,
                     const Progress& progress);

}  // namespace kapok::io
