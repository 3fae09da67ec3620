#include "database/odbc_connection.h"

#include "database/diagnose.h"
#include "database/odbc_session.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

namespace kapok::database {
namespace {

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// The text of a column of a catalogue's answer; empty when NULL.
std::string cell(const OdbcStatement& statement, SQLUSMALLINT column) {
    std::array<SQLWCHAR, 1024> text{};
    SQLLEN bytes = 0;
    const SQLRETURN status = SQLGetData(statement.get(), column, SQL_C_WCHAR, text.data(), sizeof(text), &bytes);
    if (!SQL_SUCCEEDED(status) || bytes == SQL_NULL_DATA) return {};
    std::size_t size = 0;
    while (size + 1 < text.size() && text[size]) ++size;
    return utf8Text(text.data(), size);
}

class OdbcConnection final : public Connection {
public:
    OdbcConnection(ConnectionSettings settings, std::unique_ptr<OdbcSession> session)
        : settings_(std::move(settings)), session_(std::move(session)) {}

    const ConnectionSettings& settings() const override { return settings_; }

    ServerInfo server() override {
        return {session_->product() + ' ' + session_->info(SQL_DBMS_VER),
                session_->info(SQL_USER_NAME),
                session_->info(SQL_DATABASE_NAME),
                {}};
    }

    std::vector<SchemaInfo> schemas() override {
        std::vector<SchemaInfo> schemas = names("", "%", 2);
        inCatalogs_ = schemas.empty();
        if (inCatalogs_) schemas = names("%", "", 1);  // MySQL calls them catalogues
        if (schemas.empty()) schemas.push_back({"", false});
        return schemas;
    }

    std::vector<TableEntry> tables(const std::string& schema) override {
        const OdbcStatement statement(session_->handle());
        auto name = odbcText(schema);
        auto any = odbcText("%");
        auto kinds = odbcText("TABLE,VIEW");
        SQLWCHAR* where = schema.empty() ? nullptr : name.data();
        session_->beginRead();
        session_->run(statement, {}, [&] {
            return SQLTablesW(statement.get(), inCatalogs_ ? where : nullptr, SQL_NTS, inCatalogs_ ? nullptr : where,
                              SQL_NTS, any.data(), SQL_NTS, kinds.data(), SQL_NTS);
        });
        std::vector<TableEntry> tables;
        while (SQL_SUCCEEDED(SQLFetch(statement.get()))) {
            // The name of the schema is a pattern to the driver: what it matches besides is left out.
            const std::string found[] = {cell(statement, 1), cell(statement, 2)};
            TableEntry table{schema, cell(statement, 3), cell(statement, 4) == "VIEW", -1, cell(statement, 5)};
            if (schema.empty() || found[inCatalogs_ ? 0 : 1] == schema) tables.push_back(std::move(table));
        }
        return tables;
    }

    std::vector<ColumnEntry> columns(const std::string& schema, const std::string& table) override {
        const OdbcStatement statement(session_->handle());
        auto name = odbcText(schema);
        auto tableName = odbcText(table);
        SQLWCHAR* where = schema.empty() ? nullptr : name.data();
        session_->beginRead();
        session_->run(statement, {}, [&] {
            return SQLColumnsW(statement.get(), inCatalogs_ ? where : nullptr, SQL_NTS, inCatalogs_ ? nullptr : where,
                               SQL_NTS, tableName.data(), SQL_NTS, nullptr, 0);
        });
        const std::vector<std::string> keys = keyColumns(schema, table);
        std::vector<ColumnEntry> columns;
        while (SQL_SUCCEEDED(SQLFetch(statement.get()))) {
            const std::string tableFound = cell(statement, 3);
            ColumnEntry column{cell(statement, 4), cell(statement, 6)};
            const std::string size = cell(statement, 7);
            const std::string decimals = cell(statement, 9);
            column.nullable = cell(statement, 11) != "0";
            column.comment = cell(statement, 12);
            const std::string type = lowerCase(column.databaseType);
            if (type == "numeric" || type == "decimal") column.databaseType += '(' + size + ',' + decimals + ')';
            column.key = std::find(keys.begin(), keys.end(), column.name) != keys.end();
            if (tableFound == table) columns.push_back(std::move(column));
        }
        return columns;
    }

    DatabaseRead readTable(const std::string& schema, const std::string& table, const ReadOptions& options,
                           const Progress& progress) override {
        const std::string name = schema.empty() ? quoted(table) : quoted(schema) + '.' + quoted(table);
        return readFromOdbc(*session_, "SELECT * FROM " + name, options, progress);
    }

