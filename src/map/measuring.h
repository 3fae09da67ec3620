// How long a path on the map is.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QLocale>
#include <QPainter>

#include <span>

namespace kapok::map {

/// Metres along the shortest ways on the ellipsoid WGS 84 between points of the map; its own units where the
/// coordinates are not on the earth. Points where the projection has no inverse end the path.
double lengthOf(std::span<const geo::Point> path, const geo::Projection& projection);

/// "12.3 km", "840 m"; a number alone where lengths are not metres.
QString lengthText(double length, bool metres, const QLocale& locale = {});

/// The path, its corners and its length beside the last one.
void paintMeasured(QPainter& painter, const std::vector<geo::Point>& path, const Viewport& viewport, const Scene& scene,
                   const Theme& theme);

}  // namespace kapok::map
