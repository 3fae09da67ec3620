#include "spatial/targets.h"

#include "geo/measure.h"
#include "geo/wkb.h"
#include "sdk/declare.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

const ColumnView* geometryOf(const InputTable& table) {
    for (const ColumnView& column : table.columns()) {
        if (column.type() == Type::Geometry) return &column;
    }
    return nullptr;
}

Targets fromTable(const InputTable& table, const ParameterValues& parameters, Result& result) {
    Targets targets;
    targets.table = &table;
    const bool columns = parameters.has("x") && parameters.has("y");
    const ColumnView* geometry = columns ? nullptr : geometryOf(table);
    if (!columns && !geometry) {
        throw Error(KAPOK_TR("spatial", "It is not known where the rows of the targets are."),
                    KAPOK_TR("spatial", "Use a table with geometry, or with columns of the same names as x and y."));
    }
    if (geometry) targets.crs = geometry->field().crs;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const geo::Point point = columns ? geo::Point{table.column(parameters.word("x")).number(row),
                                                      table.column(parameters.word("y")).number(row)}
                                         : geo::centroid(geo::readWkb(geometry->wkb()[row]));
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) continue;
        targets.points.push_back(point);
        targets.rows.push_back(row);
    }
    if (targets.rows.size() < table.rows()) {
        result.warnings.push_back(KAPOK_TR("spatial", "Targets left out because they have no place: %1.")
                                      .arg(table.rows() - targets.rows.size()));
    }
    return targets;
}

}  // namespace

Parameter cellsParameter() {
    return integerParameter(
        "cells", KAPOK_TR("spatial", "Cells"),
        KAPOK_TR("spatial", "Squares along the longer side of the grid, when no targets are given."), std::int64_t{50},
        2, 2000);
}

Targets targetsOf(const InputTable* table, const Locations& data, const ParameterValues& parameters, Result& result) {
    if (table) return fromTable(*table, parameters, result);
    Targets targets;
    if (data.geometry) targets.crs = data.geometry->field().crs;
    const geo::Box box = geo::boundsOf(data.points);
    const double longer = std::max(box.width(), box.height());
    targets.cell = longer > 0 ? longer / static_cast<double>(parameters.integer("cells")) : 1;
    const auto columns = std::max(1L, std::lround(std::ceil(box.width() / targets.cell - 1e-9)));
    const auto rows = std::max(1L, std::lround(std::ceil(box.height() / targets.cell - 1e-9)));
    for (long row = 0; row < rows; ++row) {
        for (long column = 0; column < columns; ++column) {
            targets.points.push_back({box.left + (static_cast<double>(column) + 0.5) * targets.cell,
                                      box.bottom + (static_cast<double>(row) + 0.5) * targets.cell});
        }
    }
    return targets;
}

OutputTable& surfaceTable(const Targets& targets, Result& result) {
    OutputTable& table = result.addTable("surface", KAPOK_TR("spatial", "Surface"));
    if (targets.table) {
        OutputColumn& row = table.integer("row");
        for (const std::size_t index : targets.rows) row.add(static_cast<std::int64_t>(index) + 1);
    }
    OutputColumn& x = table.number("x");
    OutputColumn& y = table.number("y");
    for (const geo::Point point : targets.points) {
        x.add(point.x);
        y.add(point.y);
    }
    return table;
}

void finishSurface(const Targets& targets, OutputTable& table) {
    OutputColumn& column = table.column({.name = "geometry", .type = Type::Geometry, .crs = targets.crs});
    const double half = targets.cell / 2;
    for (const geo::Point p : targets.points) {
        geo::Geometry shape;
        if (targets.table) {
            shape.add(geo::PartKind::Point, std::vector<geo::Point>{p});
        } else {
            shape.add(geo::PartKind::Outer, std::vector<geo::Point>{{p.x - half, p.y - half},
                                                                    {p.x + half, p.y - half},
                                                                    {p.x + half, p.y + half},
                                                                    {p.x - half, p.y + half}});
        }
        column.add(geo::writeWkb(shape));
    }
}

}  // namespace kapok::spatial
