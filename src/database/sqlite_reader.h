// Tables and views of SQLite files.
#pragma once

#include "database/progress.h"
#include "table/table.h"

namespace kapok::database {

struct SqliteTable {
    std::string name;
    bool view = false;
    std::int64_t rows = -1;  ///< -1: a view, not counted
};

/// Tables and views in the order of their creation, without SQLite's own. Throws Error when the file is no database.
std::vector<SqliteTable> listSqliteTables(const std::string& path);

struct SqliteRead {
    Table table;
    std::vector<Text> notes;  ///< columns whose declared type did not hold
};

/// All rows of a table or view; empty name: the first. Read only, in one transaction. The type of a column is the
/// narrowest that all its values fit: integers int64, integers and reals float64, declared BOOLEAN, DATE, DATETIME or
/// TIMESTAMP as such where every value is one, blobs hexadecimal text, anything mixed text. `asText`: all columns text.
/// Throws Error or Cancelled. O(rows).
SqliteRead readSqliteTable(const std::string& path, const std::string& table, bool asText, const Progress& progress);

}  // namespace kapok::database
