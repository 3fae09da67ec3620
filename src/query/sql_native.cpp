#include "query/sql_native.h"

#include "query/answer.h"
#include "table/column_builder.h"
#include "table/format.h"
#include "table/sort.h"
#include "table/take.h"

#include <algorithm>

namespace kapok::query {
namespace {

/// 1 where the column is missing.
ColumnPtr missingFlags(const Column& column) {
    ColumnBuilder flags({.name = "missing", .type = Type::Boolean});
    for (std::size_t row = 0; row < column.rows(); ++row) flags.addInteger(column.isMissing(row));
    return flags.finish();
}

std::vector<SortKey> sortKeys(const NativePlan& plan, const Table& rows) {
    std::vector<SortKey> keys;
    for (const auto& key : plan.order) {
        const ColumnPtr& column = rows.column(key.column);
        if (key.missingFirst && column->missingCount() > 0) keys.push_back({missingFlags(*column), true});
        keys.push_back({column, key.descending});
    }
    return keys;
}

Table ordered(const NativePlan& plan, const Table& rows, std::size_t most, const Control& control) {
    const std::size_t left = rows.rows() - std::min(rows.rows(), plan.offset);
    const std::size_t count = std::min({left, plan.limit, most});
    if (plan.order.empty()) return slice(rows, plan.offset, count);
    const auto keys = sortKeys(plan, rows);
    const std::size_t wanted = plan.offset + count;
    const auto order = wanted < rows.rows() ? topRows(keys, wanted, control) : sortedRows(keys, control);
    std::vector<std::string> needed;
    for (const auto& name : plan.output) {
        if (std::find(needed.begin(), needed.end(), name) == needed.end()) needed.push_back(name);
    }
    const auto first = order.begin() + static_cast<std::ptrdiff_t>(std::min(plan.offset, order.size()));
    return take(rows.select(needed), std::vector<RowIndex>(first, order.end()), control);
}

/// As SQLite's values come: what is no column of a table has neither label nor unit, times are texts, yes and no are 1
/// and 0, and a column without values is text.
ColumnPtr plainColumn(const ColumnPtr& column, const std::string& name) {
    const Type type = column->type();
    const bool empty = column->missingCount() == column->rows();
    if (!empty && !isTime(type) && type != Type::Boolean) return withField(column, {.name = name, .type = type});
    ColumnBuilder plain({.name = name, .type = empty || isTime(type) ? Type::Text : Type::Int64});
    for (std::size_t row = 0; row < column->rows(); ++row) {
        if (column->isMissing(row)) {
            plain.addMissing();
        } else if (type == Type::Boolean) {
            plain.addInteger(column->integer(row));
        } else {
            plain.addText(cellText(*column, row));
        }
    }
    return plain.finish();
}

}  // namespace

database::SqlAnswer answerNatively(const NativePlan& plan, const std::vector<database::SqlTable>& tables,
                                   const std::vector<database::SqlColumn>& columns, std::size_t mostRows,
                                   const Control& control) {
    const std::size_t most = mostRows < database::SqlStatement::allRows ? mostRows + 1 : mostRows;
    const Table rows = ordered(plan, answer(tables[plan.table].table, plan.query, control), most, control);
    const Table kept = slice(rows, 0, mostRows);
    std::vector<ColumnPtr> finished;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnPtr& column = kept.column(plan.output[i]);
        if (columns[i].declared) {
            Field field = *columns[i].declared;
            field.name = columns[i].name;
            finished.push_back(withField(column, std::move(field)));
        } else {
            finished.push_back(plainColumn(column, columns[i].name));
        }
    }
    return {Table(std::move(finished)), rows.rows() > mostRows};
}

}  // namespace kapok::query
