#include "database/connection_settings.h"

#include "sdk/error.h"
#include "sdk/list.h"

#include <algorithm>
#include <cctype>

#include <nlohmann/json.hpp>

namespace kapok::database {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kindNames[] = {"sqlite", "postgresql", "odbc"};
constexpr std::string_view tlsNames[] = {"disable", "prefer", "require", "verify-ca", "verify-full"};

template <class E, std::size_t Count>
E valueOf(const std::string& member, const std::string& name, const std::string_view (&names)[Count]) {
    const auto found = std::find(std::begin(names), std::end(names), name);
    if (found != std::end(names)) return static_cast<E>(found - std::begin(names));
    std::string known;
    for (const auto one : names) addToList(known, one);
    throw Error(KAPOK_TR("database", "The setting %1 of a connection cannot be \"%2\".").arg(member).arg(name),
                KAPOK_TR("database", "It can be: %1.").arg(known));
}

[[noreturn]] void refuseMember(const std::string& member) {
    throw Error(KAPOK_TR("database", "The settings of a connection have a wrong member \"%1\".").arg(member),
                KAPOK_TR("database", "Make the connection again."));
}

void setText(std::string& member, const std::string& name, const Json& value) {
    if (!value.is_string()) refuseMember(name);
    member = value.get<std::string>();
}

void setNumber(int& member, const std::string& name, const Json& value) {
    if (!value.is_number_integer()) refuseMember(name);
    member = value.get<int>();
}

void setMember(ConnectionSettings& settings, const std::string& name, const Json& value) {
    std::string word;
    if (name == "kind" || name == "tls") setText(word, name, value);
    if (name == "kind") {
        settings.kind = valueOf<DatabaseKind>(name, word, kindNames);
    } else if (name == "tls") {
        settings.tls = tlsModeFromName(word);
    } else if (name == "host") {
        setText(settings.host, name, value);
    } else if (name == "port") {
        setNumber(settings.port, name, value);
    } else if (name == "user") {
        setText(settings.user, name, value);
    } else if (name == "database") {
        setText(settings.database, name, value);
    } else if (name == "file") {
        setText(settings.file, name, value);
    } else if (name == "dsn") {
        setText(settings.dsn, name, value);
    } else if (name == "connect_seconds") {
        setNumber(settings.connectSeconds, name, value);
    } else if (name == "statement_seconds") {
        setNumber(settings.statementSeconds, name, value);
    } else if (name == "extra" && value.is_object()) {
        for (const auto& [key, text] : value.items()) setText(settings.extra[key], key, text);
    } else {
        refuseMember(name);
    }
}

bool namesPassword(std::string key) {
    std::transform(key.begin(), key.end(), key.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return key == "pwd" || key.find("password") != std::string::npos;
}

[[noreturn]] void requireSetting(const Text& what) {
    throw Error(what, KAPOK_TR("database", "Fill it in, in the settings of the connection."));
}

}  // namespace

std::string_view databaseKindName(DatabaseKind kind) { return kindNames[static_cast<std::size_t>(kind)]; }
std::string_view tlsModeName(TlsMode mode) { return tlsNames[static_cast<std::size_t>(mode)]; }

TlsMode tlsModeFromName(const std::string& name) { return valueOf<TlsMode>("tls", name, tlsNames); }

std::string toJson(const ConnectionSettings& settings) {
    const ConnectionSettings standard;
    Json json = {{"kind", databaseKindName(settings.kind)}};
    const auto add = [&](const char* name, const auto& value, const auto& usual) {
        if (value != usual) json[name] = value;
    };
    add("host", settings.host, standard.host);
    add("port", settings.port, standard.port);
    add("user", settings.user, standard.user);
    add("database", settings.database, standard.database);
    add("file", settings.file, standard.file);
    add("dsn", settings.dsn, standard.dsn);
    add("connect_seconds", settings.connectSeconds, standard.connectSeconds);
    add("statement_seconds", settings.statementSeconds, standard.statementSeconds);
    if (settings.tls != standard.tls) json["tls"] = tlsModeName(settings.tls);
    requireNoPassword(settings);
    for (const auto& [key, value] : settings.extra) json["extra"][key] = value;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

ConnectionSettings connectionFromJson(std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        throw Error(KAPOK_TR("database", "The settings of a connection are not readable."),
                    KAPOK_TR("database", "Make the connection again."));
    }
    ConnectionSettings settings;
    for (const auto& [name, value] : json.items()) setMember(settings, name, value);
    requireNoPassword(settings);
    return settings;
}

void requireNoPassword(const ConnectionSettings& settings) {
    for (const auto& [key, value] : settings.extra) {
        if (!namesPassword(key)) continue;
        throw Error(KAPOK_TR("database", "A connection must not hold a password (\"%1\").").arg(key),
                    KAPOK_TR("database", "Leave it out: Kapok asks for it, or takes it from the keychain."));
    }
}

void requireComplete(const ConnectionSettings& settings) {
    requireNoPassword(settings);
    if (settings.port < 0 || settings.port > 65535) {
        throw Error(KAPOK_TR("database", "There is no port %1.").arg(std::to_string(settings.port)),
                    KAPOK_TR("database", "A port is a number from 1 to 65535; PostgreSQL's is usually 5432."));
    }
    switch (settings.kind) {
        case DatabaseKind::Sqlite:
            if (settings.file.empty()) requireSetting(KAPOK_TR("database", "The file of the database is missing."));
            break;
        case DatabaseKind::PostgreSql:
            if (settings.user.empty()) requireSetting(KAPOK_TR("database", "The name of the user is missing."));
            break;
        case DatabaseKind::Odbc:
            if (settings.dsn.empty() && settings.extra.empty()) {
                requireSetting(KAPOK_TR("database", "The ODBC data source is missing."));
            }
            break;
    }
}

}  // namespace kapok::database
