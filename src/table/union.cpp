#include "table/union.h"

#include "expression/calendar.h"
#include "sdk/error.h"
#include "table/column_builder.h"
#include "table/format.h"

#include <algorithm>

namespace kapok {
namespace {

/// One column of the answer: the field, and its column in each table (null where it lacks).
struct Lane {
    Field field;
    std::vector<ColumnPtr> columns;
};

bool areTypes(Type a, Type b, Type x, Type y) { return (a == x && b == y) || (a == y && b == x); }

Type widened(const Field& a, const Field& b) {
    if (a.type == b.type && a.crs == b.crs) return a.type;
    if (a.type == Type::Geometry || b.type == Type::Geometry) {
        throw Error(
            KAPOK_TR("table", "Column %1 cannot be appended: its geometries differ in type or in reference system.")
                .arg(a.name),
            KAPOK_TR("table", "Rename one of the columns, or project it first."));
    }
    if (a.type == b.type) return a.type;
    if (areTypes(a.type, b.type, Type::Int64, Type::Float64)) return Type::Float64;
    if (areTypes(a.type, b.type, Type::Date, Type::DateTime)) return Type::DateTime;
    return Type::Text;
}

std::vector<Lane> lanes(const std::vector<Table>& tables, std::vector<Text>& notes) {
    std::vector<Lane> all;
    for (std::size_t t = 0; t < tables.size(); ++t) {
        for (const auto& column : tables[t].columns()) {
            const Field& field = column->field();
            auto lane = std::find_if(all.begin(), all.end(), [&](const Lane& l) { return l.field.name == field.name; });
            if (lane == all.end()) {
                lane = all.insert(all.end(), {field, std::vector<ColumnPtr>(tables.size())});
            } else {
                lane->field.type = widened(lane->field, field);
                if (lane->field.unit != field.unit) {
                    notes.push_back(KAPOK_TR("table", "Column %1 has different units: %2 and %3.")
                                        .arg(field.name)
                                        .arg(lane->field.unit)
                                        .arg(field.unit));
                }
            }
            lane->columns[t] = column;
        }
    }
    return all;
}

void addNotes(const Lane& lane, std::vector<Text>& notes) {
    const auto lacking = std::count(lane.columns.begin(), lane.columns.end(), nullptr);
    if (lacking > 0) {
        notes.push_back(KAPOK_TR("table", "%1 of %2 tables have no column %3; it is missing there.")
                            .arg(static_cast<std::int64_t>(lacking))
                            .arg(lane.columns.size())
                            .arg(lane.field.name));
    }
    for (const auto& column : lane.columns) {
        if (!column || column->type() == lane.field.type) continue;
        notes.push_back(KAPOK_TR("table", "Column %1 becomes %2, since its types differ.")
                            .arg(lane.field.name)
                            .arg(typeName(lane.field.type)));
        return;
    }
}

void addCell(ColumnBuilder& builder, const Column& column, std::size_t row) {
    const Type to = builder.field().type;
    if (column.type() == to) {
        builder.addFrom(column, row);
    } else if (column.isMissing(row)) {
        builder.addMissing();
    } else if (to == Type::Float64) {
        builder.addNumber(column.number(row));
    } else if (to == Type::DateTime) {
        builder.addInteger(column.integer(row) * expression::dayMicroseconds);
    } else {
        builder.addText(cellText(column, row));
    }
}

ColumnPtr filled(const Lane& lane, const std::vector<Table>& tables, const Control& control) {
    ColumnBuilder builder(lane.field);
    for (std::size_t t = 0; t < tables.size(); ++t) {
        for (std::size_t row = 0; row < tables[t].rows(); ++row) {
            if (row % chunkRows == 0) control.check();
            if (lane.columns[t]) {
                addCell(builder, *lane.columns[t], row);
            } else {
                builder.addMissing();
            }
        }
    }
    return builder.finish();
}

}  // namespace

United unionByName(const std::vector<Table>& tables, const Control& control) {
    United united;
    const std::vector<Lane> all = lanes(tables, united.notes);
    for (const Lane& lane : all) addNotes(lane, united.notes);
    std::vector<ColumnPtr> columns(all.size());
    parallelFor(all.size(), control, [&](std::size_t i) { columns[i] = filled(all[i], tables, control); });
    std::size_t rows = 0;
    for (const Table& table : tables) rows += table.rows();
    united.table = columns.empty() ? Table(rows) : Table(std::move(columns));
    return united;
}

}  // namespace kapok
