#include "workbook/kapok_file.h"

#include "sdk/error.h"
#include "spec/json.h"
#include "spec/names.h"
#include "workbook/edit.h"
#include "workbook/kapok_header.h"
#include "workbook/linked_files.h"
#include "workbook/replace_file.h"
#include "workbook/sqlite_statement.h"

#include <nlohmann/json.hpp>

#include <QDateTime>
#include <QFileInfo>

namespace kapok::workbook {
namespace {

using Json = nlohmann::ordered_json;

/// Files up to this size are checked whole when they are opened; chunks of larger ones as they are read.
constexpr qint64 wholeCheckLimit = 32 << 20;

std::string folderOf(const std::string& path) {
    return QFileInfo(QString::fromStdString(path)).absolutePath().toStdString();
}

class Database {
public:
    Database(const std::string& path, int flags) {
        if (sqlite3_open_v2(path.c_str(), &handle_, flags | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK) return;
        const SqliteError error(handle_);
        sqlite3_close(handle_);
        throw error;
    }
    ~Database() { sqlite3_close(handle_); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    operator sqlite3*() const { return handle_; }

private:
    sqlite3* handle_ = nullptr;
};

// --- writing ------------------------------------------------------------------------------------------------------

void writeMeta(sqlite3* database, const State& state, const Text& lastEdit) {
    Statement insert(database, "INSERT INTO meta VALUES(?1, ?2)");
    Json numbers = Json::object();
    for (const auto& [kind, next] : state.parts().nextNumber) numbers[std::string(enumName(kind))] = next;
    const std::string saved = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    insert.bind(1, std::string("next_numbers")).bind(2, numbers.dump()).run();
    insert.bind(1, std::string("saved")).bind(2, saved).run();
    insert.bind(1, std::string("last_edit")).bind(2, english(lastEdit)).run();
    Statement setting(database, "INSERT INTO settings VALUES(?1, ?2)");
    for (const auto& [id, value] : state.settings()) setting.bind(1, id).bind(2, value).run();
}

void writeItems(sqlite3* database, const State& state) {
    Statement insert(database, "INSERT INTO items VALUES(?1, ?2, ?3, ?4, ?5)");
    std::int64_t place = 0;
    for (const auto& item : state.items()) {
        insert.bind(1, place++).bind(2, item->id).bind(3, std::string(enumName(item->kind())));
        insert.bind(4, item->name).bind(5, kapok::toJson(*item)).run();
    }
}

void writeAll(const State& state, const std::string& path, const ChunkStore* store, const Text& lastEdit) {
    const Database database(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    // The file is not in place yet: it needs no journal, only to be on the disk at the end.
    execute(database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192; BEGIN");
    const std::string marks = "PRAGMA application_id = " + std::to_string(kapokApplicationId) +
                              "; PRAGMA user_version = " + std::to_string(kapokSchemaVersion);
    execute(database, marks.c_str());
    execute(database,
            "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL);"
            "CREATE TABLE settings(id TEXT PRIMARY KEY, value TEXT NOT NULL);"
            "CREATE TABLE items(place INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, kind TEXT NOT NULL,"
            " name TEXT NOT NULL, json TEXT NOT NULL);");
    execute(database, tableSchema);
    writeMeta(database, state, lastEdit);
    writeItems(database, state);
    for (const auto& [key, table] : state.tables()) writeTable(database, key, table, store);
    execute(database, "COMMIT");
}

Error writeError(const SqliteError& error, const std::string& path) {
    const Place place{path, 0, {}};
    const int code = error.code() & 0xff;
    if (code == SQLITE_FULL) {
        return Error(KAPOK_TR("workbook", "The workbook cannot be saved: the disk is full."),
                     KAPOK_TR("workbook", "Free some space, or save it elsewhere."), place);
    }
    if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_PERM) {
        return Error(KAPOK_TR("workbook", "The workbook cannot be saved: its folder is missing or cannot be written."),
                     KAPOK_TR("workbook", "Save it in another folder."), place);
    }
    return Error(KAPOK_TR("workbook", "The workbook cannot be saved: %1.").arg(error.what()),
                 KAPOK_TR("workbook", "Save it elsewhere."), place);
}

// --- reading ------------------------------------------------------------------------------------------------------

Error damaged(const std::string& path) {
    return Error(KAPOK_TR("workbook", "The workbook is damaged and cannot be read."),
                 KAPOK_TR("workbook", "Restore it from a copy."), {path, 0, {}});
}

void checkWhole(sqlite3* database, const std::string& path) {
    if (QFileInfo(QString::fromStdString(path)).size() > wholeCheckLimit) return;
    Statement check(database, "PRAGMA quick_check(1)");
    if (!check.step() || check.bytes(0) != "ok") throw damaged(path);
}

void readMeta(sqlite3* database, LoadedFile& loaded, State::Parts& parts) {
    Statement meta(database, "SELECT key, value FROM meta");
    while (meta.step()) {
        if (meta.bytes(0) == "last_edit") loaded.lastEdit = verbatim(meta.bytes(1));
        if (meta.bytes(0) != "next_numbers") continue;
        const Json numbers = Json::parse(meta.bytes(1));
        for (const auto& [name, next] : numbers.items()) {
            if (const auto kind = enumFromName<ItemKind>(name)) parts.nextNumber[*kind] = next.get<std::int64_t>();
        }
    }
    Statement settings(database, "SELECT id, value FROM settings");
    while (settings.step()) parts.settings[settings.bytes(0)] = settings.bytes(1);
}

void readItems(sqlite3* database, State::Parts& parts, const std::string& path) {
    Statement items(database, "SELECT json, name FROM items ORDER BY place");
    while (items.step()) {
        try {
            parts.items.push_back(std::make_shared<const Item>(itemFromJson(items.bytes(0))));
        } catch (const Error& error) {
            throw error.at({path, 0, items.bytes(1)});
        }
    }
}

void readTables(sqlite3* database, LoadedFile& loaded, State::Parts& parts, const std::string& path) {
    std::vector<std::string> keys;
    Statement tables(database, "SELECT key FROM tables");
    while (tables.step()) keys.push_back(tables.bytes(0));
    if (keys.empty()) return;
    loaded.store = std::make_shared<ChunkStore>(path);
    for (const auto& key : keys) parts.tables.emplace(key, loaded.store->table(key));
}

}  // namespace

LoadedFile readKapokFile(const std::string& given) {
    const std::string path = QFileInfo(QString::fromStdString(given)).absoluteFilePath().toStdString();
    checkKapokHeader(path);
    try {
        const Database database(path, SQLITE_OPEN_READONLY);
        checkWhole(database, path);
        LoadedFile loaded;
        State::Parts parts;
        readMeta(database, loaded, parts);
        readItems(database, parts, path);
        readTables(database, loaded, parts, path);
        loaded.state = withAbsolutePaths(State(std::move(parts)), folderOf(path));
        checkNotCircular(loaded.state);
        return loaded;
    } catch (const SqliteError&) {
        throw damaged(path);
    } catch (const Json::exception&) {
        throw damaged(path);
    }
}

void writeKapokFile(const State& state, const std::string& given, ChunkStore* store, const Text& lastEdit) {
    const std::string path = placeToWrite(given);
    FreshFile fresh(path);
    try {
        writeAll(withRelativePaths(state, folderOf(path)), fresh.path(), store, lastEdit);
    } catch (const SqliteError& error) {
        throw writeError(error, path);
    }
#ifdef _WIN32
    if (store) store->detach();
#endif
    fresh.replace();
}

}  // namespace kapok::workbook
