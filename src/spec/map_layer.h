// What kind of thing a map's layer draws.
#pragma once

#include "spec/map_spec.h"

namespace kapok {

/// Is it the picture, grid or tiles of its `file`? Such a layer asks nothing of a dataset.
inline bool drawsFile(const MapLayer& layer) {
    switch (layer.mark) {
        case MapMark::Raster:
        case MapMark::Tiles: return true;
        case MapMark::Contours: return !layer.file.empty();
        default: return false;
    }
}

/// Is its `file` an address of the network?
inline bool drawsAddress(const MapLayer& layer) {
    return drawsFile(layer) && (layer.file.starts_with("http://") || layer.file.starts_with("https://"));
}

}  // namespace kapok
