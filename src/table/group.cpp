#include "table/group.h"

#include "sdk/error.h"
#include "table/accumulator.h"
#include "table/key_codes.h"
#include "table/sort.h"
#include "table/take.h"

#include <algorithm>
#include <numeric>

namespace kapok {
namespace {

constexpr std::size_t sliceRows = 8192;
constexpr std::size_t stateBytes = std::size_t{64} << 20;
constexpr std::size_t mostStripes = 64;

/// The first row of every slot and stripe: which groups there are.
class FirstRows {
public:
    void prepare(std::size_t slots, std::size_t stripes) {
        slotCount_ = slots;
        rows_.prepare(slots, stripes, noRow);
    }
    void add(const GroupedRows& part) {
        RowIndex* rows = rows_.of(part.stripe);
        auto row = static_cast<RowIndex>(part.chunk * chunkRows + part.offset);
        for (const std::uint32_t slot : part.slots) {
            if (rows[slot] == noRow) rows[slot] = row;
            ++row;
        }
    }
    Groups groups() const {
        std::vector<std::pair<RowIndex, std::uint32_t>> found;
        for (std::size_t slot = 0; slot < slotCount_; ++slot) {
            const RowIndex row = rows_.merged(slot, [](RowIndex& all, RowIndex one) { all = std::min(all, one); });
            if (row != noRow) found.emplace_back(row, static_cast<std::uint32_t>(slot));
        }
        std::sort(found.begin(), found.end());
        Groups groups;
        for (const auto& [row, slot] : found) {
            groups.firstRows.push_back(row);
            groups.slots.push_back(slot);
        }
        return groups;
    }

private:
    std::size_t slotCount_ = 0;
    Slots<RowIndex> rows_;
};

std::unique_ptr<Accumulator> accumulator(const Measure& measure, const Control& control) {
    switch (measure.kind) {
        case MeasureKind::Rows: return rowCounter();
        case MeasureKind::Present: return presenceCounter(measure.column, false);
        case MeasureKind::Missing: return presenceCounter(measure.column, true);
        case MeasureKind::Distinct: return distinctCounter(measure.column, control);
        case MeasureKind::Sum: return summer(measure.column, false);
        case MeasureKind::Mean: return summer(measure.column, true);
        case MeasureKind::Min: return extreme(measure.column, false);
        case MeasureKind::Max: return extreme(measure.column, true);
        case MeasureKind::First: return firstOrLast(measure.column, false);
        case MeasureKind::Last: return firstOrLast(measure.column, true);
        case MeasureKind::Sd: return deviation(measure.column);
        case MeasureKind::Median: return quantiles(measure.column, 0.5);
        case MeasureKind::Quantile: break;
    }
    return quantiles(measure.column, measure.probability);
}

/// Reads the slots of every row, stripe by stripe in parallel, slice by slice.
class Passes {
public:
    Passes(const KeyCodes& codes, std::size_t rows, std::size_t stripes, const RowMask* where)
        : codes_(codes), rows_(rows), stripes_(stripes), where_(where) {}

    template <class Body>
    void run(const Control& control, Body body) const {
        const std::size_t chunks = (rows_ + chunkRows - 1) / chunkRows;
        parallelFor(stripes_, control, [&](std::size_t stripe) {
            Buffer<std::uint32_t> slots(sliceRows);
            for (std::size_t chunk = chunks * stripe / stripes_; chunk < chunks * (stripe + 1) / stripes_; ++chunk) {
                control.check();
                if (where_ && where_->count(chunk) == 0) continue;
                const std::size_t count = std::min(chunkRows, rows_ - chunk * chunkRows);
                for (std::size_t offset = 0; offset < count; offset += sliceRows) {
                    const std::size_t part = std::min(sliceRows, count - offset);
                    codes_.read(chunk, offset, part, slots.data());
                    if (where_) leaveOut(chunk, offset, part, slots.data());
                    body(GroupedRows{stripe, chunk, offset, {slots.data(), part}});
                }
            }
        });
    }

private:
    void leaveOut(std::size_t chunk, std::size_t offset, std::size_t count, std::uint32_t* slots) const {
        const auto words = where_->words(chunk);
        const auto outside = static_cast<std::uint32_t>(codes_.cardinality());
        for (std::size_t i = 0; i < count; ++i) {
            const bool in = words[(offset + i) / 64] >> ((offset + i) % 64) & 1U;
            slots[i] = in ? slots[i] : outside;
        }
    }

