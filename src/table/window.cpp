#include "table/window.h"

#include "sdk/error.h"
#include "table/cells.h"
#include "table/exact_sum.h"
#include "table/take.h"
#include "table/text_order.h"

#include <algorithm>
#include <cmath>

namespace kapok {
namespace {

Field named(const WindowMeasure& measure, Type type, bool sameUnit) {
    Field field{.name = measure.name, .type = type};
    if (sameUnit && measure.column) field.unit = measure.column->field().unit;
    return field;
}

/// What is known of some rows together; `add` joins the rows after.
template <class Sum>
struct SumState {
    Sum sum = {};
    std::int64_t count = 0;

    void add(const SumState& after) {
        sum.add(after.sum);
        count += after.count;
    }
};

/// The row with the least (or greatest) key, the first of equal ones.
struct ExtremeState {
    RowIndex row = noRow;
};

/// Calls put(place, state) with the state of each window. `state(place)` is that of one row.
template <class State, class Of, class Join, class Put>
void slide(std::size_t places, const WindowMeasure& measure, Of of, Join join, Put put) {
    const auto width = static_cast<std::size_t>(measure.rows);
    const std::size_t after = measure.centred ? (width - 1) / 2 : 0;
    const std::size_t before = width - 1 - after;
    // Within blocks of the window's width, states from each block's start and to its end: any window is the end of one
    // block and the start of the next.
    std::vector<State> fromStart(places);
    std::vector<State> toEnd(places);
    for (std::size_t i = 0; i < places; ++i) {
        fromStart[i] = of(i);
        if (i % width != 0) fromStart[i] = join(fromStart[i - 1], fromStart[i]);
    }
    for (std::size_t i = places; i-- > 0;) {
        toEnd[i] = of(i);
        if (i + 1 < places && (i + 1) % width != 0) toEnd[i] = join(toEnd[i], toEnd[i + 1]);
    }
    for (std::size_t i = 0; i < places; ++i) {
        const std::size_t first = i >= before ? i - before : 0;
        const std::size_t last = after < places - i ? i + after : places - 1;
        if (measure.whole && last - first + 1 < width) continue;
        if (first / width != last / width) {
            put(i, join(toEnd[first], fromStart[last]));
        } else {
            put(i, first % width == 0 ? fromStart[last] : toEnd[first]);
        }
    }
}

template <class State, class Of, class Join, class Put>
void accumulate(std::size_t places, Of of, Join join, Put put) {
    State state = {};
    for (std::size_t i = 0; i < places; ++i) {
        state = i == 0 ? of(i) : join(state, of(i));
        put(i, state);
    }
}

bool isMoving(WindowKind kind) { return kind >= WindowKind::MovingSum && kind <= WindowKind::MovingMax; }

class Window {
public:
    Window(const WindowMeasure& measure, const Partitions& parts, const WindowOptions& options, std::size_t rows,
           const Control& control)
        : measure_(measure), parts_(parts), options_(options), rows_(rows), control_(control) {}

    ColumnPtr column() const {
        switch (measure_.kind) {
            case WindowKind::RowNumber:
            case WindowKind::Rank:
            case WindowKind::DenseRank: return ranks();
            case WindowKind::Lag:
            case WindowKind::Lead: return shifted();
            case WindowKind::CumulativeSum:
            case WindowKind::MovingSum:
                needNumbers(*measure_.column);
                return measure_.column->type() == Type::Float64 ? realSums() : wholeSums();
            case WindowKind::CumulativeMean:
            case WindowKind::MovingMean: return means();
            case WindowKind::CumulativeMin:
            case WindowKind::MovingMin: return extremes(false);
            case WindowKind::CumulativeMax:
            case WindowKind::MovingMax: return extremes(true);
            case WindowKind::Share: break;
        }
        return shares();
    }

private:
    ColumnPtr ranks() const {
        std::vector<ColumnPtr> keys;
        for (const auto& key : options_.order) keys.push_back(key.column);
        const bool numbers = measure_.kind == WindowKind::RowNumber;
        const auto codes = numbers ? std::vector<std::uint32_t>() : rowCodes(keys, rows_, control_);
        Buffer<std::int64_t> values(rows_);
        Buffer<std::uint8_t> present(rows_);
        std::fill(present.begin(), present.end(), 1);
        eachPartition(parts_, control_, [&](std::size_t group) {
            const auto rows = parts_[group];
            std::int64_t rank = 0;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const bool equal = !numbers && i > 0 && codes[rows[i]] == codes[rows[i - 1]];
                if (!equal) rank = measure_.kind == WindowKind::DenseRank ? rank + 1 : static_cast<std::int64_t>(i) + 1;
                values[rows[i]] = rank;
            }
        });
        return wholeColumn(named(measure_, Type::Int64, false), values, present, control_);
    }

