// Measures of order: least, greatest, quantiles, distinct values.
#include "sdk/error.h"
#include "table/accumulator.h"
#include "table/column_builder.h"
#include "table/key_codes.h"
#include "table/take.h"
#include "table/text_order.h"

#include <tbb/parallel_sort.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

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
    void prepare(std::size_t slots, std::size_t stripes) override { states_.prepare(slots, stripes, {}); }
    void add(const GroupedRows& rows) override {
        if (greatest_) {
            keepBest(rows, [](T a, T b) { return a > b; });
        } else {
            keepBest(rows, [](T a, T b) { return a < b; });
        }
    }
    ColumnPtr finish(const Groups& groups, const Control& control) override {
        std::vector<RowIndex> rows;
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
        const T* values = chunk.as<T>().data() + rows.offset;
        const auto first = static_cast<RowIndex>(rows.chunk * chunkRows + rows.offset);
        eachPresent(chunk, rows, [&](std::size_t i) {
            T value = values[i];
            if constexpr (std::is_same_v<T, std::int32_t>) {
                if (!ranks_.empty()) value = static_cast<T>(ranks_[static_cast<std::size_t>(value)]);
            }
            State& state = states[rows.slots[i]];
            if (state.row == noRow || better(value, state.value)) {
                state = {value, first + static_cast<RowIndex>(i)};
            }
        });
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
    void prepare(std::size_t slots, std::size_t stripes) override {
        slots_ = slots + 1;
        constexpr std::uint64_t mostBits = std::uint64_t{1} << 28;
        const std::uint64_t cardinality = codes_->cardinality();
        if (cardinality < mostBits / slots_) {
            seen_ = std::vector<std::atomic<std::uint64_t>>((slots_ * cardinality + 63) / 64);
        }
        pairs_.resize(stripes);
    }
    void add(const GroupedRows& rows) override {
        Buffer<std::uint32_t> codes(rows.slots.size());
        codes_->read(rows.chunk, rows.offset, codes.size(), codes.data());
        const Chunk& chunk = column_->chunk(rows.chunk);
        const std::uint64_t cardinality = codes_->cardinality();
        auto& pairs = pairs_[rows.stripe];
        eachPresent(chunk, rows, [&](std::size_t i) {
            const std::uint64_t pair = rows.slots[i] * cardinality + codes[i];
            if (seen_.empty()) {
                pairs.push_back(pair);
                return;
            }
            auto& word = seen_[pair / 64];
            const std::uint64_t bit = std::uint64_t{1} << (pair % 64);
            if (!(word.load(std::memory_order_relaxed) & bit)) word.fetch_or(bit, std::memory_order_relaxed);
        });
        if (pairs.size() >= tidied(rows.stripe)) tidy(rows.stripe);
    }
    ColumnPtr finish(const Groups& groups, const Control& control) override {
        std::vector<std::int64_t> counts(slots_);
        if (seen_.empty()) {
            countPairs(counts);
        } else {
            countBits(groups, counts, control);
        }
        ColumnBuilder builder(Field{.name = {}, .type = Type::Int64});
        for (const std::uint32_t slot : groups.slots) builder.addInteger(counts[slot]);
        return builder.finish();
    }

private:
    static constexpr std::size_t firstTidy = 1 << 20;

    std::size_t tidied(std::size_t stripe) {
        return std::max(firstTidy, pairs_[stripe].capacity() - std::min(pairs_[stripe].capacity(), chunkRows));
    }
    void tidy(std::size_t stripe) {
        auto& pairs = pairs_[stripe];
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

/// Counts the values of each slot, then brings the values of a slot together and selects among them.
class Quantiles : public Accumulator {
public:
    Quantiles(ColumnPtr column, double probability) : column_(std::move(column)), probability_(probability) {}

    std::size_t slotBytes() const override { return sizeof(std::size_t); }
    void prepare(std::size_t slots, std::size_t stripes) override {
        slots_ = slots;
        places_.prepare(slots, stripes, 0);
    }
    void add(const GroupedRows& rows) override {
        std::size_t* counts = places_.of(rows.stripe);
        eachPresent(column_->chunk(rows.chunk), rows, [&](std::size_t i) { ++counts[rows.slots[i]]; });
    }
    /// Counts become the places where each stripe's values of a slot start.
    bool secondPass() override {
        std::size_t place = 0;
        begins_.clear();
        for (std::size_t slot = 0; slot <= slots_; ++slot) {
            begins_.push_back(place);
            for (std::size_t stripe = 0; stripe < places_.stripes(); ++stripe) {
                const std::size_t count = places_.of(stripe)[slot];
                places_.of(stripe)[slot] = place;
                place += count;
            }
        }
        values_.resize(place);
        return true;
    }
    void addAgain(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        std::size_t* places = places_.of(rows.stripe);
        withValues(column_->type(), chunk, [&](const auto* values) {
            values += rows.offset;
            eachPresent(chunk, rows,
                        [&](std::size_t i) { values_[places[rows.slots[i]]++] = static_cast<double>(values[i]); });
        });
    }
    ColumnPtr finish(const Groups& groups, const Control& control) override {
        std::vector<double> results(groups.slots.size());
        parallelFor(results.size(), {control.cancelled, {}}, [&](std::size_t g) {
            const std::size_t slot = groups.slots[g];
            results[g] = quantile({values_.data() + begins_[slot], begins_[slot + 1] - begins_[slot]});
        });
        ColumnBuilder builder(Field{.name = {}, .type = Type::Float64});
        for (const double result : results) builder.addNumber(result);
        return builder.finish();
    }

private:
    double quantile(std::span<double> values) const {
        if (values.empty()) return std::nan("");
        const double position = probability_ * static_cast<double>(values.size() - 1);
        const auto index = static_cast<std::size_t>(position);
        const auto low = values.begin() + static_cast<std::ptrdiff_t>(index);
        std::nth_element(values.begin(), low, values.end());
        const double fraction = position - static_cast<double>(index);
        if (fraction == 0 || index + 1 >= values.size()) return *low;
        const double next = *std::min_element(low + 1, values.end());
        return *low + fraction * (next - *low);
    }

    ColumnPtr column_;
    double probability_;
    std::size_t slots_ = 0;
    Slots<std::size_t> places_;
    std::vector<std::size_t> begins_;
    Buffer<double> values_;
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

std::unique_ptr<Accumulator> quantiles(const ColumnPtr& column, double probability) {
    if (!isNumeric(column->type())) {
        throw Error(KAPOK_TR("table", "Column %1 of type %2 has no quantiles.")
                        .arg(column->field().name)
                        .arg(typeName(column->type())),
                    KAPOK_TR("table", "Choose a column of numbers."));
    }
    if (!(probability >= 0 && probability <= 1)) {
        throw Error(KAPOK_TR("table", "The probability of a quantile must be from 0 to 1, not %1.").arg(probability));
    }
    return std::make_unique<Quantiles>(column, probability);
}

}  // namespace kapok
