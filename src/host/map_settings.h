// Settings of maps: base maps of the network are asked for only when the user has allowed it.
#pragma once

#include "host/settings.h"

namespace kapok::host {

namespace settings {
inline const Setting<bool> onlineMaps{"maps/online", false};
}  // namespace settings

/// Where tiles of servers are kept: "tiles" in the user's cache folder.
QString tileFolder();

}  // namespace kapok::host
