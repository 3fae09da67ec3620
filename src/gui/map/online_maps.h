// The user's word on base maps of the network.
#pragma once

#include "host/settings.h"

namespace kapok::gui {

/// Tells the maps what the settings say; at the start of every map and after each change.
void useOnlineMaps(const host::Settings& settings);
bool onlineMapsAllowed(const host::Settings& settings);
void allowOnlineMaps(host::Settings& settings, bool allowed);

}  // namespace kapok::gui
