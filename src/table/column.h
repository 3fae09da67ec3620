// A column: a field and a sequence of immutable chunks, all of 65,536 rows but the last.
#pragma once

#include "table/chunk.h"
#include "table/dictionary.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace kapok {

/// What is known of a chunk before it is read.
struct ChunkSummary {
    std::size_t rows = 0;
    std::size_t missingCount = 0;
    double minimum = 1;
    double maximum = 0;
};

/// Reads one chunk from where it is stored. May throw Error. Called from any thread, at most once at a time.
using ChunkLoader = std::function<ChunkPtr(std::size_t index)>;

/// Immutable; safe to read from any thread. A column of a stored workbook reads each chunk when it is first needed.
class Column {
public:
    Column(Field field, std::vector<ChunkPtr> chunks, DictionaryPtr dictionary = nullptr);
    Column(Field field, std::vector<ChunkSummary> summaries, ChunkLoader loader, DictionaryPtr dictionary = nullptr);

    const Field& field() const { return field_; }
    Type type() const { return field_.type; }
    std::size_t rows() const { return rows_; }
    std::size_t missingCount() const { return missingCount_; }

    std::size_t chunkCount() const { return summaries_.size(); }
    const ChunkSummary& summary(std::size_t index) const { return summaries_[index]; }
    /// Bounds over all chunks (see Chunk::minimum).
    ChunkSummary summary() const;
    /// Valid as long as the column. Throws Error when a stored chunk cannot be read.
    const Chunk& chunk(std::size_t index) const;
    ChunkPtr sharedChunk(std::size_t index) const;
    /// All chunks are in memory: none has to be read.
    bool isResident() const { return !loader_; }

    /// Text columns only; never null for them.
    const DictionaryPtr& dictionary() const { return dictionary_; }

    // One cell. For loops over many rows take the chunks instead.
    bool isMissing(std::size_t row) const { return chunkOf(row).isMissing(row % chunkRows); }
    /// Number, boolean, date or time as double (as ColumnView::number); NaN when missing.
    double number(std::size_t row) const;
    /// Int64, Date, DateTime, Boolean; 0 when missing.
    std::int64_t integer(std::size_t row) const;
    /// Text; empty when missing.
    std::string_view text(std::size_t row) const;
    /// Geometry; empty when missing.
    std::string_view wkb(std::size_t row) const { return chunkOf(row).blobs()[row % chunkRows]; }

private:
    const Chunk& chunkOf(std::size_t row) const { return chunk(row / chunkRows); }

    Field field_;
    std::size_t rows_ = 0;
    std::size_t missingCount_ = 0;
    std::vector<ChunkSummary> summaries_;
    DictionaryPtr dictionary_;
    ChunkLoader loader_;
    mutable std::mutex loading_;
    std::vector<ChunkPtr> resident_;  // all of them when there is no loader
    mutable std::vector<std::atomic<ChunkPtr>> loaded_;
};

using ColumnPtr = std::shared_ptr<const Column>;

/// The same values under another field of the same type (name, unit, label, zone or crs changed). O(chunks).
ColumnPtr withField(const ColumnPtr& column, Field field);

}  // namespace kapok
