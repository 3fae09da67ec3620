// Which tables of a file are to be opened: sheets, layers, tables of a database.
#pragma once

#include "gui/common/session.h"
#include "io/open.h"

namespace kapok::gui {

/// Empty when cancelled.
QStringList chooseTables(Session& session, const QString& path, const std::vector<io::TableInfo>& tables);

}  // namespace kapok::gui
