// Connections that were used before: their addresses, which hold no passwords.
#pragma once

#include "database/connection_settings.h"
#include "host/settings.h"

namespace kapok::gui {

/// Newest first. What cannot be read is left out.
std::vector<database::ConnectionSettings> recentDatabases(const host::Settings& settings);
void rememberDatabase(host::Settings& settings, const database::ConnectionSettings& connection);

}  // namespace kapok::gui
