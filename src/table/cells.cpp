#include "table/cells.h"

#include "sdk/error.h"
#include "table/column_builder.h"
#include "table/edit.h"

#include <cmath>
#include <limits>

namespace kapok {
namespace {

/// body(row in the table, value) for every present row.
template <class Body>
void eachPresent(const Column& column, const Control& control, Body body) {
    parallelFor(column.chunkCount(), {control.cancelled, {}}, [&](std::size_t index) {
        const Chunk& chunk = column.chunk(index);
        const auto visit = [&](const auto& values) {
            for (std::size_t row = 0; row < chunk.rows; ++row) {
                if (!chunk.isMissing(row)) body(index * chunkRows + row, values[row]);
            }
        };
        switch (column.type()) {
            case Type::Boolean: return visit(chunk.as<std::uint8_t>());
            case Type::Date: return visit(chunk.as<std::int32_t>());
            case Type::Int64:
            case Type::DateTime: return visit(chunk.as<std::int64_t>());
            case Type::Float64: return visit(chunk.as<double>());
            default: return;
        }
    });
}

/// Chunks made by make(first row, count).
template <class Make>
ColumnPtr chunked(Field field, std::size_t rows, const Control& control, DictionaryPtr dictionary, Make make) {
    std::vector<ChunkPtr> chunks((rows + chunkRows - 1) / chunkRows);
    parallelFor(chunks.size(), {control.cancelled, {}}, [&](std::size_t chunk) {
        const std::size_t first = chunk * chunkRows;
        chunks[chunk] = make(first, std::min(chunkRows, rows - first));
    });
    return std::make_shared<Column>(std::move(field), std::move(chunks), std::move(dictionary));
}

template <class T>
ChunkPtr wholeChunk(Type type, const std::int64_t* values, const std::uint8_t* present, std::size_t count) {
    Buffer<T> own(count);
    std::vector<MissingWord> missing((count + 63) / 64);
    for (std::size_t i = 0; i < count; ++i) {
        own[i] = present[i] ? static_cast<T>(values[i]) : T{};
        if (!present[i]) missing[i / 64] |= MissingWord{1} << (i % 64);
    }
    return makeChunk(type, std::move(own), std::move(missing));
}

}  // namespace

Buffer<double> realCells(const Column& column, const Control& control) {
    Buffer<double> cells(column.rows());
    std::fill(cells.begin(), cells.end(), std::numeric_limits<double>::quiet_NaN());
    eachPresent(column, control, [&](std::size_t row, auto value) { cells[row] = static_cast<double>(value); });
    return cells;
}

WholeCells wholeCells(const Column& column, const Control& control) {
    WholeCells cells{Buffer<std::int64_t>(column.rows()), Buffer<std::uint8_t>(column.rows())};
    std::fill(cells.values.begin(), cells.values.end(), 0);
    std::fill(cells.present.begin(), cells.present.end(), 0);
    eachPresent(column, control, [&](std::size_t row, auto value) {
        cells.values[row] = static_cast<std::int64_t>(value);
        cells.present[row] = 1;
    });
    return cells;
}

ColumnPtr realColumn(Field field, const Buffer<double>& values, const Control& control) {
    field.type = Type::Float64;
    return chunked(std::move(field), values.size(), control, nullptr, [&](std::size_t first, std::size_t count) {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(first);
        return makeChunk(Type::Float64, Buffer<double>(begin, begin + static_cast<std::ptrdiff_t>(count)), {});
    });
}

ColumnPtr wholeColumn(Field field, const Buffer<std::int64_t>& values, const Buffer<std::uint8_t>& present,
                      const Control& control) {
    const Type type = field.type;
    return chunked(std::move(field), values.size(), control, nullptr, [&](std::size_t first, std::size_t count) {
        const auto* from = values.data() + first;
        const auto* there = present.data() + first;
        switch (type) {
            case Type::Boolean: return wholeChunk<std::uint8_t>(type, from, there, count);
            case Type::Date: return wholeChunk<std::int32_t>(type, from, there, count);
            default: return wholeChunk<std::int64_t>(type, from, there, count);
        }
    });
}

ColumnPtr textColumn(Field field, const std::vector<std::int32_t>& codes, DictionaryPtr dictionary,
                     const Control& control) {
    field.type = Type::Text;
    return chunked(std::move(field), codes.size(), control, std::move(dictionary),
                   [&](std::size_t first, std::size_t count) {
                       const auto begin = codes.begin() + static_cast<std::ptrdiff_t>(first);
                       Buffer<std::int32_t> own(begin, begin + static_cast<std::ptrdiff_t>(count));
                       std::vector<MissingWord> missing((count + 63) / 64);
                       for (std::size_t i = 0; i < count; ++i) {
                           if (own[i] < 0) missing[i / 64] |= MissingWord{1} << (i % 64);
                       }
                       return makeChunk(Type::Text, std::move(own), std::move(missing));
                   });
}

void needNumbers(const Column& column) {
    if (column.type() == Type::Int64 || column.type() == Type::Float64 || column.type() == Type::Boolean) return;
    throw Error(
        KAPOK_TR("table", "Column %1 holds %2, not numbers.").arg(column.field().name).arg(typeName(column.type())),
        KAPOK_TR("table", "Choose a column of numbers, or make one with number(x)."));
}

ColumnPtr oneCell(const Field& field, std::string_view value) {
    ColumnBuilder builder(field);
    builder.addMissing();
    return withCell(Table({builder.finish()}), 0, field.name, value, false).column(0);
}

}  // namespace kapok
