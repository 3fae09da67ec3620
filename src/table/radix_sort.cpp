#include "table/radix_sort.h"

#include <tbb/task_arena.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kapok {
namespace {

constexpr unsigned digitBits = 8;
constexpr std::size_t digits = std::size_t{1} << digitBits;
constexpr std::size_t passes = 32 / digitBits;
constexpr std::size_t smallestBlock = std::size_t{1} << 16;

using Counts = std::array<std::uint32_t, digits>;

std::size_t digitOf(std::uint32_t key, std::size_t pass) { return key >> (pass * digitBits) & (digits - 1); }

/// Cuts the entries into blocks, one thread each at a time. A stable sort gives one answer however they are cut.
class Blocks {
public:
    explicit Blocks(std::size_t entries) : entries_(entries) {
        const auto threads = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency());
        count_ = threads < 2 ? 1 : std::clamp<std::size_t>(entries / smallestBlock, 1, threads * 4);
    }
    std::size_t count() const { return count_; }
    std::size_t begin(std::size_t block) const { return entries_ * block / count_; }

private:
    std::size_t entries_;
    std::size_t count_ = 1;
};

/// The digits that are not the same for all.
std::array<bool, passes> differingDigits(const Buffer<RadixEntry>& entries, const Blocks& blocks,
                                         const Control& control) {
    std::vector<std::uint32_t> differing(blocks.count());
    parallelFor(blocks.count(), control, [&](std::size_t block) {
        std::uint32_t bits = 0;
        const std::uint32_t first = entries.front().key;
        for (std::size_t i = blocks.begin(block); i < blocks.begin(block + 1); ++i) bits |= entries[i].key ^ first;
        differing[block] = bits;
    });
    std::uint32_t bits = 0;
    for (const std::uint32_t part : differing) bits |= part;
    std::array<bool, passes> all{};
    for (std::size_t pass = 0; pass < passes; ++pass) all[pass] = digitOf(bits, pass) != 0;
    return all;
}

void sortByDigit(const Buffer<RadixEntry>& from, Buffer<RadixEntry>& to, std::size_t pass, const Blocks& blocks,
                 const Control& control) {
    std::vector<Counts> places(blocks.count());
    parallelFor(blocks.count(), control, [&](std::size_t block) {
        Counts counts{};
        for (std::size_t i = blocks.begin(block); i < blocks.begin(block + 1); ++i)
            ++counts[digitOf(from[i].key, pass)];
        places[block] = counts;
    });
    std::uint32_t place = 0;
    for (std::size_t digit = 0; digit < digits; ++digit) {
        for (auto& counts : places) place += std::exchange(counts[digit], place);
    }
    parallelFor(blocks.count(), control, [&](std::size_t block) {
        Counts next = places[block];
        for (std::size_t i = blocks.begin(block); i < blocks.begin(block + 1); ++i) {
            to[next[digitOf(from[i].key, pass)]++] = from[i];
        }
    });
}

}  // namespace

void radixSort(Buffer<RadixEntry>& entries, Buffer<RadixEntry>& spare, const Control& control) {
    if (entries.size() < 2) return;
    constexpr std::size_t few = 512;
    if (entries.size() <= few) {
        std::stable_sort(entries.begin(), entries.end(),
                         [](const RadixEntry& a, const RadixEntry& b) { return a.key < b.key; });
        return;
    }
    const Control quiet{control.cancelled, {}};
    const Blocks blocks(entries.size());
    const auto differing = differingDigits(entries, blocks, quiet);
    spare.resize(entries.size());
    for (std::size_t pass = 0; pass < passes; ++pass) {
        if (!differing[pass]) continue;
        sortByDigit(entries, spare, pass, blocks, quiet);
        entries.swap(spare);
    }
}

}  // namespace kapok
