#include "workbook/chunk_store.h"

#include "sdk/error.h"
#include "workbook/pack.h"
#include "workbook/sqlite_statement.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kapok::workbook {
namespace {

using Json = nlohmann::ordered_json;

std::string fieldJson(const Field& field) {
    Json json{{"name", field.name}, {"type", typeName(field.type)}};
    if (!field.unit.empty()) json["unit"] = field.unit;
    if (!field.label.empty()) json["label"] = field.label;
    if (!field.zone.empty()) json["zone"] = field.zone;
    if (!field.crs.empty()) json["crs"] = field.crs;
    for (const auto& [value, words] : field.terms.words()) {
        Json& texts = json["terms"][value] = {words.context, words.source};
        for (const std::string& argument : words.arguments) texts.push_back(argument);
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

[[noreturn]] void damaged(const std::string& path) {
    throw Error(KAPOK_TR("workbook", "A table of the workbook is damaged and cannot be read."),
                KAPOK_TR("workbook", "Restore the file from a copy, or read the dataset from its file again."),
                {path, 0, {}});
}

/// {"id": [context, source, argument …]}
Terms termsFrom(const Json& field, const std::string& path) {
    Terms::Words terms;
    const auto found = field.find("terms");
    if (found == field.end()) return {};
    if (!found->is_object()) damaged(path);
    for (const auto& [value, texts] : found->items()) {
        const bool complete =
            texts.is_array() && texts.size() >= 2 &&
            std::all_of(texts.begin(), texts.end(), [](const Json& text) { return text.is_string(); });
        if (!complete) damaged(path);
        Text words{texts[0].get<std::string>(), texts[1].get<std::string>()};
        for (std::size_t i = 2; i < texts.size(); ++i) words.arguments.push_back(texts[i].get<std::string>());
        terms.emplace(value, std::move(words));
    }
    return Terms(std::move(terms));
}

Field fieldFrom(const std::string& text, const std::string& path) {
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) damaged(path);
    const auto member = [&](const char* name) {
        const auto found = json.find(name);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
    };
    const auto type = typeFromName(member("type"));
    if (!type) damaged(path);
    return {member("name"), *type,         member("unit"),       member("label"),
            member("zone"), member("crs"), termsFrom(json, path)};
}

/// Codes of a text column must be in its dictionary.
void checkCodes(const Chunk& chunk, const Dictionary& dictionary, const std::string& path) {
    const auto size = static_cast<std::int32_t>(dictionary.size());
    for (const std::int32_t code : chunk.as<std::int32_t>()) {
        if (code < -1 || code >= size) damaged(path);
    }
}

}  // namespace

const char* const tableSchema =
    "CREATE TABLE tables(key TEXT PRIMARY KEY, rows INTEGER NOT NULL);"
    "CREATE TABLE columns(key TEXT, place INTEGER, field TEXT NOT NULL, dictionary BLOB, PRIMARY KEY(key, place))"
    " WITHOUT ROWID;"
    "CREATE TABLE chunks(id INTEGER PRIMARY KEY, key TEXT NOT NULL, place INTEGER NOT NULL, chunk INTEGER NOT NULL,"
    " rows INTEGER NOT NULL, missing INTEGER NOT NULL, minimum REAL, maximum REAL, data BLOB NOT NULL);"
    "CREATE UNIQUE INDEX chunk_places ON chunks(key, place, chunk, rows, missing, minimum, maximum);";

ChunkStore::ChunkStore(std::string path) : path_(std::move(path)) {
    // The file is never changed in place, only replaced: no locks, no journal to look for.
    std::string uri = "file:";
    for (const char c : path_) {
        if (c == '%' || c == '?' || c == '#') {
            static constexpr char digits[] = "0123456789ABCDEF";
            uri += {'%', digits[static_cast<unsigned char>(c) >> 4], digits[c & 15]};
        } else {
            uri += c;
        }
    }
    uri += "?immutable=1";
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(uri.c_str(), &database_, flags, nullptr) != SQLITE_OK) {
        sqlite3_close(database_);
        damaged(path_);
    }
}

ChunkStore::~ChunkStore() { sqlite3_close(database_); }

bool ChunkStore::has(const std::string& key) const {
    const std::lock_guard lock(guard_);
    if (!database_) return false;
    Statement rows(database_, "SELECT 1 FROM tables WHERE key = ?1");
    return rows.bind(1, key).step();
}

