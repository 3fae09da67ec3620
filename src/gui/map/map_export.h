// A map as a picture that can be written to a file.
#pragma once

#include "gui/common/session.h"
#include "map/scene.h"
#include "report/item_picture.h"

#include <QSize>

#include <memory>
#include <vector>

namespace kapok::gui {

class MapPresenter;

/// The scene at this size, flat or in space. `selected`: rows of the active layer's answer.
report::ItemPicture mapPicture(std::shared_ptr<const map::Scene> scene, const MapSpace& space, QSize size,
                               const std::vector<std::size_t>& selected, const Theme& theme);

/// Asks for a file name and writes a numbered picture beside it for each period, in the background.
void exportFrames(Session& session, MapPresenter& presenter, const Id& item);

}  // namespace kapok::gui
