#include "table/accumulator.h"

#include "sdk/error.h"
#include "table/column_builder.h"
#include "table/exact_sum.h"
#include "table/take.h"

namespace kapok {
namespace {

ColumnPtr wholeColumn(const std::vector<std::int64_t>& values) {
    ColumnBuilder builder(Field{.name = {}, .type = Type::Int64});
    for (const std::int64_t value : values) builder.addInteger(value);
    return builder.finish();
}

/// Counts what `counted` says of a row.
class Counter : public Accumulator {
public:
    enum class What : std::uint8_t { Rows, Present, Missing };
    Counter(ColumnPtr column, What what) : column_(std::move(column)), what_(what) {}

    std::size_t slotBytes() const override { return sizeof(std::uint32_t); }
    void prepare(std::size_t slots, std::size_t stripes) override { counts_.prepare(slots, stripes, 0); }
    void add(const GroupedRows& rows) override {
        std::uint32_t* counts = counts_.of(rows.stripe);
        if (what_ == What::Rows) {
            for (const std::uint32_t slot : rows.slots) ++counts[slot];
            return;
        }
        const Chunk& chunk = column_->chunk(rows.chunk);
        if (what_ == What::Present) {
            eachPresent(chunk, rows, [&](std::size_t i) { ++counts[rows.slots[i]]; });
        } else if (chunk.missingCount > 0) {
            for (std::size_t i = 0; i < rows.slots.size(); ++i) {
                counts[rows.slots[i]] += chunk.isMissing(rows.offset + i) ? 1 : 0;
            }
        }
    }
    ColumnPtr finish(const Groups& groups, const Control&) override {
        std::vector<std::int64_t> values;
        for (const std::uint32_t slot : groups.slots) {
            values.push_back(counts_.merged(slot, [](std::uint32_t& all, std::uint32_t one) { all += one; }));
        }
        return wholeColumn(values);
    }

private:
    ColumnPtr column_;
    What what_;
    Slots<std::uint32_t> counts_;
};

template <class Sum>
class Summer : public Accumulator {
public:
    Summer(ColumnPtr column, bool mean) : column_(std::move(column)), mean_(mean) {}

    std::size_t slotBytes() const override { return sizeof(State); }
    void prepare(std::size_t slots, std::size_t stripes) override { states_.prepare(slots, stripes, {}); }
    void add(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        State* states = states_.of(rows.stripe);
        withValues(column_->type(), chunk, [&](const auto* values) {
            values += rows.offset;
            eachPresent(chunk, rows, [&](std::size_t i) {
                State& state = states[rows.slots[i]];
                state.sum.add(values[i]);
                ++state.count;
            });
        });
    }
    ColumnPtr finish(const Groups& groups, const Control&) override {
        constexpr bool whole = std::is_same_v<Sum, WholeSum>;
        ColumnBuilder builder(Field{.name = {}, .type = whole && !mean_ ? Type::Int64 : Type::Float64});
        for (const std::uint32_t slot : groups.slots) {
            const State state = states_.merged(slot, [](State& all, const State& one) {
                all.sum.add(one.sum);
                all.count += one.count;
            });
            if (state.count == 0) {
                builder.addMissing();
            } else if constexpr (whole) {
                if (mean_) {
                    builder.addNumber(state.sum.real() / static_cast<double>(state.count));
                } else {
                    builder.addInteger(fitting(state.sum));
                }
            } else {
                builder.addNumber(mean_ ? state.sum.value() / static_cast<double>(state.count) : state.sum.value());
            }
        }
        return builder.finish();
    }

private:
    struct State {
        Sum sum;
        std::uint64_t count = 0;
    };

    std::int64_t fitting(const WholeSum& sum) const {
        if (const auto value = sum.value()) return *value;
        throw Error(KAPOK_TR("table", "The sum of %1 is too large for a whole number.").arg(column_->field().name),
                    KAPOK_TR("table", "Sum a column number(%1) instead.").arg(column_->field().name));
    }

