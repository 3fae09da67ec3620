// ODBC's handles, texts and failures.
#pragma once

#include "sdk/error.h"

#ifdef _WIN32
#include <windows.h>
#endif
#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>

namespace kapok::database {

/// UTF-16 (UTF-32 where SQLWCHAR has four bytes) with a zero at the end. What is no UTF-8 becomes U+FFFD.
std::vector<SQLWCHAR> odbcText(std::string_view utf8);
/// UTF-8 of `size` characters.
std::string utf8Text(const SQLWCHAR* text, std::size_t size);

/// What the driver says: the first record, and the words of all.
struct OdbcFailure {
    std::string state;
    std::int64_t native = 0;
    std::string words;
};
OdbcFailure odbcFailure(SQLSMALLINT kind, SQLHANDLE handle);

/// Owner of a handle of one kind.
template <SQLSMALLINT Kind>
class OdbcHandle {
public:
    explicit OdbcHandle(SQLHANDLE parent) {
        if (!SQL_SUCCEEDED(SQLAllocHandle(Kind, parent, &handle_))) {
            throw Error(KAPOK_TR("database", "ODBC cannot be used on this computer."),
                        KAPOK_TR("database", "Install the ODBC driver manager and the driver of the database."));
        }
    }
    ~OdbcHandle() { SQLFreeHandle(Kind, handle_); }
    OdbcHandle(const OdbcHandle&) = delete;
    OdbcHandle& operator=(const OdbcHandle&) = delete;

    SQLHANDLE get() const { return handle_; }

private:
    SQLHANDLE handle_ = SQL_NULL_HANDLE;
};

using OdbcStatement = OdbcHandle<SQL_HANDLE_STMT>;

/// An environment of ODBC 3.
class OdbcEnvironment : public OdbcHandle<SQL_HANDLE_ENV> {
public:
    OdbcEnvironment();
};

/// A number as a pointer, as ODBC's attributes take it.
inline SQLPOINTER odbcNumber(std::size_t number) {
    return reinterpret_cast<SQLPOINTER>(number);  // NOLINT: the interface of ODBC
}

}  // namespace kapok::database
