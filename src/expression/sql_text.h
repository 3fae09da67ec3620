// An expression as SQL: a database then answers what the program would.
#pragma once

#include "expression/syntax.h"
#include "sdk/type.h"

#include <optional>

namespace kapok::expression {

enum class SqlDialect : std::uint8_t { Sqlite, PostgreSql };

struct SqlText {
    std::optional<std::string> sql = {};  ///< nothing when a part of the expression has no equal in the dialect
    bool hasWindows = false;              ///< holds window functions, which SQL allows in no WHERE
    Text reason = {};                     ///< why there is no SQL
    Span place = {};                      ///< which part has no equal
};

/// Columns stand under their own names, quoted. How values are stored: booleans as 0 and 1 in SQLite; dates in SQLite
/// as texts 2024-03-05, of the years 0 to 9999; times only in PostgreSQL (timestamp, of a zone timestamptz). The value
/// is that of the native evaluation, missing values being null, but for two things: whole numbers that overflow become
/// reals in SQLite, and texts that hold a NUL character are not compared beyond it. Parts without columns are computed
/// here and written as values. Throws ExpressionError when the expression does not fit the fields.
SqlText sqlText(const Expression& expression, const Schema& fields, SqlDialect dialect);

}  // namespace kapok::expression