    ColumnPtr column_;
    bool mean_;
    Slots<State> states_;
};

/// Welford (1962) row by row; Chan, Golub & LeVeque (1979) for joining stripes.
class Deviation : public Accumulator {
public:
    explicit Deviation(ColumnPtr column) : column_(std::move(column)) {}

    std::size_t slotBytes() const override { return sizeof(State); }
    void prepare(std::size_t slots, std::size_t stripes) override { states_.prepare(slots, stripes, {}); }
    void add(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        State* states = states_.of(rows.stripe);
        withValues(column_->type(), chunk, [&](const auto* values) {
            values += rows.offset;
            eachPresent(chunk, rows, [&](std::size_t i) {
                State& state = states[rows.slots[i]];
                const auto value = static_cast<double>(values[i]);
                state.count += 1;
                const double delta = value - state.mean;
                state.mean += delta / state.count;
                state.squares += delta * (value - state.mean);
            });
        });
    }
    ColumnPtr finish(const Groups& groups, const Control&) override {
        ColumnBuilder builder(Field{.name = {}, .type = Type::Float64});
        for (const std::uint32_t slot : groups.slots) {
            const State state = states_.merged(slot, join);
            if (state.count < 2) {
                builder.addMissing();
            } else {
                builder.addNumber(std::sqrt(state.squares / (state.count - 1)));
            }
        }
        return builder.finish();
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

/// The first or last row with a value, or the one with the least or greatest: its row is kept, the value taken at the
/// end.
class FirstOrLast : public Accumulator {
public:
    FirstOrLast(ColumnPtr column, bool last) : column_(std::move(column)), last_(last) {}

    std::size_t slotBytes() const override { return sizeof(RowIndex); }
    void prepare(std::size_t slots, std::size_t stripes) override { rows_.prepare(slots, stripes, noRow); }
    void add(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        RowIndex* found = rows_.of(rows.stripe);
        const auto first = static_cast<RowIndex>(rows.chunk * chunkRows + rows.offset);
        eachPresent(chunk, rows, [&](std::size_t i) {
            RowIndex& row = found[rows.slots[i]];
            if (last_ || row == noRow) row = first + static_cast<RowIndex>(i);
        });
    }
    ColumnPtr finish(const Groups& groups, const Control& control) override {
        std::vector<RowIndex> rows;
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

[[noreturn]] void refuse(const ColumnPtr& column, const Text& message) {
    throw Error(Text(message).arg(column->field().name).arg(typeName(column->type())),
                KAPOK_TR("table", "Choose a column of numbers."));
}

}  // namespace

std::unique_ptr<Accumulator> rowCounter() { return std::make_unique<Counter>(nullptr, Counter::What::Rows); }

std::unique_ptr<Accumulator> presenceCounter(const ColumnPtr& column, bool missing) {
    return std::make_unique<Counter>(column, missing ? Counter::What::Missing : Counter::What::Present);
}

std::unique_ptr<Accumulator> summer(const ColumnPtr& column, bool mean) {
    if (!isNumeric(column->type())) {
        refuse(column, mean ? KAPOK_TR("table", "Column %1 of type %2 has no mean.")
                            : KAPOK_TR("table", "Column %1 of type %2 has no sum."));
    }
    if (column->type() == Type::Float64) return std::make_unique<Summer<RealSum>>(column, mean);
    return std::make_unique<Summer<WholeSum>>(column, mean);
}

std::unique_ptr<Accumulator> deviation(const ColumnPtr& column) {
    if (!isNumeric(column->type()))
        refuse(column, KAPOK_TR("table", "Column %1 of type %2 has no standard deviation."));
    return std::make_unique<Deviation>(column);
}

std::unique_ptr<Accumulator> firstOrLast(const ColumnPtr& column, bool last) {
    return std::make_unique<FirstOrLast>(column, last);
}

}  // namespace kapok
