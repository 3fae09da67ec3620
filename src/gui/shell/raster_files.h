// Rasters that are opened or dropped become maps.
#pragma once

#include "gui/common/session.h"

namespace kapok::gui {

/// By its extension: GeoTIFF and other rasters, MBTiles.
bool isRasterFile(const QString& path);

/// "*.tif", "*.mbtiles" …
QStringList rasterPatterns();

/// A new map that shows it.
void openRaster(Session& session, const QString& path);

}  // namespace kapok::gui
