#include "database/odbc_session.h"

#include "database/odbc_text.h"

#include <array>
#include <condition_variable>
#include <thread>

namespace kapok::database {
namespace {

constexpr auto watchEvery = std::chrono::milliseconds(50);

std::string connectionString(const ConnectionSettings& settings, const std::string& password) {
    std::string text;
    const auto add = [&](const std::string& key, const std::string& value) {
        if (!value.empty()) text += key + '=' + odbcQuoted(value) + ';';
    };
    add("DSN", settings.dsn);
    for (const auto& [key, value] : settings.extra) add(key, value);
    add("UID", settings.user);
    add("PWD", password);
    return text;
}

/// Calls `look` every 50 ms on a thread of its own until it is destroyed.
class Watcher {
public:
    explicit Watcher(std::function<void()> look) : look_(std::move(look)), thread_([this] { watch(); }) {}
    ~Watcher() {
        {
            const std::lock_guard lock(guard_);
            ended_ = true;
        }
        end_.notify_one();
        thread_.join();
    }
    Watcher(const Watcher&) = delete;
    Watcher& operator=(const Watcher&) = delete;

private:
    void watch() {
        std::unique_lock lock(guard_);
        while (!end_.wait_for(lock, watchEvery, [this] { return ended_; })) look_();
    }

    std::function<void()> look_;
    std::mutex guard_;
    std::condition_variable end_;
    bool ended_ = false;
    std::thread thread_;
};

}  // namespace

OdbcSession::OdbcSession(const ConnectionSettings& settings, const std::string& password,
                         std::optional<OdbcFailure>& failure)
    : connection_(environment_.get()), statementSeconds_(settings.statementSeconds) {
    SQLSetConnectAttrW(handle(), SQL_ATTR_LOGIN_TIMEOUT, odbcNumber(static_cast<std::size_t>(settings.connectSeconds)),
                       0);
    SQLSetConnectAttrW(handle(), SQL_ATTR_ACCESS_MODE, odbcNumber(SQL_MODE_READ_ONLY), 0);
    auto text = odbcText(connectionString(settings, password));
    SQLSMALLINT size = 0;
    const SQLRETURN status =
        SQLDriverConnectW(handle(), nullptr, text.data(), static_cast<SQLSMALLINT>(text.size() - 1), nullptr, 0, &size,
                          SQL_DRIVER_NOPROMPT);
    if (!SQL_SUCCEEDED(status)) {
        failure = odbcFailure(SQL_HANDLE_DBC, handle());
        return;
    }
    connected_ = true;
    product_ = info(SQL_DBMS_NAME);
    makeReadOnly();
}

OdbcSession::~OdbcSession() {
    if (!connected_) return;
    rollback();
    SQLDisconnect(handle());
}

/// The access mode is only a hint, so the server is told in its own words where these are known; what a statement
/// writes all the same is rolled back, because every read is a transaction that is never committed.
void OdbcSession::makeReadOnly() {
    const auto begins = [&](std::string_view name) { return product_.starts_with(name); };
    std::string words;
    if (begins("PostgreSQL")) words = "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY";
    if (begins("MySQL") || begins("MariaDB")) words = "SET SESSION TRANSACTION READ ONLY";
    if (begins("SQLite")) words = "PRAGMA query_only = ON";
    if (!words.empty()) {
        const OdbcStatement statement(handle());
        auto text = odbcText(words);
        if (!SQL_SUCCEEDED(SQLExecDirectW(statement.get(), text.data(), SQL_NTS))) fail(statement);
    }
    SQLSetConnectAttrW(handle(), SQL_ATTR_AUTOCOMMIT, odbcNumber(SQL_AUTOCOMMIT_OFF), 0);
}

std::string OdbcSession::info(SQLUSMALLINT what) const {
    std::array<SQLWCHAR, 512> text{};
    SQLSMALLINT bytes = 0;
    if (!SQL_SUCCEEDED(SQLGetInfoW(handle(), what, text.data(), static_cast<SQLSMALLINT>(sizeof(text)), &bytes)))
        return {};
    std::size_t size = 0;
    while (size < text.size() && text[size]) ++size;
    return utf8Text(text.data(), size);
}

void OdbcSession::run(const OdbcStatement& statement, const Progress& progress,
                      const std::function<SQLRETURN()>& call) {
    SQLRETURN status = SQL_SUCCESS;
    {
        const std::lock_guard lock(guard_);
        running_ = statement.get();
    }
    {
        const Watcher watcher([&] {
            if (cancelled_ || (progress.cancelled && progress.cancelled())) cancel();
        });
        status = call();
    }
    {
        const std::lock_guard lock(guard_);
        running_ = SQL_NULL_HANDLE;
    }
    if (cancelled_) throw Cancelled();
    if (!SQL_SUCCEEDED(status) && status != SQL_NO_DATA) fail(statement);
}

void OdbcSession::cancel() {
    const std::lock_guard lock(guard_);
    cancelled_ = true;
    if (running_) SQLCancel(running_);
}

void OdbcSession::rollback() { SQLEndTran(SQL_HANDLE_DBC, handle(), SQL_ROLLBACK); }

void OdbcSession::fail(const OdbcStatement& statement) {
    const OdbcFailure failure = odbcFailure(SQL_HANDLE_STMT, statement.get());
    if (cancelled_) throw Cancelled();
    if (failure.state.starts_with("08")) {
        throw Error(KAPOK_TR("database", "The connection to the database was lost: %1").arg(failure.words),
                    KAPOK_TR("database", "Check that the server is running and can be reached, and try again."));
    }
    if (failure.state == "HYT00" && statementSeconds_ > 0) {
        throw Error(KAPOK_TR("database", "The statement took longer than %1 seconds and was stopped by the server.")
                        .arg(statementSeconds_),
                    KAPOK_TR("database", "Ask for less, or allow more time in the settings of the connection."));
    }
    throw Error(KAPOK_TR("database", "The database says: %1").arg(failure.words),
                KAPOK_TR("database", "Check the statement."));
}

}  // namespace kapok::database
