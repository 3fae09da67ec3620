#include "io/database_import.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t namesShown = 20;

std::vector<TableInfo> tablesOf(database::Connection& connection) {
    std::vector<TableInfo> tables;
    for (const auto& schema : connection.schemas()) {
        if (schema.system) continue;
        for (const auto& table : connection.tables(schema.name)) {
            tables.push_back({database::tablePlaceText({schema.name, table.name}), table.rows, false});
        }
    }
    return tables;
}

std::string onlyTable(database::Connection& connection, const std::string& address) {
    const std::vector<TableInfo> tables = tablesOf(connection);
    if (tables.size() == 1) return tables.front().name;
    if (tables.empty()) {
        throw Error(KAPOK_TR("io", "The database holds no tables that you may see."),
                    KAPOK_TR("io", "Check the name of the database and the rights of the user."),
                    Place{address, 0, {}});
    }
    std::string names;
    for (std::size_t i = 0; i < std::min(tables.size(), namesShown); ++i) names += (i ? ", " : "") + tables[i].name;
    if (tables.size() > namesShown) names += " …";
    throw Error(KAPOK_TR("io", "The database holds %1 tables; say which one.").arg(tables.size()),
                KAPOK_TR("io", "Write it after '#': %1.").arg(names), Place{address, 0, {}});
}

Opened openDatabase(const FilePlace& place, const OpenOptions& options, const Progress& progress,
                    const database::PasswordProvider& password) {
    const database::ConnectionSettings settings = database::parseConnectionAddress(place.path);
    const auto connection = database::openConnection(settings, password);
    progress.check();
    const database::ReadOptions how{.asText = options.types == ColumnTypes::Text};
    Opened opened;
    database::DatabaseRead read;
    if (!options.sql.empty()) {
        read = connection->readSql(options.sql, how, progress);
    } else {
        std::string table = options.table.empty() ? place.table : options.table;
        if (table.empty()) table = onlyTable(*connection, place.path);
        const database::TablePlace named = database::parseTablePlace(table);
        read = connection->readTable(named.schema, named.table, how, progress);
        opened.report.table = table;
    }
    opened.table = std::move(read.table);
    opened.report.format = database::databaseKindName(settings.kind);
    opened.report.notes = std::move(read.notes);
    for (const auto& notice : read.notices) {
        opened.report.notes.push_back(KAPOK_TR("io", "The server says: %1").arg(notice));
    }
    opened.report.problemCount = read.problemCount;
    for (auto& problem : read.problems) {
        opened.report.problems.push_back({problem.row, problem.column, problem.text, problem.what});
    }
    if (read.problemCount > 0) {
        opened.report.warnings.push_back(
            KAPOK_TR("io", "%1 values of the database were made missing: not a number, an infinite date, or no text.")
                .arg(read.problemCount));
    }
    return opened;
}

}  // namespace

bool isDatabasePlace(std::string_view place) { return database::isConnectionAddress(place); }

FilePlace splitAnyPlace(const std::string& place) {
    if (!isDatabasePlace(place)) return splitPlace(place);
    const auto hash = place.find('#');
    return hash == std::string::npos ? FilePlace{place, {}} : FilePlace{place.substr(0, hash), place.substr(hash + 1)};
}

std::vector<TableInfo> listAnyTables(const std::string& path, const database::PasswordProvider& password) {
    if (!isDatabasePlace(path)) return listTables(path);
    return tablesOf(*database::openConnection(database::parseConnectionAddress(path), password));
}

Opened openAny(const std::string& place, const OpenOptions& options, const Progress& progress,
               const database::PasswordProvider& password) {
    if (!isDatabasePlace(place)) return openFile(place, options, progress);
    return openDatabase(splitAnyPlace(place), options, progress, password);
}

}  // namespace kapok::io
