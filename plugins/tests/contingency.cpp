#include "tests/contingency.h"

#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"

#include <algorithm>
#include <cmath>

namespace kapok::tests {
namespace {

constexpr std::size_t mostCategories = 200;

std::vector<Type> anyCategory() { return {Type::Text, Type::Boolean, Type::Int64, Type::Float64}; }

}  // namespace

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
    Contingency table = stats::contingency(first, second, counts, sameCategories);
    for (const auto* each : {&table.rows, &table.columns}) {
        if (each->size() >= 2 && each->size() <= mostCategories) continue;
        throw Error(KAPOK_TR("tests", "Column %1 has %2 different values; the test takes 2 to %3.")
                        .arg(each == &table.rows ? first.field().name : second.field().name)
                        .arg(each->size())
                        .arg(mostCategories),
                    KAPOK_TR("tests", "Choose another column, or check the filter of the data."));
    }
    return table;
}

void writeCrosstab(const Contingency& table, const InputTable& data, const ParameterValues& parameters,
                   Result& result) {
    const Field& first = data.column(parameters.word("first")).field();
    const Field& second = data.column(parameters.word("second")).field();
    const Terms categories = categoryTerms(first.type, second.type);
    const Schema fields{{.name = "first", .type = Type::Text, .label = first.shown(), .terms = categories},
                        {.name = "second", .type = Type::Text, .label = second.shown(), .terms = categories},
                        {.name = "count", .type = Type::Float64},
                        {.name = "expected", .type = Type::Float64},
                        {.name = "residual", .type = Type::Float64}};
    RowWriter writer(result.addTable("crosstab", KAPOK_TR("tests", "Cross table")), fields);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const double expected = table.expected(i, j);
            const double spread =
                expected * (1 - table.rowSum(i) / table.total()) * (1 - table.columnSum(j) / table.total());
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
