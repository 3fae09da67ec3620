// Connections as one line, and back.
#include "database/connection.h"
#include "database/odbc_text.h"
#include "database/percent_text.h"

#include "sdk/error.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace kapok::database {
namespace {

constexpr std::string_view postgresScheme = "postgresql://";
constexpr std::string_view shortPostgresScheme = "postgres://";
constexpr std::string_view odbcScheme = "odbc:";
constexpr std::string_view sqliteScheme = "sqlite:";

std::string upperCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

int numberOf(std::string_view text, std::string_view what) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size() && number >= 0) return number;
    throw Error(KAPOK_TR("database", "\"%1\" is not a number (%2).").arg(text).arg(what),
                KAPOK_TR("database", "Write an address such as postgresql://user@host:5432/database."));
}

/// The text up to `stop`; `rest` becomes what follows it, or empty.
std::string_view taken(std::string_view& rest, char stop) {
    const auto at = rest.find(stop);
    const std::string_view part = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
    return part;
}

// -- PostgreSQL

void setParameter(ConnectionSettings& settings, const std::string& key, const std::string& value) {
    if (key == "sslmode") {
        settings.tls = tlsModeFromName(value);
    } else if (key == "connect_timeout") {
        settings.connectSeconds = numberOf(value, key);
    } else if (key == "statement_timeout") {
        settings.statementSeconds = numberOf(value, key);
    } else {
        settings.extra[key] = value;
    }
}

void setHost(ConnectionSettings& settings, std::string_view text) {
    if (text.starts_with('[')) {  // an IPv6 address
        const auto end = std::min(text.find(']'), text.size());
        settings.host = text.substr(1, end - 1);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (text.starts_with(':')) settings.port = numberOf(text.substr(1), "port");
        return;
    }
    settings.host = percentDecoded(taken(text, ':'));
    if (!text.empty()) settings.port = numberOf(text, "port");
}

ConnectionSettings postgresSettings(std::string_view rest) {
    ConnectionSettings settings;
    std::string_view main = taken(rest, '?');
    std::string_view server = taken(main, '/');
    settings.database = percentDecoded(main);
    const auto at = server.rfind('@');
    if (at != std::string_view::npos) {
        std::string_view user = server.substr(0, at);
        server.remove_prefix(at + 1);
        if (user.find(':') != std::string_view::npos) {
            throw Error(KAPOK_TR("database", "An address must not hold a password."),
                        KAPOK_TR("database", "Leave it out: Kapok asks for it, or takes it from the keychain."));
        }
        settings.user = percentDecoded(user);
    }
    setHost(settings, server);
    while (!rest.empty()) {
        std::string_view value = taken(rest, '&');
        const std::string_view key = taken(value, '=');
        if (!key.empty()) setParameter(settings, percentDecoded(key), percentDecoded(value));
    }
    return settings;
}

std::string postgresAddress(const ConnectionSettings& settings) {
    std::string address(postgresScheme);
    if (!settings.user.empty()) address += percentEncoded(settings.user) + '@';
    const bool version6 = settings.host.find(':') != std::string::npos;
    address += version6 ? '[' + settings.host + ']' : percentEncoded(settings.host);
    if (settings.port) address += ':' + std::to_string(settings.port);
    address += '/' + percentEncoded(settings.database);
    char before = '?';
    const auto add = [&](const std::string& key, const std::string& value) {
        address += before + percentEncoded(key) + '=' + percentEncoded(value);
        before = '&';
    };
    const ConnectionSettings standard;
    if (settings.tls != standard.tls) add("sslmode", std::string(tlsModeName(settings.tls)));
    if (settings.connectSeconds != standard.connectSeconds) {
        add("connect_timeout", std::to_string(settings.connectSeconds));
    }
    if (settings.statementSeconds) add("statement_timeout", std::to_string(settings.statementSeconds));
    for (const auto& [key, value] : settings.extra) add(key, value);
    return address;
}

// -- ODBC: KEYWORD=value;KEYWORD={value}, a closing brace doubled inside braces

