#include "map/cumulated.h"

#include "chart/values.h"
#include "map/keys.h"
#include "spec/map_parts.h"
#include "table/column_builder.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace kapok::map {
namespace {

/// What tells groups apart besides their period.
constexpr const char* groupColumns[] = {"key", "destination", "facetColumn", "facetRow", "facetColumn2", "facetRow2"};

/// A value so far; the weights of means are the numbers of values behind them.
class Running {
public:
    explicit Running(AggregateOp op) : op_(op) {}

    void add(double value, double weight) {
        if (std::isnan(value)) return;
        weight_ += weight;
        if (std::isnan(total_)) {
            total_ = value;
            return;
        }
        switch (op_) {
            case AggregateOp::Min: total_ = std::min(total_, value); break;
            case AggregateOp::Max: total_ = std::max(total_, value); break;
            case AggregateOp::First: break;
            case AggregateOp::Last: total_ = value; break;
            case AggregateOp::Mean: total_ += (value - total_) * weight / weight_; break;
            default: total_ += value;
        }
    }
    double value() const { return total_; }

private:
    AggregateOp op_;
    double total_ = std::numeric_limits<double>::quiet_NaN();
    double weight_ = 0;
};

/// Rows of the answer of each group, in order of their periods.
std::vector<std::vector<std::size_t>> groupsOf(const Table& answer, MapMark mark) {
    std::vector<ColumnPtr> columns;
    for (const char* name : groupColumns) {
        if (answer.has(name)) columns.push_back(answer.column(name));
    }
    if (mark == MapMark::Dots && answer.has("category")) columns.push_back(answer.column("category"));
    const Column& period = *answer.column(periodColumn);
    std::unordered_map<std::string, std::size_t> numbers;
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (period.isMissing(row)) continue;
        std::string name;
        for (const auto& column : columns) name += keyText(*column, row) + '\n';
        const auto [found, added] = numbers.emplace(std::move(name), groups.size());
        if (added) groups.emplace_back();
        groups[found->second].push_back(row);
    }
    for (auto& rows : groups) {
        std::sort(rows.begin(), rows.end(),
                  [&](std::size_t a, std::size_t b) { return period.integer(a) < period.integer(b); });
    }
    return groups;
}

double numberIn(const Table& answer, const char* column, std::size_t row, double otherwise) {
    if (!answer.has(column)) return otherwise;
    const Column& numbers = *answer.column(column);
    return numbers.isMissing(row) ? std::numeric_limits<double>::quiet_NaN() : numbers.number(row);
}

/// The columns of the new table.
class Writer {
public:
    Writer(const Table& answer, const MapLayer& layer, const std::vector<double>& periods)
        : answer_(answer), layer_(layer), periods_(periods) {
        for (const auto& column : answer.columns()) {
            Field field = column->field();
            if (field.name == countColumn) continue;
            if (isContinued(field.name)) field.type = Type::Float64;
            if (field.name == periodColumn) field = {.name = periodColumn, .type = Type::DateTime};
            builders_.emplace_back(field);
        }
    }

    void addGroup(const std::vector<std::size_t>& rows) {
        Running value(layer_.aggregate);
        Running size(AggregateOp::Sum);
        Running base(AggregateOp::Sum);
        std::size_t next = 0;
        for (const double start : periods_) {
            for (; next < rows.size() && chart::positionOf(*answer_.column(periodColumn), rows[next]) <= start;
                 ++next) {
                value.add(numberIn(answer_, "value", rows[next], 0), numberIn(answer_, countColumn, rows[next], 1));
                size.add(numberIn(answer_, "size", rows[next], 0), 1);
                base.add(numberIn(answer_, "base", rows[next], 0), 1);
            }
            if (next > 0) addRow(rows, next, start, {value.value(), size.value(), base.value()});
        }
    }

    Table finish() {
        std::vector<ColumnPtr> columns;
        for (auto& builder : builders_) columns.push_back(builder.finish());
        return Table(std::move(columns));
    }

private:
    struct Totals {
        double value;
        double size;
        double base;
    };

    static bool isContinued(const std::string& name) { return name == "value" || name == "size" || name == "base"; }

    void addRow(const std::vector<std::size_t>& rows, std::size_t count, double start, const Totals& totals) {
        for (auto& builder : builders_) {
            const std::string& name = builder.field().name;
            if (isContinued(name))
                builder.addNumber(name == "value" ? totals.value : name == "size" ? totals.size : totals.base);
            else if (name == periodColumn)
                builder.addInteger(static_cast<std::int64_t>(std::llround(start * 1e6)));
            else
                builder.addFrom(*answer_.column(name), name == "category" ? firstWith(name, rows, count) : rows[0]);
        }
    }

    /// The first row of those up to the period that has a value.
    std::size_t firstWith(const std::string& name, const std::vector<std::size_t>& rows, std::size_t count) const {
        const Column& column = *answer_.column(name);
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(count);
        const auto found = std::find_if(rows.begin(), end, [&](std::size_t row) { return !column.isMissing(row); });
        return found == end ? rows[0] : *found;
    }

    const Table& answer_;
    const MapLayer& layer_;
    const std::vector<double>& periods_;
    std::vector<ColumnBuilder> builders_;
};

}  // namespace

Table cumulated(const Table& answer, const MapLayer& layer, const std::vector<double>& periods) {
    Writer writer(answer, layer, periods);
    for (const auto& rows : groupsOf(answer, layer.mark)) writer.addGroup(rows);
    return writer.finish();
}

}  // namespace kapok::map
