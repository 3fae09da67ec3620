#include "query/first_answer.h"

#include "expression/typed.h"
#include "table/column_builder.h"
#include "table/evaluate.h"

#include <algorithm>
#include <cmath>

namespace kapok::query {
namespace {

ColumnPtr chunksOf(const ColumnPtr& column, const std::vector<std::size_t>& places) {
    if (!column->isResident()) {  // read when they are asked for
        std::vector<ChunkSummary> summaries;
        for (const std::size_t place : places) summaries.push_back(column->summary(place));
        const auto load = [column, places](std::size_t index) { return column->sharedChunk(places[index]); };
        return std::make_shared<const Column>(column->field(), std::move(summaries), load, column->dictionary());
    }
    std::vector<ChunkPtr> chunks;
    for (const std::size_t place : places) chunks.push_back(column->sharedChunk(place));
    return std::make_shared<const Column>(column->field(), std::move(chunks), column->dictionary());
}

bool growsWithRows(AggregateOp op) {
    return op == AggregateOp::Count || op == AggregateOp::Missing || op == AggregateOp::Sum;
}

bool readsRowNumbers(const std::string& text, const Schema& schema) {
    return !text.empty() && expression::check(expression::parse(text), schema).root().usesRow;
}

bool canBeSampled(const Table& table, const Query& query) {
    if (query.groupBy.empty() && query.aggregates.empty()) return false;
    if (query.limit) return false;
    const Schema schema = table.schema();
    if (readsRowNumbers(query.filter, schema)) return false;
    for (const auto& field : query.derive) {
        if (readsRowNumbers(field.expression, schema)) return false;
    }
    return std::none_of(query.aggregates.begin(), query.aggregates.end(),
                        [](const Aggregate& aggregate) { return aggregate.op == AggregateOp::Distinct; });
}

ColumnPtr raised(const ColumnPtr& column, double factor) {
    ColumnBuilder made(column->field());
    for (std::size_t row = 0; row < column->rows(); ++row) {
        const double value = column->number(row) * factor;
        if (column->isMissing(row)) {
            made.addMissing();
        } else if (column->type() == Type::Float64) {
            made.addNumber(value);
        } else {
            made.addInteger(std::llround(value));
        }
    }
    return made.finish();
}

}  // namespace

Table chunkSample(const Table& table, std::size_t chunks) {
    const std::size_t all = table.chunkCount();
    if (all <= chunks || chunks == 0) return table;
    std::vector<std::size_t> places;
    for (std::size_t i = 1; i <= chunks; ++i) places.push_back(all * i / chunks - 1);  // only the last may be short
    std::vector<ColumnPtr> columns;
    for (const auto& column : table.columns()) columns.push_back(chunksOf(column, places));
    return Table(std::move(columns));
}

std::optional<Table> firstAnswer(const Table& table, const Table& sample, const Query& query, const Control& control) {
    const auto where = [&](const std::string& filter) { return kapok::where(sample, filter, control); };
    return firstAnswer(table, sample, query, where, control);
}

std::optional<Table> firstAnswer(const Table& table, const Table& sample, const Query& query, const Where& where,
                                 const Control& control) {
    if (sample.rows() == 0 || !canBeSampled(table, query)) return std::nullopt;
    Table made = answer(sample, query, where, control);
    const double factor = static_cast<double>(table.rows()) / static_cast<double>(sample.rows());
    for (const auto& aggregate : query.aggregates) {
        const std::string name = aggregateName(aggregate);
        if (growsWithRows(aggregate.op) && made.has(name)) made = made.with(raised(made.column(name), factor));
    }
    return made;
}

bool readsRowNumbers(const std::string& condition, const Table& table) {
    return readsRowNumbers(condition, table.schema());
}

}  // namespace kapok::query
