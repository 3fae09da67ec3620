// Files and databases alike: a place is a path or the address of a database, with '#' and a table.
#pragma once

#include "database/connection.h"
#include "io/open.h"

namespace kapok::io {

/// "postgresql://user@host/database#schema.table", "odbc:DSN=name#table": is it a database and no file?
/// (A path to an SQLite file is a file.)
bool isDatabasePlace(std::string_view place);

/// splitPlace, also for databases: what stands before the first '#' of an address is the address.
FilePlace splitAnyPlace(const std::string& place);

/// listTables of a file, or the tables of a database as "schema.table" (the database's own left out).
std::vector<TableInfo> listAnyTables(const std::string& path, const database::PasswordProvider& password = {});

/// openFile, or a table of a database: the one after '#' or of the options, the only one there is, or the answer of
/// the option `sql`. `password` is asked only when the server wants one that libpq does not find by itself (PGPASSWORD,
/// ~/.pgpass). Throws Error or Cancelled; cancelling reaches the server.
Opened openAny(const std::string& place, const OpenOptions& options = {}, const Progress& progress = {},
               const database::PasswordProvider& password = {});

}  // namespace kapok::io
