// Land and graticule below the layers of a map.
#pragma once

#include "map/scene.h"

namespace kapok::map {

/// The countries of the world (Natural Earth 1:110 million) and the net of meridians and parallels, as far as the spec
/// asks for them, projected like the scene and somewhat beyond its bounds. Nothing where coordinates are not on the
/// earth.
Backdrop backdropOf(const MapSpec& spec, const Scene& scene);

/// The countries of the world in degrees.
const std::vector<geo::Geometry>& worldCountries();

/// The part of the earth that a part of the map shows, in degrees; all of it for more than a hemisphere.
geo::Box degreesWithin(const geo::Projection& projection, const geo::Box& onMap);

/// Degrees between the lines of a graticule over an extent of so many degrees: a round number that gives about six.
double graticuleStep(double degrees);

}  // namespace kapok::map
