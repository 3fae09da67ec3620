// Measures in the making. Private to the layer.
#pragma once

#include "table/group.h"

#include <span>

namespace kapok {

/// The groups that came out, in the order of the answer.
struct Groups {
    std::vector<std::uint32_t> slots;  ///< code of each group
    std::vector<RowIndex> firstRows;   ///< where it first appears
};

/// Rows of one chunk with the slots of their groups. Rows left out have the slot behind the last one.
struct GroupedRows {
    std::size_t stripe = 0;  ///< run of chunks; one thread at a time works on it
    std::size_t chunk = 0;
    std::size_t offset = 0;
    std::span<const std::uint32_t> slots;
};

/// Holds the state of every slot for every stripe.
class Accumulator {
public:
    virtual ~Accumulator() = default;
    virtual void prepare(std::size_t slots, std::size_t stripes) = 0;
    virtual void add(const GroupedRows& rows) = 0;
    /// The field's name is set by the caller. `control` for work that is left to do.
    virtual ColumnPtr finish(const Groups& groups, const Control& control) = 0;
    /// Bytes of state for a slot, to choose the number of stripes.
    virtual std::size_t slotBytes() const = 0;
    /// Wants to see all rows again after the first pass; called between the passes.
    virtual bool secondPass() { return false; }
    virtual void addAgain(const GroupedRows&) {}
};

std::unique_ptr<Accumulator> rowCounter();
std::unique_ptr<Accumulator> presenceCounter(const ColumnPtr& column, bool missing);
std::unique_ptr<Accumulator> summer(const ColumnPtr& column, bool mean);
std::unique_ptr<Accumulator> deviation(const ColumnPtr& column);
std::unique_ptr<Accumulator> extreme(const ColumnPtr& column, bool greatest);
std::unique_ptr<Accumulator> firstOrLast(const ColumnPtr& column, bool last);
std::unique_ptr<Accumulator> distinctCounter(const ColumnPtr& column, const Control& control);
std::unique_ptr<Accumulator> quantiles(const ColumnPtr& column, double probability);

/// Calls body(i) for each row of the part that has a value.
template <class Body>
void eachPresent(const Chunk& chunk, const GroupedRows& rows, Body body) {
    if (chunk.missing.empty()) {
        for (std::size_t i = 0; i < rows.slots.size(); ++i) body(i);
        return;
    }
    for (std::size_t i = 0; i < rows.slots.size(); ++i) {
        if (!chunk.isMissing(rows.offset + i)) body(i);
    }
}

/// Calls f with the typed values of a chunk: numbers, dates, times, text codes.
template <class F>
void withValues(Type type, const Chunk& chunk, F f) {
    switch (type) {
        case Type::Boolean: f(chunk.as<std::uint8_t>().data()); break;
        case Type::Int64:
        case Type::DateTime: f(chunk.as<std::int64_t>().data()); break;
        case Type::Float64: f(chunk.as<double>().data()); break;
        case Type::Text:
        case Type::Date: f(chunk.as<std::int32_t>().data()); break;
        case Type::Geometry: break;
    }
}

/// State of all slots of all stripes, with one slot more for rows that are left out.
template <class State>
class Slots {
public:
    void prepare(std::size_t slots, std::size_t stripes, const State& initial) {
        size_ = slots + 1;
        stripes_ = stripes;
        states_.assign(size_ * stripes, initial);
    }
    State* of(std::size_t stripe) { return states_.data() + stripe * size_; }
    /// merge(into, from) for a slot over the stripes, in their order.
    template <class Merge>
    State merged(std::size_t slot, Merge merge) const {
        State all = states_[slot];
        for (std::size_t stripe = 1; stripe < stripes_; ++stripe) merge(all, states_[stripe * size_ + slot]);
        return all;
    }
    std::size_t stripes() const { return stripes_; }

private:
    std::size_t size_ = 0;
    std::size_t stripes_ = 0;
    std::vector<State> states_;
};

}  // namespace kapok
