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
    std::string name;                        ///< of the table or view that was read
    std::vector<std::string> declaredTypes;  ///< as the schema says them, a column each; empty for expressions
    std::vector<Text> notes;                 ///< columns that hold values of several kinds
};

/// All rows of a table or view; empty name: the first. Read only. SQLite types values, not columns: a column becomes
/// int64 when all its values are integers, float64 when all are numbers, else text (numbers in it as their shortest
/// text, blobs as hexadecimal). A column declared BOOLEAN with 0 and 1 only becomes boolean. NULL is missing, and so is
/// an empty text. `asText`: all columns text. Tables of one kind of value a column are read through several
/// connections, each a range of row ids (0: as many as there are cores, at most 4). Throws Error or Cancelled. O(rows).
SqliteRead readSqliteTable(const std::string& path, const std::string& table, bool asText, const Progress& progress,
                           std::size_t connections = 0);

/// The first rows of it, typed by themselves. O(rows).
SqliteRead readSqliteRows(const std::string& path, const std::string& table, bool asText, std::size_t rows,
                          const Progress& progress);

}  // namespace kapok::database
