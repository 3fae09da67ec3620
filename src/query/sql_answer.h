// SQL over tables, answered by whichever engine is faster and gives the same answer.
#pragma once

#include "database/table_sql.h"

namespace kapok::query {

enum class SqlEngine : std::uint8_t {
    Native,  ///< the kernels on columns
    Sqlite,  ///< row by row
};

struct SqlOutcome {
    Table table;
    bool cut = false;                          ///< there were more rows than asked for
    std::vector<std::string> tablesRead = {};  ///< names of tables
    SqlEngine engine = SqlEngine::Sqlite;
    Text reason = {};  ///< Sqlite: half a sentence that says why not the kernels
};

/// Throws as SqlStatement does. O(rows) for what the kernels answer.
SqlOutcome answerSql(const std::vector<database::SqlTable>& tables, const std::string& sql,
                     const database::SqlValues& values = {}, std::size_t mostRows = database::SqlStatement::allRows,
                     const database::Progress& progress = {});

}  // namespace kapok::query
