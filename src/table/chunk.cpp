#include "table/chunk.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kapok {
namespace {

std::size_t wordsFor(std::size_t rows) { return (rows + 63) / 64; }

template <class T>
constexpr T restValue(Type type) {
    if constexpr (std::is_same_v<T, double>) {
        return std::numeric_limits<double>::quiet_NaN();
    } else {
        return static_cast<T>(type == Type::Text ? -1 : 0);
    }
}

void markNanMissing(const Buffer<double>& values, std::vector<MissingWord>& missing) {
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!std::isnan(values[row])) continue;
        if (missing.empty()) missing.resize(wordsFor(values.size()));
        missing[row / 64] |= MissingWord{1} << (row % 64);
    }
}

void markNegativeCodesMissing(const Buffer<std::int32_t>& codes, std::vector<MissingWord>& missing) {
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (codes[row] >= 0) continue;
        if (missing.empty()) missing.resize(wordsFor(codes.size()));
        missing[row / 64] |= MissingWord{1} << (row % 64);
    }
}

template <class T>
void restMissing(Type type, Buffer<T>& values, const std::vector<MissingWord>& missing) {
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (missingBit(missing.data(), row)) values[row] = restValue<T>(type);
    }
}

template <class T>
void findBounds(const Buffer<T>& values, Chunk& chunk) {
    if (chunk.missingCount == chunk.rows) return;
    T low{};
    T high{};
    bool any = false;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (chunk.isMissing(row)) continue;
        const T value = values[row];
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    }
    chunk.minimum = static_cast<double>(low);
    chunk.maximum = static_cast<double>(high);
    if constexpr (std::is_same_v<T, std::int64_t>) {  // beyond 2^53 a double may round inwards
        constexpr std::int64_t exact = std::int64_t{1} << 53;
        if (low < -exact || low > exact) chunk.minimum = std::nextafter(chunk.minimum, -HUGE_VAL);
        if (high < -exact || high > exact) chunk.maximum = std::nextafter(chunk.maximum, HUGE_VAL);
    }
}

}  // namespace

void Blobs::push(std::string_view value) {
    if (offsets.empty()) offsets.push_back(0);
    bytes.insert(bytes.end(), value.begin(), value.end());
    offsets.push_back(bytes.size());
}

ChunkValues emptyChunkValues(Type type) {
    switch (type) {
        case Type::Boolean: return Buffer<std::uint8_t>{};
        case Type::Text:
        case Type::Date: return Buffer<std::int32_t>{};
        case Type::Int64:
        case Type::DateTime: return Buffer<std::int64_t>{};
        case Type::Float64: return Buffer<double>{};
        case Type::Geometry: break;
    }
    return Blobs{{0}, {}};
}

ChunkPtr makeChunk(Type type, ChunkValues values, std::vector<MissingWord> missing) {
    auto chunk = std::make_shared<Chunk>();
    chunk->rows = std::visit([](const auto& v) { return v.size(); }, values);
    if (type == Type::Float64) markNanMissing(std::get<Buffer<double>>(values), missing);
    if (type == Type::Text) markNegativeCodesMissing(std::get<Buffer<std::int32_t>>(values), missing);
    if (!missing.empty()) {
        missing.resize(wordsFor(chunk->rows));
        if (chunk->rows % 64 != 0) missing.back() &= (MissingWord{1} << (chunk->rows % 64)) - 1;
        for (const MissingWord word : missing) chunk->missingCount += static_cast<std::size_t>(std::popcount(word));
        if (chunk->missingCount == 0) missing.clear();
    }
    chunk->missing = std::move(missing);
    chunk->values = std::move(values);
    std::visit(
        [&](auto& held) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(held)>, Blobs>) {
                if (chunk->missingCount > 0) restMissing(type, held, chunk->missing);
                if (type != Type::Text) findBounds(held, *chunk);
            }
        },
        chunk->values);
    return chunk;
}

}  // namespace kapok
