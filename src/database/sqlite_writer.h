// A table becomes a table of a new SQLite file.
#pragma once

#include "database/progress.h"
#include "table/table.h"

namespace kapok::database {

/// Creates the file, which must not be there, in one transaction. Declared types: BOOLEAN, INTEGER, REAL, TEXT, DATE
/// and DATETIME (ISO 8601 text), geometry TEXT (hexadecimal WKB). Missing is NULL. Throws Error or Cancelled.
/// `about`: what the table is, in lines; a second table "about" holds them, a row each; empty: there is none.
void writeSqliteTable(const std::string& path, const std::string& name, const Table& table, const Progress& progress,
                      std::string_view about = {});

}  // namespace kapok::database
