#include "database/sqlite_reader.h"

#include "database/sqlite_file.h"
#include "database/sqlite_fill.h"
#include "database/value_column.h"
#include "sdk/list.h"

#include <algorithm>
#include <cctype>
#include <thread>

#include <sqlite3.h>

namespace kapok::database {
namespace {

constexpr std::size_t rowsPerCheck = 4096;
constexpr std::size_t mostConnections = 4;

std::string textOf(sqlite3_stmt* row, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(row, column))) : std::string();
}

std::int64_t countRows(SqliteFile& file, const std::string& table) {
    SqliteStatement count(file, "SELECT count(*) FROM " + quotedName(table));
    return count.step() ? sqlite3_column_int64(count.handle(), 0) : 0;
}

/// Tables without row ids are trees by their primary key.
bool hasRowIds(SqliteFile& file, const std::string& table) {
    sqlite3_stmt* probe = nullptr;
    const std::string sql = "SELECT rowid FROM " + quotedName(table) + " LIMIT 1";
    const bool has = sqlite3_prepare_v2(file.handle(), sql.c_str(), -1, &probe, nullptr) == SQLITE_OK;
    const bool any = has && sqlite3_step(probe) == SQLITE_ROW;
    sqlite3_finalize(probe);
    return any;
}

std::vector<SqliteTable> tablesOf(SqliteFile& file) {
    SqliteStatement list(file,
                         "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE "
                         "'sqlite\\_%' ESCAPE '\\' ORDER BY rowid");
    std::vector<SqliteTable> tables;
    while (list.step()) tables.push_back({textOf(list.handle(), 0), textOf(list.handle(), 1) == "view"});
    return tables;
}

SqliteTable chosenTable(SqliteFile& file, const std::string& path, const std::string& name) {
    const auto tables = tablesOf(file);
    if (tables.empty()) {
        throw Error(KAPOK_TR("database", "The database holds no tables."), KAPOK_TR("database", "Choose another file."),
                    Place{path, 0, ""});
    }
    if (name.empty()) return tables.front();
    for (const auto& table : tables) {
        if (table.name == name) return table;
    }
    std::string names;
    for (const auto& table : tables) addToList(names, table.name);
    throw Error(KAPOK_TR("database", "There is no table \"%1\" in the database.").arg(name),
                KAPOK_TR("database", "It holds: %1.").arg(names), Place{path, 0, ""});
}

std::string hexadecimal(sqlite3_stmt* row, int column) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto* bytes = static_cast<const unsigned char*>(sqlite3_column_blob(row, column));
    const int size = sqlite3_column_bytes(row, column);
    std::string text;
    for (int i = 0; i < size; ++i) {
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
    return text;
}

void addValue(sqlite3_stmt* row, int column, ValueColumn& values) {
    switch (sqlite3_column_type(row, column)) {
        case SQLITE_INTEGER: return values.addInteger(sqlite3_column_int64(row, column));
        case SQLITE_FLOAT: return values.addReal(sqlite3_column_double(row, column));
        case SQLITE_TEXT: {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
            return values.addText({text, static_cast<std::size_t>(sqlite3_column_bytes(row, column))});
        }
        case SQLITE_BLOB: return values.addText(hexadecimal(row, column));
        default: return values.addMissing();
    }
}

std::string upperCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

bool isZeroOne(const Column& column) {
    const ChunkSummary all = column.summary();
    return column.type() == Type::Int64 && all.minimum >= 0 && all.maximum <= 1 && all.minimum <= all.maximum;
}

ColumnPtr toBoolean(const Column& integers) {
    ColumnBuilder builder(Field{integers.field().name, Type::Boolean});
    for (std::size_t row = 0; row < integers.rows(); ++row) {
        integers.isMissing(row) ? builder.addMissing() : builder.addInteger(integers.integer(row));
    }
    return builder.finish();
}

