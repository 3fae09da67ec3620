#include "database/table_module.h"

#include "database/sqlite_file.h"
#include "table/format.h"

#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>

namespace kapok::database {
namespace {

constexpr const char* moduleName = "kapok_tables";

struct TableVtab {
    sqlite3_vtab base;
    const Table* table;
};

struct TableCursor {
    sqlite3_vtab_cursor base;
    const Table* table;
    std::size_t row;
};

TableCursor* cursorOf(sqlite3_vtab_cursor* cursor) { return reinterpret_cast<TableCursor*>(cursor); }

/// The word before _K_ gives the affinity by SQLite's rules: a code such as '01001' must stay text in comparisons.
const char* affinity(Type type) {
    switch (type) {
        case Type::Boolean:
        case Type::Int64: return "INTEGER";
        case Type::Float64: return "REAL";
        case Type::Geometry: return "BLOB";
        case Type::Text:
        case Type::Date:
        case Type::DateTime: break;
    }
    return "TEXT";
}

/// SQLite does not tell A from a.
std::string folded(std::string name) {
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return name;
}

std::string declaration(const Table& table, std::size_t tableIndex) {
    std::string sql;
    std::vector<std::string> used;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Field& field = table.column(i)->field();
        std::string name = field.name;
        for (int n = 2; std::count(used.begin(), used.end(), folded(name)) > 0; ++n)
            name = field.name + "_" + std::to_string(n);
        used.push_back(folded(name));
        sql += (sql.empty() ? "CREATE TABLE x(" : ", ") + quotedName(name) + " " + affinity(field.type) + "_K_" +
               std::to_string(tableIndex) + "_" + std::to_string(i);
    }
    return sql + ")";
}

int connectTable(sqlite3* handle, void* tables, int count, const char* const* words, sqlite3_vtab** made, char**) {
    const auto& all = *static_cast<const std::vector<SqlTable>*>(tables);
    std::size_t index = all.size();
    if (count > 3) std::from_chars(words[3], words[3] + std::strlen(words[3]), index);
    if (index >= all.size()) return SQLITE_ERROR;
    const int status = sqlite3_declare_vtab(handle, declaration(all[index].table, index).c_str());
    if (status == SQLITE_OK) *made = &(new TableVtab{{}, &all[index].table})->base;
    return status;
}

int disconnectTable(sqlite3_vtab* table) {
    delete reinterpret_cast<TableVtab*>(table);
    return SQLITE_OK;
}

/// Only full scans: SQLite makes its own index for a join, once.
int chooseIndex(sqlite3_vtab* table, sqlite3_index_info* info) {
    const auto rows = reinterpret_cast<TableVtab*>(table)->table->rows();
    info->estimatedCost = static_cast<double>(rows) + 1;
    info->estimatedRows = static_cast<sqlite3_int64>(rows);
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab* table, sqlite3_vtab_cursor** made) {
    *made = &(new TableCursor{{}, reinterpret_cast<TableVtab*>(table)->table, 0})->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor) {
    delete cursorOf(cursor);
    return SQLITE_OK;
}

int startCursor(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
    cursorOf(cursor)->row = 0;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor* cursor) {
    ++cursorOf(cursor)->row;
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor* cursor) { return cursorOf(cursor)->row >= cursorOf(cursor)->table->rows(); }

void giveText(sqlite3_context* context, std::string_view text, void (*lifetime)(void*)) {
    sqlite3_result_text64(context, text.data(), text.size(), lifetime, SQLITE_UTF8);
}

void giveCell(sqlite3_context* context, const Column& column, std::size_t row) {
    if (column.isMissing(row)) return sqlite3_result_null(context);
    switch (column.type()) {
        case Type::Boolean:
        case Type::Int64: return sqlite3_result_int64(context, column.integer(row));
        case Type::Float64: return sqlite3_result_double(context, column.number(row));
        case Type::Text: return giveText(context, column.text(row), SQLITE_STATIC);
        case Type::Date:
        case Type::DateTime: return giveText(context, cellText(column, row), SQLITE_TRANSIENT);
        case Type::Geometry: {
            const auto wkb = column.wkb(row);
            return sqlite3_result_blob64(context, wkb.data(), wkb.size(), SQLITE_STATIC);
        }
    }
}

int readColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
    const auto* at = cursorOf(cursor);
    try {
        giveCell(context, *at->table->column(static_cast<std::size_t>(column)), at->row);
        return SQLITE_OK;
    } catch (const std::exception& error) {  // a chunk that cannot be read; SQLite is C
        sqlite3_result_error(context, error.what(), -1);
        return SQLITE_ERROR;
    }
}

int readRowNumber(sqlite3_vtab_cursor* cursor, sqlite3_int64* number) {
    *number = static_cast<sqlite3_int64>(cursorOf(cursor)->row) + 1;
    return SQLITE_OK;
}

sqlite3_module makeModule() {
    sqlite3_module module{};
    module.xCreate = connectTable;
    module.xConnect = connectTable;
    module.xBestIndex = chooseIndex;
    module.xDisconnect = disconnectTable;
    module.xDestroy = disconnectTable;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = startCursor;
    module.xNext = nextRow;
    module.xEof = atEnd;
    module.xColumn = readColumn;
    module.xRowid = readRowNumber;
    return module;
}

}  // namespace

void registerTables(sqlite3* handle, const std::vector<SqlTable>& tables) {
    static const sqlite3_module module = makeModule();
    sqlite3_create_module(handle, moduleName, &module, const_cast<std::vector<SqlTable>*>(&tables));
    for (std::size_t i = 0; i < tables.size(); ++i) {
        for (const auto& name : tables[i].names) {
            const std::string sql =
                "CREATE VIRTUAL TABLE " + quotedName(name) + " USING " + moduleName + "(" + std::to_string(i) + ")";
            if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) continue;
            throw Error(KAPOK_TR("database", "The table \"%1\" cannot be used in SQL: %2.")
                            .arg(name)
                            .arg(sqlite3_errmsg(handle)));
        }
    }
}

std::optional<Field> declaredField(const std::vector<SqlTable>& tables, const char* declaredType) {
    const char* mark = declaredType ? std::strstr(declaredType, "_K_") : nullptr;
    std::size_t table = 0;
    std::size_t column = 0;
    if (!mark || std::sscanf(mark, "_K_%zu_%zu", &table, &column) != 2) return std::nullopt;
    if (table >= tables.size() || column >= tables[table].table.columnCount()) return std::nullopt;
    return tables[table].table.column(column)->field();
}

}  // namespace kapok::database
