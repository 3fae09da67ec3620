#include "table/group.h"

#include "sdk/error.h"
#include "table/group_passes.h"
#include "table/radix_sort.h"
#include "table/sort.h"
#include "table/take.h"

#include <algorithm>

namespace kapok {
namespace {

/// The rows of every slot and stripe, and the first of them: which groups there are.
class Members {
public:
    static constexpr std::size_t slotBytes = sizeof(std::uint32_t) + sizeof(RowIndex);

    void prepare(const GroupSizes& sizes) { members_.prepare(sizes, {}); }
    void add(const GroupedRows& part) {
        Member* members = members_.of(part.stripe);
        const auto first = static_cast<RowIndex>(part.chunk * chunkRows);
        eachRow(part, [&](std::uint32_t slot, std::size_t row) {
            if (members[slot].rows++ == 0) members[slot].first = first + static_cast<RowIndex>(row);
        });
    }
    /// In order of first appearance.
    Groups groups(const Control& control) const {
        std::vector<Member> all(members_.size());
        Buffer<RadixEntry> order;
        for (std::size_t slot = 0; slot < all.size(); ++slot) {
            all[slot] = members_.merged(slot, [](Member& sum, const Member& one) {
                if (sum.rows == 0) sum.first = one.first;
                sum.rows += one.rows;
            });
            if (all[slot].rows > 0) order.push_back({all[slot].first, static_cast<std::uint32_t>(slot)});
        }
        Buffer<RadixEntry> spare;
        radixSort(order, spare, control);
        Groups groups;
        groups.slots.reserve(order.size());
        groups.firstRows.reserve(order.size());
        groups.rowCounts.reserve(order.size());
        for (const auto& [first, slot] : order) {
            groups.slots.push_back(slot);
            groups.firstRows.push_back(first);
            groups.rowCounts.push_back(all[slot].rows);
        }
        return groups;
    }

private:
    struct Member {
        std::uint32_t rows = 0;
        RowIndex first = noRow;
    };
    Slots<Member> members_;
};

/// What the measures need, each thing once: the mean of a column shares its sum, all its quantiles share its values.
class Measuring {
public:
    Measuring(const std::vector<Measure>& measures, const Control& control) : measures_(measures), control_(control) {
        for (const auto& measure : measures) ofMeasure_.push_back(accumulatorFor(measure));
    }

    std::size_t slotBytes() const {
        std::size_t bytes = 0;
        for (const auto& each : shared_) bytes += each.accumulator->slotBytes();
        return bytes;
    }
    void prepare(const GroupSizes& sizes) {
        for (const auto& each : shared_) each.accumulator->prepare(sizes);
    }
    void add(const GroupedRows& part) const {
        for (const auto& each : shared_) each.accumulator->add(part);
    }
    std::vector<Accumulator*> wantingSecondPass() {
        std::vector<Accumulator*> again;
        for (const auto& each : shared_) {
            if (each.accumulator->secondPass()) again.push_back(each.accumulator.get());
        }
        return again;
    }
    ColumnPtr finish(std::size_t measure, const Groups& groups) const {
        if (ofMeasure_[measure])
            return ofMeasure_[measure]->finish(measures_[measure], groups, {control_.cancelled, {}});
        return computedColumn<std::int64_t>(Type::Int64, groups.size(), {control_.cancelled, {}},
                                            [&](std::size_t i, std::int64_t& rows) {
                                                rows = groups.rowCounts[i];
                                                return true;
                                            });
    }

private:
    struct Shared {
        MeasureKind kind;
        ColumnPtr column;
        ColumnPtr weight;
        std::unique_ptr<Accumulator> accumulator;
    };