Table ChunkStore::table(const std::string& key) {
    std::size_t rows = 0;
    std::vector<std::pair<std::string, std::string>> stored;
    try {
        const std::lock_guard lock(guard_);
        Statement header(database_, "SELECT rows FROM tables WHERE key = ?1");
        if (!header.bind(1, key).step()) damaged(path_);
        rows = static_cast<std::size_t>(header.integer(0));
        Statement columns(database_, "SELECT field, dictionary FROM columns WHERE key = ?1 ORDER BY place");
        columns.bind(1, key);
        while (columns.step()) stored.emplace_back(columns.bytes(0), columns.bytes(1));
    } catch (const SqliteError&) {
        damaged(path_);
    }
    if (stored.empty()) return Table(rows);
    std::vector<ColumnPtr> columns;
    for (std::size_t i = 0; i < stored.size(); ++i) {
        columns.push_back(column(key, static_cast<std::int64_t>(i), stored[i].first, stored[i].second));
        if (columns.back()->rows() != rows) damaged(path_);
    }
    return Table(std::move(columns));
}

ColumnPtr ChunkStore::column(const std::string& key, std::int64_t place, const std::string& fieldText,
                             const std::string& dictionaryBytes) {
    Field field = fieldFrom(fieldText, path_);
    const Type type = field.type;
    const DictionaryPtr dictionary = type == Type::Text ? unpackDictionary(dictionaryBytes) : nullptr;
    std::vector<ChunkSummary> summaries;
    try {
        const std::lock_guard lock(guard_);
        Statement chunks(database_,
                         "SELECT rows, missing, minimum, maximum FROM chunks WHERE key = ?1 AND place = ?2"
                         " ORDER BY chunk");
        chunks.bind(1, key).bind(2, place);
        while (chunks.step()) {
            summaries.push_back({static_cast<std::size_t>(chunks.integer(0)),
                                 static_cast<std::size_t>(chunks.integer(1)), chunks.number(2), chunks.number(3)});
        }
    } catch (const SqliteError&) {
        damaged(path_);
    }
    // Rows are found by division: all chunks but the last must be full.
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        const bool last = i + 1 == summaries.size();
        if (last ? summaries[i].rows > chunkRows : summaries[i].rows != chunkRows) damaged(path_);
    }
    const auto load = [self = shared_from_this(), key, place, type, dictionary, summaries](std::size_t index) {
        const std::string bytes = self->packed(key, static_cast<std::size_t>(place), index);
        ChunkPtr chunk = unpackChunk(type, summaries[index].rows, bytes);
        if (dictionary) checkCodes(*chunk, *dictionary, self->path_);
        return chunk;
    };
    auto made = std::make_shared<const Column>(std::move(field), summaries, load, dictionary);
    const std::lock_guard lock(guard_);
    columns_.push_back(made);
    return made;
}

void ChunkStore::detach() {
    std::vector<std::weak_ptr<const Column>> columns;
    {
        const std::lock_guard lock(guard_);
        columns.swap(columns_);
    }
    for (const auto& weak : columns) {
        const auto column = weak.lock();
        for (std::size_t i = 0; column && i < column->chunkCount(); ++i) column->chunk(i);
    }
    const std::lock_guard lock(guard_);
    sqlite3_close(database_);
    database_ = nullptr;
}

std::string ChunkStore::packed(const std::string& key, std::size_t column, std::size_t chunk) const {
    try {
        const std::lock_guard lock(guard_);
        Statement data(database_, "SELECT data FROM chunks WHERE key = ?1 AND place = ?2 AND chunk = ?3");
        data.bind(1, key).bind(2, static_cast<std::int64_t>(column)).bind(3, static_cast<std::int64_t>(chunk));
        if (data.step()) return data.bytes(0);
    } catch (const SqliteError&) {
        damaged(path_);
    }
    damaged(path_);
}

void writeTable(sqlite3* database, const std::string& key, const Table& table, const ChunkStore* store) {
    Statement header(database, "INSERT INTO tables VALUES(?1, ?2)");
    header.bind(1, key).bind(2, static_cast<std::int64_t>(table.rows())).run();
    const bool stored = store && store->has(key);
    Statement columns(database, "INSERT INTO columns VALUES(?1, ?2, ?3, ?4)");
    Statement chunks(database, "INSERT INTO chunks VALUES(NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column& column = *table.column(i);
        const auto place = static_cast<std::int64_t>(i);
        columns.bind(1, key).bind(2, place).bind(3, fieldJson(column.field()));
        columns.bindBlob(4, column.dictionary() ? packDictionary(*column.dictionary()) : std::string{}).run();
        for (std::size_t k = 0; k < column.chunkCount(); ++k) {
            const ChunkSummary& summary = column.summary(k);
            chunks.bind(1, key).bind(2, place).bind(3, static_cast<std::int64_t>(k));
            chunks.bind(4, static_cast<std::int64_t>(summary.rows));
            chunks.bind(5, static_cast<std::int64_t>(summary.missingCount));
            chunks.bind(6, summary.minimum).bind(7, summary.maximum);
            chunks.bindBlob(8, stored ? store->packed(key, i, k) : packChunk(column.type(), column.chunk(k))).run();
        }
    }
}

}  // namespace kapok::workbook
