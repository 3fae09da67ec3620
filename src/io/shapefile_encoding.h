// In which encoding the attributes of a Shapefile are.
#pragma once

#include <string>

namespace kapok::io {

/// `asked` when it is given; empty when a .cpg file beside it says so (GDAL reads that) or all is ASCII or the .dbf
/// names a code page; else what the bytes of the .dbf look like: GBK without any mark is common.
std::string shapefileEncoding(const std::string& shpPath, const std::string& asked);

}  // namespace kapok::io
