// The WHERE of a statement as a condition of the formula language.
#pragma once

#include "query/sql_reader.h"

namespace kapok::query {

/// A table as names of a statement see it.
class SqlScope {
public:
    /// Throws NotNative when two columns differ only in capitals.
    explicit SqlScope(const Table& table);

    void setQualifier(std::string name) { qualifier_ = sqlFolded(name); }
    const Table& table() const { return table_; }
    /// Null when there is no such column.
    ColumnPtr find(const std::string& name) const;
    /// Reads a column's name, perhaps with the table's before it. Throws NotNative when it is none.
    ColumnPtr column(SqlReader& reader) const;

private:
    const Table& table_;
    std::string qualifier_;
    std::map<std::string, std::size_t> places_;
};

/// Reads a condition that holds for the same rows in both languages: comparisons of columns with literals and columns
/// of their kind, BETWEEN, IN, IS NULL, AND, OR, NOT. Throws NotNative at anything that SQLite may see otherwise: it
/// compares texts with numbers by rules of its own, dates as texts, and LIKE does not tell capitals.
std::string sqlCondition(SqlReader& reader, const SqlScope& scope);

/// All times of the column have four digits in their year, so that their texts order as they do. O(chunks).
bool ordersAsText(const Column& column);

}  // namespace kapok::query
