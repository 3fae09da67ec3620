#include "table/sort.h"

#include "table/sort_keys.h"
#include "table/take.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>

namespace kapok {
namespace {

/// The last key first, each by its low and then its high bits: every pass is stable.
class Sorting {
public:
    Sorting(std::size_t rows, const Control& control) : entries_(rows), control_(control) {
        eachBlock([&](std::size_t begin, std::span<RadixEntry> block) {
            for (std::size_t i = 0; i < block.size(); ++i) block[i].row = static_cast<RowIndex>(begin + i);
        });
    }

    void by(const SortCodes& codes) {
        byWord([&](std::span<RadixEntry> block) { codes.fill(block, 0); });
        const std::uint64_t last = codes.greatest() + (codes.hasMissing() && codes.roomForMissing() ? 1 : 0);
        if (last >> 32 != 0) byWord([&](std::span<RadixEntry> block) { codes.fill(block, 32); });
        if (!codes.hasMissing() || codes.roomForMissing()) return;
        byWord([&](std::span<RadixEntry> block) {
            for (RadixEntry& entry : block) entry.key = codes.isMissing(entry.row) ? 1 : 0;
        });
    }
    std::vector<RowIndex> rows() {
        std::vector<RowIndex> rows(entries_.size());
        eachBlock([&](std::size_t begin, std::span<RadixEntry> block) {
            for (std::size_t i = 0; i < block.size(); ++i) rows[begin + i] = block[i].row;
        });
        return rows;
    }

private:
    template <class Body>
    void eachBlock(Body body) {
        const std::span<RadixEntry> all(entries_);
        parallelFor((all.size() + chunkRows - 1) / chunkRows, {control_.cancelled, {}}, [&](std::size_t block) {
            const std::size_t begin = block * chunkRows;
            body(begin, all.subspan(begin, std::min(chunkRows, all.size() - begin)));
        });
    }
    template <class Fill>
    void byWord(Fill fill) {
        eachBlock([&](std::size_t, std::span<RadixEntry> block) { fill(block); });
        radixSort(entries_, spare_, control_);
    }

    Buffer<RadixEntry> entries_;
    Buffer<RadixEntry> spare_;
    const Control& control_;
};

/// A row with the code of its first key at hand.
struct Entry {
    std::uint64_t code;
    RowIndex row;
};

class Order {
public:
    explicit Order(const std::vector<SortKey>& keys) {
        for (const auto& key : keys) keys_.emplace_back(key);
    }

    const std::vector<SortCodes>& keys() const { return keys_; }
    const SortCodes& first() const { return keys_.front(); }

    /// Equal first keys: by the others, then by row.
    bool laterKeysLess(RowIndex a, RowIndex b) const {
        for (std::size_t k = 1; k < keys_.size(); ++k) {
            const bool missingA = keys_[k].isMissing(a);
            const bool missingB = keys_[k].isMissing(b);
            if (missingA != missingB) return missingB;
            if (missingA) continue;
            const std::uint64_t codeA = keys_[k].code(a);
            const std::uint64_t codeB = keys_[k].code(b);
            if (codeA != codeB) return codeA < codeB;
        }
        return a < b;
    }
    bool operator()(const Entry& a, const Entry& b) const {
        return a.code != b.code ? a.code < b.code : laterKeysLess(a.row, b.row);
    }

private:
    std::vector<SortCodes> keys_;
};

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

/// The best rows found so far. Which they are in the end does not depend on the order in which chunks come, so the
/// chunks that promise most go first and most others need not be read.
class BestRows {
public:
    BestRows(const Order& order, std::size_t count) : order_(order), count_(count) {}

