#include "table/chunk.h"

#include "table/large_pages.h"

#include <algorithm>
#include <array>
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

/// Marks the rows whose value is of the kind that stands for missing.
template <class T, class IsRest>
void markMissing(const Buffer<T>& values, std::vector<MissingWord>& missing, IsRest isRest) {
    bool any = false;
    for (const T value : values) any |= isRest(value);
    if (!any) return;
    if (missing.empty()) missing.resize(wordsFor(values.size()));
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (isRest(values[row])) missing[row / 64] |= MissingWord{1} << (row % 64);
    }
}

template <class T>
void restMissing(Type type, Buffer<T>& values, const std::vector<MissingWord>& missing) {
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (missingBit(missing.data(), row)) values[row] = restValue<T>(type);
    }
}

/// Several of each at once, so that no comparison waits for the one before.
template <class T>
std::pair<T, T> boundsOfAll(const Buffer<T>& values) {
    constexpr std::size_t lanes = 8;
    std::array<T, lanes> low;
    std::array<T, lanes> high;
    low.fill(values.front());
    high.fill(values.front());
    std::size_t row = 0;
    for (; row + lanes <= values.size(); row += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const T value = values[row + lane];
            low[lane] = value < low[lane] ? value : low[lane];
            high[lane] = value > high[lane] ? value : high[lane];
        }
    }
    for (; row < values.size(); ++row) {
        low[0] = std::min(low[0], values[row]);
        high[0] = std::max(high[0], values[row]);
    }
    return {*std::min_element(low.begin(), low.end()), *std::max_element(high.begin(), high.end())};
}

template <class T>
std::pair<T, T> boundsOfPresent(const Buffer<T>& values, const Chunk& chunk) {
    T low{};
    T high{};
    bool any = false;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (chunk.isMissing(row)) continue;
        low = any ? std::min(low, values[row]) : values[row];
        high = any ? std::max(high, values[row]) : values[row];
        any = true;
    }
    return {low, high};
}

template <class T>
void findBounds(const Buffer<T>& values, Chunk& chunk) {
    if (chunk.missingCount == chunk.rows) return;
    const auto [low, high] = chunk.missing.empty() ? boundsOfAll(values) : boundsOfPresent(values, chunk);
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
    if (bytes.capacity() - bytes.size() < value.size()) {
        Buffer<char> larger;
        larger.reserve(std::max(bytes.size() + value.size(), 2 * bytes.capacity()));
        askForLargePages(larger.data(), larger.capacity());
        larger.insert(larger.end(), bytes.begin(), bytes.end());
        bytes = std::move(larger);
    }
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
    if (type == Type::Float64) {
        markMissing(std::get<Buffer<double>>(values), missing, [](double value) { return value != value; });
    }
    if (type == Type::Text) {
        markMissing(std::get<Buffer<std::int32_t>>(values), missing, [](std::int32_t code) { return code < 0; });
    }
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
