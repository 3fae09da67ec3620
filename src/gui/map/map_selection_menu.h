// What can be done with the selection of a map: grown to neighbours, asked for by a condition, and as elsewhere.
#pragma once

#include "gui/map/map_presenter.h"

class QMenu;

namespace kapok::gui {

/// In the background; nothing happens when nothing is selected. `grow`: what is selected stays.
void selectNeighbours(Session& session, MapPresenter& presenter, map::MapView& view, bool grow);

/// Filled anew each time it opens.
QMenu* mapSelectionMenu(Session& session, MapPresenter& presenter, map::MapView& view, QWidget* parent);

}  // namespace kapok::gui