std::string odbcValue(std::string_view& rest) {
    if (!rest.starts_with('{')) return std::string(taken(rest, ';'));
    std::string value;
    std::size_t i = 1;
    for (; i < rest.size(); ++i) {
        if (rest[i] == '}' && (i + 1 == rest.size() || rest[i + 1] != '}')) break;
        if (rest[i] == '}') ++i;
        value += rest[i];
    }
    rest.remove_prefix(std::min(i + 1, rest.size()));
    taken(rest, ';');
    return value;
}

ConnectionSettings odbcSettings(std::string_view rest) {
    ConnectionSettings settings;
    settings.kind = DatabaseKind::Odbc;
    while (!rest.empty()) {
        const std::string key(taken(rest, '='));
        const std::string value = odbcValue(rest);
        const std::string upper = upperCase(key);
        if (upper == "DSN") {
            settings.dsn = value;
        } else if (upper == "UID" || upper == "USER" || upper == "USERNAME") {
            settings.user = value;
        } else if (!key.empty()) {
            settings.extra[key] = value;
        }
    }
    return settings;
}

}  // namespace

std::string odbcQuoted(std::string_view value) {
    if (value.find_first_of(";{}[]()=?*!@") == std::string_view::npos) return std::string(value);
    std::string quoted = "{";
    for (const char c : value) {
        quoted += c;
        if (c == '}') quoted += c;
    }
    return quoted + '}';
}

std::string connectionAddress(const ConnectionSettings& settings) {
    requireNoPassword(settings);
    if (settings.kind == DatabaseKind::Sqlite) return std::string(sqliteScheme) + settings.file;
    if (settings.kind == DatabaseKind::PostgreSql) return postgresAddress(settings);
    std::string address(odbcScheme);
    const auto add = [&](const std::string& key, const std::string& value) {
        if (address.size() > odbcScheme.size()) address += ';';
        address += key + '=' + odbcQuoted(value);
    };
    if (!settings.dsn.empty()) add("DSN", settings.dsn);
    if (!settings.user.empty()) add("UID", settings.user);
    for (const auto& [key, value] : settings.extra) add(key, value);
    return address;
}

bool isConnectionAddress(std::string_view text) {
    return text.starts_with(postgresScheme) || text.starts_with(shortPostgresScheme) || text.starts_with(odbcScheme) ||
           text.starts_with(sqliteScheme);
}

ConnectionSettings parseConnectionAddress(std::string_view address) {
    ConnectionSettings settings;
    if (address.starts_with(postgresScheme)) {
        settings = postgresSettings(address.substr(postgresScheme.size()));
    } else if (address.starts_with(shortPostgresScheme)) {
        settings = postgresSettings(address.substr(shortPostgresScheme.size()));
    } else if (address.starts_with(odbcScheme)) {
        settings = odbcSettings(address.substr(odbcScheme.size()));
    } else if (address.starts_with(sqliteScheme)) {
        settings.kind = DatabaseKind::Sqlite;
        settings.file = address.substr(sqliteScheme.size());
    } else {
        throw Error(KAPOK_TR("database", "This is not the address of a database."),
                    KAPOK_TR("database", "Write an address such as postgresql://user@host:5432/database."));
    }
    requireNoPassword(settings);
    return settings;
}

std::string credentialName(const ConnectionSettings& settings) {
    ConnectionSettings who;
    who.kind = settings.kind;
    who.user = settings.user;
    who.host = settings.host;
    who.port = settings.port;
    who.dsn = settings.dsn;
    if (settings.kind == DatabaseKind::Odbc) who.extra = settings.extra;
    return connectionAddress(who);
}

TablePlace parseTablePlace(std::string_view text) {
    std::vector<std::string> parts{{}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            parts.back() += text[++i];
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == '.' && !quoted && parts.size() < 2) {
            parts.emplace_back();
        } else {
            parts.back() += text[i];
        }
    }
    return parts.size() == 1 ? TablePlace{{}, parts[0]} : TablePlace{parts[0], parts[1]};
}

std::string tablePlaceText(const TablePlace& place) {
    const auto part = [](const std::string& name) {
        if (name.find_first_of("\".") == std::string::npos) return name;
        std::string quoted = "\"";
        for (const char c : name) {
            quoted += c;
            if (c == '"') quoted += c;
        }
        return quoted + '"';
    };
    return place.schema.empty() ? part(place.table) : part(place.schema) + '.' + part(place.table);
}

}  // namespace kapok::database
