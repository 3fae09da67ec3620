// SQL over tables in memory: SQLite reads the columns where they are.
#pragma once

#include "database/progress.h"
#include "table/table.h"

namespace kapok::database {

/// A table and the names under which SQL may use it.
struct SqlTable {
    std::vector<std::string> names;
    Table table;
};

/// The answer of one SELECT (CTEs, joins, window functions: all that SQLite reads). Dates and times are ISO 8601 text
/// in SQL, booleans 0 and 1, geometry WKB blobs; a column of the answer that is a column of a table has its type, unit,
/// label, zone and CRS again, others become int64, float64 or text by their values. NULL and the empty text are
/// missing. Columns of one name are numbered. Throws Error with SQLite's words, for anything that would write, and for
/// more than one statement; or Cancelled.
Table querySql(const std::vector<SqlTable>& tables, const std::string& sql, const Progress& progress = {});

}  // namespace kapok::database
