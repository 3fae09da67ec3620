#include "gui/map/online_maps.h"

#include "gui/common/strings.h"
#include "host/map_settings.h"
#include "map/tiles.h"

namespace kapok::gui {

void useOnlineMaps(const host::Settings& settings) {
    map::setTileAccess({onlineMapsAllowed(settings), fromQt(host::tileFolder())});
}

bool onlineMapsAllowed(const host::Settings& settings) { return settings.get(host::settings::onlineMaps); }

void allowOnlineMaps(host::Settings& settings, bool allowed) {
    settings.set(host::settings::onlineMaps, allowed);
    useOnlineMaps(settings);
}

}  // namespace kapok::gui
