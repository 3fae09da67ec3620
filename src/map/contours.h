// Lines of equal value: of a raster, or of a surface through points.
#pragma once

#include "map/features.h"
#include "map/raster.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QLocale>
#include <QPainter>

#include <span>

namespace kapok::map {

struct SceneLayer;

/// 1, 2 or 5 times a power of ten that parts the way from `low` to `high` into about twelve.
double roundInterval(double low, double high);

struct ContourLine {
    double value = 0;
    std::vector<geo::Point> points = {};  ///< closed ones end where they begin
};

/// The lines at whole multiples of `interval` (0: a round one) between the middles of cells, as gdal_contour draws
/// them. Throws Error for more than 1,000 levels and for a grid without two different numbers.
std::vector<ContourLine> contourLines(const RasterGrid& grid, double interval);

/// A surface through points: the mean of the 12 nearest, weighted by the inverse square of their distance (Shepard
/// 1968), on a grid of 200 cells along the longer side. Cells farther from any point than three times the mean distance
/// of neighbours are empty. Points without a number do not count. O(cells × log n).
RasterGrid surfaceThrough(std::span<const geo::Point> points, std::span<const double> values);

/// The lines of the layer's file, in its CRS; of at most two million cells.
FeatureSet rasterContours(const MapLayer& layer);

/// Replaces points, already projected, by the lines of a surface through their values.
void pointContours(const MapLayer& layer, FeatureSet& set);

/// How values become colours, and the step between lines.
void describeContours(SceneLayer& layer, const MapLayer& spec);

void paintContours(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                   double exactness);

/// Values along the lines where these are long enough, never one over another or over what is `taken`.
void paintContourLabels(QPainter& painter, const SceneLayer& layer, const Viewport& viewport,
                        const std::vector<QRectF>& taken, const Theme& theme);

}  // namespace kapok::map