    DatabaseRead readSql(const std::string& sql, const ReadOptions& options, const Progress& progress) override {
        requireReading(sql);
        return readFromOdbc(*session_, sql, options, progress);
    }

    void cancel() override { session_->cancel(); }

private:
    std::vector<SchemaInfo> names(const std::string& catalogue, const std::string& schema, SQLUSMALLINT column) {
        const OdbcStatement statement(session_->handle());
        auto first = odbcText(catalogue);
        auto second = odbcText(schema);
        auto none = odbcText("");
        session_->beginRead();
        std::vector<SchemaInfo> found;
        if (!SQL_SUCCEEDED(SQLTablesW(statement.get(), first.data(), SQL_NTS, second.data(), SQL_NTS, none.data(),
                                      SQL_NTS, none.data(), SQL_NTS))) {
            return found;  // a driver without schemas, or without catalogues
        }
        while (SQL_SUCCEEDED(SQLFetch(statement.get()))) {
            const std::string name = cell(statement, column);
            const std::string lower = lowerCase(name);
            const bool system = lower == "information_schema" || lower == "pg_catalog" || lower == "pg_toast" ||
                                lower == "sys" || lower == "mysql" || lower == "performance_schema";
            if (!name.empty()) found.push_back({name, system});
        }
        return found;
    }

    std::vector<std::string> keyColumns(const std::string& schema, const std::string& table) {
        const OdbcStatement statement(session_->handle());
        auto name = odbcText(schema);
        auto tableName = odbcText(table);
        SQLWCHAR* where = schema.empty() ? nullptr : name.data();
        std::vector<std::string> keys;
        if (!SQL_SUCCEEDED(SQLPrimaryKeysW(statement.get(), inCatalogs_ ? where : nullptr, SQL_NTS,
                                           inCatalogs_ ? nullptr : where, SQL_NTS, tableName.data(), SQL_NTS))) {
            return keys;
        }
        while (SQL_SUCCEEDED(SQLFetch(statement.get()))) keys.push_back(cell(statement, 4));
        return keys;
    }

    std::string quoted(const std::string& name) const {
        const std::string mark = session_->info(SQL_IDENTIFIER_QUOTE_CHAR);
        if (mark.size() != 1 || mark == " ") return name;
        std::string text = mark;
        for (const char c : name) {
            if (c == mark[0]) text += c;
            text += c;
        }
        return text + mark;
    }

    /// Not every database can be told to refuse writing.
    static void requireReading(const std::string& sql) {
        const auto start = sql.find_first_not_of(" \t\r\n(");
        std::string word;
        for (std::size_t i = start; i < sql.size() && std::isalpha(static_cast<unsigned char>(sql[i])); ++i)
            word += sql[i];
        word = lowerCase(word);
        for (const char* known : {"select", "with", "values", "table", "show", "describe", "desc", "explain"}) {
            if (word == known) return;
        }
        throw Error(KAPOK_TR("database", "This is not a statement that reads: it begins with %1.").arg(word),
                    KAPOK_TR("database", "Kapok only reads. Ask with SELECT, WITH, VALUES or TABLE."));
    }

