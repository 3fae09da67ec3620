#include "table/accumulator.h"

#include "sdk/error.h"
#include "table/exact_sum.h"
#include "table/take.h"

namespace kapok {
namespace {

/// Without missing values there is nothing to count: a group's rows are its values.
class Presence : public PresenceCounter {
public:
    explicit Presence(ColumnPtr column) : column_(std::move(column)) {}

    std::size_t slotBytes() const override { return counts() ? sizeof(std::uint32_t) : 0; }
    void prepare(const GroupSizes& sizes) override {
        if (counts()) counts_.prepare(sizes, 0);
    }
    void add(const GroupedRows& rows) override {
        if (!counts()) return;
        std::uint32_t* counts = counts_.of(rows.stripe);
        eachPresent(column_->chunk(rows.chunk), rows, [&](std::uint32_t slot, std::size_t) { ++counts[slot]; });
    }
    std::vector<std::uint32_t> counts(const Groups& groups) const override {
        if (!counts()) return groups.rowCounts;
        std::vector<std::uint32_t> all;
        all.reserve(groups.size());
        for (const std::uint32_t slot : groups.slots) {
            all.push_back(counts_.merged(slot, [](std::uint32_t& sum, std::uint32_t one) { sum += one; }));
        }
        return all;
    }
    ColumnPtr finish(const Measure& measure, const Groups& groups, const Control& control) override {
        const auto present = counts(groups);
        const bool missing = measure.kind == MeasureKind::Missing;
        return computedColumn<std::int64_t>(Type::Int64, groups.size(), control, [&](std::size_t i, std::int64_t& out) {
            out = missing ? groups.rowCounts[i] - present[i] : present[i];
            return true;
        });
    }

private:
    bool counts() const { return column_->missingCount() > 0; }

    ColumnPtr column_;
    Slots<std::uint32_t> counts_;
};

template <class Sum>
class Summer : public Accumulator {
public:
    Summer(ColumnPtr column, const PresenceCounter& presence) : column_(std::move(column)), presence_(presence) {}

    std::size_t slotBytes() const override { return sizeof(Sum); }
    void prepare(const GroupSizes& sizes) override { sums_.prepare(sizes, {}); }
    void add(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        Sum* sums = sums_.of(rows.stripe);
        withValues(column_->type(), chunk, [&](const auto* values) {
            eachValue(chunk, rows, values, [&](std::uint32_t slot, auto value) { sums[slot].add(value); });
        });
    }
    ColumnPtr finish(const Measure& measure, const Groups& groups, const Control& control) override {
        const auto counts = presence_.counts(groups);
        if (whole && measure.kind == MeasureKind::Sum) return wholeSums(groups, counts, control);
        const double divisor = measure.kind == MeasureKind::Share ? total(groups) : 1;
        return computedColumn<double>(Type::Float64, groups.size(), control, [&](std::size_t i, double& out) {
            if (counts[i] == 0) return false;
            out = real(sum(groups.slots[i])) / (measure.kind == MeasureKind::Mean ? counts[i] : divisor);
            return true;
        });
    }

private:
    static constexpr bool whole = std::is_same_v<Sum, WholeSum>;

    static double real(const Sum& sum) {
        if constexpr (whole) {
            return sum.real();
        } else {
            return sum.value();
        }
    }
    Sum sum(std::size_t slot) const {
        return sums_.merged(slot, [](Sum& all, const Sum& one) { all.add(one); });
    }
    double total(const Groups& groups) const {
        Sum all;
        for (const std::uint32_t slot : groups.slots) all.add(sum(slot));
        return real(all);
    }
    ColumnPtr wholeSums(const Groups& groups, const std::vector<std::uint32_t>& counts, const Control& control) const {
        return computedColumn<std::int64_t>(Type::Int64, groups.size(), control, [&](std::size_t i, std::int64_t& out) {
            if (counts[i] == 0) return false;
            if constexpr (whole) out = fitting(sum(groups.slots[i]));
            return true;
        });
    }
    std::int64_t fitting(const WholeSum& sum) const {
        if (const auto value = sum.value()) return *value;
        throw Error(KAPOK_TR("table", "The sum of %1 is too large for a whole number.").arg(column_->field().name),
                    KAPOK_TR("table", "Sum a column number(%1) instead.").arg(column_->field().name));
    }

    ColumnPtr column_;
    const PresenceCounter& presence_;
    Slots<Sum> sums_;
};

/// Sums of weights and of weighted values; the rounding error of each product is carried too (two-product by fma).
class WeightedMean : public Accumulator {
public:
    WeightedMean(ColumnPtr column, ColumnPtr weight) : column_(std::move(column)), weight_(std::move(weight)) {}

    std::size_t slotBytes() const override { return sizeof(State); }
    void prepare(const GroupSizes& sizes) override { states_.prepare(sizes, {}); }
    void add(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        const Chunk& weightChunk = weight_->chunk(rows.chunk);
        State* states = states_.of(rows.stripe);
        withValues(column_->type(), chunk, [&](const auto* values) {
            withValues(weight_->type(), weightChunk, [&](const auto* weights) {
                eachPresent(chunk, rows, [&](std::uint32_t slot, std::size_t row) {
                    if (weightChunk.isMissing(row)) return;
                    states[slot].add(static_cast<double>(values[row]), static_cast<double>(weights[row]));
                });
            });
        });
    }
    ColumnPtr finish(const Measure&, const Groups& groups, const Control& control) override {
        return computedColumn<double>(Type::Float64, groups.size(), control, [&](std::size_t i, double& out) {
            const State state = states_.merged(groups.slots[i], [](State& all, const State& one) {
                all.weights.add(one.weights);
                all.products.add(one.products);
            });
            if (state.weights.value() == 0) return false;
            out = state.products.value() / state.weights.value();
            return true;
        });
    }

private:
    struct State {
        RealSum weights;
        RealSum products;

