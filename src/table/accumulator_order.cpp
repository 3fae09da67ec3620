// Least and greatest values, and how many different ones.
#include "sdk/error.h"
#include "table/accumulator.h"
#include "table/key_codes.h"
#include "table/take.h"
#include "table/text_order.h"

#include <tbb/parallel_sort.h>

#include <algorithm>
#include <atomic>

namespace kapok {
namespace {

/// Keeps the row of the least or greatest value; of equal ones the first.
template <class T>
class Extreme : public Accumulator {
public:
    Extreme(ColumnPtr column, bool greatest) : column_(std::move(column)), greatest_(greatest) {
        if (column_->type() == Type::Text) ranks_ = textRanks(*column_->dictionary(), TextOrder::CodePoints);
    }

    std::size_t slotBytes() const override { return sizeof(State); }
    void prepare(const GroupSizes& sizes) override { states_.prepare(sizes, {}); }
    void add(const GroupedRows& rows) override {
        if (greatest_) {
            keepBest(rows, [](T a, T b) { return a > b; });
        } else {
            keepBest(rows, [](T a, T b) { return a < b; });
        }
    }
    ColumnPtr finish(const Measure&, const Groups& groups, const Control& control) override {
        std::vector<RowIndex> rows;
        rows.reserve(groups.size());
        for (const std::uint32_t slot : groups.slots) {
            const State best = states_.merged(slot, [&](State& all, const State& one) {
                const bool better = greatest_ ? one.value > all.value : one.value < all.value;
                if (one.row != noRow && (all.row == noRow || better)) all = one;
            });
            rows.push_back(best.row);
        }
        return take(column_, rows, control);
    }

private:
    struct State {
        T value{};
        RowIndex row = noRow;
    };

    template <class Better>
    void keepBest(const GroupedRows& rows, Better better) {
        const Chunk& chunk = column_->chunk(rows.chunk);
        State* states = states_.of(rows.stripe);
        const T* values = chunk.as<T>().data();
        const auto first = static_cast<RowIndex>(rows.chunk * chunkRows);
        const auto keep = [&](std::uint32_t slot, std::size_t row, T value) {
            State& state = states[slot];
            if (state.row == noRow || better(value, state.value)) state = {value, first + static_cast<RowIndex>(row)};
        };
        if (ranks_.empty()) {
            eachPresent(chunk, rows, [&](std::uint32_t slot, std::size_t row) { keep(slot, row, values[row]); });
        } else {
            eachPresent(chunk, rows, [&](std::uint32_t slot, std::size_t row) {
                keep(slot, row, static_cast<T>(ranks_[static_cast<std::size_t>(values[row])]));
            });
        }
    }

    ColumnPtr column_;
    bool greatest_;
    std::vector<std::uint32_t> ranks_;
    Slots<State> states_;
};

/// Pairs of group and value: a bit each where that is small, else pairs that are sorted at the end.
class DistinctCounter : public Accumulator {
public:
    DistinctCounter(const ColumnPtr& column, const Control& control)
        : column_(column), codes_(keyCodes(column, control)) {}

