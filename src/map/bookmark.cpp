#include "map/bookmark.h"

#include "map/measuring.h"

#include <cmath>

namespace kapok::map {
namespace {

/// Metres of a unit of the map to the east and west of a point.
double metresAt(const Scene& scene, geo::Point at, double step) {
    if (scene.projection.definition.empty()) return 1;
    return lengthOf(std::vector{geo::Point{at.x - step, at.y}, at, geo::Point{at.x + step, at.y}}, scene.projection) /
           (2 * step);
}

/// Small beside the map, large beside rounding.
double smallStep(const Scene& scene) { return std::max(scene.bounds.width(), scene.bounds.height()) * 1e-4; }

}  // namespace

MapBookmark bookmarkOf(const Scene& scene, const ViewRange& range, double pixels) {
    geo::Point middle = range.centre;
    const double metres = metresAt(scene, middle, smallStep(scene));
    if (!scene.projection.definition.empty())
        middle = geo::Transformation(scene.projection.definition, geo::lonLatCrs).apply(middle);
    MapBookmark mark;
    mark.longitude = middle.x;
    mark.latitude = middle.y;
    mark.width = range.unitsPerPixel * pixels * (metres > 0 ? metres : 1);
    return mark;
}

ViewRange rangeOf(const Scene& scene, const MapBookmark& bookmark, QSizeF size) {
    geo::Point middle{bookmark.longitude, bookmark.latitude};
    if (!scene.projection.definition.empty())
        middle = geo::Transformation(geo::lonLatCrs, scene.projection.definition).apply(middle);
    if (!std::isfinite(middle.x + middle.y) || !(bookmark.width > 0) || size.isEmpty())
        return fitted(scene.bounds, size, 10);
    const double metres = metresAt(scene, middle, smallStep(scene));
    return {middle, bookmark.width / (metres > 0 ? metres : 1) / size.width()};
}

}  // namespace kapok::map
