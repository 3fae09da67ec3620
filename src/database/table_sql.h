// SQL over tables in memory: SQLite reads the columns where they are.
#pragma once

#include "database/progress.h"
#include "sdk/parameter.h"
#include "table/table.h"

#include <limits>
#include <memory>

namespace kapok::database {

/// A table and the names under which SQL may use it.
struct SqlTable {
    std::vector<std::string> names;
    Table table;
};

/// What the places :name of a statement stand for: single values; monostate is NULL.
using SqlValues = std::map<std::string, ParameterValue>;

/// SQL that is not understood, with the byte of the statement where that shows, if SQLite says so.
class SqlError : public Error {
public:
    SqlError(const Error& error, std::optional<std::size_t> offset) : Error(error), offset_(offset) {}
    const std::optional<std::size_t>& offset() const { return offset_; }

private:
    std::optional<std::size_t> offset_;
};

/// A column of an answer.
struct SqlColumn {
    std::string name;                    ///< columns of one name are numbered
    std::optional<Field> declared = {};  ///< of the table's column that it is
};

struct SqlAnswer {
    Table table;
    bool cut = false;  ///< there were more rows than asked for
};

/// One SELECT (CTEs, joins, window functions: all that SQLite reads), understood but not yet answered. Used from one
/// thread.
class SqlStatement {
public:
    static constexpr std::size_t allRows = std::numeric_limits<std::size_t>::max();

    /// Throws SqlError with SQLite's words; Error for anything that would write, for more than one statement, and for a
    /// place :name that `values` has no single value for. `tables` must live as long as the statement.
    SqlStatement(const std::vector<SqlTable>& tables, const std::string& sql, const SqlValues& values = {});
    ~SqlStatement();
    SqlStatement(SqlStatement&&) noexcept;
    SqlStatement& operator=(SqlStatement&&) = delete;

    const std::vector<SqlColumn>& columns() const;
    /// Names of the tables it reads, as `tables` has them, in alphabetical order.
    const std::vector<std::string>& tablesRead() const;

    /// At most so many rows. Dates and times are ISO 8601 text in SQL, booleans 0 and 1, geometry WKB blobs; a column
    /// that is a column of a table has its type, unit, label, zone and CRS again, others become int64, float64 or text
    /// by their values. NULL and the empty text are missing. Throws Error when SQLite fails, or Cancelled.
    SqlAnswer answer(std::size_t mostRows = allRows, const Progress& progress = {});

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace kapok::database
