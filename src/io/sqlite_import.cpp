#include "io/sqlite_import.h"

#include "database/sqlite_reader.h"
#include "io/text_columns.h"

namespace kapok::io {

std::vector<TableInfo> listDatabaseTables(const std::string& path) {
    std::vector<TableInfo> tables;
    for (const auto& table : database::listSqliteTables(path)) tables.push_back({table.name, table.rows, false});
    return tables;
}

Opened readDatabaseTable(const std::string& path, const std::string& table, const OpenOptions& options,
                         const Progress& progress) {
    const bool asText = options.types == ColumnTypes::Text;
    database::SqliteRead read = database::readSqliteTable(path, table, asText, progress);
    Opened opened{std::move(read.table), {}};
    opened.report.table = read.name;
    opened.report.notes = std::move(read.notes);
    for (std::size_t i = 0; i < opened.table.columnCount() && !asText; ++i) {
        const std::string& declared = read.declaredTypes[i];
        const ColumnPtr column = opened.table.column(i);
        const bool declaredTime = declared.starts_with("DATE") || declared.starts_with("TIMESTAMP");
        if (declaredTime && column->type() == Type::Text) opened.table = opened.table.with(timesFromText(column));
    }
    progress.done(1);
    return opened;
}

}  // namespace kapok::io