    const KeyCodes& codes_;
    std::size_t rows_;
    std::size_t stripes_;
    const RowMask* where_;
};

/// Depends on the data alone, never on the threads, so that sums are always joined in the same way.
std::size_t stripeCount(std::size_t rows, std::uint64_t slots, std::size_t bytes) {
    const std::size_t chunks = (rows + chunkRows - 1) / chunkRows;
    const std::size_t affordable = stateBytes / std::max<std::size_t>(1, (slots + 1) * bytes);
    return std::max<std::size_t>(1, std::min({chunks, mostStripes, affordable}));
}

ColumnPtr named(const ColumnPtr& column, const Measure& measure) {
    Field field = column->field();
    field.name = measure.name;
    field.label.clear();
    const bool sameUnit = measure.kind != MeasureKind::Rows && measure.kind != MeasureKind::Present &&
                          measure.kind != MeasureKind::Missing && measure.kind != MeasureKind::Distinct;
    if (measure.column) field.unit = sameUnit ? measure.column->field().unit : std::string();
    return withField(column, std::move(field));
}

std::vector<ColumnPtr> groupedColumns(const std::vector<ColumnPtr>& keys, const std::vector<Measure>& measures,
                                      std::size_t rows, const GroupOptions& options, const Control& control) {
    const auto codes = keyCodes(keys, rows, control);
    std::vector<std::unique_ptr<Accumulator>> accumulators;
    std::size_t bytes = sizeof(RowIndex);
    for (const auto& measure : measures) {
        accumulators.push_back(accumulator(measure, control));
        bytes += accumulators.back()->slotBytes();
    }
    const auto slots = static_cast<std::size_t>(codes->cardinality());
    const std::size_t stripes = stripeCount(rows, slots, bytes);
    FirstRows firstRows;
    firstRows.prepare(slots, stripes);
    for (const auto& each : accumulators) each->prepare(slots, stripes);

    const Passes passes(*codes, rows, stripes, options.where);
    passes.run(control, [&](const GroupedRows& part) {
        firstRows.add(part);
        for (const auto& each : accumulators) each->add(part);
    });
    std::vector<Accumulator*> again;
    for (const auto& each : accumulators) {
        if (each->secondPass()) again.push_back(each.get());
    }
    if (!again.empty()) {
        passes.run(control, [&](const GroupedRows& part) {
            for (Accumulator* each : again) each->addAgain(part);
        });
    }
    Groups groups = firstRows.groups();
    if (keys.empty()) groups = {{0}, {noRow}};
    std::vector<ColumnPtr> columns;
    for (const auto& key : keys) columns.push_back(take(key, groups.firstRows, {control.cancelled, {}}));
    for (std::size_t i = 0; i < measures.size(); ++i) {
        columns.push_back(named(accumulators[i]->finish(groups, {control.cancelled, {}}), measures[i]));
    }
    return columns;
}

}  // namespace

Table group(const std::vector<ColumnPtr>& keys, const std::vector<Measure>& measures, std::size_t rows,
            const GroupOptions& options, const Control& control) {
    if (keys.empty() && measures.empty()) return Table(1);
    Table table(groupedColumns(keys, measures, rows, options, control));
    if (!options.sortedByKey || keys.empty()) return table;
    std::vector<SortKey> order;
    for (const auto& key : keys) order.push_back({table.column(key->field().name)});
    return take(table, sortedRows(order, control), control);
}

}  // namespace kapok