/// Two columns of a query may have one name.
std::string distinctName(std::string name, const std::vector<std::string>& taken) {
    const std::string base = name;
    for (int number = 2; std::find(taken.begin(), taken.end(), name) != taken.end(); ++number) {
        name = base + "_" + std::to_string(number);
    }
    return name;
}

class TableReader {
public:
    TableReader(SqliteFile& file, const std::string& table, bool asText, const std::string& limit = {})
        : select_(file, "SELECT * FROM " + quotedName(table) + limit) {
        for (int i = 0; i < sqlite3_column_count(select_.handle()); ++i) {
            const char* declared = sqlite3_column_decltype(select_.handle(), i);
            declared_.push_back(upperCase(declared ? declared : ""));
            names_.push_back(distinctName(sqlite3_column_name(select_.handle(), i), names_));
            columns_.emplace_back(names_.back(), asText);
        }
    }

    void readAll(double expected, const Progress& progress) {
        for (std::size_t row = 0; select_.step(); ++row) {
            if (row % rowsPerCheck == 0) {
                progress.check();
                progress.done(std::min(1.0, static_cast<double>(row) / expected));
            }
            for (std::size_t i = 0; i < columns_.size(); ++i)
                addValue(select_.handle(), static_cast<int>(i), columns_[i]);
        }
    }

    const std::vector<std::string>& names() const { return names_; }

    SqliteRead finish(const std::string& table) {
        SqliteRead read;
        std::vector<ColumnPtr> made;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].mixed()) {
                read.notes.push_back(
                    KAPOK_TR("database", "Column \"%1\" holds values of several kinds and is read as text.")
                        .arg(names_[i]));
            }
            made.push_back(columns_[i].finish());
        }
        return finish(std::move(made), table, std::move(read));
    }

    SqliteRead finish(std::vector<ColumnPtr> columns, const std::string& table, SqliteRead read = {}) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (declared_[i].starts_with("BOOL") && isZeroOne(*columns[i])) columns[i] = toBoolean(*columns[i]);
        }
        read.table = Table(std::move(columns));
        read.declaredTypes = std::move(declared_);
        read.name = table;
        return read;
    }

private:
    SqliteStatement select_;
    std::vector<std::string> names_;
    std::vector<std::string> declared_;
    std::vector<ValueColumn> columns_;
};

}  // namespace

std::vector<SqliteTable> listSqliteTables(const std::string& path) {
    SqliteFile file(path, SqliteFile::Mode::Read);
    auto tables = tablesOf(file);
    for (auto& table : tables) {
        if (!table.view) table.rows = countRows(file, table.name);
    }
    return tables;
}

SqliteRead readSqliteTable(const std::string& path, const std::string& table, bool asText, const Progress& progress,
                           std::size_t connections) {
    SqliteFile file(path, SqliteFile::Mode::Read);
    file.execute("BEGIN");
    const SqliteTable chosen = chosenTable(file, path, table);
    TableReader reader(file, chosen.name, asText);
    if (!asText && !chosen.view && hasRowIds(file, chosen.name)) {
        if (connections == 0)
            connections = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostConnections);
        if (auto columns = fillFromSqlite({path, chosen.name, reader.names(), connections}, progress)) {
            return reader.finish(std::move(*columns), chosen.name);
        }
    }
    const std::int64_t expected = chosen.view ? 1 : countRows(file, chosen.name);
    reader.readAll(static_cast<double>(std::max<std::int64_t>(1, expected)), progress);
    return reader.finish(chosen.name);
}

SqliteRead readSqliteRows(const std::string& path, const std::string& table, bool asText, std::size_t rows,
                          const Progress& progress) {
    SqliteFile file(path, SqliteFile::Mode::Read);
    file.execute("BEGIN");
    const SqliteTable chosen = chosenTable(file, path, table);
    TableReader reader(file, chosen.name, asText, " LIMIT " + std::to_string(rows));
    reader.readAll(static_cast<double>(rows), progress);
    return reader.finish(chosen.name);
}

}  // namespace kapok::database
