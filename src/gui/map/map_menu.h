// What a right click on a map offers.
#pragma once

#include "gui/map/map_presenter.h"

class QMenu;

namespace kapok::gui {

/// `feature`: of the active layer; -1: beside every one.
void fillMapMenu(QMenu& menu, MapPresenter& presenter, int feature);

}  // namespace kapok::gui
