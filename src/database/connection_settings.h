// How a database is reached: a plain value without the password.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::database {

enum class DatabaseKind : std::uint8_t {
    Sqlite,      ///< `file`
    PostgreSql,  ///< `host`, `port`, `user`, `database`, `tls`
    Odbc,        ///< `dsn`, or a driver and its keywords in `extra`; `user`
};

/// How far the connection is protected: the modes of libpq's sslmode.
enum class TlsMode : std::uint8_t {
    Disable,     ///< never
    Prefer,      ///< when the server offers it
    Require,     ///< always; the server's certificate is not checked
    VerifyCa,    ///< the certificate is signed by an authority that is trusted
    VerifyFull,  ///< and names the host
};

/// "sqlite", "postgresql", "odbc": stable, untranslated.
std::string_view databaseKindName(DatabaseKind kind);
/// "disable", "prefer", "require", "verify-ca", "verify-full".
std::string_view tlsModeName(TlsMode mode);
/// Throws Error for another name.
TlsMode tlsModeFromName(const std::string& name);

/// Empty members mean the usual: host 127.0.0.1, port 5432, the database named like the user.
struct ConnectionSettings {
    DatabaseKind kind = DatabaseKind::PostgreSql;
    std::string host = {};  ///< name, address, or a folder that holds PostgreSQL's socket
    int port = 0;           ///< 0: the kind's usual one
    std::string user = {};
    std::string database = {};
    TlsMode tls = TlsMode::Prefer;
    std::string file = {};                          ///< SQLite
    std::string dsn = {};                           ///< ODBC: name of a data source of this computer
    std::map<std::string, std::string> extra = {};  ///< libpq parameters (sslrootcert…) or ODBC keywords (DRIVER…)
    int connectSeconds = 10;                        ///< a server that does not answer for so long is given up
    int statementSeconds = 0;                       ///< the server stops statements that take longer; 0: never

    bool operator==(const ConnectionSettings&) const = default;
};

/// Asked for the password when a server wants one; empty: there is none. May be called from any thread.
using PasswordProvider = std::function<std::string(const ConnectionSettings&)>;

/// Members equal to their default are left out. There is no member for a password, and one hidden in `extra` is an
/// Error, so neither a workbook nor a log can hold it.
std::string toJson(const ConnectionSettings& settings);
/// Throws Error that names what is wrong.
ConnectionSettings connectionFromJson(std::string_view json);

/// One line that says the same: "postgresql://user@host:5432/database?sslmode=require", "odbc:DSN=sales;UID=ann",
/// "sqlite:/data/a.db".
std::string connectionAddress(const ConnectionSettings& settings);
/// Does the text begin like an address of connectionAddress?
bool isConnectionAddress(std::string_view text);
/// Reads an address. Throws Error, also when it holds a password.
ConnectionSettings parseConnectionAddress(std::string_view address);

/// The name under which the password is kept: the same for all databases of one user on one server.
std::string credentialName(const ConnectionSettings& settings);

/// Throws Error when a password hides in `extra`.
void requireNoPassword(const ConnectionSettings& settings);
/// Throws Error for that, and when a part that the kind needs is missing.
void requireComplete(const ConnectionSettings& settings);

/// Names of the ODBC data sources of this computer, with the driver of each; and the drivers.
struct OdbcSource {
    std::string name;
    std::string driver;
};
std::vector<OdbcSource> odbcSources();
std::vector<std::string> odbcDrivers();

}  // namespace kapok::database
