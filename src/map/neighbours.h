// Which features of a layer touch others.
#pragma once

#include "map/scene.h"

namespace kapok::map {

bool hasAreas(const SceneLayer& layer);

/// Features that share a corner with one of `chosen` (queen contiguity) and are none of them, ascending.
/// O(vertices of the chosen and of what lies beside them).
std::vector<int> neighboursOf(const SceneLayer& layer, const std::vector<int>& chosen);

}  // namespace kapok::map
