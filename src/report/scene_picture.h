// A map's scene as a picture: flat, or in space where its spec says so.
#pragma once

#include "map/paint.h"
#include "report/item_picture.h"
#include "spec/map_space.h"

#include <memory>

namespace kapok::report {

/// In space the scene is raised here, which throws Error when the form does not suit it.
ItemPicture scenePicture(std::shared_ptr<const map::Scene> scene, const MapSpace& space, const Theme& theme,
                         const map::PaintOptions& options);

}  // namespace kapok::report
