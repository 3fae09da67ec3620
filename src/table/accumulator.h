// Measures in the making. Private to the layer.
#pragma once

#include "table/group.h"

#include <algorithm>
#include <array>
#include <span>

namespace kapok {

/// The groups that came out, in the order of the answer.
struct Groups {
    std::vector<std::uint32_t> slots;      ///< code of each group
    std::vector<RowIndex> firstRows;       ///< where it first appears
    std::vector<std::uint32_t> rowCounts;  ///< its rows that take part

    std::size_t size() const { return slots.size(); }
};

/// Some rows of one chunk with the slots of their groups; rows that do not take part are not among them.
struct GroupedRows {
    std::size_t stripe = 0;  ///< state that they belong to; one thread at a time adds to a slot of it
    std::size_t lane = 0;    ///< one thread at a time works in it
    std::size_t chunk = 0;
    std::size_t offset = 0;  ///< row of the first one in the chunk, when they lie one after another
    std::span<const std::uint32_t> slots;
    const std::uint16_t* places = nullptr;  ///< rows in the chunk, rising; null: they lie one after another

    std::size_t row(std::size_t i) const { return places ? places[i] : offset + i; }
};

/// The size of the state: every stripe has one for each slot.
struct GroupSizes {
    std::size_t slots = 0;
    std::size_t stripes = 0;
    std::size_t lanes = 0;
};

/// Holds what one or several measures of a column need, for every slot of every stripe.
class Accumulator {
public:
    virtual ~Accumulator() = default;
    virtual void prepare(const GroupSizes& sizes) = 0;
    virtual void add(const GroupedRows& rows) = 0;
    /// The field's name is set by the caller. `control` for work that is left to do.
    virtual ColumnPtr finish(const Measure& measure, const Groups& groups, const Control& control) = 0;
    /// Bytes of state for a slot, to choose the number of stripes.
    virtual std::size_t slotBytes() const = 0;
    /// Wants to see all rows again after the first pass; called between the passes.
    virtual bool secondPass() { return false; }
    virtual void addAgain(const GroupedRows&) {}
};

/// Present values of each group.
class PresenceCounter : public Accumulator {
public:
    virtual std::vector<std::uint32_t> counts(const Groups& groups) const = 0;
};

std::unique_ptr<PresenceCounter> presenceCounter(const ColumnPtr& column);
/// Sum, Mean and Share of a column whose values `presence` counts.
std::unique_ptr<Accumulator> summer(const ColumnPtr& column, const PresenceCounter& presence);
std::unique_ptr<Accumulator> weightedMean(const ColumnPtr& column, const ColumnPtr& weight);
std::unique_ptr<Accumulator> deviation(const ColumnPtr& column);
std::unique_ptr<Accumulator> extreme(const ColumnPtr& column, bool greatest);
std::unique_ptr<Accumulator> firstOrLast(const ColumnPtr& column, bool last);
std::unique_ptr<Accumulator> distinctCounter(const ColumnPtr& column, const Control& control);
/// Median and Quantile: `probabilities` are those that will be asked.
std::unique_ptr<Accumulator> quantiles(const ColumnPtr& column, std::vector<double> probabilities);

/// Calls body(slot, row in the chunk) for each row of the part.
template <class Body>
void eachRow(const GroupedRows& part, Body body) {
    const std::uint32_t* slots = part.slots.data();
    const std::size_t count = part.slots.size();
    if (part.places) {
        for (std::size_t i = 0; i < count; ++i) body(slots[i], std::size_t{part.places[i]});
    } else {
        for (std::size_t i = 0; i < count; ++i) body(slots[i], part.offset + i);
    }
}

/// The same for each row that has a value.
template <class Body>
void eachPresent(const Chunk& chunk, const GroupedRows& part, Body body) {
    if (chunk.missing.empty()) return eachRow(part, body);
    const MissingWord* missing = chunk.missing.data();
    eachRow(part, [&](std::uint32_t slot, std::size_t row) {
        if (!missingBit(missing, row)) body(slot, row);
    });
}

/// Calls body(slot, value) for each row that has a value. Scattered values are fetched some at a time before they are
/// used, so that many are on their way from memory at once.
template <class T, class Body>
void eachValue(const Chunk& chunk, const GroupedRows& part, const T* values, Body body) {
    if (!part.places || !chunk.missing.empty()) {
        eachPresent(chunk, part, [&](std::uint32_t slot, std::size_t row) { body(slot, values[row]); });
        return;
    }
    constexpr std::size_t together = 256;
    std::array<T, together> fetched;
    for (std::size_t first = 0; first < part.slots.size(); first += together) {
        const std::size_t count = std::min(together, part.slots.size() - first);
        for (std::size_t i = 0; i < count; ++i) fetched[i] = values[part.places[first + i]];
        for (std::size_t i = 0; i < count; ++i) body(part.slots[first + i], fetched[i]);
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

/// State of all slots of all stripes.
template <class State>
class Slots {
public:
    void prepare(const GroupSizes& sizes, const State& initial) {
        size_ = sizes.slots;
        stripes_ = sizes.stripes;
        states_.assign(size_ * stripes_, initial);
    }
    State* of(std::size_t stripe) { return states_.data() + stripe * size_; }
    /// merge(into, from) for a slot over the stripes, in their order.
    template <class Merge>
    State merged(std::size_t slot, Merge merge) const {
        State all = states_[slot];
        for (std::size_t stripe = 1; stripe < stripes_; ++stripe) merge(all, states_[stripe * size_ + slot]);
        return all;
    }
    std::size_t size() const { return size_; }
    std::size_t stripes() const { return stripes_; }

private:
    std::size_t size_ = 0;
    std::size_t stripes_ = 0;
    std::vector<State> states_;
};

/// A column of `rows` values: value(i, out) says whether there is one. In parallel.
template <class T, class Value>
ColumnPtr computedColumn(Type type, std::size_t rows, const Control& control, Value value) {
    std::vector<ChunkPtr> chunks((rows + chunkRows - 1) / chunkRows);
    parallelFor(chunks.size(), control, [&](std::size_t chunk) {
        Buffer<T> values(std::min(chunkRows, rows - chunk * chunkRows));
        std::vector<MissingWord> missing;
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = T{};
            if (value(chunk * chunkRows + i, values[i])) continue;
            if (missing.empty()) missing.resize((values.size() + 63) / 64);
            missing[i / 64] |= MissingWord{1} << (i % 64);
        }
        chunks[chunk] = makeChunk(type, std::move(values), std::move(missing));
    });
    return std::make_shared<Column>(Field{.name = {}, .type = type}, std::move(chunks));
}

}  // namespace kapok
