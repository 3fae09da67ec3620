// A set of rows: one bit a row.
#pragma once

#include "table/chunk.h"

#include <span>

namespace kapok {

/// Row number in a table. Tables have fewer than 2^32 - 1 rows.
using RowIndex = std::uint32_t;

/// Words of a chunk lie together, so that chunks can be filled in parallel. Bits beyond the last row are 0.
class RowMask {
public:
    RowMask() = default;
    explicit RowMask(std::size_t rows, bool value = false);

    std::size_t rows() const { return rows_; }
    std::size_t chunkCount() const { return (rows_ + chunkRows - 1) / chunkRows; }
    /// Rows in the set. O(rows / 64).
    std::size_t count() const;
    std::size_t count(std::size_t chunk) const;
    bool none() const;
    bool all() const { return count() == rows_; }

    bool test(std::size_t row) const { return row < rows_ && (words_[row / 64] >> (row % 64) & 1U); }
    bool operator[](std::size_t row) const { return test(row); }
    void set(std::size_t row, bool value = true);

    std::span<const std::uint64_t> words() const { return words_; }
    std::span<const std::uint64_t> words(std::size_t chunk) const;
    /// Bits beyond the last row must stay 0.
    std::span<std::uint64_t> words(std::size_t chunk);

    /// Both sides must have the same number of rows.
    RowMask& operator&=(const RowMask& other);
    RowMask& operator|=(const RowMask& other);
    RowMask& operator^=(const RowMask& other);
    RowMask operator~() const;
    bool operator==(const RowMask&) const = default;

    /// The rows of the set, rising.
    std::vector<RowIndex> indexes() const;

private:
    std::size_t rows_ = 0;
    std::vector<std::uint64_t> words_;
};

}  // namespace kapok
