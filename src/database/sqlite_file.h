// A thin owner of SQLite's handles whose failures are Errors.
#pragma once

#include "sdk/error.h"

#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace kapok::database {

class SqliteFile {
public:
    enum class Mode : std::uint8_t { Read, Create };

    /// Throws Error when the file is no SQLite database.
    SqliteFile(std::string path, Mode mode);

    sqlite3* handle() const { return handle_.get(); }
    void execute(const std::string& sql);
    /// Throws Error with SQLite's own words.
    [[noreturn]] void fail() const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::string path_;
    std::unique_ptr<sqlite3, Close> handle_;
};

class SqliteStatement {
public:
    SqliteStatement(SqliteFile& file, const std::string& sql);

    sqlite3_stmt* handle() const { return handle_.get(); }
    /// True while there is a row.
    bool step();
    void reset();

private:
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };
    SqliteFile& file_;
    std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

/// "name" as SQL: in double quotes, those inside doubled.
std::string quotedName(std::string_view name);

}  // namespace kapok::database
