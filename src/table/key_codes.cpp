#include "table/key_codes.h"

#include "sdk/error.h"
#include "table/hash.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

namespace kapok {
namespace {

/// More codes than this are worth a hash table that keeps only those that occur: every code costs state in each run.
std::uint64_t denseLimit(std::size_t rows) { return 65'536 + static_cast<std::uint64_t>(rows) / 2; }

class TextCodes : public KeyCodes {
public:
    explicit TextCodes(ColumnPtr column) : column_(std::move(column)) {}
    std::uint64_t cardinality() const override { return column_->dictionary()->size() + 1; }
    void read(std::size_t chunk, std::size_t offset, std::size_t count, std::uint32_t* codes) const override {
        const auto* values = column_->chunk(chunk).as<std::int32_t>().data() + offset;
        const std::uint32_t missing = missingCode();
        for (std::size_t i = 0; i < count; ++i) {
            codes[i] = values[i] < 0 ? missing : static_cast<std::uint32_t>(values[i]);
        }
    }
    void readAt(std::size_t chunk, std::span<const std::uint16_t> rows, std::uint32_t* codes) const override {
        const auto* values = column_->chunk(chunk).as<std::int32_t>().data();
        const std::uint32_t missing = missingCode();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::int32_t value = values[rows[i]];
            codes[i] = value < 0 ? missing : static_cast<std::uint32_t>(value);
        }
    }

private:
    std::uint32_t missingCode() const { return static_cast<std::uint32_t>(column_->dictionary()->size()); }

    ColumnPtr column_;
};

/// Whole numbers by their distance from the least, counted in steps that divide all distances.
template <class T>
class RangeCodes : public KeyCodes {
public:
    RangeCodes(ColumnPtr column, std::int64_t lowest, std::uint64_t range, std::uint64_t step = 1)
        : column_(std::move(column)), lowest_(lowest), range_(range), step_(step) {}
    std::uint64_t cardinality() const override { return range_ + 1; }
    void read(std::size_t chunkIndex, std::size_t offset, std::size_t count, std::uint32_t* codes) const override {
        const Chunk& chunk = column_->chunk(chunkIndex);
        const T* values = chunk.as<T>().data() + offset;
        if (step_ == 1) {
            for (std::size_t i = 0; i < count; ++i) codes[i] = static_cast<std::uint32_t>(values[i] - lowest_);
        } else {
            for (std::size_t i = 0; i < count; ++i) codes[i] = code(values[i]);
        }
        for (std::size_t i = 0; !chunk.missing.empty() && i < count; ++i) {
            if (chunk.isMissing(offset + i)) codes[i] = missingCode();
        }
    }
    void readAt(std::size_t chunkIndex, std::span<const std::uint16_t> rows, std::uint32_t* codes) const override {
        const Chunk& chunk = column_->chunk(chunkIndex);
        const T* values = chunk.as<T>().data();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool missing = chunk.isMissing(rows[i]);
            codes[i] = missing ? missingCode() : code(values[rows[i]]);
        }
    }

private:
    std::uint32_t missingCode() const { return static_cast<std::uint32_t>(range_); }
    std::uint32_t code(T value) const {
        return static_cast<std::uint32_t>(static_cast<std::uint64_t>(value - lowest_) / step_);
    }

