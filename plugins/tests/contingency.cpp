#include "tests/contingency.h"

#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::tests {
namespace {

constexpr std::size_t mostCategories = 200;

std::vector<Type> anyCategory() { return {Type::Text, Type::Boolean, Type::Int64, Type::Float64}; }

/// Gives both columns the union of their categories.
void unite(stats::Categories& a, stats::Categories& b) {
    std::vector<std::string> all = a.names;
    all.insert(all.end(), b.names.begin(), b.names.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (stats::Categories* each : {&a, &b}) {
        for (std::size_t& code : each->codes) {
            code = static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), each->names[code]) - all.begin());
        }
        each->names = all;
    }
}

}  // namespace

double Contingency::rowSum(std::size_t row) const {
    double sum = 0;
    for (std::size_t j = 0; j < columns.size(); ++j) sum += at(row, j);
    return sum;
}

double Contingency::columnSum(std::size_t column) const {
    double sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) sum += at(i, column);
    return sum;
}

double Contingency::total() const {
    double sum = 0;
    for (const double count : counts) sum += count;
    return sum;
}

double Contingency::expected(std::size_t row, std::size_t column) const {
    return rowSum(row) * columnSum(column) / total();
}

std::vector<Parameter> contingencyParameters() {
    return {columnParameter("first", KAPOK_TR("tests", "First"), KAPOK_TR("tests", "The categories of the rows."),
                            anyCategory()),
            columnParameter("second", KAPOK_TR("tests", "Second"), KAPOK_TR("tests", "The categories of the columns."),
                            anyCategory()),
            columnParameter("counts", KAPOK_TR("tests", "Counts"),
                            KAPOK_TR("tests", "How often each row counts: once unless given."),
                            {Type::Int64, Type::Float64}, false)};
}

Contingency contingencyOf(const InputTable& data, const ParameterValues& parameters, bool sameCategories) {
    const ColumnView& first = data.column(parameters.word("first"));
    const ColumnView& second = data.column(parameters.word("second"));
    const ColumnView* counts = parameters.has("counts") ? &data.column(parameters.word("counts")) : nullptr;
    const std::array needed{&first, &second, counts};
    const stats::CompleteRows complete = stats::completeRows(needed, data.rows());
    stats::Categories a = stats::categoriesOf(first, complete.rows);
    stats::Categories b = stats::categoriesOf(second, complete.rows);
    if (sameCategories) unite(a, b);
    for (const auto* each : {&a, &b}) {
        if (each->names.size() >= 2 && each->names.size() <= mostCategories) continue;
        throw Error(KAPOK_TR("tests", "Column %1 has %2 different values; the test takes 2 to %3.")
                        .arg(each == &a ? first.field().name : second.field().name)
                        .arg(each->names.size())
                        .arg(mostCategories),
                    KAPOK_TR("tests", "Choose another column, or check the filter of the data."));
    }
    Contingency table{a.names, b.names, std::vector<double>(a.names.size() * b.names.size(), 0.0), complete.left};
    for (std::size_t i = 0; i < complete.rows.size(); ++i) {
        const double count = counts ? counts->number(complete.rows[i]) : 1;
        if (count < 0) {
            throw Error(KAPOK_TR("tests", "A count is negative."), KAPOK_TR("tests", "Choose a column of counts."),
                        {.row = static_cast<std::int64_t>(complete.rows[i]) + 1, .column = counts->field().name});
        }
        table.counts[a.codes[i] * b.names.size() + b.codes[i]] += count;
    }
    return table;
}

void writeCrosstab(const Contingency& table, const ParameterValues& parameters, Result& result) {
    const Schema fields{{.name = "first", .type = Type::Text, .label = parameters.word("first")},
                        {.name = "second", .type = Type::Text, .label = parameters.word("second")},
                        {.name = "count", .type = Type::Float64},
                        {.name = "expected", .type = Type::Float64},
                        {.name = "residual", .type = Type::Float64}};
    RowWriter writer(result.addTable("crosstab", KAPOK_TR("tests", "Cross table")), fields);
    const double total = table.total();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const double expected = table.expected(i, j);
            const double spread = expected * (1 - table.rowSum(i) / total) * (1 - table.columnSum(j) / total);
            writer.row({table.rows[i], table.columns[j], table.at(i, j), expected,
                        (table.at(i, j) - expected) / std::sqrt(spread)});
        }
    }
}

double cramersV(const Contingency& table, double chiSquare) {
    const auto least = static_cast<double>(std::min(table.rows.size(), table.columns.size()));
    return std::sqrt(chiSquare / (table.total() * (least - 1)));
}

}  // namespace kapok::tests
