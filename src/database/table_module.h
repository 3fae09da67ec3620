// A virtual table of SQLite over a Table: nothing is copied.
#pragma once

#include "database/table_sql.h"

#include <optional>

struct sqlite3;

namespace kapok::database {

/// Makes every table readable under each of its names; `tables` must live as long as the connection.
void registerTables(sqlite3* handle, const std::vector<SqlTable>& tables);

/// The column of `tables` that a declared type of SQLite stands for: "TEXT_K_0_3" is column 3 of table 0.
std::optional<Field> declaredField(const std::vector<SqlTable>& tables, const char* declaredType);

}  // namespace kapok::database
