// Layers through GDAL: GeoPackage, FlatGeobuf.
#pragma once

#include "io/formats.h"
#include "io/write.h"

namespace kapok::io {

/// Creates the file, which must not be there. FlatGeobuf has no dates: they are times at midnight; its rows are in the
/// order of its index by place. Throws Error or Cancelled (see writeFile).
void writeLayer(const Table& table, const std::string& path, const Format& format, const WriteOptions& options,
                const Progress& progress);

/// Throws Error when the table has no geometry or a row without one, which FlatGeobuf's readers would pass over. O(1).
void requirePlaces(const Table& table);

}  // namespace kapok::io
