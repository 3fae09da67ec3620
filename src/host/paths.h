// Where the program keeps what is the user's.
#pragma once

#include <QString>

namespace kapok::host {

/// Settings and records: the standard configuration folder, or $KAPOK_CONFIG_DIR. Made when it is not there.
QString configFolder();

/// Installed plugins, autosaved work: the standard data folder, or $KAPOK_DATA_DIR. Made when it is not there.
QString dataFolder();

}  // namespace kapok::host
