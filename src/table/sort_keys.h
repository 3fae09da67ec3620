// Keys of a sort as whole numbers that rise in the order asked. Private to the layer.
#pragma once

#include "table/radix_sort.h"
#include "table/rising.h"
#include "table/sort.h"

namespace kapok {

/// One key column. Codes go from 0 to `greatest`; missing rows have none.
class SortCodes {
public:
    /// Throws Error for geometry.
    explicit SortCodes(const SortKey& key);

    std::uint64_t greatest() const { return greatest_; }
    bool hasMissing() const { return column_->missingCount() > 0; }
    std::size_t missingCount() const { return column_->missingCount(); }
    bool isMissing(std::size_t row) const { return chunks_[row / chunkRows]->isMissing(row % chunkRows); }
    /// Of a row that is not missing.
    std::uint64_t code(std::size_t row) const;
    /// Calls f(row, code) for the rows of a chunk that are not missing.
    template <class F>
    void eachCode(std::size_t chunk, F f) const;
    /// No row of the chunk has a smaller code.
    std::uint64_t least(std::size_t chunk) const;

    /// The 32 bits at `shift` of the codes of the entries' rows, as their keys. Missing rows get those of a code
    /// behind all others, when there is room for one.
    void fill(std::span<RadixEntry> entries, unsigned shift) const;
    bool roomForMissing() const { return greatest_ != ~std::uint64_t{0}; }

private:
    std::uint64_t ordered(std::uint64_t rising) const { return descending_ ? highest_ - rising : rising - lowest_; }
    template <class T, class Rising>
    void fillFrom(std::span<RadixEntry> entries, unsigned shift, Rising rising) const;
    void findBounds();

    ColumnPtr column_;
    bool descending_;
    std::vector<const Chunk*> chunks_;
    std::vector<std::uint32_t> textRanks_;
    std::uint64_t lowest_ = 0;
    std::uint64_t highest_ = ~std::uint64_t{0};
    std::uint64_t greatest_ = ~std::uint64_t{0};
};

template <class F>
void SortCodes::eachCode(std::size_t chunk, F f) const {
    const Chunk& held = *chunks_[chunk];
    const auto each = [&](const auto& values, auto risingOf) {
        for (std::size_t i = 0; i < held.rows; ++i) {
            if (!held.isMissing(i)) f(static_cast<RowIndex>(chunk * chunkRows + i), ordered(risingOf(values[i])));
        }
    };
    const auto number = [](auto value) { return rising(value); };
    switch (column_->type()) {
        case Type::Boolean: return each(held.as<std::uint8_t>(), number);
        case Type::Int64:
        case Type::DateTime: return each(held.as<std::int64_t>(), number);
        case Type::Float64: return each(held.as<double>(), number);
        case Type::Date: return each(held.as<std::int32_t>(), number);
        default: break;
    }
    each(held.as<std::int32_t>(),
         [this](std::int32_t text) { return std::uint64_t{textRanks_[static_cast<std::size_t>(text)]}; });
}

}  // namespace kapok
