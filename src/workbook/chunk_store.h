// Embedded tables of a `.kapok` file: chunks as compressed blobs, read when they are first needed.
#pragma once

#include "table/table.h"

#include <memory>
#include <mutex>
#include <string>

struct sqlite3;

namespace kapok::workbook {

/// One chunk as bytes: its values and missing bits, little-endian, as one zstd frame with checksum.
std::string packChunk(Type type, const Chunk& chunk);
/// Throws Error when the bytes are damaged.
ChunkPtr unpackChunk(Type type, const std::string& bytes);

/// The tables of one file. Threads may read together. Columns keep their store alive.
class ChunkStore : public std::enable_shared_from_this<ChunkStore> {
public:
    explicit ChunkStore(std::string path);
    ~ChunkStore();
    ChunkStore(const ChunkStore&) = delete;
    ChunkStore& operator=(const ChunkStore&) = delete;

    bool has(const std::string& key) const;
    /// Throws Error when the table's description is damaged. Reads dictionaries, but no chunks.
    Table table(const std::string& key);

    /// A chunk as it is stored.
    std::string packed(const std::string& key, std::size_t column, std::size_t chunk);

private:
    ColumnPtr column(const std::string& key, std::size_t place);

    std::string path_;
    mutable std::mutex guard_;
    sqlite3* database_ = nullptr;
};

/// Writes a table into an open database that has the tables of a `.kapok` file. Chunks that `store` has under this key
/// are copied without being unpacked.
void writeTable(sqlite3* database, const std::string& key, const Table& table, ChunkStore* store);

}  // namespace kapok::workbook
