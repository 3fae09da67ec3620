// One column of an ODBC answer: how it is fetched, and what it becomes.
#pragma once

#include "database/connection.h"
#include "database/decimal_column.h"
#include "database/odbc_handles.h"

namespace kapok::database {

/// What the driver says about a column.
struct OdbcField {
    std::string name;
    std::string shown;  ///< the database's own name of the type
    SQLSMALLINT type = SQL_UNKNOWN_TYPE;
    SQLULEN size = 0;  ///< characters or bytes; 0: not known
    SQLSMALLINT decimals = 0;
};

/// bit -> boolean; whole numbers -> int64; real, float, double -> float64; decimal, numeric -> DecimalColumn; date ->
/// date; timestamp -> datetime; binary -> text of hexadecimal digits; everything else -> text.
class OdbcColumn {
public:
    OdbcColumn(OdbcField field, bool asText);

    const OdbcField& field() const { return field_; }
    /// SQL_C_…: the form in which the values are fetched.
    SQLSMALLINT form() const { return form_; }
    /// Bytes of the longest value with its end; 0: longer than is worth keeping room for in every row.
    std::size_t width() const { return width_; }

    void addMissing();
    /// A value in the column's form.
    void add(const char* bytes, std::size_t size, std::int64_t row, DatabaseRead& read);
    ColumnPtr finish(DatabaseRead& read);

private:
    void addWords(const std::string& words);
    void addProblem(std::int64_t row, std::string text, Text what, DatabaseRead& read);
    void addNoDate(std::int64_t row, DatabaseRead& read);
    void addReal(double value, std::int64_t row, DatabaseRead& read);
    void addDecimal(const std::string& decimal, std::int64_t row, DatabaseRead& read);

    OdbcField field_;
    SQLSMALLINT form_;
    Type type_;
    std::size_t width_;
    ColumnBuilder builder_;
    DecimalColumn decimals_;
    bool decimal_;
};

}  // namespace kapok::database