    /// The column's values from other rows.
    ColumnPtr taken(const std::vector<RowIndex>& from) const {
        const ColumnPtr column = take(measure_.column, from, {control_.cancelled, {}});
        Field field = column->field();
        field.name = measure_.name;
        field.label.clear();
        return withField(column, std::move(field));
    }

    ColumnPtr shifted() const {
        std::vector<RowIndex> from(rows_, noRow);
        const auto far = static_cast<std::size_t>(measure_.rows);
        eachPartition(parts_, control_, [&](std::size_t group) {
            const auto rows = parts_[group];
            for (std::size_t i = far; i < rows.size(); ++i) {
                if (measure_.kind == WindowKind::Lag) {
                    from[rows[i]] = rows[i - far];
                } else {
                    from[rows[i - far]] = rows[i];
                }
            }
        });
        return taken(from);
    }

    /// The states of all rows' windows.
    template <class State, class Of, class Join, class Put>
    void states(Of of, Join join, Put put) const {
        eachPartition(parts_, control_, [&](std::size_t group) {
            const auto rows = parts_[group];
            const auto ofPlace = [&](std::size_t place) { return of(rows[place]); };
            const auto putPlace = [&](std::size_t place, const State& state) { put(rows[place], state); };
            if (isMoving(measure_.kind)) {
                slide<State>(rows.size(), measure_, ofPlace, join, putPlace);
            } else {
                accumulate<State>(rows.size(), ofPlace, join, putPlace);
            }
        });
    }

    template <class Sum>
    static SumState<Sum> joinedSums(SumState<Sum> before, const SumState<Sum>& after) {
        before.add(after);
        return before;
    }

    template <class Put>
    void realStates(Put put) const {
        const auto cells = realCells(*measure_.column, control_);
        const auto of = [&](RowIndex row) {
            SumState<RealSum> state;
            if (!std::isnan(cells[row])) state.sum.add(cells[row]), state.count = 1;
            return state;
        };
        states<SumState<RealSum>>(of, joinedSums<RealSum>, put);
    }

    ColumnPtr realSums() const {
        Buffer<double> values = nothing();
        realStates([&](RowIndex row, const SumState<RealSum>& state) {
            if (state.count > 0) values[row] = state.sum.value();
        });
        return realColumn(named(measure_, Type::Float64, true), values, control_);
    }

    ColumnPtr means() const {
        needNumbers(*measure_.column);
        Buffer<double> values = nothing();
        realStates([&](RowIndex row, const SumState<RealSum>& state) {
            if (state.count > 0) values[row] = state.sum.value() / static_cast<double>(state.count);
        });
        return realColumn(named(measure_, Type::Float64, true), values, control_);
    }

    ColumnPtr wholeSums() const {
        const auto cells = wholeCells(*measure_.column, control_);
        Buffer<std::int64_t> values(rows_);
        Buffer<std::uint8_t> present(rows_);
        std::fill(values.begin(), values.end(), 0);
        std::fill(present.begin(), present.end(), 0);
        const auto of = [&](RowIndex row) {
            SumState<WholeSum> state;
            if (cells.present[row]) state.sum.add(cells.values[row]), state.count = 1;
            return state;
        };
        states<SumState<WholeSum>>(of, joinedSums<WholeSum>, [&](RowIndex row, const SumState<WholeSum>& state) {
            if (state.count == 0) return;
            values[row] = fitting(state.sum);
            present[row] = 1;
        });
        return wholeColumn(named(measure_, Type::Int64, true), values, present, control_);
    }

    std::int64_t fitting(const WholeSum& sum) const {
        if (const auto value = sum.value()) return *value;
        const std::string& name = measure_.column->field().name;
        throw Error(KAPOK_TR("table", "A sum of %1 is too large for a whole number.").arg(name),
                    KAPOK_TR("table", "Sum a column number(%1) instead.").arg(name));
    }

