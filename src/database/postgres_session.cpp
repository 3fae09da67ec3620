#include "database/postgres_session.h"

#include "database/socket_wait.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>

namespace kapok::database {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int waitMilliseconds = 50;
constexpr auto cancelPatience = std::chrono::seconds(5);

std::string trimmed(std::string text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.pop_back();
    return text;
}

/// In verbose messages the SQLSTATE stands between the severity, which may be translated, and the words.
std::string stateIn(const std::string& words) {
    for (std::size_t at = words.find(":  "); at != std::string::npos; at = words.find(":  ", at + 1)) {
        const std::string code = words.substr(at + 3, 5);
        const bool letters = std::all_of(code.begin(), code.end(),
                                         [](unsigned char c) { return std::isdigit(c) || (c >= 'A' && c <= 'Z'); });
        if (code.size() == 5 && letters && words.compare(at + 8, 2, ": ") == 0) return code;
    }
    return {};
}

/// "FATAL:  28P01: words LOCATION: …" -> "words".
std::string plainWords(std::string words, const std::string& state) {
    if (state.empty()) return trimmed(words);
    words = words.substr(words.find(state) + state.size() + 2);
    return trimmed(words.substr(0, words.find('\n')));
}

struct Parameters {
    std::vector<std::string> keys;
    std::vector<std::string> values;

    void add(std::string key, std::string value) {
        if (value.empty()) return;
        keys.push_back(std::move(key));
        values.push_back(std::move(value));
    }
};

PGconn* start(const ConnectionSettings& settings, const std::string& password) {
    Parameters parameters;
    parameters.add("host", postgresHost(settings));
    parameters.add("port", std::to_string(postgresPort(settings)));
    parameters.add("user", settings.user);
    parameters.add("password", password);
    parameters.add("dbname", postgresDatabase(settings));
    parameters.add("sslmode", std::string(tlsModeName(settings.tls)));
    parameters.add("application_name", "Kapok");
    parameters.add("client_encoding", "UTF8");
    for (const auto& [key, value] : settings.extra) parameters.add(key, value);
    std::vector<const char*> keys;
    std::vector<const char*> values;
    for (const auto& key : parameters.keys) keys.push_back(key.c_str());
    for (const auto& value : parameters.values) values.push_back(value.c_str());
    keys.push_back(nullptr);
    values.push_back(nullptr);
    return PQconnectStartParams(keys.data(), values.data(), 0);
}

/// False when the time is over.
bool finishConnecting(PGconn* handle, int seconds) {
    const auto end = Clock::now() + std::chrono::seconds(std::max(1, seconds));
    auto status = PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED) {
        if (Clock::now() >= end) return false;
        const auto what = status == PGRES_POLLING_READING ? Waiting::Read : Waiting::Write;
        if (waitForSocket(PQsocket(handle), what, waitMilliseconds)) status = PQconnectPoll(handle);
    }
    return true;
}

void keepNotice(void* notices, const PGresult* result) {
    const char* words = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (words) static_cast<std::vector<std::string>*>(notices)->emplace_back(words);
}

[[noreturn]] void failLost(const std::string& words) {
    throw Error(KAPOK_TR("database", "The connection to the database was lost: %1").arg(words),
                KAPOK_TR("database", "Check that the server is running and can be reached, and try again."));
}

}  // namespace

std::string postgresHost(const ConnectionSettings& settings) {
    return settings.host.empty() ? "127.0.0.1" : settings.host;
}

int postgresPort(const ConnectionSettings& settings) { return settings.port ? settings.port : 5432; }

std::string postgresDatabase(const ConnectionSettings& settings) {
    return settings.database.empty() ? settings.user : settings.database;
}

std::string sqlLiteral(std::string_view text) {
    // E'' reads alike whatever standard_conforming_strings is.
    std::string literal = "E'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') literal += c;
        literal += c;
    }
    return literal + '\'';
}

PostgresSession::PostgresSession(const ConnectionSettings& settings, const std::string& password,
                                 std::optional<PgFailure>& failure)
    : statementSeconds_(settings.statementSeconds), handle_(start(settings, password)) {
    if (!handle_) throw std::bad_alloc();
    PGconn* connection = handle();
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    const bool inTime = PQstatus(connection) == CONNECTION_BAD || finishConnecting(connection, settings.connectSeconds);
    if (!inTime || PQstatus(connection) != CONNECTION_OK) {
        const std::string words = PQerrorMessage(connection);
        const std::string state = stateIn(words);
        failure = PgFailure{state, plainWords(words, state), PQconnectionNeedsPassword(connection) != 0,
                            PQconnectionUsedPassword(connection) != 0, !inTime};
        return;
    }
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    PQsetNoticeReceiver(connection, keepNotice, &notices_);
    PQsetnonblocking(connection, 1);
    canceller_.reset(PQgetCancel(connection));
    execute("SET default_transaction_read_only = on; SET DateStyle = ISO; SET IntervalStyle = postgres");
    if (statementSeconds_ > 0) execute("SET statement_timeout = " + std::to_string(statementSeconds_ * 1000LL));
}

void PostgresSession::beginRead() {
    cancelled_ = false;
    notices_.clear();
}

void PostgresSession::cancel() {
    cancelled_ = true;
    stop();
}

void PostgresSession::stop() {
    std::array<char, 256> words{};
    if (canceller_) PQcancel(canceller_.get(), words.data(), static_cast<int>(words.size()));
}

void PostgresSession::check(const Progress& progress) {
    if (!progress.cancelled || !progress.cancelled()) return;
    cancel();
    drain();
    throw Cancelled();
}

