// A raster or base map as a layer of a scene.
#pragma once

#include "geo/projection.h"
#include "map/features.h"
#include "map/raster.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>

namespace kapok::map {

struct SceneLayer;

struct RasterLayer {
    RasterSource source;
    std::string mapCrs = {};          ///< empty: coordinates are drawn as they are
    std::string crs = {};             ///< of the raster, as it is taken to be
    std::vector<double> sample = {};  ///< of its numbers; empty for pictures
};

/// The outline of the layer's file, its only feature.
FeatureSet rasterOutline(const MapLayer& layer);

/// Opens the file for a map. Throws Error as RasterSource does, and for one band without a single number.
std::shared_ptr<const RasterLayer> openRaster(const MapLayer& layer, const std::string& crs,
                                              const geo::Projection& projection);

/// Name, unit, and how numbers become colours: `quantile` runs from the 2 % to the 98 % quantile, `equal-interval` from
/// the least to the greatest; the other methods make classes, all from a sample of a quarter of a million cells.
void describeRaster(SceneLayer& layer, const MapLayer& spec);

/// What is seen of it, nothing when its file has gone since; read for the pixels of the device, through overviews or
/// tiles of a coarser level for one in `exactness` pixels where that is more than one (infinity: left out); on paper
/// 240 pixels an inch.
void paintRaster(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                 double exactness);

/// The number at a place of the map; nothing for pictures.
QStringList rasterWords(const SceneLayer& layer, geo::Point place, const QLocale& locale);

}  // namespace kapok::map
