// The modules spatial.buffer, spatial.dissolve, spatial.simplify and spatial.repair.
#include "geo/crs.h"
#include "geo/measure.h"
#include "geo/overlay.h"
#include "geo/simplify.h"
#include "geo/wkb.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/modules.h"
#include "spatial/result_maps.h"
#include "spatial/shape_rows.h"
#include "spatial/terms.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <cstdio>

namespace kapok::spatial {
namespace {

/// A buffer in metres around a shape of degrees, in the azimuthal equidistant projection around its centre.
geo::Geometry bufferedOnEarth(const geo::Geometry& shape, const std::string& crs, double metres) {
    const geo::Point centre = geo::centroid(shape);
    char definition[160];
    std::snprintf(definition, sizeof definition, "+proj=aeqd +lon_0=%.10f +lat_0=%.10f +datum=WGS84 +units=m", centre.x,
                  centre.y);
    geo::Geometry local = shape;
    geo::Transformation(crs, definition).apply(local.vertices);
    local = geo::buffered(local, metres);
    geo::Transformation(definition, crs).apply(local.vertices);
    return local;
}

}  // namespace

ModuleInfo bufferInfo() {
    std::vector<Parameter> parameters{
        numberParameter("distance", KAPOK_TR("spatial", "Distance"),
                        KAPOK_TR("spatial",
                                 "In metres where the coordinates are degrees, else in their units; below 0 "
                                 "polygons shrink."),
                        1000.0, -1e12, 1e12)};
    for (Parameter& parameter : shapeParameters()) parameters.push_back(std::move(parameter));
    return methodInfo("spatial.buffer", KAPOK_TR("spatial", "Buffer"),
                      KAPOK_TR("spatial", "Draws the area within a distance of each shape."),
                      KAPOK_TR("spatial",
                               "Corners are round. Shapes in degrees are buffered in metres, each in the equidistant "
                               "projection around its middle, which is exact for small shapes and off by a percent for "
                               "those 2,000 km across.\n\n**Missing values:** rows without a shape are left out and "
                               "counted; invalid polygons are repaired first and counted.\n\nSource: GEOS."),
                      KAPOK_TR("spatial", "None: each shape is taken by itself."), std::move(parameters));
}

Result runBuffer(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    Result result;
    const ShapeRows rows = shapeRows(data, &parameters, result);
    const double distance = parameters.number("distance");
    std::vector<geo::Geometry> made(rows.shapes.size());
    context.parallelFor(made.size(), [&](std::size_t i) {
        context.check();
        made[i] = rows.geographic ? bufferedOnEarth(rows.shapes[i], rows.crs, distance)
                                  : geo::buffered(rows.shapes[i], distance);
    });
    OutputTable& table = result.addTable("shapes", KAPOK_TR("spatial", "Shapes"));
    copyColumns(data, parameters, rows.rows, table);
    addShapes(made, rows.crs, table);
    addShapesMap("shapes", {}, result);
    return result;
}

ModuleInfo dissolveInfo() {
    std::vector<Parameter> parameters{
        columnParameter("by", KAPOK_TR("spatial", "By"),
                        KAPOK_TR("spatial", "Shapes of the same value become one; otherwise all do."), categoryTypes(),
                        false),
        columnsParameter("sums", KAPOK_TR("spatial", "Sums"),
                         KAPOK_TR("spatial", "Columns to add up; otherwise all of numbers."), numberTypes(), false),
        shapeParameters().back()};
    return methodInfo(
        "spatial.dissolve", KAPOK_TR("spatial", "Dissolve"),
        KAPOK_TR("spatial", "Joins neighbouring shapes of the same kind into one and adds up their numbers."),
        KAPOK_TR("spatial",
                 "Borders between joined shapes vanish where their vertices agree.\n\n**Missing values:** "
                 "rows without a shape or a kind are left out and counted; missing numbers count as 0. "
                 "Invalid polygons are repaired first and counted.\n\nSource: GEOS."),
        KAPOK_TR(
            "spatial",
            "The numbers are amounts that may be added up, and neighbours have the same vertices where they meet."),
        std::move(parameters));
}

Result runDissolve(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    Result result;
    const ShapeRows rows = shapeRows(data, &parameters, result);
    const ColumnView* by = parameters.has("by") ? &data.column(parameters.word("by")) : nullptr;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        if (!by || !by->isMissing(rows.rows[i])) kept.push_back(i);
    }
    if (kept.size() < rows.rows.size()) {
        result.warnings.push_back(KAPOK_TR("spatial", "Rows left out because their kind is missing: %1.")
                                      .arg(rows.rows.size() - kept.size()));
    }
    std::vector<std::size_t> tableRows;
    for (const std::size_t i : kept) tableRows.push_back(rows.rows[i]);
    stats::Categories kinds;
    if (by) {
        kinds = stats::categoriesOf(*by, tableRows);
    } else {
        kinds.names = {""};
        kinds.codes.assign(kept.size(), 0);
        kinds.counts = {kept.size()};
    }
    std::vector<geo::Geometry> made(kinds.names.size());
    context.parallelFor(made.size(), [&](std::size_t kind) {
        context.check();
        std::vector<geo::Geometry> shapes;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            if (kinds.codes[i] == kind) shapes.push_back(rows.shapes[kept[i]]);
        }
        made[kind] = geo::unionOf(shapes);
    });
    OutputTable& table = result.addTable("shapes", KAPOK_TR("spatial", "Shapes"));
    if (by) {
        OutputColumn& name = table.text(by->field().name, categoryTerms(by->type()));
        for (const std::string& kind : kinds.names) name.add(kind);
    }
    OutputColumn& count = table.integer("shapes");
    for (const std::size_t number : kinds.counts) count.add(static_cast<std::int64_t>(number));
    for (const ColumnView& column : data.columns()) {
        const bool asked = !parameters.has("sums") || std::count(parameters.words("sums").begin(),
                                                                 parameters.words("sums").end(), column.field().name);
        if (!isNumeric(column.type()) || !asked || &column == by) continue;
        std::vector<double> sums(kinds.names.size(), 0.0);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            if (!column.isMissing(tableRows[i])) sums[kinds.codes[i]] += column.number(tableRows[i]);
        }
        OutputColumn& output = table.number("sum_" + column.field().name, column.field().unit);
        for (const double sum : sums) output.add(sum);
    }
    addShapes(made, rows.crs, table);
    addShapesMap("shapes", {}, result);
    return result;
}

