// GeoJSON and GeoPackage through GDAL.
#pragma once

#include "io/write.h"

namespace kapok::io {

/// Creates the file, which must not be there. Throws Error or Cancelled (see writeFile).
void writeLayer(const Table& table, const std::string& path, const std::string& driver, const std::string& layer,
                const Progress& progress);

}  // namespace kapok::io
