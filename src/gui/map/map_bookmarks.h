// The views that are kept of a map.
#pragma once

#include "gui/map/map_presenter.h"

class QMenu;

namespace kapok::gui {

/// Keeps what the view shows under a name; an older view of that name is replaced.
void keepMapView(Session& session, const Id& map, const map::MapView& view, const std::string& name);
/// Throws Error when there is none of that name.
void showMapView(Session& session, const Id& map, map::MapView& view, const std::string& name);
void renameMapView(Session& session, const Id& map, const std::string& name, const std::string& other);
void forgetMapView(Session& session, const Id& map, const std::string& name);

/// To go to each, to keep the present one, to rename and to forget; filled whenever it opens.
QMenu* mapBookmarkMenu(Session& session, const Id& map, map::MapView& view, QWidget* parent);

}  // namespace kapok::gui
