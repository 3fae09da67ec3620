#include "table/range_bounds.h"

#include <algorithm>

namespace kapok {
namespace {

constexpr std::size_t fineRows = 256;
constexpr std::size_t coarseRows = 4096;

template <class T>
Extremes scanned(const Chunk& chunk, const Buffer<T>& values, std::size_t begin, std::size_t end) {
    Extremes bounds;
    if (chunk.missingCount == 0 || std::is_same_v<T, double>) {  // missing doubles are NaN, which compares with nothing
        for (std::size_t i = begin; i < end; ++i) bounds.add(static_cast<double>(values[i]));
    } else {
        for (std::size_t i = begin; i < end; ++i) {
            if (!chunk.isMissing(i)) bounds.add(static_cast<double>(values[i]));
        }
    }
    return bounds;
}

Extremes scanned(const Chunk&, const Blobs&, std::size_t, std::size_t) { return {}; }

/// Rows [begin, end) of one chunk.
Extremes scanned(const Chunk& chunk, std::size_t begin, std::size_t end) {
    return std::visit([&](const auto& values) { return scanned(chunk, values, begin, end); }, chunk.values);
}

/// Of blocks [begin, end).
Extremes joined(const std::vector<Extremes>& blocks, std::size_t begin, std::size_t end) {
    Extremes bounds;
    for (std::size_t i = begin; i < end; ++i) bounds.add(blocks[i]);
    return bounds;
}

/// Calls level(first, last) for the whole blocks of `size` rows in [begin, end) and rest(from, to) for what lies
/// before and after them.
template <class Level, class Rest>
void split(std::size_t begin, std::size_t end, std::size_t size, const Level& level, const Rest& rest) {
    const std::size_t first = (begin + size - 1) / size;
    const std::size_t last = end / size;
    if (first >= last) return rest(begin, end);
    if (begin < first * size) rest(begin, first * size);
    level(first, last);
    if (last * size < end) rest(last * size, end);
}

}  // namespace

RangeBounds::RangeBounds(ColumnPtr column, const Control& control) : column_(std::move(column)) {
    const std::size_t rows = column_->rows();
    fine_.resize((rows + fineRows - 1) / fineRows);
    coarse_.resize((rows + coarseRows - 1) / coarseRows);
    chunks_.resize(column_->chunkCount());
    parallelFor(chunks_.size(), control, [&](std::size_t c) {
        const Chunk& chunk = column_->chunk(c);
        const std::size_t start = c * chunkRows;
        for (std::size_t row = 0; row < chunk.rows; row += fineRows) {
            const Extremes bounds = scanned(chunk, row, std::min(row + fineRows, chunk.rows));
            fine_[(start + row) / fineRows] = bounds;
            coarse_[(start + row) / coarseRows].add(bounds);
            chunks_[c].add(bounds);
        }
    });
}

Extremes RangeBounds::of(std::size_t begin, std::size_t end) const {
    end = std::min(end, column_->rows());
    Extremes bounds;
    if (begin >= end) return bounds;
    const auto single = [&](std::size_t from, std::size_t to) {
        bounds.add(scanned(column_->chunk(from / chunkRows), from % chunkRows, (to - 1) % chunkRows + 1));
    };
    const auto small = [&](std::size_t from, std::size_t to) {
        const auto blocks = [&](std::size_t first, std::size_t last) { bounds.add(joined(fine_, first, last)); };
        split(from, to, fineRows, blocks, [&](std::size_t a, std::size_t b) {
            // Shorter than two blocks, this may still lie in two chunks.
            const std::size_t edge = (a / chunkRows + 1) * chunkRows;
            single(a, std::min(b, edge));
            if (b > edge) single(edge, b);
        });
    };
    const auto middle = [&](std::size_t from, std::size_t to) {
        const auto blocks = [&](std::size_t first, std::size_t last) { bounds.add(joined(coarse_, first, last)); };
        split(from, to, coarseRows, blocks, small);
    };
    const auto blocks = [&](std::size_t first, std::size_t last) { bounds.add(joined(chunks_, first, last)); };
    split(begin, end, chunkRows, blocks, middle);
    return bounds;
}

}  // namespace kapok
