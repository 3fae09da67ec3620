// Statements that the native kernels answer just as SQLite does.
#pragma once

#include "database/table_sql.h"
#include "spec/query.h"
#include "table/control.h"

namespace kapok::query {

struct NativeKey {
    std::string column;
    bool descending = false;
    bool missingFirst = true;
    bool operator==(const NativeKey&) const = default;
};

/// A statement as a query, and what SQL adds to it.
struct NativePlan {
    std::size_t table = 0;  ///< among those given
    Query query = {};       ///< filter, groups and aggregates; of rows as they are the columns needed
    std::vector<NativeKey> order = {};
    std::size_t offset = 0;
    std::size_t limit = database::SqlStatement::allRows;
    std::vector<std::string> output = {};  ///< the query's column for each of the answer's
};

/// Either a plan or the reason, half a sentence, why the statement is none for the kernels.
struct NativeChoice {
    std::optional<NativePlan> plan = {};
    Text reason = {};
};

/// Recognises `SELECT columns and aggregates FROM one table [WHERE …] [GROUP BY columns] [ORDER BY …] [LIMIT …]` that
/// SQLite has already accepted. Groups come as SQLite's: in the order of their keys, missing first. O(length + chunks).
NativeChoice nativePlan(const std::vector<database::SqlTable>& tables, const std::string& sql,
                        const database::SqlValues& values = {});

/// Sums and means of float64 carry their rounding error and so may differ from SQLite's in the last digits; all else is
/// what SqlStatement::answer gives. `columns` are those of the statement. Throws Error, Cancelled.
database::SqlAnswer answerNatively(const NativePlan& plan, const std::vector<database::SqlTable>& tables,
                                   const std::vector<database::SqlColumn>& columns, std::size_t mostRows,
                                   const Control& control = {});

}  // namespace kapok::query
