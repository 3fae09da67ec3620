#include "spatial/shape_rows.h"

#include "geo/crs.h"
#include "geo/overlay.h"
#include "geo/repair.h"
#include "geo/wkb.h"
#include "sdk/declare.h"

#include <algorithm>

namespace kapok::spatial {
namespace {

const ColumnView& geometryOf(const InputTable& table, const ParameterValues* parameters) {
    if (parameters && parameters->has("geometry") && !parameters->words("geometry").empty())
        return table.column(parameters->words("geometry").front());
    for (const ColumnView& column : table.columns()) {
        if (column.type() == Type::Geometry) return column;
    }
    throw Error(KAPOK_TR("spatial", "The table has no geometry."), KAPOK_TR("spatial", "Choose a table with shapes."));
}

/// Rows beyond the column's end are missing.
void copyColumn(const ColumnView& column, const std::vector<std::size_t>& rows, OutputColumn& output) {
    for (const std::size_t row : rows) {
        if (row >= column.size() || column.isMissing(row)) {
            output.addMissing();
            continue;
        }
        switch (column.type()) {
            case Type::Boolean: output.add(std::int64_t{column.booleans()[row]}); break;
            case Type::Int64:
            case Type::DateTime: output.add(column.int64s()[row]); break;
            case Type::Float64: output.add(column.float64s()[row]); break;
            case Type::Date: output.add(std::int64_t{column.days()[row]}); break;
            case Type::Text: output.add(column.text(row)); break;
            case Type::Geometry: output.add(column.wkb()[row]); break;
        }
    }
}

}  // namespace

std::vector<Parameter> shapeParameters() {
    return {
        columnsParameter("keep", KAPOK_TR("spatial", "Columns to keep"),
                         KAPOK_TR("spatial", "Columns of the data that the result has; otherwise all."), {}, false),
        advanced(columnsParameter("geometry", KAPOK_TR("spatial", "Geometry"),
                                  KAPOK_TR("spatial", "The shapes; otherwise the table's first column of geometry."),
                                  {Type::Geometry}, false))};
}

ShapeRows shapeRows(const InputTable& table, const ParameterValues* parameters, Result& result) {
    ShapeRows found;
    found.geometry = &geometryOf(table, parameters);
    found.crs = found.geometry->field().crs;
    found.geographic = !found.crs.empty() && geo::crsFacts(found.crs).geographic;
    std::size_t repairs = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (found.geometry->isMissing(row)) continue;
        geo::Geometry shape;
        try {
            shape = geo::readWkb(found.geometry->wkb()[row]);
        } catch (const Error& error) {
            throw error.at({{}, static_cast<std::int64_t>(row) + 1, found.geometry->field().name});
        }
        if (shape.empty()) continue;
        if (!geo::invalidReason(shape).empty()) {
            shape = geo::repaired(shape);
            ++repairs;
        }
        found.rows.push_back(row);
        found.shapes.push_back(std::move(shape));
    }
    if (found.rows.empty()) {
        throw Error(KAPOK_TR("spatial", "No row has a shape."), KAPOK_TR("spatial", "Choose another table."));
    }
    if (found.rows.size() < table.rows()) {
        result.warnings.push_back(
            KAPOK_TR("spatial", "Rows left out because they have no shape: %1.").arg(table.rows() - found.rows.size()));
    }
    if (repairs > 0)
        result.warnings.push_back(KAPOK_TR("spatial", "Invalid shapes that were repaired: %1.").arg(repairs));
    return found;
}

void requireSameCrs(const ShapeRows& a, const ShapeRows& b) {
    if (a.crs == b.crs || a.crs.empty() || b.crs.empty()) return;
    throw Error(
        KAPOK_TR("spatial", "The two tables have different coordinate systems: %1 and %2.").arg(a.crs).arg(b.crs),
        KAPOK_TR("spatial", "Open one of them in the coordinate system of the other."));
}

std::vector<geo::Geometry> equalArea(const ShapeRows& rows) {
    std::vector<geo::Geometry> shapes = rows.shapes;
    if (!rows.geographic) return shapes;
    const geo::Transformation projection(rows.crs, "+proj=cea +datum=WGS84 +units=m");
    for (geo::Geometry& shape : shapes) projection.apply(shape.vertices);
    return shapes;
}

void copyColumns(const InputTable& table, const ParameterValues& parameters, const std::vector<std::size_t>& rows,
                 OutputTable& output) {
    const bool chosen = parameters.has("keep");
    for (const ColumnView& column : table.columns()) {
        if (column.type() == Type::Geometry) continue;
        const std::string& name = column.field().name;
        if (chosen) {
            const auto& names = parameters.words("keep");
            if (std::find(names.begin(), names.end(), name) == names.end()) continue;
        }
        copyColumn(column, rows, output.column(column.field()));
    }
}

void addTargetColumns(const InputTable& targets, const std::vector<std::size_t>& rows,
                      const std::vector<std::size_t>& matches, OutputTable& output) {
    std::vector<std::size_t> taken;
    for (const std::size_t match : matches) taken.push_back(match < rows.size() ? rows[match] : targets.rows());
    for (const ColumnView& column : targets.columns()) {
        if (column.type() == Type::Geometry) continue;
        Field field = column.field();
        field.name = "target_" + field.name;
        copyColumn(column, taken, output.column(std::move(field)));
    }
}

void addShapes(const std::vector<geo::Geometry>& shapes, const std::string& crs, OutputTable& output) {
    OutputColumn& column = output.column({.name = "geometry", .type = Type::Geometry, .crs = crs});
    for (const geo::Geometry& shape : shapes) {
        if (shape.empty()) {
            column.addMissing();
        } else {
            column.add(geo::writeWkb(shape));
        }
    }
}

}  // namespace kapok::spatial
