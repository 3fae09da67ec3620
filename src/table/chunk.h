// A piece of a column: up to 65,536 rows, immutable, shared.
#pragma once

#include "sdk/column_view.h"
#include "table/buffer.h"

#include <variant>

namespace kapok {

inline constexpr std::size_t chunkRows = 1 << 16;

/// Byte strings one after another: row i is bytes[offsets[i], offsets[i + 1]).
struct Blobs {
    Buffer<std::uint64_t> offsets;  ///< rows + 1 entries, the first 0
    Buffer<char> bytes;

    std::size_t size() const { return offsets.empty() ? 0 : offsets.size() - 1; }
    std::string_view operator[](std::size_t row) const {
        return {bytes.data() + offsets[row], static_cast<std::size_t>(offsets[row + 1] - offsets[row])};
    }
    void push(std::string_view value);
};

/// Boolean: uint8; Date and Text codes: int32; Int64, DateTime: int64; Float64: double; Geometry: Blobs.
using ChunkValues =
    std::variant<Buffer<std::uint8_t>, Buffer<std::int32_t>, Buffer<std::int64_t>, Buffer<double>, Blobs>;

/// Missing rows hold NaN (float64), -1 (text codes), empty (geometry) or 0 in `values`.
struct Chunk {
    std::size_t rows = 0;
    ChunkValues values;
    std::vector<MissingWord> missing;  ///< empty when no row is missing
    std::size_t missingCount = 0;
    /// Bounds of the present values of numbers, dates and times, rounded outwards; minimum > maximum when there are
    /// none, and for text and geometry.
    double minimum = 1;
    double maximum = 0;

    bool isMissing(std::size_t row) const { return !missing.empty() && missingBit(missing.data(), row); }
    bool hasBounds() const { return minimum <= maximum; }

    template <class T>
    const Buffer<T>& as() const {
        return std::get<Buffer<T>>(values);
    }
    const Blobs& blobs() const { return std::get<Blobs>(values); }
};

using ChunkPtr = std::shared_ptr<const Chunk>;

ChunkValues emptyChunkValues(Type type);

/// Counts missing rows, turns NaN into missing, brings missing slots to their rest value and finds the bounds.
/// `missing` may be empty (none) or have one bit a row. O(rows).
ChunkPtr makeChunk(Type type, ChunkValues values, std::vector<MissingWord> missing);

}  // namespace kapok