    std::size_t slotBytes() const override { return sizeof(std::uint64_t); }
    void prepare(const GroupSizes& sizes) override {
        slots_ = sizes.slots;
        constexpr std::uint64_t mostBits = std::uint64_t{1} << 28;
        const std::uint64_t cardinality = codes_->cardinality();
        if (cardinality < mostBits / std::max<std::size_t>(slots_, 1)) {
            seen_ = std::vector<std::atomic<std::uint64_t>>((slots_ * cardinality + 63) / 64);
        }
        pairs_.resize(sizes.lanes);
    }
    void add(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        Buffer<std::uint32_t> codes(rows.slots.size());
        if (rows.places) {
            codes_->readAt(rows.chunk, {rows.places, codes.size()}, codes.data());
        } else {
            codes_->read(rows.chunk, rows.offset, codes.size(), codes.data());
        }
        const std::uint64_t cardinality = codes_->cardinality();
        auto& pairs = pairs_[rows.lane];
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (chunk.isMissing(rows.row(i))) continue;
            const std::uint64_t pair = rows.slots[i] * cardinality + codes[i];
            if (seen_.empty()) {
                pairs.push_back(pair);
                continue;
            }
            auto& word = seen_[pair / 64];
            const std::uint64_t bit = std::uint64_t{1} << (pair % 64);
            if (!(word.load(std::memory_order_relaxed) & bit)) word.fetch_or(bit, std::memory_order_relaxed);
        }
        if (pairs.size() >= tidied(pairs)) tidy(pairs);
    }
    ColumnPtr finish(const Measure&, const Groups& groups, const Control& control) override {
        std::vector<std::int64_t> counts(slots_);
        if (seen_.empty()) {
            countPairs(counts);
        } else {
            countBits(groups, counts, control);
        }
        return computedColumn<std::int64_t>(Type::Int64, groups.size(), control, [&](std::size_t i, std::int64_t& out) {
            out = counts[groups.slots[i]];
            return true;
        });
    }

private:
    static constexpr std::size_t firstTidy = 1 << 20;

    static std::size_t tidied(const std::vector<std::uint64_t>& pairs) {
        return std::max(firstTidy, pairs.capacity() - std::min(pairs.capacity(), chunkRows));
    }
    static void tidy(std::vector<std::uint64_t>& pairs) {
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        pairs.reserve(pairs.size() * 2 + firstTidy);
    }
    void countPairs(std::vector<std::int64_t>& counts) {
        std::vector<std::uint64_t> all;
        for (auto& pairs : pairs_) {
            all.insert(all.end(), pairs.begin(), pairs.end());
            pairs = {};
        }
        tbb::parallel_sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        for (const std::uint64_t pair : all) ++counts[pair / codes_->cardinality()];
    }
    void countBits(const Groups& groups, std::vector<std::int64_t>& counts, const Control& control) {
        constexpr std::size_t together = 1024;
        const std::uint64_t cardinality = codes_->cardinality();
        parallelFor((groups.slots.size() + together - 1) / together, control, [&](std::size_t task) {
            for (std::size_t g = task * together; g < std::min(groups.slots.size(), (task + 1) * together); ++g) {
                const std::uint64_t begin = groups.slots[g] * cardinality;
                for (std::uint64_t bit = begin; bit < begin + cardinality; ++bit) {
                    counts[groups.slots[g]] += static_cast<std::int64_t>(seen_[bit / 64].load() >> (bit % 64) & 1U);
                }
            }
        });
    }

    ColumnPtr column_;
    std::unique_ptr<KeyCodes> codes_;
    std::size_t slots_ = 0;
    std::vector<std::atomic<std::uint64_t>> seen_;
    std::vector<std::vector<std::uint64_t>> pairs_;
};

}  // namespace

std::unique_ptr<Accumulator> extreme(const ColumnPtr& column, bool greatest) {
    switch (column->type()) {
        case Type::Boolean: return std::make_unique<Extreme<std::uint8_t>>(column, greatest);
        case Type::Int64:
        case Type::DateTime: return std::make_unique<Extreme<std::int64_t>>(column, greatest);
        case Type::Float64: return std::make_unique<Extreme<double>>(column, greatest);
        case Type::Text:
        case Type::Date: return std::make_unique<Extreme<std::int32_t>>(column, greatest);
        case Type::Geometry: break;
    }
    throw Error(KAPOK_TR("table", "Geometry column %1 has no least and greatest value.").arg(column->field().name),
                KAPOK_TR("table", "Choose a column of numbers, dates or texts."));
}

std::unique_ptr<Accumulator> distinctCounter(const ColumnPtr& column, const Control& control) {
    return std::make_unique<DistinctCounter>(column, control);
}

}  // namespace kapok
