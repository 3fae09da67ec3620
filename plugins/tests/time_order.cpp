#include "tests/time_order.h"

#include "sdk/declare.h"

#include <algorithm>

namespace kapok::tests {

Parameter timeParameter() {
    return columnParameter("time", KAPOK_TR("tests", "Time"),
                           KAPOK_TR("tests", "Puts the rows in order; without it they are taken as they stand."),
                           {Type::Date, Type::DateTime, Type::Int64, Type::Float64}, false);
}

TimeOrder::TimeOrder(const InputTable& data, const ParameterValues& parameters)
    : column_(parameters.has("time") ? &data.column(parameters.word("time")) : nullptr) {}

stats::CompleteRows TimeOrder::complete(std::vector<const ColumnView*> columns, std::size_t rows) const {
    columns.push_back(column_);
    stats::CompleteRows complete = stats::completeRows(columns, rows);
    if (!column_) return complete;
    const auto timeOf = [this](std::size_t row) { return column_->number(row); };
    std::stable_sort(complete.rows.begin(), complete.rows.end(),
                     [&](std::size_t a, std::size_t b) { return timeOf(a) < timeOf(b); });
    const auto twice = std::adjacent_find(complete.rows.begin(), complete.rows.end(),
                                          [&](std::size_t a, std::size_t b) { return timeOf(a) == timeOf(b); });
    if (twice != complete.rows.end()) {
        throw Error(KAPOK_TR("tests", "Several rows have the same time."),
                    KAPOK_TR("tests", "Choose a column of groups, or aggregate the data by time."),
                    {.row = static_cast<std::int64_t>(*twice) + 1, .column = column_->field().name});
    }
    return complete;
}

Field TimeOrder::field() const {
    if (!column_) return {.name = "row", .type = Type::Int64};
    Field field = column_->field();
    field.label = field.shown();
    field.name = "time";
    return field;
}

Cell TimeOrder::at(std::size_t row) const {
    if (!column_) return row + 1;
    if (column_->type() == Type::Float64) return column_->number(row);
    return column_->type() == Type::Date ? std::int64_t{column_->days()[row]} : column_->int64s()[row];
}

ChartChannel TimeOrder::channel() const {
    if (!column_) return {"x", "row"};
    const bool calendar = column_->type() == Type::Date || column_->type() == Type::DateTime;
    return {"x", "time", calendar ? "temporal" : "quantitative", column_->field().shown()};
}

Field numberField(std::string name) { return {.name = std::move(name), .type = Type::Float64}; }

}  // namespace kapok::tests
