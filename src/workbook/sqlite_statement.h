// SQLite with lifetimes and exceptions. Included by .cpp files only.
#pragma once

#include <sqlite3.h>

#include <string>
#include <string_view>

namespace kapok::workbook {

/// What SQLite could not do. `code` is SQLite's extended result code.
class SqliteError : public std::exception {
public:
    explicit SqliteError(sqlite3* database)
        : code_(sqlite3_extended_errcode(database)), message_(sqlite3_errmsg(database)) {}

    int code() const { return code_; }
    const char* what() const noexcept override { return message_.c_str(); }

private:
    int code_;
    std::string message_;
};

/// A prepared statement, finalised with the object. Parameters count from 1, columns from 0.
class Statement {
public:
    Statement(sqlite3* database, std::string_view sql);
    ~Statement() { sqlite3_finalize(statement_); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, double value);
    Statement& bind(int place, const std::string& text);
    Statement& bindBlob(int place, const std::string& bytes);

    /// True when there is a row.
    bool step();
    /// Runs to the end and can be bound again.
    void run();

    std::int64_t integer(int column) const { return sqlite3_column_int64(statement_, column); }
    double number(int column) const { return sqlite3_column_double(statement_, column); }
    /// Text or blob.
    std::string bytes(int column) const;

private:
    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
};

void execute(sqlite3* database, const char* sql);

}  // namespace kapok::workbook
