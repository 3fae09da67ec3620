#include "table/density.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <numeric>
#include <thread>

namespace kapok {
namespace {

/// Chunks are dealt to a grid for each core, which are added at the end.
std::size_t parts(std::size_t chunks) {
    return std::clamp<std::size_t>(std::min<std::size_t>(chunks, std::thread::hardware_concurrency()), 1, 16);
}

/// A chunk's values as doubles, NaN where missing: as they lie for float64, else in `scratch`.
const double* numbers(const Chunk& chunk, Buffer<double>& scratch) {
    if (const auto* values = std::get_if<Buffer<double>>(&chunk.values)) return values->data();
    scratch.resize(chunk.rows);
    std::visit(
        [&](const auto& values) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(values)>, Blobs>) {
                std::transform(values.begin(), values.end(), scratch.begin(),
                               [](auto value) { return static_cast<double>(value); });
            }
        },
        chunk.values);
    if (chunk.missingCount > 0) {
        for (std::size_t i = 0; i < chunk.rows; ++i) {
            if (chunk.isMissing(i)) scratch[i] = std::numeric_limits<double>::quiet_NaN();
        }
    }
    return scratch.data();
}

const double* transformed(const double* values, std::size_t count, const DensityAxis& axis, Buffer<double>& scratch) {
    if (!axis.transform) return values;
    if (scratch.data() != values) scratch.resize(count);
    for (std::size_t i = 0; i < count; ++i) scratch[i] = axis.transform(values[i]);
    return scratch.data();
}

/// Where a value lies on an axis.
class Cells {
public:
    explicit Cells(const DensityAxis& axis)
        : low_(axis.low),
          high_(axis.high),
          perUnit_(axis.high > axis.low ? static_cast<double>(axis.cells) / (axis.high - axis.low) : 0),
          last_(static_cast<double>(axis.cells) - 1) {}

    bool holds(double value) const { return (value >= low_) & (value <= high_); }  // not for NaN
    /// Any cell for values that are not on the axis.
    std::size_t of(double value) const {
        const double risen = value > low_ ? value : low_;  // also for NaN
        const double held = risen < high_ ? risen : high_;
        const double place = (held - low_) * perUnit_;
        return static_cast<std::size_t>(static_cast<std::int32_t>(place < last_ ? place : last_));
    }

private:
    double low_;
    double high_;
    double perUnit_;
    double last_;
};

/// Calls take(row in chunk, cell) for every point of a chunk. Those that do not lie on both axes get the cell behind
/// the last one: a branch for each would cost more than counting them.
class Scan {
public:
    Scan(const DensityPoints& points, const DensityAxis& x, const DensityAxis& y)
        : points_(points), x_(x), y_(y), width_(x.cells), xCells_(x), yCells_(y) {}

    template <class Take>
    void operator()(std::size_t c, const Take& take) {
        if (misses(*points_.x, c, x_) || misses(*points_.y, c, y_)) return;
        const Chunk& chunk = points_.x->chunk(c);
        const double* xs = transformed(numbers(chunk, xScratch_), chunk.rows, x_, xScratch_);
        const double* ys = transformed(numbers(points_.y->chunk(c), yScratch_), chunk.rows, y_, yScratch_);
        std::array<Found, 1024> found;
        std::size_t count = 0;
        const auto flush = [&] {
            for (std::size_t k = 0; k < count; ++k) take(found[k].row, found[k].cell);
            count = 0;
        };
        const auto look = [&](std::size_t i) {
            found[count] = {i, yCells_.of(ys[i]) * width_ + xCells_.of(xs[i])};
            count += static_cast<unsigned>(xCells_.holds(xs[i])) & static_cast<unsigned>(yCells_.holds(ys[i]));
        };
        if (!points_.rows) {
            for (std::size_t begin = 0; begin < chunk.rows; begin += found.size()) {
                const std::size_t end = std::min(begin + found.size(), chunk.rows);
                for (std::size_t i = begin; i < end; ++i) look(i);
                flush();
            }
            return;
        }
        const auto words = points_.rows->words(c);
        for (std::size_t w = 0; w < words.size(); ++w) {
            for (std::uint64_t word = words[w]; word != 0; word &= word - 1) {
                look(w * 64 + static_cast<std::size_t>(std::countr_zero(word)));
            }
            if (count > found.size() - 64) flush();
        }
        flush();
    }

private:
    struct Found {
        std::size_t row;
        std::size_t cell;
    };

    /// No value of the chunk can lie on the axis.
    static bool misses(const Column& column, std::size_t c, const DensityAxis& axis) {
        const ChunkSummary& bounds = column.summary(c);
        if (bounds.minimum > bounds.maximum) return column.type() != Type::Boolean;
        if (axis.transform) return false;
        return bounds.maximum < axis.low || bounds.minimum > axis.high;
    }

    const DensityPoints& points_;
    const DensityAxis& x_;
    const DensityAxis& y_;
    std::size_t width_;
    Cells xCells_;
    Cells yCells_;
    Buffer<double> xScratch_;
    Buffer<double> yScratch_;
};

}  // namespace

DensityGrid density(const DensityPoints& points, const DensityAxis& x, const DensityAxis& y, const Control& control) {
    DensityGrid grid{.width = x.cells, .height = y.cells, .layers = 1, .counts = {}, .total = 0};
    if (!points.layerOf.empty()) {
        grid.layers = 1 + std::size_t{*std::max_element(points.layerOf.begin(), points.layerOf.end())};
    }
    const std::size_t cells = grid.width * grid.height;
    const std::size_t chunks = points.x->chunkCount();
    const std::size_t used = parts(chunks);
    std::vector<std::vector<std::uint32_t>> counted(used);
    parallelFor(used, control, [&](std::size_t part) {
        auto& counts = counted[part];
        counts.assign(cells * grid.layers, 0);
        Scan scan(points, x, y);
        for (std::size_t c = chunks * part / used; c < chunks * (part + 1) / used; ++c) {
            control.check();
            if (points.layerOf.empty()) {
                scan(c, [&](std::size_t, std::size_t cell) { ++counts[cell]; });
                continue;
            }
            const std::uint8_t* layers = points.layerOf.data() + c * chunkRows;
            scan(c, [&](std::size_t i, std::size_t cell) { ++counts[layers[i] * cells + cell]; });
        }
    });
    grid.counts = std::move(counted.front());
    for (std::size_t part = 1; part < used; ++part) {
        std::transform(grid.counts.begin(), grid.counts.end(), counted[part].begin(), grid.counts.begin(),
                       std::plus<>());
    }
    grid.total = std::accumulate(grid.counts.begin(), grid.counts.end(), std::uint64_t{0});
    return grid;
}

std::optional<std::vector<RowIndex>> pointsInside(const DensityPoints& points, const DensityAxis& x,
                                                  const DensityAxis& y, std::size_t limit, const Control& control) {
    const std::size_t chunks = points.x->chunkCount();
    std::vector<std::vector<RowIndex>> found(chunks);
    std::atomic<std::size_t> count = 0;
    parallelFor(chunks, control, [&](std::size_t c) {
        if (count > limit) return;
        Scan scan(points, x, y);
        scan(c, [&](std::size_t i, std::size_t) {
            if (found[c].size() <= limit) found[c].push_back(static_cast<RowIndex>(c * chunkRows + i));
        });
        count += found[c].size();
    });
    if (count > limit) return std::nullopt;
    std::vector<RowIndex> rows;
    for (const auto& some : found) rows.insert(rows.end(), some.begin(), some.end());
    return rows;
}

}  // namespace kapok
