#include "database/sqlite_file.h"

#include <sqlite3.h>

namespace kapok::database {
namespace {

constexpr int busyMilliseconds = 5000;

}  // namespace

void SqliteFile::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
void SqliteStatement::Finalize::operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }

SqliteFile::SqliteFile(std::string path, Mode mode) : path_(std::move(path)) {
    sqlite3* opened = nullptr;
    // A connection serves one thread at a time: no lock for every cell.
    const int flags =
        SQLITE_OPEN_NOMUTEX | (mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int status = sqlite3_open_v2(path_.c_str(), &opened, flags, nullptr);
    handle_.reset(opened);
    if (status != SQLITE_OK) fail();
    sqlite3_busy_timeout(opened, busyMilliseconds);
    // The header is read only now.
    if (mode == Mode::Read) execute("PRAGMA schema_version");
}

void SqliteFile::execute(const std::string& sql) {
    if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

void SqliteFile::fail() const {
    const int code = handle() ? sqlite3_errcode(handle()) : SQLITE_NOMEM;
    const Place place{path_, 0, ""};
    switch (code) {
        case SQLITE_NOTADB:
            throw Error(KAPOK_TR("database", "This is not an SQLite database."),
                        KAPOK_TR("database", "Check that the file has its usual extension."), place);
        case SQLITE_CORRUPT:
            throw Error(KAPOK_TR("database", "The SQLite database is damaged."),
                        KAPOK_TR("database", "Copy it again from where it comes from."), place);
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Error(KAPOK_TR("database", "Another program is writing to the SQLite database."),
                        KAPOK_TR("database", "Try again when it has finished."), place);
        case SQLITE_FULL:
            throw Error(KAPOK_TR("database", "The disk is full."),
                        KAPOK_TR("database", "Free some space and try again."), place);
        case SQLITE_IOERR:
            throw Error(KAPOK_TR("database", "The disk is full, or it could not be read or written."),
                        KAPOK_TR("database", "Free some space or check the disk, and try again."), place);
        case SQLITE_NOMEM:
            throw Error(KAPOK_TR("database", "There is not enough memory for the SQLite database."),
                        KAPOK_TR("database", "Close other programs and try again."), place);
        default: break;
    }
    throw Error(KAPOK_TR("database", "SQLite says: %1.").arg(sqlite3_errmsg(handle())),
                KAPOK_TR("database", "Check the file and its permissions."), place);
}

SqliteStatement::SqliteStatement(SqliteFile& file, const std::string& sql) : file_(file) {
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(file.handle(), sql.c_str(), -1, &prepared, nullptr) != SQLITE_OK) file.fail();
    handle_.reset(prepared);
}

bool SqliteStatement::step() {
    const int status = sqlite3_step(handle());
    if (status == SQLITE_ROW) return true;
    if (status != SQLITE_DONE) file_.fail();
    return false;
}

void SqliteStatement::reset() {
    sqlite3_reset(handle());
    sqlite3_clear_bindings(handle());
}

std::string quotedName(std::string_view name) {
    std::string quoted = "\"";
    for (const char c : name) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace kapok::database
