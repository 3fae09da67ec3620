// One layer of a scene from its projected features.
#pragma once

#include "map/scene.h"

namespace kapok::map {

/// Applies the layer's mark, makes levels of detail, classes and sizes; takes the shapes of the set. `extent`: the
/// longer side of the map. `context` may be null.
SceneLayer buildLayer(const LayerInput& input, FeatureSet& set, const geo::Projection& projection, double extent,
                      RunContext* context);

}  // namespace kapok::map
