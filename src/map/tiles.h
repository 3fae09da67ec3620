// Base maps of tiles: MBTiles files, and addresses of the network where the user allows them.
#pragma once

#include "spec/map_spec.h"

#include <string>

namespace kapok::map {

/// The user's word on tiles of the network. Nothing is ever asked of a server without it.
struct TileAccess {
    bool allowed = false;
    std::string cacheFolder = {};  ///< tiles are kept there for a week, 256 MB of them at most
};

/// For the whole program, until it is said anew. Any thread.
void setTileAccess(const TileAccess& access);

/// May the layer's tiles be asked for: are they a file, or allowed?
bool mayAskFor(const MapLayer& layer);

/// What the raster of a layer is opened by: its file, or for an address with {z}, {x} and {y} (counted from the north;
/// {-y}: from the south; {s} becomes "a") GDAL's description of a tile server in Web Mercator. Throws Error for an
/// address without these, and for one of the network unless the user allows it.
std::string rasterName(const MapLayer& layer);

/// What has to be written on the map: the layer's label, else what the file says, else for OpenStreetMap's servers what
/// its licence asks for.
std::string attributionOf(const MapLayer& layer, const std::string& ofFile);

}  // namespace kapok::map
