// A map as a picture that can be written to a file.
#pragma once

#include "map/scene.h"
#include "report/item_picture.h"

#include <QSize>

#include <memory>
#include <vector>

namespace kapok::gui {

/// The scene at this size, flat or in space. `selected`: features of the active layer.
report::ItemPicture mapPicture(std::shared_ptr<const map::Scene> scene, const MapSpace& space, QSize size,
                               const std::vector<int>& selected, const Theme& theme);

}  // namespace kapok::gui
