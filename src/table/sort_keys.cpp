#include "table/sort_keys.h"

#include "sdk/error.h"

#include <cmath>

namespace kapok {
namespace {

/// The bits of a bound of a column; nothing where a double may not hold it exactly.
std::optional<std::uint64_t> risingBound(Type type, double bound) {
    constexpr double exact = 9007199254740992.0;  // 2^53
    if (type == Type::Float64) return rising(bound);
    if (type == Type::Boolean) return rising(static_cast<std::uint8_t>(bound));
    if (type == Type::Text || std::abs(bound) >= exact) return std::nullopt;
    return rising(static_cast<std::int64_t>(bound));
}

}  // namespace

SortCodes::SortCodes(const SortKey& key) : column_(key.column), descending_(key.descending) {
    if (column_->type() == Type::Geometry) {
        throw Error(KAPOK_TR("table", "Geometry column %1 cannot be sorted by.").arg(column_->field().name),
                    KAPOK_TR("table", "Choose a column of codes, names, numbers or dates."));
    }
    if (column_->type() == Type::Text) textRanks_ = textRanks(*column_->dictionary(), key.textOrder);
    for (std::size_t i = 0; i < column_->chunkCount(); ++i) chunks_.push_back(&column_->chunk(i));
    findBounds();
}

void SortCodes::findBounds() {
    const ChunkSummary summary = column_->summary();
    if (column_->type() == Type::Text) {
        highest_ = textRanks_.empty() ? 0 : textRanks_.size() - 1;
    } else if (summary.minimum > summary.maximum) {
        highest_ = 0;
    } else {
        const auto low = risingBound(column_->type(), summary.minimum);
        const auto high = risingBound(column_->type(), summary.maximum);
        if (low && high) {
            lowest_ = *low;
            highest_ = *high;
        }
    }
    greatest_ = highest_ - lowest_;
}

std::uint64_t SortCodes::code(std::size_t row) const {
    const Chunk& chunk = *chunks_[row / chunkRows];
    const std::size_t i = row % chunkRows;
    switch (column_->type()) {
        case Type::Boolean: return ordered(rising(chunk.as<std::uint8_t>()[i]));
        case Type::Int64:
        case Type::DateTime: return ordered(rising(chunk.as<std::int64_t>()[i]));
        case Type::Float64: return ordered(rising(chunk.as<double>()[i]));
        case Type::Date: return ordered(rising(chunk.as<std::int32_t>()[i]));
        default: break;
    }
    return ordered(textRanks_[static_cast<std::size_t>(chunk.as<std::int32_t>()[i])]);
}

std::uint64_t SortCodes::least(std::size_t chunk) const {
    const ChunkSummary& summary = column_->summary(chunk);
    if (summary.minimum > summary.maximum) return 0;
    const auto bound = risingBound(column_->type(), descending_ ? summary.maximum : summary.minimum);
    return bound ? ordered(*bound) : 0;
}

template <class T, class Rising>
void SortCodes::fillFrom(std::span<RadixEntry> entries, unsigned shift, Rising rising) const {
    std::vector<const T*> values;
    for (const Chunk* chunk : chunks_) values.push_back(chunk->as<T>().data());
    if (!hasMissing()) {
        for (RadixEntry& entry : entries) {
            const T value = values[entry.row / chunkRows][entry.row % chunkRows];
            entry.key = static_cast<std::uint32_t>(ordered(rising(value)) >> shift);
        }
        return;
    }
    for (RadixEntry& entry : entries) {
        const T value = values[entry.row / chunkRows][entry.row % chunkRows];
        const std::uint64_t code = isMissing(entry.row) ? greatest_ + 1 : ordered(rising(value));
        entry.key = static_cast<std::uint32_t>(code >> shift);
    }
}

void SortCodes::fill(std::span<RadixEntry> entries, unsigned shift) const {
    const auto number = [](auto value) { return rising(value); };
    switch (column_->type()) {
        case Type::Boolean: return fillFrom<std::uint8_t>(entries, shift, number);
        case Type::Int64:
        case Type::DateTime: return fillFrom<std::int64_t>(entries, shift, number);
        case Type::Float64: return fillFrom<double>(entries, shift, number);
        case Type::Date: return fillFrom<std::int32_t>(entries, shift, number);
        default: break;
    }
    fillFrom<std::int32_t>(entries, shift, [this](std::int32_t text) {
        return text < 0 ? std::uint64_t{0} : std::uint64_t{textRanks_[static_cast<std::size_t>(text)]};
    });
}

}  // namespace kapok
