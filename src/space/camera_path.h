// Ways of the camera, and of time in a cube, for films.
#pragma once

#include "space/camera.h"

#include <vector>

namespace kapok::space {

/// `count` poses once around the map, the first that of the camera; all from one distance, from which all sides are
/// seen as the camera sees its own. `aspect` is width by height of the pictures.
std::vector<Pose> posesAround(const Model& model, MapCamera camera, double aspect, int count);

/// `count` poses from the first camera to the last one by way of the others, the ends included; slower near each of
/// them. At least one camera.
std::vector<Pose> posesBetween(const Model& model, const std::vector<MapCamera>& cameras, double aspect, int count);

/// A cube of space and time up to a part of its height, 0 to 1: what is later is left out.
Model upTo(const Model& cube, double part);

}  // namespace kapok::space