    void addChunk(std::size_t chunk) {
        std::uint64_t worst = worst_.load(std::memory_order_relaxed);
        if (order_.first().least(chunk) > worst) return;
        std::vector<Entry> found;
        order_.first().eachCode(chunk, [&](RowIndex row, std::uint64_t code) {
            if (code > worst) return;
            keepBest(found, Entry{code, row}, count_, order_);
            if (found.size() == count_) worst = std::min(worst, found.front().code);
        });
        const std::lock_guard lock(mutex_);
        for (const Entry& entry : found) keepBest(best_, entry, count_, order_);
        if (best_.size() == count_) worst_ = best_.front().code;
    }
    std::vector<RowIndex> rows() {
        std::sort(best_.begin(), best_.end(), order_);
        std::vector<RowIndex> rows;
        for (const Entry& entry : best_) rows.push_back(entry.row);
        return rows;
    }

private:
    const Order& order_;
    std::size_t count_;
    std::mutex mutex_;
    std::vector<Entry> best_;
    std::atomic<std::uint64_t> worst_ = ~std::uint64_t{0};
};

std::vector<RowIndex> bestRows(const Order& order, std::size_t rows, std::size_t count, const Control& control) {
    const SortCodes& codes = order.first();
    std::vector<std::size_t> chunks((rows + chunkRows - 1) / chunkRows);
    std::iota(chunks.begin(), chunks.end(), std::size_t{0});
    std::stable_sort(chunks.begin(), chunks.end(),
                     [&](std::size_t a, std::size_t b) { return codes.least(a) < codes.least(b); });
    BestRows best(order, count);
    // The first one sets a limit that the others can be measured by.
    if (!chunks.empty()) best.addChunk(chunks.front());
    parallelFor(chunks.size(), control, [&](std::size_t i) {
        if (i > 0) best.addChunk(chunks[i]);
    });
    return best.rows();
}

/// The first `count` of the rows whose first key is missing.
std::vector<RowIndex> bestMissing(const Order& order, std::size_t rows, std::size_t count, const Control& control) {
    std::vector<RowIndex> best;
    const auto later = [&](RowIndex a, RowIndex b) { return order.laterKeysLess(a, b); };
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % chunkRows == 0) control.check();
        if (order.first().isMissing(row)) keepBest(best, static_cast<RowIndex>(row), count, later);
    }
    std::sort(best.begin(), best.end(), later);
    return best;
}

std::vector<RowIndex> sorted(const Order& order, std::size_t rows, const Control& control) {
    Sorting sorting(rows, control);
    for (auto codes = order.keys().rbegin(); codes != order.keys().rend(); ++codes) {
        control.check();
        sorting.by(*codes);
    }
    return sorting.rows();
}

}  // namespace

std::vector<RowIndex> sortedRows(const std::vector<SortKey>& keys, const Control& control) {
    if (keys.empty()) return {};
    return sorted(Order(keys), keys.front().column->rows(), control);
}

std::vector<RowIndex> topRows(const std::vector<SortKey>& keys, std::size_t count, const Control& control) {
    if (keys.empty() || count == 0) return {};
    const std::size_t rows = keys.front().column->rows();
    const Order order(keys);
    constexpr std::size_t few = chunkRows / 16;
    if (count >= few) {
        auto all = sorted(order, rows, control);
        all.resize(std::min(count, all.size()));
        return all;
    }
    const std::size_t present = std::min(count, rows - order.first().missingCount());
    auto best = present > 0 ? bestRows(order, rows, present, control) : std::vector<RowIndex>{};
    if (present < std::min(count, rows)) {
        const auto missing = bestMissing(order, rows, count - present, control);
        best.insert(best.end(), missing.begin(), missing.end());
    }
    return best;
}

bool isRising(const Column& column, std::size_t rows, const Control& control) {
    if (column.missingCount() > 0 || column.type() == Type::Text || column.type() == Type::Geometry) return false;
    std::atomic<bool> falls = false;
    parallelFor((rows + chunkRows - 1) / chunkRows, {control.cancelled, {}}, [&](std::size_t c) {
        if (falls) return;
        const std::size_t begin = c * chunkRows;
        const std::size_t count = std::min(chunkRows, rows - begin);
        std::visit(
            [&](const auto& values) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(values)>, Blobs>) {
                    using Value = typename std::decay_t<decltype(values)>::value_type;
                    bool falling = begin > 0 && values[0] < column.chunk(c - 1).as<Value>().back();
                    for (std::size_t i = 1; i < count; ++i) falling |= values[i] < values[i - 1];
                    if (falling) falls = true;
                }
            },
            column.chunk(c).values);
    });
    return !falls;
}

Table sort(const Table& table, const std::vector<SortKey>& keys, const Control& control) {
    if (keys.empty()) return table;
    return take(table, sortedRows(keys, control), control);
}

}  // namespace kapok