    /// Measures of one kind are made from the same state.
    static MeasureKind shared(MeasureKind kind) {
        switch (kind) {
            case MeasureKind::Missing: return MeasureKind::Present;
            case MeasureKind::Mean:
            case MeasureKind::Share: return MeasureKind::Sum;
            case MeasureKind::Median: return MeasureKind::Quantile;
            default: return kind;
        }
    }
    /// Null for the number of rows, which is known anyway.
    Accumulator* accumulatorFor(const Measure& measure) {
        if (measure.kind == MeasureKind::Rows) return nullptr;
        const MeasureKind kind = shared(measure.kind);
        for (const auto& each : shared_) {
            if (each.kind == kind && each.column == measure.column && each.weight == measure.weight)
                return each.accumulator.get();
        }
        auto made = make(measure);
        shared_.push_back({kind, measure.column, measure.weight, std::move(made)});
        return shared_.back().accumulator.get();
    }
    std::unique_ptr<Accumulator> make(const Measure& measure) {
        const ColumnPtr& column = measure.column;
        switch (shared(measure.kind)) {
            case MeasureKind::Present: return presenceCounter(column);
            case MeasureKind::Distinct: return distinctCounter(column, control_);
            case MeasureKind::Min: return extreme(column, false);
            case MeasureKind::Max: return extreme(column, true);
            case MeasureKind::First: return firstOrLast(column, false);
            case MeasureKind::Last: return firstOrLast(column, true);
            case MeasureKind::Sd: return deviation(column);
            case MeasureKind::WeightedMean: return weightedMean(column, measure.weight);
            case MeasureKind::Quantile: return quantiles(column, probabilitiesOf(column));
            default: break;
        }
        checkSum(measure);
        const auto* presence = accumulatorFor({.kind = MeasureKind::Present, .column = column});
        return summer(column, static_cast<const PresenceCounter&>(*presence));
    }
    std::vector<double> probabilitiesOf(const ColumnPtr& column) const {
        std::vector<double> all;
        for (const auto& measure : measures_) {
            if (measure.column != column) continue;
            if (measure.kind == MeasureKind::Median) all.push_back(0.5);
            if (measure.kind == MeasureKind::Quantile) all.push_back(measure.probability);
        }
        return all;
    }
    static void checkSum(const Measure& measure) {
        if (isNumeric(measure.column->type())) return;
        const Text message = measure.kind == MeasureKind::Mean ? KAPOK_TR("table", "Column %1 of type %2 has no mean.")
                                                               : KAPOK_TR("table", "Column %1 of type %2 has no sum.");
        throw Error(Text(message).arg(measure.column->field().name).arg(typeName(measure.column->type())),
                    KAPOK_TR("table", "Choose a column of numbers."));
    }

    const std::vector<Measure>& measures_;
    const Control& control_;
    std::vector<Shared> shared_;
    std::vector<Accumulator*> ofMeasure_;
};

ColumnPtr named(const ColumnPtr& column, const Measure& measure) {
    Field field = column->field();
    field.name = measure.name;
    field.label.clear();
    const bool sameUnit = measure.kind != MeasureKind::Rows && measure.kind != MeasureKind::Present &&
                          measure.kind != MeasureKind::Missing && measure.kind != MeasureKind::Distinct &&
                          measure.kind != MeasureKind::Share;
    if (measure.column) field.unit = sameUnit ? measure.column->field().unit : std::string();
    return withField(column, std::move(field));
}

}  // namespace

Table group(const KeyCodes& codes, const KeyColumns& keyColumns, const std::vector<Measure>& measures, std::size_t rows,
            const RowMask* where, const Control& control) {
    Members members;
    Measuring measuring(measures, control);
    const GroupPasses passes(codes, rows, Members::slotBytes + measuring.slotBytes(), where);
    members.prepare(passes.sizes());
    measuring.prepare(passes.sizes());
    passes.run(control, [&](const GroupedRows& part) {
        members.add(part);
        measuring.add(part);
    });
    const auto again = measuring.wantingSecondPass();
    if (!again.empty()) {
        passes.run(control, [&](const GroupedRows& part) {
            for (Accumulator* each : again) each->addAgain(part);
        });
    }
    Groups groups = members.groups(control);
    std::vector<ColumnPtr> columns = keyColumns(groups.firstRows);
    if (columns.empty() && groups.size() == 0) groups = {{0}, {noRow}, {0}};
    for (std::size_t i = 0; i < measures.size(); ++i) {
        columns.push_back(named(measuring.finish(i, groups), measures[i]));
    }
    return Table(std::move(columns));
}

Table group(const std::vector<ColumnPtr>& keys, const std::vector<Measure>& measures, std::size_t rows,
            const GroupOptions& options, const Control& control) {
    if (keys.empty() && measures.empty()) return Table(1);
    const auto keyColumns = [&](std::span<const RowIndex> firstRows) {
        std::vector<ColumnPtr> columns;
        for (const auto& key : keys) columns.push_back(take(key, firstRows, {control.cancelled, {}}));
        return columns;
    };
    const Table table = group(*keyCodes(keys, rows, control), keyColumns, measures, rows, options.where, control);
    if (!options.sortedByKey || keys.empty()) return table;
    std::vector<SortKey> order;
    for (const auto& key : keys) order.push_back({table.column(key->field().name)});
    return take(table, sortedRows(order, control), control);
}

}  // namespace kapok
