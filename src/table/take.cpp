#include "table/take.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace kapok {
namespace {

/// The chunks of a column that a gather needs, each asked for once.
class Chunks {
public:
    explicit Chunks(const Column& column) : column_(column), chunks_(column.chunkCount()) {}

    const Chunk& of(RowIndex row) {
        const Chunk*& chunk = chunks_[row / chunkRows];
        if (!chunk) chunk = &column_.chunk(row / chunkRows);
        return *chunk;
    }

private:
    const Column& column_;
    std::vector<const Chunk*> chunks_;
};

void markMissing(std::vector<MissingWord>& missing, std::size_t row, std::size_t rows) {
    if (missing.empty()) missing.resize((rows + 63) / 64);
    missing[row / 64] |= MissingWord{1} << (row % 64);
}

/// The chunks' values by address: one look-up a row.
template <class T>
std::vector<const T*> addresses(const Column& column, std::span<const RowIndex> rows, Chunks& chunks) {
    std::vector<const T*> all(column.chunkCount());
    if (all.size() == 1) {
        all[0] = column.chunk(0).as<T>().data();
        return all;
    }
    for (const RowIndex row : rows) {
        if (row != noRow && !all[row / chunkRows]) all[row / chunkRows] = chunks.of(row).as<T>().data();
    }
    return all;
}

template <class T>
ChunkPtr gathered(const Column& column, std::span<const RowIndex> rows) {
    Chunks chunks(column);
    const auto from = addresses<T>(column, rows, chunks);
    Buffer<T> values(rows.size());
    bool anyNone = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RowIndex row = rows[i];
        anyNone |= row == noRow;
        values[i] = row == noRow ? T{} : from[row / chunkRows][row % chunkRows];
    }
    std::vector<MissingWord> missing;
    for (std::size_t i = 0; (anyNone || column.missingCount() > 0) && i < rows.size(); ++i) {
        if (rows[i] == noRow || chunks.of(rows[i]).isMissing(rows[i] % chunkRows)) markMissing(missing, i, rows.size());
    }
    return makeChunk(column.type(), std::move(values), std::move(missing));
}

ChunkPtr gatheredBlobs(const Column& column, std::span<const RowIndex> rows) {
    Chunks chunks(column);
    Blobs blobs{{0}, {}};
    std::vector<MissingWord> missing;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool present = rows[i] != noRow && !chunks.of(rows[i]).isMissing(rows[i] % chunkRows);
        blobs.push(present ? chunks.of(rows[i]).blobs()[rows[i] % chunkRows] : std::string_view{});
        if (!present) markMissing(missing, i, rows.size());
    }
    return makeChunk(column.type(), std::move(blobs), std::move(missing));
}

ChunkPtr gatheredChunk(const Column& column, std::span<const RowIndex> rows) {
    switch (column.type()) {
        case Type::Boolean: return gathered<std::uint8_t>(column, rows);
        case Type::Int64:
        case Type::DateTime: return gathered<std::int64_t>(column, rows);
        case Type::Float64: return gathered<double>(column, rows);
        case Type::Text:
        case Type::Date: return gathered<std::int32_t>(column, rows);
        case Type::Geometry: break;
    }
    return gatheredBlobs(column, rows);
}

std::vector<ColumnPtr> takeColumns(const std::vector<ColumnPtr>& columns, std::span<const RowIndex> rows,
                                   const Control& control) {
    const std::size_t chunkCount = (rows.size() + chunkRows - 1) / chunkRows;
    std::vector<std::vector<ChunkPtr>> made(columns.size(), std::vector<ChunkPtr>(chunkCount));
    parallelFor(columns.size() * chunkCount, control, [&](std::size_t task) {
        const std::size_t chunk = task % chunkCount;
        const std::size_t first = chunk * chunkRows;
        const auto part = rows.subspan(first, std::min(chunkRows, rows.size() - first));
        made[task / chunkCount][chunk] = gatheredChunk(*columns[task / chunkCount], part);
    });
    std::vector<ColumnPtr> result;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        result.push_back(std::make_shared<Column>(columns[i]->field(), std::move(made[i]), columns[i]->dictionary()));
    }
    return result;
}

}  // namespace

Table take(const Table& table, std::span<const RowIndex> rows, const Control& control) {
    if (table.columnCount() == 0) return Table(rows.size());
    return Table(takeColumns(table.columns(), rows, control));
}

ColumnPtr take(const ColumnPtr& column, std::span<const RowIndex> rows, const Control& control) {
    return takeColumns({column}, rows, control).front();
}

Table filter(const Table& table, const RowMask& mask, const Control& control) {
    return mask.all() ? table : take(table, mask.indexes(), control);
}

Table slice(const Table& table, std::size_t first, std::size_t count) {
    first = std::min(first, table.rows());
    count = std::min(count, table.rows() - first);
    if (count == table.rows()) return table;
    std::vector<RowIndex> rows(count);
    std::iota(rows.begin(), rows.end(), static_cast<RowIndex>(first));
    return take(table, rows);
}

/// Selection sampling (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
Table sample(const Table& table, std::size_t count, std::uint64_t seed, const Control& control) {
    if (count >= table.rows()) return table;
    std::mt19937_64 random(seed);
    std::vector<RowIndex> rows;
    rows.reserve(count);
    for (std::size_t row = 0; rows.size() < count; ++row) {
        // 53 random bits: the same on every platform, unlike the standard distributions.
        const double uniform = static_cast<double>(random() >> 11) * 0x1p-53;
        const auto left = static_cast<double>(table.rows() - row);
        if (left * uniform < static_cast<double>(count - rows.size())) rows.push_back(static_cast<RowIndex>(row));
    }
    return take(table, rows, control);
}

}  // namespace kapok
