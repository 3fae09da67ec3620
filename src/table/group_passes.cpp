#include "table/group_passes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace kapok {
namespace {

constexpr std::size_t sliceRows = 4096;
constexpr std::size_t mostStripes = 32;
/// State of one stripe that still stays in a core's own cache.
constexpr std::size_t stripeBytes = std::size_t{512} << 10;
/// Few, so that the rows of a lane still lie close together in a chunk.
constexpr std::size_t laneCount = 8;
/// Chunks that are sorted by lanes together.
constexpr std::size_t chunksOfRound = 16;

/// The places of set bits among `count` rows from `offset` on, and their slots moved to the front.
std::size_t compacted(std::span<const std::uint64_t> words, std::size_t offset, std::size_t count, std::uint32_t* slots,
                      std::uint16_t* places) {
    std::size_t kept = 0;
    for (std::size_t first = 0; first < count; first += 64) {
        for (std::uint64_t word = words[(offset + first) / 64]; word != 0; word &= word - 1) {
            const std::size_t i = first + static_cast<std::size_t>(std::countr_zero(word));
            slots[kept] = slots[i];
            places[kept++] = static_cast<std::uint16_t>(offset + i);
        }
    }
    return kept;
}

std::size_t setBits(std::span<const std::uint64_t> words, std::size_t offset, std::size_t count) {
    std::size_t bits = 0;
    for (std::size_t first = 0; first < count; first += 64) {
        bits += static_cast<std::size_t>(std::popcount(words[(offset + first) / 64]));
    }
    return bits;
}

/// Neighbouring slots share a lane, so that threads do not share cache lines; runs of them go round the lanes, so that
/// a table sorted by its keys keeps all lanes busy.
std::size_t laneOf(std::uint32_t slot) { return (slot / 64) % laneCount; }

}  // namespace

GroupPasses::GroupPasses(const KeyCodes& codes, std::size_t rows, std::size_t slotBytes, const RowMask* where)
    : codes_(codes), rows_(rows), chunks_((rows + chunkRows - 1) / chunkRows), where_(where) {
    sizes_.slots = static_cast<std::size_t>(codes.cardinality());
    byLanes_ = chunks_ > 1 && sizes_.slots * slotBytes > stripeBytes;
    sizes_.stripes = byLanes_ ? 1 : std::max<std::size_t>(1, std::min(chunks_, mostStripes));
    sizes_.lanes = byLanes_ ? laneCount : sizes_.stripes;
}

void GroupPasses::run(const Control& control, const Body& body) const {
    byLanes_ ? runLanes(control, body) : runStripes(control, body);
}

std::size_t GroupPasses::rowsOf(std::size_t chunk) const { return std::min(chunkRows, rows_ - chunk * chunkRows); }

/// take(offset, slots, places): the rows of the next slice; places null when they lie one after another.
template <class Take>
void GroupPasses::eachSlice(std::size_t chunk, Take take) const {
    std::array<std::uint32_t, sliceRows> slots;
    std::array<std::uint16_t, sliceRows> places;
    for (std::size_t offset = 0; offset < rowsOf(chunk); offset += sliceRows) {
        const std::size_t count = std::min(sliceRows, rowsOf(chunk) - offset);
        const std::size_t kept = where_ ? setBits(where_->words(chunk), offset, count) : count;
        if (kept == 0) continue;
        codes_.read(chunk, offset, count, slots.data());
        if (kept < count) compacted(where_->words(chunk), offset, count, slots.data(), places.data());
        take(offset, std::span<const std::uint32_t>(slots.data(), kept), kept < count ? places.data() : nullptr);
    }
}

void GroupPasses::runStripes(const Control& control, const Body& body) const {
    const std::size_t stripes = sizes_.stripes;
    parallelFor(stripes, control, [&](std::size_t stripe) {
        for (std::size_t chunk = chunks_ * stripe / stripes; chunk < chunks_ * (stripe + 1) / stripes; ++chunk) {
            control.check();
            eachSlice(chunk,
                      [&](std::size_t offset, std::span<const std::uint32_t> slots, const std::uint16_t* places) {
                          body({stripe, stripe, chunk, offset, slots, places});
                      });
        }
    });
}

/// Rows of a chunk by lane.
struct GroupPasses::SortedChunk {
    std::array<std::size_t, laneCount + 1> begins;
    Buffer<std::uint32_t> slots;
    Buffer<std::uint16_t> places;
};

void GroupPasses::sortByLane(std::size_t chunk, SortedChunk& sorted) const {
    Buffer<std::uint32_t> slots(rowsOf(chunk));
    Buffer<std::uint16_t> places(where_ ? slots.size() : 0);
    std::size_t kept = 0;
    eachSlice(chunk, [&](std::size_t offset, std::span<const std::uint32_t> part, const std::uint16_t* partPlaces) {
        std::copy(part.begin(), part.end(), slots.begin() + static_cast<std::ptrdiff_t>(kept));
        for (std::size_t i = 0; where_ && i < part.size(); ++i) {
            places[kept + i] = partPlaces ? partPlaces[i] : static_cast<std::uint16_t>(offset + i);
        }
        kept += part.size();
    });
    std::array<std::size_t, laneCount> next{};
    for (std::size_t i = 0; i < kept; ++i) ++next[laneOf(slots[i])];
    std::size_t place = 0;
    for (std::size_t lane = 0; lane < laneCount; ++lane) {
        sorted.begins[lane] = place;
        place += std::exchange(next[lane], place);
    }
    sorted.begins[laneCount] = place;
    sorted.slots.resize(chunkRows);
    sorted.places.resize(chunkRows);
    for (std::size_t i = 0; i < kept; ++i) {
        const std::size_t to = next[laneOf(slots[i])]++;
        sorted.slots[to] = slots[i];
        sorted.places[to] = where_ ? places[i] : static_cast<std::uint16_t>(i);
    }
}

void GroupPasses::runLanes(const Control& control, const Body& body) const {
    std::array<SortedChunk, chunksOfRound> sorted;
    for (std::size_t first = 0; first < chunks_; first += chunksOfRound) {
        const std::size_t count = std::min(chunksOfRound, chunks_ - first);
        const Control quiet{control.cancelled, {}};
        parallelFor(count, quiet, [&](std::size_t i) { sortByLane(first + i, sorted[i]); });
        parallelFor(laneCount, quiet, [&](std::size_t lane) {
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t begin = sorted[i].begins[lane];
                const std::size_t size = sorted[i].begins[lane + 1] - begin;
                if (size == 0) continue;
                body({0, lane, first + i, 0, {sorted[i].slots.data() + begin, size}, sorted[i].places.data() + begin});
            }
        });
        if (control.progress) control.progress(static_cast<double>(first + count) / static_cast<double>(chunks_));
    }
}

}  // namespace kapok
