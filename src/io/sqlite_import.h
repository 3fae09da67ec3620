// Tables of SQLite files as data: what their schema declares as dates and times is read as such.
#pragma once

#include "io/open.h"

namespace kapok::io {

std::vector<TableInfo> listDatabaseTables(const std::string& path);
Opened readDatabaseTable(const std::string& path, const std::string& table, const OpenOptions& options,
                         const Progress& progress);
Opened readFirstDatabaseRows(const std::string& path, const std::string& table, const OpenOptions& options,
                             std::size_t rows, const Progress& progress);

}  // namespace kapok::io