ModuleInfo simplifyInfo() {
    std::vector<Parameter> parameters{numberParameter(
        "tolerance", KAPOK_TR("spatial", "Tolerance"),
        KAPOK_TR("spatial", "New borders are no farther from the old ones, in the units of the coordinates."), 0.01, 0,
        1e300)};
    for (Parameter& parameter : shapeParameters()) parameters.push_back(std::move(parameter));
    return methodInfo(
        "spatial.simplify", KAPOK_TR("spatial", "Simplify"),
        KAPOK_TR("spatial", "Makes shapes of fewer vertices; borders that neighbours share stay shared."),
        KAPOK_TR("spatial",
                 "Borders are cut into arcs where neighbours change, and each arc loses the vertices nearest "
                 "to the line that is left. Shapes smaller than the tolerance vanish.\n\n**Missing "
                 "values:** rows without a shape are left out and counted; invalid polygons are repaired "
                 "first and counted.\n\nSource: D. H. Douglas, T. K. Peucker, Cartographica 10, 1973."),
        KAPOK_TR("spatial", "Neighbours have the same vertices where they meet; coordinates are those of a plane."),
        std::move(parameters));
}

Result runSimplify(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    Result result;
    const ShapeRows rows = shapeRows(data, &parameters, result);
    const geo::Simplification simplification(rows.shapes);
    context.check();
    std::vector<geo::Geometry> made;
    std::size_t before = 0;
    std::size_t after = 0;
    for (std::size_t i = 0; i < rows.shapes.size(); ++i) {
        made.push_back(simplification.at(rows.shapes[i], i, parameters.number("tolerance")));
        before += rows.shapes[i].vertices.size();
        after += made.back().vertices.size();
    }
    OutputTable& table = result.addTable("shapes", KAPOK_TR("spatial", "Shapes"));
    copyColumns(data, parameters, rows.rows, table);
    addShapes(made, rows.crs, table);
    result.texts.push_back({"summary", KAPOK_TR("spatial", "%1 of %2 vertices are left.").arg(after).arg(before)});
    addShapesMap("shapes", {}, result);
    return result;
}

ModuleInfo repairInfo() {
    return methodInfo(
        "spatial.repair", KAPOK_TR("spatial", "Check and repair shapes"),
        KAPOK_TR("spatial", "Lists shapes that cross themselves and mends them."),
        KAPOK_TR("spatial",
                 "A polygon is valid when its rings neither cross nor repeat themselves. Repaired, it has the "
                 "same area as drawn; spikes and rings without area go.\n\n**Missing values:** rows without "
                 "a shape are left out and counted.\n\nSource: GEOS (MakeValid)."),
        KAPOK_TR("spatial", "None: each shape is taken by itself."), shapeParameters());
}

Result runRepair(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    Result result;
    const ShapeRows rows = shapeRows(data, &parameters, result);
    context.check();
    RowWriter writer(result.addTable("problems", KAPOK_TR("spatial", "Invalid shapes")), {"row:int", "reason:term"},
                     reasonTerms());
    std::size_t count = 0;
    for (const std::size_t row : rows.rows) {
        const std::string reason = geo::invalidReason(geo::readWkb(rows.geometry->wkb()[row]));
        if (reason.empty()) continue;
        writer.row({row + 1, reason});
        ++count;
    }
    OutputTable& table = result.addTable("shapes", KAPOK_TR("spatial", "Shapes"));
    copyColumns(data, parameters, rows.rows, table);
    addShapes(rows.shapes, rows.crs, table);
    result.texts.push_back(
        {"summary", KAPOK_TR("spatial", "%1 of %2 shapes were invalid.").arg(count).arg(rows.rows.size())});
    addShapesMap("shapes", {}, result);
    return result;
}

}  // namespace kapok::spatial
