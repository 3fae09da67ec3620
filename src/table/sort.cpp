#include "table/sort.h"

#include "sdk/error.h"
#include "table/hash.h"
#include "table/take.h"

#include <tbb/parallel_sort.h>

#include <algorithm>
#include <numeric>

namespace kapok {
namespace {

constexpr std::uint64_t signBit = std::uint64_t{1} << 63;

/// Bits that rise with the number.
std::uint64_t rising(double value) {
    const std::uint64_t bits = numberBits(value);
    return bits & signBit ? ~bits : bits | signBit;
}
std::uint64_t rising(std::int64_t value) { return static_cast<std::uint64_t>(value) ^ signBit; }
std::uint64_t rising(std::int32_t value) { return rising(std::int64_t{value}); }
std::uint64_t rising(std::uint8_t value) { return value; }

/// A key as numbers that rise in the order asked, computed a row at a time.
class Ranks {
public:
    explicit Ranks(const SortKey& key) : key_(key), column_(*key.column) {
        if (column_.type() == Type::Geometry) {
            throw Error(KAPOK_TR("table", "Geometry column %1 cannot be sorted by.").arg(column_.field().name),
                        KAPOK_TR("table", "Choose a column of codes, names, numbers or dates."));
        }
        if (column_.type() == Type::Text) textRanks_ = textRanks(*column_.dictionary(), key.textOrder);
        for (std::size_t i = 0; i < column_.chunkCount(); ++i) chunks_.push_back(&column_.chunk(i));
    }

    bool isMissing(std::size_t row) const { return chunks_[row / chunkRows]->isMissing(row % chunkRows); }

    std::uint64_t rank(std::size_t row) const {
        const Chunk& chunk = *chunks_[row / chunkRows];
        const std::uint64_t up = risingValue(chunk, row % chunkRows);
        return key_.descending ? ~up : up;
    }

private:
    std::uint64_t risingValue(const Chunk& chunk, std::size_t row) const {
        switch (column_.type()) {
            case Type::Boolean: return rising(chunk.as<std::uint8_t>()[row]);
            case Type::Int64:
            case Type::DateTime: return rising(chunk.as<std::int64_t>()[row]);
            case Type::Float64: return rising(chunk.as<double>()[row]);
            case Type::Date: return rising(chunk.as<std::int32_t>()[row]);
            default: break;
        }
        return textRanks_[static_cast<std::size_t>(chunk.as<std::int32_t>()[row])];
    }

    const SortKey& key_;
    const Column& column_;
    std::vector<const Chunk*> chunks_;
    std::vector<std::uint32_t> textRanks_;
};

/// A row with the rank of its first key at hand.
struct Entry {
    std::uint64_t rank;
    RowIndex row;
};

class Order {
public:
    explicit Order(const std::vector<SortKey>& keys) {
        for (const auto& key : keys) keys_.emplace_back(key);
    }

    const Ranks& first() const { return keys_.front(); }

    /// Equal first keys: by the others, then by row.
    bool laterKeysLess(RowIndex a, RowIndex b) const {
        for (std::size_t k = 1; k < keys_.size(); ++k) {
            const bool missingA = keys_[k].isMissing(a);
            const bool missingB = keys_[k].isMissing(b);
            if (missingA != missingB) return missingB;
            if (missingA) continue;
            const std::uint64_t rankA = keys_[k].rank(a);
            const std::uint64_t rankB = keys_[k].rank(b);
            if (rankA != rankB) return rankA < rankB;
        }
        return a < b;
    }
    bool operator()(const Entry& a, const Entry& b) const {
        return a.rank != b.rank ? a.rank < b.rank : laterKeysLess(a.row, b.row);
    }

private:
    std::vector<Ranks> keys_;
};

/// Entries of the rows with a first key, and the rows without.
struct Parts {
    std::vector<Entry> present;
    std::vector<RowIndex> missing;
};

/// Puts every row of the table into `add(part, row)` of its chunk, then joins the parts in their order.
template <class Add>
Parts collected(std::size_t rows, const Control& control, Add add) {
    const std::size_t chunks = (rows + chunkRows - 1) / chunkRows;
    std::vector<Parts> parts(chunks);
    parallelFor(chunks, control, [&](std::size_t chunk) {
        const std::size_t end = std::min(rows, (chunk + 1) * chunkRows);
        for (std::size_t row = chunk * chunkRows; row < end; ++row) add(parts[chunk], static_cast<RowIndex>(row));
    });
    Parts all;
    for (auto& part : parts) {
        all.present.insert(all.present.end(), part.present.begin(), part.present.end());
        all.missing.insert(all.missing.end(), part.missing.begin(), part.missing.end());
    }
    return all;
}

Parts everyRow(const Order& order, std::size_t rows, const Control& control) {
    return collected(rows, control, [&](Parts& part, RowIndex row) {
        if (order.first().isMissing(row)) {
            part.missing.push_back(row);
        } else {
            part.present.push_back({order.first().rank(row), row});
        }
    });
}

/// Adds to a heap whose worst entry is in front, and keeps it at `count` entries.
template <class T, class Less>
void keepBest(std::vector<T>& heap, const T& entry, std::size_t count, const Less& less) {
    if (heap.size() >= count) {
        if (!less(entry, heap.front())) return;
        std::pop_heap(heap.begin(), heap.end(), less);
        heap.back() = entry;
    } else {
        heap.push_back(entry);
    }
    std::push_heap(heap.begin(), heap.end(), less);
}

/// The first `count` rows of every chunk.
Parts bestRows(const Order& order, std::size_t rows, std::size_t count, const Control& control) {
    const auto later = [&](RowIndex a, RowIndex b) { return order.laterKeysLess(a, b); };
    return collected(rows, control, [&](Parts& part, RowIndex row) {
        if (order.first().isMissing(row)) {
            keepBest(part.missing, row, count, later);
        } else {
            keepBest(part.present, Entry{order.first().rank(row), row}, count, order);
        }
    });
}

std::vector<RowIndex> joined(const Order& order, Parts parts, std::size_t count, const Control& control) {
    control.check();
    tbb::parallel_sort(parts.present.begin(), parts.present.end(), order);
    control.check();
    tbb::parallel_sort(parts.missing.begin(), parts.missing.end(),
                       [&](RowIndex a, RowIndex b) { return order.laterKeysLess(a, b); });
    std::vector<RowIndex> rows;
    rows.reserve(std::min(count, parts.present.size() + parts.missing.size()));
    for (std::size_t i = 0; i < parts.present.size() && rows.size() < count; ++i) rows.push_back(parts.present[i].row);
    for (std::size_t i = 0; i < parts.missing.size() && rows.size() < count; ++i) rows.push_back(parts.missing[i]);
    return rows;
}

}  // namespace

std::vector<RowIndex> sortedRows(const std::vector<SortKey>& keys, const Control& control) {
    if (keys.empty()) return {};
    const std::size_t rows = keys.front().column->rows();
    const Order order(keys);
    return joined(order, everyRow(order, rows, control), rows, control);
}

std::vector<RowIndex> topRows(const std::vector<SortKey>& keys, std::size_t count, const Control& control) {
    if (keys.empty() || count == 0) return {};
    const std::size_t rows = keys.front().column->rows();
    const Order order(keys);
    const bool few = count < chunkRows / 16;
    return joined(order, few ? bestRows(order, rows, count, control) : everyRow(order, rows, control), count, control);
}

Table sort(const Table& table, const std::vector<SortKey>& keys, const Control& control) {
    if (keys.empty()) return table;
    return take(table, sortedRows(keys, control), control);
}

}  // namespace kapok
