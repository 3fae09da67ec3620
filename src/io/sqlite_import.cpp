#include "io/sqlite_import.h"

#include "database/sqlite_reader.h"
#include "io/text_columns.h"
#include "sdk/list.h"

namespace kapok::io {
namespace {

/// Texts under a declared date or time are such.
Opened typed(database::SqliteRead read, bool asText) {
    Opened opened{std::move(read.table), {}};
    opened.report.table = read.name;
    opened.report.notes = std::move(read.notes);
    for (std::size_t i = 0; i < opened.table.columnCount() && !asText; ++i) {
        const std::string& declared = read.declaredTypes[i];
        const ColumnPtr column = opened.table.column(i);
        const bool declaredTime = declared.starts_with("DATE") || declared.starts_with("TIMESTAMP");
        if (declaredTime && column->type() == Type::Text) opened.table = opened.table.with(timesFromText(column));
    }
    return opened;
}

void warnOfOthers(const std::string& path, ImportReport& report) {
    const auto tables = database::listSqliteTables(path);
    if (tables.size() < 2) return;
    std::string names;
    for (const auto& table : tables) addToList(names, table.name);
    report.warnings.push_back(KAPOK_TR("io", "The file holds several tables: %1. The first was read.").arg(names));
}

}  // namespace

std::vector<TableInfo> listDatabaseTables(const std::string& path) {
    std::vector<TableInfo> tables;
    for (const auto& table : database::listSqliteTables(path)) tables.push_back({table.name, table.rows, false});
    return tables;
}

Opened readDatabaseTable(const std::string& path, const std::string& table, const OpenOptions& options,
                         const Progress& progress) {
    const bool asText = options.types == ColumnTypes::Text;
    Opened opened = typed(database::readSqliteTable(path, table, asText, progress), asText);
    if (table.empty()) warnOfOthers(path, opened.report);
    progress.done(1);
    return opened;
}

Opened readFirstDatabaseRows(const std::string& path, const std::string& table, const OpenOptions& options,
                             std::size_t rows, const Progress& progress) {
    const bool asText = options.types == ColumnTypes::Text;
    return typed(database::readSqliteRows(path, table, asText, rows, progress), asText);
}

}  // namespace kapok::io
