#include "table/row_mask.h"

#include <algorithm>
#include <bit>

namespace kapok {
namespace {

constexpr std::size_t chunkWords = chunkRows / 64;

std::size_t countBits(std::span<const std::uint64_t> words) {
    std::size_t count = 0;
    for (const std::uint64_t word : words) count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

}  // namespace

RowMask::RowMask(std::size_t rows, bool value) : rows_(rows), words_((rows + 63) / 64, value ? ~std::uint64_t{0} : 0) {
    if (value && rows % 64 != 0) words_.back() = (std::uint64_t{1} << (rows % 64)) - 1;
}

std::size_t RowMask::count() const { return countBits(words_); }
std::size_t RowMask::count(std::size_t chunk) const { return countBits(words(chunk)); }

bool RowMask::none() const {
    return std::all_of(words_.begin(), words_.end(), [](std::uint64_t word) { return word == 0; });
}

void RowMask::set(std::size_t row, bool value) {
    const std::uint64_t bit = std::uint64_t{1} << (row % 64);
    if (value) {
        words_[row / 64] |= bit;
    } else {
        words_[row / 64] &= ~bit;
    }
}

std::span<const std::uint64_t> RowMask::words(std::size_t chunk) const {
    const std::size_t first = chunk * chunkWords;
    return std::span(words_).subspan(first, std::min(chunkWords, words_.size() - first));
}

std::span<std::uint64_t> RowMask::words(std::size_t chunk) {
    const std::size_t first = chunk * chunkWords;
    return std::span(words_).subspan(first, std::min(chunkWords, words_.size() - first));
}

RowMask& RowMask::operator&=(const RowMask& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
    return *this;
}
RowMask& RowMask::operator|=(const RowMask& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    return *this;
}
RowMask& RowMask::operator^=(const RowMask& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] ^= other.words_[i];
    return *this;
}

RowMask RowMask::operator~() const {
    RowMask all(rows_, true);
    return all ^= *this;
}

std::vector<RowIndex> RowMask::indexes() const {
    std::vector<RowIndex> rows;
    rows.reserve(count());
    for (std::size_t i = 0; i < words_.size(); ++i) {
        for (std::uint64_t word = words_[i]; word != 0; word &= word - 1) {
            rows.push_back(static_cast<RowIndex>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
    }
    return rows;
}

}  // namespace kapok
