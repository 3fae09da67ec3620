// One layer of a scene from its projected features.
#pragma once

#include "map/scene.h"

namespace kapok::map {

/// Applies the layer's mark, makes classes and sizes; takes the shapes of the set. It can be drawn then, from the
/// shapes as they are, with names in the middle of the features' bounds. `context` may be null.
SceneLayer beginLayer(const LayerInput& input, FeatureSet& set, const geo::Projection& projection, RunContext* context);

/// Points have no levels of detail, and are where their labels are.
bool isFinished(const SceneLayer& layer);

/// Makes its levels of detail and label points. `extent`: the longer side of the map.
void finishLayer(SceneLayer& layer, double extent, RunContext* context);

/// Both.
SceneLayer buildLayer(const LayerInput& input, FeatureSet& set, const geo::Projection& projection, double extent,
                      RunContext* context);

/// Gives the features of a layer their values, classes and sizes.
void rateFeatures(SceneLayer& layer, const MapLayer& spec, const FeatureSet& set);

}  // namespace kapok::map
