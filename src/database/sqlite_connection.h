// An SQLite file behind the interface of all databases.
#pragma once

#include "database/connection.h"

namespace kapok::database {

std::unique_ptr<Connection> openSqlite(const ConnectionSettings& settings);

}  // namespace kapok::database