        void add(double value, double weight) {
            const double product = value * weight;
            weights.add(weight);
            products.add(product);
            const double rest = std::fma(value, weight, -product);
            if (std::isfinite(rest)) products.error += rest;
        }
    };

    ColumnPtr column_;
    ColumnPtr weight_;
    Slots<State> states_;
};

/// Welford (1962) row by row; Chan, Golub & LeVeque (1979) for joining stripes.
class Deviation : public Accumulator {
public:
    explicit Deviation(ColumnPtr column) : column_(std::move(column)) {}

    std::size_t slotBytes() const override { return sizeof(State); }
    void prepare(const GroupSizes& sizes) override { states_.prepare(sizes, {}); }
    void add(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        State* states = states_.of(rows.stripe);
        withValues(column_->type(), chunk, [&](const auto* values) {
            eachValue(chunk, rows, values, [&](std::uint32_t slot, auto number) {
                State& state = states[slot];
                const auto value = static_cast<double>(number);
                state.count += 1;
                const double delta = value - state.mean;
                state.mean += delta / state.count;
                state.squares += delta * (value - state.mean);
            });
        });
    }
    ColumnPtr finish(const Measure&, const Groups& groups, const Control& control) override {
        return computedColumn<double>(Type::Float64, groups.size(), control, [&](std::size_t i, double& out) {
            const State state = states_.merged(groups.slots[i], join);
            if (state.count < 2) return false;
            out = std::sqrt(state.squares / (state.count - 1));
            return true;
        });
    }

private:
    struct State {
        double count = 0;
        double mean = 0;
        double squares = 0;
    };
    static void join(State& all, const State& one) {
        if (one.count == 0) return;
        const double count = all.count + one.count;
        const double delta = one.mean - all.mean;
        all.squares += one.squares + delta * delta * all.count * one.count / count;
        all.mean += delta * one.count / count;
        all.count = count;
    }

    ColumnPtr column_;
    Slots<State> states_;
};

/// The first or last row with a value: it is kept, its value taken at the end.
class FirstOrLast : public Accumulator {
public:
    FirstOrLast(ColumnPtr column, bool last) : column_(std::move(column)), last_(last) {}

    std::size_t slotBytes() const override { return sizeof(RowIndex); }
    void prepare(const GroupSizes& sizes) override { rows_.prepare(sizes, noRow); }
    void add(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        RowIndex* found = rows_.of(rows.stripe);
        const auto first = static_cast<RowIndex>(rows.chunk * chunkRows);
        eachPresent(chunk, rows, [&](std::uint32_t slot, std::size_t row) {
            if (last_ || found[slot] == noRow) found[slot] = first + static_cast<RowIndex>(row);
        });
    }
    ColumnPtr finish(const Measure&, const Groups& groups, const Control& control) override {
        std::vector<RowIndex> rows;
        rows.reserve(groups.size());
        for (const std::uint32_t slot : groups.slots) {
            rows.push_back(rows_.merged(slot, [&](RowIndex& all, RowIndex one) {
                if (one != noRow && (last_ || all == noRow)) all = one;
            }));
        }
        return take(column_, rows, control);
    }

private:
    ColumnPtr column_;
    bool last_;
    Slots<RowIndex> rows_;
};

void needNumbers(const ColumnPtr& column, const Text& message) {
    if (isNumeric(column->type())) return;
    throw Error(Text(message).arg(column->field().name).arg(typeName(column->type())),
                KAPOK_TR("table", "Choose a column of numbers."));
}

}  // namespace

std::unique_ptr<PresenceCounter> presenceCounter(const ColumnPtr& column) { return std::make_unique<Presence>(column); }

std::unique_ptr<Accumulator> summer(const ColumnPtr& column, const PresenceCounter& presence) {
    if (column->type() == Type::Float64) return std::make_unique<Summer<RealSum>>(column, presence);
    return std::make_unique<Summer<WholeSum>>(column, presence);
}

std::unique_ptr<Accumulator> weightedMean(const ColumnPtr& column, const ColumnPtr& weight) {
    needNumbers(column, KAPOK_TR("table", "Column %1 of type %2 has no mean."));
    if (!weight) {
        throw Error(KAPOK_TR("table", "The weighted mean of %1 has no weights.").arg(column->field().name),
                    KAPOK_TR("table", "Name the column of weights."));
    }
    needNumbers(weight, KAPOK_TR("table", "Column %1 of type %2 cannot be a weight."));
    return std::make_unique<WeightedMean>(column, weight);
}

std::unique_ptr<Accumulator> deviation(const ColumnPtr& column) {
    needNumbers(column, KAPOK_TR("table", "Column %1 of type %2 has no standard deviation."));
    return std::make_unique<Deviation>(column);
}

std::unique_ptr<Accumulator> firstOrLast(const ColumnPtr& column, bool last) {
    return std::make_unique<FirstOrLast>(column, last);
}

}  // namespace kapok
