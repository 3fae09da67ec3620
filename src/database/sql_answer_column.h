// A column of SQLite's answer, filled value by value.
#pragma once

#include "database/table_sql.h"
#include "database/value_column.h"

struct sqlite3_stmt;

namespace kapok::database {

class SqlAnswerColumn {
public:
    explicit SqlAnswerColumn(SqlColumn column);

    void add(sqlite3_stmt* statement, int index);
    /// With the field of the table's column it is, where the values allow it.
    ColumnPtr finish();

private:
    bool isGeometry() const { return declared_ && declared_->type == Type::Geometry; }
    void addShape(sqlite3_stmt* statement, int index);

    std::optional<Field> declared_;
    std::string name_;
    ValueColumn values_;
    ColumnBuilder shapes_;
};

}  // namespace kapok::database
