// What is wrong with shapes before they are projected, in words.
#pragma once

#include "map/features.h"

namespace kapok::map {

bool looksLikeDegrees(const FeatureSet& set);

/// Adds to the set's warnings: coordinates of an unknown system; degrees of a system in metres; polygons that cross
/// themselves (looked for in up to 300,000 vertices). Shapes outside of the range of degrees become empty and are
/// counted. `crs` is the system that the shapes are read in, empty for none. Throws Error when none of the shapes has
/// coordinates that its system can hold.
void checkShapes(FeatureSet& set, const std::string& crs);

}  // namespace kapok::map