    ConnectionSettings settings_;
    std::unique_ptr<OdbcSession> session_;
    bool inCatalogs_ = false;
};

// -- what is wrong, when it does not open

std::string setting(const ConnectionSettings& settings, std::initializer_list<std::string_view> names) {
    for (const auto& [key, value] : settings.extra) {
        const std::string lower = lowerCase(key);
        if (std::find(names.begin(), names.end(), lower) != names.end()) return value;
    }
    return {};
}

Diagnosis wrong(ConnectionPart part, Text message, Text remedy) {
    Diagnosis diagnosis;
    diagnosis.part = part;
    diagnosis.message = std::move(message);
    diagnosis.remedy = std::move(remedy);
    return diagnosis;
}

std::optional<Diagnosis> diagnoseDriver(const ConnectionSettings& settings, const OdbcFailure& failure) {
    if (failure.state == "IM002") {
        return wrong(ConnectionPart::Settings,
                     KAPOK_TR("database", "There is no ODBC data source \"%1\" on this computer.").arg(settings.dsn),
                     KAPOK_TR("database", "Choose one of the list, or set it up in the system's ODBC settings."));
    }
    const bool noLibrary = failure.words.find("Can't open lib") != std::string::npos;
    if (failure.state.starts_with("IM") || noLibrary) {
        return wrong(ConnectionPart::Settings,
                     KAPOK_TR("database", "The ODBC driver cannot be loaded: %1").arg(failure.words),
                     KAPOK_TR("database", "Install the driver of the database, and choose it here."));
    }
    return {};
}

std::optional<Diagnosis> diagnoseServer(const ConnectionSettings& settings, std::vector<ConnectionPart>& passed) {
    std::string host = setting(settings, {"server", "servername", "host", "hostname", "tcp_server"});
    if (host.empty() || host.find('\\') != std::string::npos) return {};
    std::string port = setting(settings, {"port", "tcp_port"});
    if (const auto at = host.find_first_of(",:");
        at != std::string::npos) {  // SQL Server: host,port; Dameng: host:port
        port = host.substr(at + 1);
        host.erase(at);
    }
    const int number = std::atoi(port.c_str());
    if (number <= 0) return {};
    return diagnoseReach(host, number, settings.connectSeconds, passed);
}

/// Drivers agree on few SQLSTATEs; the numbers are the servers' own, and last come the words.
ConnectionPart guiltyPart(const OdbcFailure& failure) {
    switch (failure.native) {
        case 1045:   // MySQL: access denied
        case 18456:  // SQL Server: login failed
        case 1017:   // Oracle: invalid username or password
        case -2501:  // Dameng: invalid username or password
            return ConnectionPart::Password;
        case 1044:   // MySQL: no right to the database
        case 1049:   // MySQL: unknown database
        case 4060:   // SQL Server: cannot open database
        case 12514:  // Oracle: listener does not know the service
            return ConnectionPart::Database;
        default: break;
    }
    if (failure.state == "28000") return ConnectionPart::Password;
    if (failure.state == "3D000") return ConnectionPart::Database;
    const std::string words = lowerCase(failure.words);
    const auto says = [&](std::string_view word) { return words.find(word) != std::string::npos; };
    if (says("ssl") || says("tls") || says("certificate")) return ConnectionPart::Tls;
    if (says("password")) return ConnectionPart::Password;
    if (says("role \"") || says("login") || says("user ")) return ConnectionPart::User;
    if (says("database")) return ConnectionPart::Database;
    return ConnectionPart::Server;
}

Diagnosis diagnoseOdbc(const ConnectionSettings& settings, const OdbcFailure& failure) {
    std::vector<ConnectionPart> passed;
    auto found = diagnoseDriver(settings, failure);
    if (!found) {
        passed.push_back(ConnectionPart::Settings);
        found = diagnoseServer(settings, passed);
    }
    if (!found) {
        const Text remedies[] = {{},
                                 {},
                                 {},
                                 KAPOK_TR("database", "Check the encryption settings of the driver."),
                                 KAPOK_TR("database", "Check the user's name, upper and lower case too."),
                                 KAPOK_TR("database", "Check the user's name and type the password again."),
                                 KAPOK_TR("database", "Check the name of the database."),
                                 KAPOK_TR("database", "Check the settings, and that the server is running.")};
        const ConnectionPart part = guiltyPart(failure);
        found = wrong(part, KAPOK_TR("database", "The ODBC driver says: %1").arg(failure.words),
                      remedies[static_cast<std::size_t>(part)]);
    }
    found->words = failure.words;
    found->passed = std::move(passed);
    return *found;
}

std::unique_ptr<OdbcSession> connect(const ConnectionSettings& settings, const PasswordProvider& password,
                                     std::optional<OdbcFailure>& failure) {
    const std::string given = settings.user.empty() || !password ? "" : password(settings);
    auto session = std::make_unique<OdbcSession>(settings, given, failure);
    return failure ? nullptr : std::move(session);
}

}  // namespace

std::unique_ptr<Connection> openOdbc(const ConnectionSettings& settings, const PasswordProvider& password) {
    std::optional<OdbcFailure> failure;
    auto session = connect(settings, password, failure);
    if (session) return std::make_unique<OdbcConnection>(settings, std::move(session));
    const Diagnosis diagnosis = diagnoseOdbc(settings, *failure);
    throw Error(diagnosis.message, diagnosis.remedy, Place{connectionAddress(settings), 0, {}});
}

Diagnosis testOdbc(const ConnectionSettings& settings, const PasswordProvider& password) {
    std::optional<OdbcFailure> failure;
    auto session = connect(settings, password, failure);
    if (!session) return diagnoseOdbc(settings, *failure);
    OdbcConnection connection(settings, std::move(session));
    Diagnosis diagnosis;
    diagnosis.works = true;
    diagnosis.server = connection.server();
    diagnosis.passed = {ConnectionPart::Settings, ConnectionPart::Host,  ConnectionPart::Port,
                        ConnectionPart::Tls,      ConnectionPart::User,  ConnectionPart::Password,
                        ConnectionPart::Database, ConnectionPart::Server};
    return diagnosis;
}

}  // namespace kapok::database
