#include "workbook/sqlite_statement.h"

namespace kapok::workbook {

Statement::Statement(sqlite3* database, std::string_view sql) : database_(database) {
    if (sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement_, nullptr) != SQLITE_OK) {
        throw SqliteError(database);
    }
}

Statement& Statement::bind(int place, std::int64_t value) {
    if (sqlite3_bind_int64(statement_, place, value) != SQLITE_OK) throw SqliteError(database_);
    return *this;
}

Statement& Statement::bind(int place, double value) {
    if (sqlite3_bind_double(statement_, place, value) != SQLITE_OK) throw SqliteError(database_);
    return *this;
}

Statement& Statement::bind(int place, const std::string& text) {
    const int code = sqlite3_bind_text64(statement_, place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) throw SqliteError(database_);
    return *this;
}

Statement& Statement::bindBlob(int place, const std::string& bytes) {
    const int code = sqlite3_bind_blob64(statement_, place, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    if (code != SQLITE_OK) throw SqliteError(database_);
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    throw SqliteError(database_);
}

void Statement::run() {
    while (step()) {
    }
    sqlite3_reset(statement_);
}

std::string Statement::bytes(int column) const {
    const void* start = sqlite3_column_blob(statement_, column);
    const int size = sqlite3_column_bytes(statement_, column);
    return start ? std::string(static_cast<const char*>(start), static_cast<std::size_t>(size)) : std::string{};
}

void execute(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) throw SqliteError(database);
}

}  // namespace kapok::workbook
