// From shapes in the plane to what a layer's mark draws: discs, cells, arcs, density.
#pragma once

#include "geo/projection.h"
#include "map/dot_density.h"
#include "map/features.h"
#include "map/heat.h"
#include "map/raster_layer.h"
#include "map/tracks.h"

#include <memory>

namespace kapok::map {

struct Marked {
    /// Rows of the answer behind each shape where these are many (cells); else empty.
    std::vector<std::vector<std::int64_t>> members = {};
    std::shared_ptr<const HeatGrid> heat = {};
    std::shared_ptr<const DotScatter> scatter = {};
    std::shared_ptr<const TrackFacts> tracks = {};
    std::shared_ptr<const RasterLayer> raster = {};
};

/// Replaces the shapes of a set, already projected, by those of the layer's mark: symbols by their places, flows by
/// arcs that leave to the left of the straight line, tracks by lines, points by the cells that hold them, with their
/// count or combined value. Throws Error when the mark does not suit the shapes.
Marked applyMark(const LayerInput& input, FeatureSet& set, const geo::Projection& projection);

/// The largest symbol's radius or flow's width where MapLayer::largest is 0.
double standardLargest(MapMark mark);
/// Radius of symbols or width of flows in pixels for sizes from 0 to the largest; areas are in proportion, or widths.
double sizeInPixels(const MapLayer& layer, double size, double largest);

}  // namespace kapok::map
