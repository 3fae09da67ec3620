// A connection of ODBC: statements that can be cancelled from another thread.
#pragma once

#include "database/connection.h"
#include "database/odbc_handles.h"

#include <atomic>
#include <mutex>
#include <optional>

namespace kapok::database {

class OdbcSession {
public:
    /// Connects; `failure` is set when it does not work.
    OdbcSession(const ConnectionSettings& settings, const std::string& password, std::optional<OdbcFailure>& failure);
    ~OdbcSession();
    OdbcSession(const OdbcSession&) = delete;
    OdbcSession& operator=(const OdbcSession&) = delete;

    SQLHANDLE handle() const { return connection_.get(); }
    std::string info(SQLUSMALLINT what) const;
    const std::string& product() const { return product_; }
    int statementSeconds() const { return statementSeconds_; }

    /// Runs `call` on the statement while another thread watches for a cancel. Throws Error or Cancelled.
    void run(const OdbcStatement& statement, const Progress& progress, const std::function<SQLRETURN()>& call);
    /// Throws what the driver says of the statement.
    [[noreturn]] void fail(const OdbcStatement& statement);

    void beginRead() { cancelled_ = false; }
    void cancel();
    void rollback();

private:
    void makeReadOnly();

    OdbcEnvironment environment_;
    OdbcHandle<SQL_HANDLE_DBC> connection_;
    bool connected_ = false;
    int statementSeconds_;
    std::string product_;
    std::atomic<bool> cancelled_ = false;
    std::mutex guard_;
    SQLHANDLE running_ = SQL_NULL_HANDLE;  ///< the statement that a cancel is for
};

/// The rows of a statement.
DatabaseRead readFromOdbc(OdbcSession& session, const std::string& sql, const ReadOptions& options,
                          const Progress& progress);

}  // namespace kapok::database