    ColumnPtr column_;
    std::int64_t lowest_;
    std::uint64_t range_;
    std::uint64_t step_;
};

/// A code for each row, found beforehand.
class StoredCodes : public KeyCodes {
public:
    StoredCodes(std::vector<Buffer<std::uint32_t>> codes, std::uint64_t cardinality)
        : codes_(std::move(codes)), cardinality_(cardinality) {}
    std::uint64_t cardinality() const override { return cardinality_; }
    void read(std::size_t chunk, std::size_t offset, std::size_t count, std::uint32_t* codes) const override {
        std::copy_n(codes_[chunk].data() + offset, count, codes);
    }
    void readAt(std::size_t chunk, std::span<const std::uint16_t> rows, std::uint32_t* codes) const override {
        for (std::size_t i = 0; i < rows.size(); ++i) codes[i] = codes_[chunk][rows[i]];
    }

private:
    std::vector<Buffer<std::uint32_t>> codes_;
    std::uint64_t cardinality_;
};

/// The codes of several columns as the digits of one number.
class CombinedCodes : public KeyCodes {
public:
    explicit CombinedCodes(std::vector<std::unique_ptr<KeyCodes>> parts) : parts_(std::move(parts)) {}
    std::uint64_t cardinality() const override {
        std::uint64_t product = 1;
        for (const auto& part : parts_) product *= part->cardinality();
        return product;
    }
    void read(std::size_t chunk, std::size_t offset, std::size_t count, std::uint32_t* codes) const override {
        joined(count, codes, [&](const KeyCodes& part, std::uint32_t* out) { part.read(chunk, offset, count, out); });
    }
    void readAt(std::size_t chunk, std::span<const std::uint16_t> rows, std::uint32_t* codes) const override {
        joined(rows.size(), codes, [&](const KeyCodes& part, std::uint32_t* out) { part.readAt(chunk, rows, out); });
    }

private:
    template <class Read>
    void joined(std::size_t count, std::uint32_t* codes, Read read) const {
        if (parts_.empty()) {
            std::fill_n(codes, count, 0);
            return;
        }
        read(*parts_.front(), codes);
        Buffer<std::uint32_t> digits(parts_.size() > 1 ? count : 0);
        for (std::size_t p = 1; p < parts_.size(); ++p) {
            read(*parts_[p], digits.data());
            const auto base = static_cast<std::uint32_t>(parts_[p]->cardinality());
            for (std::size_t i = 0; i < count; ++i) codes[i] = codes[i] * base + digits[i];
        }
    }

    std::vector<std::unique_ptr<KeyCodes>> parts_;
};

/// Numbers the keys of all rows: each chunk its own in parallel, then all together chunk after chunk, so that the
/// numbers do not depend on the threads. `keys(chunk, out)` fills 64-bit keys; code 0 is kept for missing rows.
template <class Keys, class IsMissing>
std::unique_ptr<KeyCodes> numbered(std::size_t rows, const Control& control, Keys keys, IsMissing isMissing) {
    const std::size_t chunkCount = (rows + chunkRows - 1) / chunkRows;
    std::vector<Buffer<std::uint32_t>> codes(chunkCount);
    std::vector<std::vector<std::uint64_t>> distinct(chunkCount);
    parallelFor(chunkCount, control, [&](std::size_t chunk) {
        const std::size_t count = std::min(chunkRows, rows - chunk * chunkRows);
        Buffer<std::uint64_t> values(count);
        keys(chunk, count, values.data());
        codes[chunk].resize(count);
        KeyNumbers local;
        for (std::size_t i = 0; i < count; ++i) {
            codes[chunk][i] = isMissing(chunk, i) ? 0 : local.number(values[i]) + 1;
        }
        distinct[chunk] = local.keys();
    });
    KeyNumbers all;
    std::vector<std::vector<std::uint32_t>> renumbered(chunkCount);
    for (std::size_t chunk = 0; chunk < chunkCount; ++chunk) {
        control.check();
        renumbered[chunk].push_back(0);
        for (const std::uint64_t key : distinct[chunk]) renumbered[chunk].push_back(all.number(key) + 1);
    }
    parallelFor(chunkCount, control, [&](std::size_t chunk) {
        for (std::uint32_t& code : codes[chunk]) code = renumbered[chunk][code];
    });
    return std::make_unique<StoredCodes>(std::move(codes), all.keys().size() + 1);
}

template <class T>
std::unique_ptr<KeyCodes> hashedCodes(const ColumnPtr& column, const Control& control) {
    const auto keys = [&](std::size_t chunk, std::size_t count, std::uint64_t* out) {
        const T* values = column->chunk(chunk).as<T>().data();
        for (std::size_t i = 0; i < count; ++i) {
            if constexpr (std::is_same_v<T, double>) {
                out[i] = numberBits(values[i]);
            } else {
                out[i] = static_cast<std::uint64_t>(std::int64_t{values[i]});
            }
        }
    };
    return numbered(column->rows(), control, keys,
                    [&](std::size_t chunk, std::size_t row) { return column->chunk(chunk).isMissing(row); });
}

/// The greatest number that divides the distances of all values from `lowest`, such as a minute or a day of times; as
/// soon as it falls below `least` the search ends.
template <class T>
std::uint64_t commonStep(const Column& column, std::int64_t lowest, std::uint64_t least, const Control& control) {
    std::vector<std::uint64_t> steps(column.chunkCount());
    std::atomic<bool> tooSmall = false;
    parallelFor(steps.size(), {control.cancelled, {}}, [&](std::size_t index) {
        const Chunk& chunk = column.chunk(index);
        const T* values = chunk.as<T>().data();
        std::uint64_t step = 0;
        for (std::size_t row = 0; row < chunk.rows && !tooSmall.load(std::memory_order_relaxed); ++row) {
            if (chunk.isMissing(row)) continue;
            const auto distance = static_cast<std::uint64_t>(values[row] - lowest);
            if (step != 0 && distance % step == 0) continue;
            step = std::gcd(step, distance);
            if (step != 0 && step < least) tooSmall = true;
        }
        steps[index] = step;
    });
    if (tooSmall) return 1;
    std::uint64_t step = 0;
    for (const std::uint64_t part : steps) step = std::gcd(step, part);
    return std::max<std::uint64_t>(step, 1);
}

template <class T>
std::unique_ptr<KeyCodes> wholeCodes(const ColumnPtr& column, const Control& control) {
    const ChunkSummary summary = column->summary();
    const double range = summary.maximum - summary.minimum;
    if (range < 0) return std::make_unique<RangeCodes<T>>(column, 0, 1);
    const bool exact = std::abs(summary.minimum) < 0x1p53 && std::abs(summary.maximum) < 0x1p53;
    if (exact) {
        const auto lowest = static_cast<std::int64_t>(summary.minimum);
        const auto distance = static_cast<std::uint64_t>(range);
        const std::uint64_t limit = denseLimit(column->rows());
        const std::uint64_t step = distance < limit ? 1 : commonStep<T>(*column, lowest, distance / limit + 1, control);
        if (distance / step < limit) {
            return std::make_unique<RangeCodes<T>>(column, lowest, distance / step + 1, step);
        }
    }
    return hashedCodes<T>(column, control);
}

/// The codes in 64 bits at once, numbered again.
std::unique_ptr<KeyCodes> compressed(std::unique_ptr<KeyCodes> high, std::unique_ptr<KeyCodes> low, std::size_t rows,
                                     const Control& control) {
    const auto keys = [&](std::size_t chunk, std::size_t count, std::uint64_t* out) {
        Buffer<std::uint32_t> codes(count);
        high->read(chunk, 0, count, codes.data());
        for (std::size_t i = 0; i < count; ++i) out[i] = std::uint64_t{codes[i]} << 32;
        low->read(chunk, 0, count, codes.data());
        for (std::size_t i = 0; i < count; ++i) out[i] |= codes[i];
    };
    return numbered(rows, control, keys, [](std::size_t, std::size_t) { return false; });
}

}  // namespace

