// The order of the rows of a series, and what they are called in results.
#pragma once

#include "sdk/chart_text.h"
#include "sdk/module.h"
#include "sdk/row_writer.h"
#include "stats/model_matrix.h"

namespace kapok::tests {

/// The declaration of `time`: an optional column that puts the rows in order.
Parameter timeParameter();

class TimeOrder {
public:
    /// By the parameter `time`; without it the rows stand in order.
    TimeOrder(const InputTable& data, const ParameterValues& parameters);

    /// Rows that have all of the columns and a time, in order. Throws Error when two of them have the same time.
    stats::CompleteRows complete(std::vector<const ColumnView*> columns, std::size_t rows) const;

    /// The column of a result that names the rows: `time`, or `row` counted from 1; its value; its place in a chart.
    Field field() const;
    Cell at(std::size_t row) const;
    ChartChannel channel() const;

    bool byColumn() const { return column_ != nullptr; }

private:
    const ColumnView* column_ = nullptr;
};

/// A float64 column of a result.
Field numberField(std::string name);

}  // namespace kapok::tests
