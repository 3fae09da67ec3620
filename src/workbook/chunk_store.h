// Embedded tables of a `.kapok` file: chunks as compressed blobs, read when they are first needed.
#pragma once

#include "table/table.h"

#include <memory>
#include <mutex>
#include <string>

struct sqlite3;

namespace kapok::workbook {

/// The tables of one file. Threads may read together. Columns keep their store alive, and the store reads the file it
/// was made from even when another one has taken its place since.
class ChunkStore : public std::enable_shared_from_this<ChunkStore> {
public:
    /// Throws Error when the file cannot be opened.
    explicit ChunkStore(std::string path);
    ~ChunkStore();
    ChunkStore(const ChunkStore&) = delete;
    ChunkStore& operator=(const ChunkStore&) = delete;

    bool has(const std::string& key) const;
    /// Throws Error when the table's description is damaged. Reads dictionaries, but no chunks.
    Table table(const std::string& key);

    /// A chunk as it is stored.
    std::string packed(const std::string& key, std::size_t column, std::size_t chunk) const;

    /// Reads what columns in use have not read yet and closes the file. For systems where an open file cannot be
    /// replaced; on others it may stay open. `has` is false afterwards.
    void detach();

private:
    ColumnPtr column(const std::string& key, std::int64_t place, const std::string& field,
                     const std::string& dictionary);

    std::string path_;
    mutable std::mutex guard_;
    sqlite3* database_ = nullptr;
    std::vector<std::weak_ptr<const Column>> columns_;
};

/// The SQL that makes the tables `writeTable` fills.
extern const char* const tableSchema;

/// Writes a table into an open database. Chunks that `store` has under this key are copied without being unpacked.
/// O(bytes), one chunk in memory at a time.
void writeTable(sqlite3* database, const std::string& key, const Table& table, const ChunkStore* store);

}  // namespace kapok::workbook