std::unique_ptr<KeyCodes> keyCodes(const ColumnPtr& column, const Control& control) {
    switch (column->type()) {
        case Type::Text:
            if (column->dictionary()->size() < denseLimit(column->rows())) return std::make_unique<TextCodes>(column);
            return hashedCodes<std::int32_t>(column, control);
        case Type::Boolean: return wholeCodes<std::uint8_t>(column, control);
        case Type::Date: return wholeCodes<std::int32_t>(column, control);
        case Type::Int64:
        case Type::DateTime: return wholeCodes<std::int64_t>(column, control);
        case Type::Float64: return hashedCodes<double>(column, control);
        case Type::Geometry: break;
    }
    throw Error(KAPOK_TR("table", "Geometry column %1 cannot be a key.").arg(column->field().name),
                KAPOK_TR("table", "Choose a column of codes, names, numbers or dates."));
}

std::unique_ptr<KeyCodes> combinedCodes(std::vector<std::unique_ptr<KeyCodes>> keys, std::size_t rows,
                                        const Control& control) {
    std::vector<std::unique_ptr<KeyCodes>> parts;
    std::uint64_t product = 1;
    for (auto& part : keys) {
        if (!parts.empty() && product * part->cardinality() > denseLimit(rows)) {
            auto before = std::make_unique<CombinedCodes>(std::move(parts));
            part = compressed(std::move(before), std::move(part), rows, control);
            parts.clear();
            product = 1;
        }
        product *= part->cardinality();
        parts.push_back(std::move(part));
    }
    return std::make_unique<CombinedCodes>(std::move(parts));
}

std::unique_ptr<KeyCodes> keyCodes(const std::vector<ColumnPtr>& columns, std::size_t rows, const Control& control) {
    std::vector<std::unique_ptr<KeyCodes>> keys;
    for (const auto& column : columns) keys.push_back(keyCodes(column, control));
    return combinedCodes(std::move(keys), rows, control);
}

}  // namespace kapok
