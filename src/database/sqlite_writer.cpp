#include "database/sqlite_writer.h"

#include "database/sqlite_file.h"
#include "table/format.h"

#include <algorithm>

#include <sqlite3.h>

namespace kapok::database {
namespace {

constexpr std::size_t rowsPerCheck = 4096;

std::string_view declaredType(Type type) {
    switch (type) {
        case Type::Boolean: return "BOOLEAN";
        case Type::Int64: return "INTEGER";
        case Type::Float64: return "REAL";
        case Type::Date: return "DATE";
        case Type::DateTime: return "DATETIME";
        case Type::Text:
        case Type::Geometry: break;
    }
    return "TEXT";
}

std::string createSql(const std::string& name, const Table& table) {
    std::string columns;
    for (const auto& field : table.schema()) {
        columns += columns.empty() ? "" : ", ";
        columns += quotedName(field.name) + " ";
        columns += declaredType(field.type);
    }
    return "CREATE TABLE " + quotedName(name) + " (" + columns + ")";
}

std::string insertSql(const std::string& name, std::size_t columns) {
    std::string places;
    for (std::size_t i = 0; i < columns; ++i) places += i == 0 ? "?" : ", ?";
    return "INSERT INTO " + quotedName(name) + " VALUES (" + places + ")";
}

void bindText(sqlite3_stmt* insert, int place, const std::string& text) {
    sqlite3_bind_text64(insert, place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void bindCell(sqlite3_stmt* insert, int place, const Column& column, std::size_t row) {
    if (column.isMissing(row)) return static_cast<void>(sqlite3_bind_null(insert, place));
    switch (column.type()) {
        case Type::Boolean:
        case Type::Int64: sqlite3_bind_int64(insert, place, column.integer(row)); return;
        case Type::Float64: sqlite3_bind_double(insert, place, column.number(row)); return;
        case Type::Text: {
            const auto text = column.text(row);
            sqlite3_bind_text64(insert, place, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
            return;
        }
        case Type::DateTime:
            return bindText(insert, place, cellText(column, row) + (column.field().zone.empty() ? "" : "Z"));
        case Type::Date:
        case Type::Geometry: return bindText(insert, place, cellText(column, row));
    }
}

void writeAbout(SqliteFile& file, const std::string& name, std::string_view text) {
    file.execute("CREATE TABLE " + quotedName(name) + " (line INTEGER, text TEXT)");
    SqliteStatement insert(file, insertSql(name, 2));
    for (int line = 1; !text.empty(); ++line) {
        const std::string one(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(text.size(), one.size() + 1));
        sqlite3_bind_int(insert.handle(), 1, line);
        bindText(insert.handle(), 2, one);
        insert.step();
        insert.reset();
    }
}

}  // namespace

void writeSqliteTable(const std::string& path, const std::string& name, const Table& table, const Progress& progress,
                      std::string_view about) {
    if (table.columnCount() == 0) {
        throw Error(KAPOK_TR("database", "A table without columns cannot be written."),
                    KAPOK_TR("database", "Keep at least one column."));
    }
    SqliteFile file(path, SqliteFile::Mode::Create);
    file.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");  // the file is new and renamed when whole
    file.execute("BEGIN");
    file.execute(createSql(name, table));
    SqliteStatement insert(file, insertSql(name, table.columnCount()));
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row % rowsPerCheck == 0) {
            progress.check();
            progress.done(static_cast<double>(row) / static_cast<double>(table.rows()));
        }
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            bindCell(insert.handle(), static_cast<int>(i) + 1, *table.column(i), row);
        }
        insert.step();
        insert.reset();
    }
    if (!about.empty()) writeAbout(file, name == "about" ? "about_2" : "about", about);
    file.execute("COMMIT");
}

}  // namespace kapok::database