    ColumnPtr extremes(bool greatest) const {
        const Column& column = *measure_.column;
        if (column.type() == Type::Geometry) {
            throw Error(
                KAPOK_TR("table", "Geometry column %1 has no smallest or largest value.").arg(column.field().name),
                KAPOK_TR("table", "Choose a column of codes, names, numbers or dates."));
        }
        return column.type() == Type::Float64 ? extremesBy(realCells(column, control_), greatest)
                                              : extremesBy(ranksOfValues(column), greatest);
    }

    /// Whole numbers in the order of the values; the least stands for missing and is never asked.
    Buffer<std::int64_t> ranksOfValues(const Column& column) const {
        if (column.type() != Type::Text) return wholeCells(column, control_).values;
        const auto ranks = textRanks(*column.dictionary(), TextOrder::CodePoints);
        Buffer<std::int64_t> cells(rows_);
        parallelFor(column.chunkCount(), {control_.cancelled, {}}, [&](std::size_t index) {
            const auto& codes = column.chunk(index).as<std::int32_t>();
            for (std::size_t i = 0; i < codes.size(); ++i) {
                cells[index * chunkRows + i] = codes[i] < 0 ? 0 : ranks[static_cast<std::size_t>(codes[i])];
            }
        });
        return cells;
    }

    template <class T>
    ColumnPtr extremesBy(const Buffer<T>& keys, bool greatest) const {
        const Column& column = *measure_.column;
        std::vector<RowIndex> from(rows_, noRow);
        const auto of = [&](RowIndex row) { return ExtremeState{column.isMissing(row) ? noRow : row}; };
        const auto join = [&](ExtremeState before, ExtremeState after) {
            if (before.row == noRow) return after;
            if (after.row == noRow) return before;
            const bool later = greatest ? keys[before.row] < keys[after.row] : keys[after.row] < keys[before.row];
            return later ? after : before;
        };
        states<ExtremeState>(of, join, [&](RowIndex row, ExtremeState state) { from[row] = state.row; });
        return taken(from);
    }

    ColumnPtr shares() const {
        needNumbers(*measure_.column);
        const auto cells = realCells(*measure_.column, control_);
        Buffer<double> values = nothing();
        eachPartition(parts_, control_, [&](std::size_t group) {
            RealSum sum;
            for (const RowIndex row : parts_[group]) {
                if (!std::isnan(cells[row])) sum.add(cells[row]);
            }
            const double total = sum.value();
            for (const RowIndex row : parts_[group]) {
                if (total != 0) values[row] = cells[row] / total;
            }
        });
        return realColumn(named(measure_, Type::Float64, false), values, control_);
    }

    Buffer<double> nothing() const {
        Buffer<double> values(rows_);
        std::fill(values.begin(), values.end(), std::numeric_limits<double>::quiet_NaN());
        return values;
    }

    const WindowMeasure& measure_;
    const Partitions& parts_;
    const WindowOptions& options_;
    std::size_t rows_;
    const Control& control_;
};

void refuseBadMeasure(const WindowMeasure& measure) {
    const bool isRank = measure.kind <= WindowKind::DenseRank;
    if (!isRank && !measure.column) {
        throw Error(KAPOK_TR("table", "The new column %1 needs a column to be computed from.").arg(measure.name));
    }
    const bool shifts = measure.kind == WindowKind::Lag || measure.kind == WindowKind::Lead;
    if (shifts && measure.rows < 0) {
        throw Error(KAPOK_TR("table", "%1 cannot look %2 rows away.").arg(measure.name).arg(measure.rows),
                    KAPOK_TR("table",
                             "Take a number of rows that is not negative; for the other side there are lag and lead."));
    }
    if (isMoving(measure.kind) && measure.rows < 1) {
        throw Error(KAPOK_TR("table", "A moving window of %1 rows is empty.").arg(measure.rows),
                    KAPOK_TR("table", "Take at least one row."));
    }
}

}  // namespace

std::vector<ColumnPtr> window(const std::vector<WindowMeasure>& measures, std::size_t rows,
                              const WindowOptions& options, const Control& control) {
    for (const auto& measure : measures) refuseBadMeasure(measure);
    const Partitions parts = partitions(options.groups, options.order, rows, control);
    std::vector<ColumnPtr> columns;
    for (const auto& measure : measures) {
        columns.push_back(Window(measure, parts, options, rows, control).column());
    }
    return columns;
}

}  // namespace kapok
