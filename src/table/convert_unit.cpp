#include "table/convert_unit.h"

#include "sdk/error.h"

#include <atomic>
#include <limits>

namespace kapok {
namespace {

/// Whether value * numerator / denominator is a whole number that int64 holds; it is put into `converted`.
bool staysWhole(std::int64_t value, const UnitFactor& factor, std::int64_t& converted) {
    if (value % factor.denominator != 0) return false;
    const std::int64_t quotient = value / factor.denominator;
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    const std::int64_t limit = largest / factor.numerator;
    if (quotient > limit || quotient < -limit) return false;
    converted = quotient * factor.numerator;
    return true;
}

double times(double value, const UnitFactor& factor) {
    if (factor.numerator != 1) value *= static_cast<double>(factor.numerator);
    return factor.denominator == 1 ? value : value / static_cast<double>(factor.denominator);
}

/// Null when a value would not be whole.
ChunkPtr wholeChunk(const Chunk& chunk, const UnitFactor& factor) {
    Buffer<std::int64_t> values(chunk.rows);
    const auto& old = chunk.as<std::int64_t>();
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        values[row] = 0;
        if (!chunk.isMissing(row) && !staysWhole(old[row], factor, values[row])) return nullptr;
    }
    return makeChunk(Type::Int64, std::move(values), chunk.missing);
}

template <class Number>
ChunkPtr realChunk(const Chunk& chunk, const UnitFactor& factor) {
    Buffer<double> values(chunk.rows);
    const auto& old = chunk.as<Number>();
    for (std::size_t row = 0; row < chunk.rows; ++row) values[row] = times(static_cast<double>(old[row]), factor);
    return makeChunk(Type::Float64, std::move(values), chunk.missing);
}

std::vector<ChunkPtr> wholeChunks(const Column& column, const UnitFactor& factor, const Control& control) {
    std::vector<ChunkPtr> chunks(column.chunkCount());
    std::atomic<bool> whole{true};
    parallelFor(chunks.size(), control, [&](std::size_t i) {
        if (whole) chunks[i] = wholeChunk(column.chunk(i), factor);
        if (!chunks[i]) whole = false;
    });
    return whole ? chunks : std::vector<ChunkPtr>();
}

}  // namespace

Noted convertUnit(const Table& table, const ColumnPtr& column, const UnitFactor& factor, const std::string& unit,
                  const Control& control) {
    Field field = column->field();
    field.unit = unit;
    if (factor == UnitFactor{}) return {table.with(withField(column, std::move(field)))};
    const bool isWhole = column->type() == Type::Int64;
    if (!isWhole && column->type() != Type::Float64) {
        throw Error(KAPOK_TR("table", "Column %1 holds no numbers that could be converted.").arg(field.name),
                    KAPOK_TR("table", "Give it a number type first."));
    }
    Noted noted;
    std::vector<ChunkPtr> chunks;
    if (isWhole) chunks = wholeChunks(*column, factor, control);
    if (chunks.size() != column->chunkCount()) {
        chunks.resize(column->chunkCount());
        parallelFor(chunks.size(), control, [&](std::size_t i) {
            const Chunk& chunk = column->chunk(i);
            chunks[i] = isWhole ? realChunk<std::int64_t>(chunk, factor) : realChunk<double>(chunk, factor);
        });
        field.type = Type::Float64;
        if (isWhole) {
            noted.notes.push_back(KAPOK_TR("table", "%1 is no whole number any more in %2.").arg(field.name).arg(unit));
        }
    }
    noted.table = table.with(std::make_shared<const Column>(std::move(field), std::move(chunks)));
    return noted;
}

}  // namespace kapok
