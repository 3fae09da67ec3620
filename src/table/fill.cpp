#include "table/fill.h"

#include "sdk/error.h"
#include "table/cells.h"
#include "table/exact_sum.h"
#include "table/take.h"
#include "table/union.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double mean(const std::vector<double>& values) {
    RealSum sum;
    for (const double value : values) sum.add(value);
    return values.empty() ? nothing : sum.value() / static_cast<double>(values.size());
}

double median(std::vector<double> values) {
    if (values.empty()) return nothing;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2;
}

class Filler {
public:
    Filler(const Table& table, const FillOptions& options, const Control& control)
        : options_(options), control_(control) {
        std::vector<SortKey> order;
        if (options.along) {
            needPlaces(*options.along);
            order.push_back({options.along});
            places_ = realCells(*options.along, control);
        }
        parts_ = partitions(options.groups, order, table.rows(), control);
    }

    ColumnPtr filled(const ColumnPtr& column) const {
        refuseBadType(*column);
        if (column->missingCount() == 0) return column;
        switch (options_.kind) {
            case FillKind::Previous:
            case FillKind::Next: return neighbours(column);
            case FillKind::Constant: return constants(column);
            case FillKind::Linear:
            case FillKind::Mean:
            case FillKind::Median: break;
        }
        return numbers(column);
    }

private:
    static void needPlaces(const Column& column) {
        if (column.type() == Type::Int64 || column.type() == Type::Float64 || isTime(column.type())) return;
        throw Error(KAPOK_TR("table", "Column %1 cannot order rows for filling.").arg(column.field().name),
                    KAPOK_TR("table", "Choose a column of numbers, dates or times."));
    }

    /// Whether or not there is anything to fill, so that a step does not depend on it.
    void refuseBadType(const Column& column) const {
        if (options_.kind == FillKind::Constant) oneCell(column.field(), options_.value);
        if (options_.kind == FillKind::Previous || options_.kind == FillKind::Next ||
            options_.kind == FillKind::Constant)
            return;
        if (column.type() != Type::Int64 && column.type() != Type::Float64) {
            throw Error(KAPOK_TR("table", "Column %1 holds %2, not numbers.")
                            .arg(column.field().name)
                            .arg(typeName(column.type())),
                        KAPOK_TR("table", "Fill it with the value before, the value after or a constant."));
        }
    }

    /// The rows of a group that have a place.
    std::span<const RowIndex> placed(std::size_t group) const {
        auto rows = parts_[group];
        while (options_.along && !rows.empty() && std::isnan(places_[rows.back()])) rows = rows.first(rows.size() - 1);
        return rows;
    }

    double place(std::span<const RowIndex> rows, std::size_t i) const {
        return options_.along ? places_[rows[i]] : static_cast<double>(i);
    }

    /// body(rows, first, end) for every run of missing rows of a group.
    template <class Body>
    void eachGap(const Column& column, Body body) const {
        eachPartition(parts_, control_, [&](std::size_t group) {
            const auto rows = placed(group);
            for (std::size_t first = 0; first < rows.size(); ++first) {
                if (!column.isMissing(rows[first])) continue;
                std::size_t end = first + 1;
                while (end < rows.size() && column.isMissing(rows[end])) ++end;
                body(rows, first, end);
                first = end;
            }
        });
    }

    std::size_t limited(std::size_t count) const {
        return options_.limit == 0 ? count : std::min(count, options_.limit);
    }

    ColumnPtr neighbours(const ColumnPtr& column) const {
        std::vector<RowIndex> from = ownRows(column->rows());
        eachGap(*column, [&](std::span<const RowIndex> rows, std::size_t first, std::size_t end) {
            const std::size_t count = limited(end - first);
            if (options_.kind == FillKind::Previous) {
                for (std::size_t i = 0; first > 0 && i < count; ++i) from[rows[first + i]] = rows[first - 1];
            } else {
                for (std::size_t i = 0; end < rows.size() && i < count; ++i) from[rows[end - 1 - i]] = rows[end];
            }
        });
        return take(column, from, {control_.cancelled, {}});
    }

    ColumnPtr constants(const ColumnPtr& column) const {
        const ColumnPtr both =
            unionByName({Table({column}), Table({oneCell(column->field(), options_.value)})}, {control_.cancelled, {}})
                .table.column(0);
        std::vector<RowIndex> from = ownRows(column->rows());
        for (std::size_t row = 0; row < from.size(); ++row) {
            if (column->isMissing(row)) from[row] = static_cast<RowIndex>(column->rows());
        }
        return take(both, from, {control_.cancelled, {}});
    }

    ColumnPtr numbers(const ColumnPtr& column) const {
        auto cells = realCells(*column, control_);
        if (options_.kind == FillKind::Linear) {
            interpolate(*column, cells);
        } else {
            eachPartition(parts_, control_, [&](std::size_t group) {
                std::vector<double> present;
                for (const RowIndex row : parts_[group]) {
                    if (!std::isnan(cells[row])) present.push_back(cells[row]);
                }
                const double value = options_.kind == FillKind::Mean ? mean(present) : median(std::move(present));
                for (const RowIndex row : parts_[group]) {
                    if (std::isnan(cells[row])) cells[row] = value;
                }
            });
        }
        return realColumn(column->field(), cells, control_);
    }

    void interpolate(const Column& column, Buffer<double>& cells) const {
        eachGap(column, [&](std::span<const RowIndex> rows, std::size_t first, std::size_t end) {
            if (first == 0 || end == rows.size()) return;
            const double before = cells[rows[first - 1]];
            const double after = cells[rows[end]];
            const double start = place(rows, first - 1);
            const double width = place(rows, end) - start;
            for (std::size_t i = first; i < first + limited(end - first); ++i) {
                const double part = width == 0 ? 0 : (place(rows, i) - start) / width;
                cells[rows[i]] = before + (after - before) * part;
            }
        });
    }

    static std::vector<RowIndex> ownRows(std::size_t rows) {
        std::vector<RowIndex> own(rows);
        for (std::size_t row = 0; row < rows; ++row) own[row] = static_cast<RowIndex>(row);
        return own;
    }

    const FillOptions& options_;
    const Control& control_;
    Partitions parts_;
    Buffer<double> places_;
};

}  // namespace

Noted fill(const Table& table, const std::vector<std::string>& columns, const FillOptions& options,
           const Control& control) {
    const Filler filler(table, options, control);
    Noted noted{table};
    for (const auto& name : columns) {
        const ColumnPtr& before = table.column(name);
        const ColumnPtr after = filler.filled(before);
        noted.table = noted.table.with(after);
        noted.notes.push_back(KAPOK_TR("table", "%1 of %2 missing values of %3 were filled.")
                                  .arg(before->missingCount() - after->missingCount())
                                  .arg(before->missingCount())
                                  .arg(name));
    }
    return noted;
}

}  // namespace kapok