void PostgresSession::rollback() {
    if (PQtransactionStatus(handle()) == PQTRANS_ACTIVE) {  // an answer was left before its end
        stop();
        drain();
    }
    execute("ROLLBACK");
}

void PostgresSession::waitForInput(const Progress& progress) {
    check(progress);
    if (PQflush(handle()) == 1) waitForSocket(PQsocket(handle()), Waiting::Write, waitMilliseconds);
    waitForSocket(PQsocket(handle()), Waiting::Read, waitMilliseconds);
    // Asked also when nothing came: what was decrypted together with earlier bytes does not show at the socket.
    if (PQconsumeInput(handle()) == 0 && PQstatus(handle()) == CONNECTION_BAD) {
        failLost(trimmed(PQerrorMessage(handle())));
    }
}

PgResult PostgresSession::nextResult(const Progress& progress) {
    while (PQisBusy(handle())) waitForInput(progress);
    return PgResult(PQgetResult(handle()));
}

/// Reads the results of a statement to their end, as libpq asks; the first failure is thrown.
PgResult PostgresSession::lastResult(const Progress& progress) {
    PgResult last;
    while (PgResult next = nextResult(progress)) {
        const auto status = PQresultStatus(next.get());
        if (status == PGRES_COPY_OUT) return next;
        const bool failed = last && PQresultStatus(last.get()) == PGRES_FATAL_ERROR;
        if (!failed) last = std::move(next);
        if (PQstatus(handle()) == CONNECTION_BAD) break;
    }
    if (!last || PQresultStatus(last.get()) == PGRES_FATAL_ERROR) fail(last.get());
    return last;
}

/// After a cancel: reads what the server still sends, so that the connection can be used again.
void PostgresSession::drain() {
    const auto end = Clock::now() + cancelPatience;
    while (Clock::now() < end) {
        char* bytes = nullptr;
        int size = 0;
        while ((size = PQgetCopyData(handle(), &bytes, 1)) > 0) PQfreemem(bytes);
        if (size == 0 || PQisBusy(handle())) {
            waitForSocket(PQsocket(handle()), Waiting::Read, waitMilliseconds);
            if (PQconsumeInput(handle()) == 0) return;
            continue;
        }
        if (!PgResult(PQgetResult(handle()))) return;
    }
}

PgResult PostgresSession::execute(const std::string& sql, const Progress& progress) {
    if (PQsendQuery(handle(), sql.c_str()) == 0) failLost(trimmed(PQerrorMessage(handle())));
    return lastResult(progress);
}

PgResult PostgresSession::ask(const std::string& sql, const std::vector<std::string>& parameters,
                              const Progress& progress) {
    std::vector<const char*> values;
    for (const auto& value : parameters) values.push_back(value.c_str());
    if (PQsendQueryParams(handle(), sql.c_str(), static_cast<int>(values.size()), nullptr, values.data(), nullptr,
                          nullptr, 0) == 0) {
        failLost(trimmed(PQerrorMessage(handle())));
    }
    return lastResult(progress);
}

PgResult PostgresSession::describe(const std::string& sql, const Progress& progress) {
    if (PQsendPrepare(handle(), "", sql.c_str(), 0, nullptr) == 0) failLost(trimmed(PQerrorMessage(handle())));
    lastResult(progress);
    if (PQsendDescribePrepared(handle(), "") == 0) failLost(trimmed(PQerrorMessage(handle())));
    return lastResult(progress);
}

std::optional<std::string_view> PostgresSession::nextCopyRow(const Progress& progress) {
    for (;;) {
        char* bytes = nullptr;
        const int size = PQgetCopyData(handle(), &bytes, 1);
        row_.reset(bytes);
        if (size > 0) return std::string_view(bytes, static_cast<std::size_t>(size));
        if (size == 0) {
            waitForInput(progress);
            continue;
        }
        if (size == -2) fail(nullptr);
        lastResult(progress);
        return {};
    }
}

void PostgresSession::fail(const PGresult* result) {
    const auto field = [&](int code) {
        const char* text = result ? PQresultErrorField(result, code) : nullptr;
        return std::string(text ? text : "");
    };
    const std::string state = field(PG_DIAG_SQLSTATE);
    const std::string primary = field(PG_DIAG_MESSAGE_PRIMARY);
    const std::string words = primary.empty() ? trimmed(PQerrorMessage(handle())) : primary;
    if (state == "57014" && cancelled_) throw Cancelled();
    if (state == "57014" && statementSeconds_ > 0) {
        throw Error(KAPOK_TR("database", "The statement took longer than %1 seconds and was stopped by the server.")
                        .arg(statementSeconds_),
                    KAPOK_TR("database", "Ask for less, or allow more time in the settings of the connection."));
    }
    if (state.starts_with("57P") || PQstatus(handle()) == CONNECTION_BAD) failLost(words);
    if (state == "25006") {
        throw Error(KAPOK_TR("database", "This statement would change the database: %1.").arg(words),
                    KAPOK_TR("database", "Kapok only reads. Ask with SELECT."));
    }
    if (state == "42501") {
        throw Error(KAPOK_TR("database", "The database refuses: %1.").arg(words),
                    KAPOK_TR("database", "Ask its administrator for the right to read this."));
    }
    const std::string position = field(PG_DIAG_STATEMENT_POSITION);
    const std::string hint = field(PG_DIAG_MESSAGE_HINT);
    const Text remedy = hint.empty() ? KAPOK_TR("database", "Check the statement.") : verbatim(hint);
    if (!position.empty()) {
        throw Error(KAPOK_TR("database", "PostgreSQL says, at character %1: %2.").arg(position).arg(words), remedy);
    }
    throw Error(KAPOK_TR("database", "PostgreSQL says: %1.").arg(words), remedy);
}

}  // namespace kapok::database
