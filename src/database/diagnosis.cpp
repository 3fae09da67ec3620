#include "database/diagnose.h"

#include "database/odbc_connection.h"
#include "database/postgres_connection.h"
#include "database/socket_wait.h"

#include <array>

namespace kapok::database {
namespace {

Diagnosis wrong(ConnectionPart part, Text message, Text remedy, std::string words = {}) {
    Diagnosis diagnosis;
    diagnosis.part = part;
    diagnosis.message = std::move(message);
    diagnosis.remedy = std::move(remedy);
    diagnosis.words = std::move(words);
    return diagnosis;
}

bool isSocketFolder(const std::string& host) { return host.starts_with('/') || host.starts_with('@'); }

Diagnosis wrongTls(const ConnectionSettings& settings, const PgFailure& failure) {
    if (settings.tls == TlsMode::VerifyCa || settings.tls == TlsMode::VerifyFull) {
        return wrong(ConnectionPart::Tls,
                     KAPOK_TR("database", "The certificate of the server is not accepted: %1.").arg(failure.words),
                     KAPOK_TR("database",
                              "Give the file of the authority's certificate (sslrootcert), write the host as the "
                              "certificate names it, or choose the TLS mode \"require\"."),
                     failure.words);
    }
    return wrong(ConnectionPart::Tls,
                 KAPOK_TR("database", "The encrypted connection could not be made: %1.").arg(failure.words),
                 KAPOK_TR("database", "Try another TLS mode, or ask the server's administrator."), failure.words);
}

/// What the server itself said, by SQLSTATE (PostgreSQL documentation, appendix A).
std::optional<Diagnosis> byState(const ConnectionSettings& settings, const PgFailure& failure) {
    const std::string& state = failure.state;
    const std::string database = postgresDatabase(settings);
    if (state == "3D000") {
        return wrong(ConnectionPart::Database, KAPOK_TR("database", "There is no database \"%1\".").arg(database),
                     KAPOK_TR("database", "Check its name, upper and lower case too."), failure.words);
    }
    if (state == "42501") {
        return wrong(ConnectionPart::Database,
                     KAPOK_TR("database", "The user \"%1\" may not connect to the database \"%2\".")
                         .arg(settings.user)
                         .arg(database),
                     KAPOK_TR("database", "Ask its administrator for the right to connect."), failure.words);
    }
    if (state == "28P01") {
        return wrong(
            ConnectionPart::Password,
            KAPOK_TR("database", "The server does not accept this password for the user \"%1\".").arg(settings.user),
            KAPOK_TR("database",
                     "Type the password again and check the user's name: the server does not say which of "
                     "the two is wrong."),
            failure.words);
    }
    // The name of the file is in this message in every language of the server.
    if (state == "28000" && failure.words.find("pg_hba.conf") != std::string::npos) {
        return wrong(
            ConnectionPart::User,
            KAPOK_TR("database",
                     "The server lets the user \"%1\" not into the database \"%2\" from this computer, or "
                     "not with this TLS mode.")
                .arg(settings.user)
                .arg(database),
            KAPOK_TR("database", "Try the TLS mode \"require\", or ask the administrator to allow it in pg_hba.conf."),
            failure.words);
    }
    if (state == "28000") {
        return wrong(ConnectionPart::User,
                     KAPOK_TR("database", "The server does not accept the user \"%1\".").arg(settings.user),
                     KAPOK_TR("database", "Check the user's name, upper and lower case too."), failure.words);
    }
    if (state == "53300" || state == "57P03") {
        return wrong(ConnectionPart::Server,
                     KAPOK_TR("database", "The server takes no connection now: %1.").arg(failure.words),
                     KAPOK_TR("database", "Try again in a minute."), failure.words);
    }
    if (state.empty()) return {};
    return wrong(ConnectionPart::Server,
                 KAPOK_TR("database", "The server refuses the connection: %1.").arg(failure.words),
                 KAPOK_TR("database", "Ask the server's administrator."), failure.words);
}

std::optional<Diagnosis> diagnoseNetwork(const ConnectionSettings& settings, std::vector<ConnectionPart>& passed) {
    const std::string host = postgresHost(settings);
    const int port = postgresPort(settings);
    if (isSocketFolder(host)) return {};
    if (auto reach = diagnoseReach(host, port, settings.connectSeconds, passed)) return reach;
    const auto listener = askForTls(host, port, settings.connectSeconds);
    if (!listener || *listener == Listener::Other) {
        return wrong(ConnectionPart::Port,
                     KAPOK_TR("database", "What listens at port %1 of %2 is not PostgreSQL.")
                         .arg(std::to_string(port))
                         .arg(host),
                     KAPOK_TR("database", "Check the port; PostgreSQL's is usually 5432."));
    }
    passed.push_back(ConnectionPart::Port);
    if (*listener == Listener::WithoutTls && settings.tls > TlsMode::Prefer) {
        return wrong(ConnectionPart::Tls, KAPOK_TR("database", "The server offers no encryption (TLS)."),
                     KAPOK_TR("database", "Choose the TLS mode \"prefer\", or ask the administrator to set up TLS."));
    }
    return {};
}

Diagnosis withPassed(Diagnosis diagnosis, std::vector<ConnectionPart> passed) {
    diagnosis.passed = std::move(passed);
    return diagnosis;
}

Diagnosis works(Connection& connection) {
    Diagnosis diagnosis;
    diagnosis.works = true;
    diagnosis.server = connection.server();
    return diagnosis;
}

Diagnosis testPostgres(const ConnectionSettings& settings, const PasswordProvider& password) {
    std::optional<PgFailure> failure;
    auto session = connectPostgres(settings, password, failure);
    if (!session) return diagnosePostgres(settings, *failure);
    PostgresConnection connection(settings, std::move(session));
    return withPassed(works(connection), {ConnectionPart::Settings, ConnectionPart::Host, ConnectionPart::Port,
                                          ConnectionPart::Tls, ConnectionPart::User, ConnectionPart::Password,
                                          ConnectionPart::Database, ConnectionPart::Server});
}

Diagnosis testSqlite(const ConnectionSettings& settings) {
    try {
        const auto connection = openConnection(settings);
        return withPassed(works(*connection), {ConnectionPart::Settings, ConnectionPart::Database});
    } catch (const Error& error) {
        return withPassed(wrong(ConnectionPart::Database, error.message(), error.remedy(), error.what()),
                          {ConnectionPart::Settings});
    }
}

}  // namespace

std::string_view connectionPartName(ConnectionPart part) {
    constexpr std::array<std::string_view, 8> names{"settings", "host",     "port",     "tls",
                                                    "user",     "password", "database", "server"};
    return names[static_cast<std::size_t>(part)];
}

std::optional<Diagnosis> diagnoseReach(const std::string& host, int port, int seconds,
                                       std::vector<ConnectionPart>& passed) {
    switch (reachHost(host, port, seconds)) {
        case Reach::Reached: passed.push_back(ConnectionPart::Host); return {};
        case Reach::UnknownHost:
            return wrong(ConnectionPart::Host, KAPOK_TR("database", "There is no computer named \"%1\".").arg(host),
                         KAPOK_TR("database", "Check the host's name, and that this computer is in its network."));
        case Reach::Unreachable:
            return wrong(ConnectionPart::Host, KAPOK_TR("database", "The computer %1 cannot be reached.").arg(host),
                         KAPOK_TR("database", "Check the host, the network and the VPN."));
        case Reach::Silent:
            return wrong(
                ConnectionPart::Host,
                KAPOK_TR("database", "The computer %1 did not answer at port %2 in %3 seconds.")
                    .arg(host)
                    .arg(std::to_string(port))
                    .arg(seconds),
                KAPOK_TR("database", "Check the host, the network and the VPN; a firewall may be in between."));
        case Reach::Refused: break;
    }
    passed.push_back(ConnectionPart::Host);
    return wrong(ConnectionPart::Port,
                 KAPOK_TR("database", "Nothing listens at port %1 of %2.").arg(std::to_string(port)).arg(host),
                 KAPOK_TR("database", "Check the port, and that the database server is running."));
}

Diagnosis diagnosePostgres(const ConnectionSettings& settings, const PgFailure& failure) {
    std::vector<ConnectionPart> passed{ConnectionPart::Settings};
    if (auto network = diagnoseNetwork(settings, passed)) {
        network->words = failure.words;
        return withPassed(*network, passed);
    }
    if (failure.passwordMissing) {
        passed.push_back(ConnectionPart::Tls);
        return withPassed(
            wrong(ConnectionPart::Password,
                  KAPOK_TR("database", "The server asks for the password of the user \"%1\".").arg(settings.user),
                  KAPOK_TR("database", "Type the password."), failure.words),
            passed);
    }
    if (auto said = byState(settings, failure)) {
        passed.push_back(ConnectionPart::Tls);
        const bool userRight = said->part == ConnectionPart::Database || said->part == ConnectionPart::Server;
        if (userRight) passed.insert(passed.end(), {ConnectionPart::User, ConnectionPart::Password});
        return withPassed(*said, passed);
    }
    if (isSocketFolder(postgresHost(settings))) {
        return withPassed(
            wrong(ConnectionPart::Host, KAPOK_TR("database", "No server answers in the folder %1.").arg(settings.host),
                  KAPOK_TR("database", "Check the folder and the port, and that the server is running."),
                  failure.words),
            passed);
    }
    if (settings.tls != TlsMode::Disable && !failure.timedOut) return withPassed(wrongTls(settings, failure), passed);
    return withPassed(wrong(ConnectionPart::Server,
                            KAPOK_TR("database", "The server does not finish the connection: %1.").arg(failure.words),
                            KAPOK_TR("database", "Try again, or ask the server's administrator."), failure.words),
                      passed);
}

Diagnosis testConnection(const ConnectionSettings& settings, const PasswordProvider& password) {
    try {
        requireComplete(settings);
    } catch (const Error& error) {
        return wrong(ConnectionPart::Settings, error.message(), error.remedy());
    }
    switch (settings.kind) {
        case DatabaseKind::Sqlite: return testSqlite(settings);
        case DatabaseKind::PostgreSql: return testPostgres(settings, password);
        case DatabaseKind::Odbc: return testOdbc(settings, password);
    }
    return {};
}

}  // namespace kapok::database
