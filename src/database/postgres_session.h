// A connection of libpq that can be waited for, cancelled, and whose failures are Errors.
#pragma once

#include "database/connection.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <utility>

#include <libpq-fe.h>

namespace kapok::database {

struct FreePgResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, FreePgResult>;

/// How an attempt to connect ended badly.
struct PgFailure {
    std::string state;  ///< SQLSTATE, when the server gave one
    std::string words;
    bool passwordMissing = false;  ///< the server asks for one and none is known
    bool passwordUsed = false;
    bool timedOut = false;
};

/// Used by one thread; `cancel` may be called from any.
class PostgresSession {
public:
    /// Connects; `failure` is set when it does not work. An empty password: what libpq finds by itself.
    PostgresSession(const ConnectionSettings& settings, const std::string& password, std::optional<PgFailure>& failure);

    PGconn* handle() const { return handle_.get(); }

    /// One statement that is waited for without blocking. Throws Error or Cancelled.
    PgResult execute(const std::string& sql, const Progress& progress = {});
    /// With parameters $1, $2… as text.
    PgResult ask(const std::string& sql, const std::vector<std::string>& parameters, const Progress& progress = {});
    /// Names and types of the columns a statement gives, without running it.
    PgResult describe(const std::string& sql, const Progress& progress);

    /// The next row of a COPY in progress; empty at its end. The bytes are valid until the next call.
    std::optional<std::string_view> nextCopyRow(const Progress& progress);

    void beginRead();  ///< forgets an earlier cancel and notices
    /// Stops the server and throws Cancelled when the user has cancelled.
    void check(const Progress& progress);
    /// Ends the transaction, whatever state the connection is in.
    void rollback();
    void cancel();
    std::vector<std::string> takeNotices() { return std::exchange(notices_, {}); }

    /// Throws the result's failure as an Error, or Cancelled when that is why.
    [[noreturn]] void fail(const PGresult* result);

private:
    void waitForInput(const Progress& progress);
    PgResult nextResult(const Progress& progress);
    PgResult lastResult(const Progress& progress);
    void drain();
    void stop();  ///< tells the server to stop the statement

    struct Close {
        void operator()(PGconn* handle) const { PQfinish(handle); }
    };
    struct FreeCancel {
        void operator()(PGcancel* cancel) const { PQfreeCancel(cancel); }
    };
    struct FreeRow {
        void operator()(char* row) const { PQfreemem(row); }
    };

    int statementSeconds_ = 0;
    std::unique_ptr<PGconn, Close> handle_;
    std::unique_ptr<PGcancel, FreeCancel> canceller_;
    std::unique_ptr<char, FreeRow> row_;
    std::atomic<bool> cancelled_ = false;
    std::vector<std::string> notices_;
};

/// The host as libpq takes it: 127.0.0.1 when none is given.
std::string postgresHost(const ConnectionSettings& settings);
int postgresPort(const ConnectionSettings& settings);
std::string postgresDatabase(const ConnectionSettings& settings);

/// "text" as an SQL literal.
std::string sqlLiteral(std::string_view text);

}  // namespace kapok::database
