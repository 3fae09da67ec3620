// The modules spatial.clip, spatial.interpolate and spatial.join.
#include "geo/box_index.h"
#include "geo/measure.h"
#include "geo/overlay.h"
#include "geo/point_index.h"
#include "sdk/declare.h"
#include "spatial/shape_rows.h"
#include "spatial/target_module.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

geo::BoxIndex indexOf(const std::vector<geo::Geometry>& shapes) {
    std::vector<geo::Box> boxes;
    for (const geo::Geometry& shape : shapes) boxes.push_back(geo::boundsOf(shape));
    return geo::BoxIndex(boxes);
}

}  // namespace

ModuleInfo clipInfo() {
    ModuleInfo info;
    info.id = "spatial.clip";
    info.title = KAPOK_TR("spatial", "Clip");
    info.summary = KAPOK_TR("spatial", "Keeps the parts of shapes that lie within the targets.");
    info.help = KAPOK_TR("spatial",
                         "Numbers stay as they are: use area-weighted interpolation to divide them.\n\n"
                         "**Missing values:** rows without a shape are left out and counted, rows outside the "
                         "targets are left out; invalid polygons are repaired first and counted.\n\nSource: "
                         "GEOS.");
    info.assumptions = KAPOK_TR("spatial", "Shapes and targets have the same coordinate system, which is checked.");
    info.inputs = overlayInputs(KAPOK_TR("spatial", "The area to keep."));
    info.parameters = shapeParameters();
    return info;
}

Result runClip(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
               RunContext& context) {
    Result result;
    const ShapeRows rows = shapeRows(data, &parameters, result);
    const ShapeRows area = shapeRows(*targets, nullptr, result);
    requireSameCrs(rows, area);
    const geo::BoxIndex index = indexOf(area.shapes);
    std::vector<geo::Geometry> pieces(rows.shapes.size());
    context.parallelFor(pieces.size(), [&](std::size_t i) {
        context.check();
        std::vector<geo::Geometry> parts;
        for (const std::uint32_t k : index.find(geo::boundsOf(rows.shapes[i])))
            parts.push_back(geo::intersection(rows.shapes[i], area.shapes[k]));
        pieces[i] = geo::unionOf(parts);
    });
    std::vector<std::size_t> kept;
    std::vector<geo::Geometry> shapes;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].empty()) continue;
        kept.push_back(rows.rows[i]);
        shapes.push_back(std::move(pieces[i]));
    }
    OutputTable& table = result.addTable("shapes", KAPOK_TR("spatial", "Shapes"));
    copyColumns(data, parameters, kept, table);
    addShapes(shapes, rows.crs, table);
    result.texts.push_back(
        {"summary",
         KAPOK_TR("spatial", "%1 of %2 shapes reach into the targets.").arg(kept.size()).arg(rows.rows.size())});
    return result;
}

ModuleInfo interpolateInfo() {
    ModuleInfo info;
    info.id = "spatial.interpolate";
    info.title = KAPOK_TR("spatial", "Area-weighted interpolation");
    info.summary = KAPOK_TR("spatial", "Carries counts or rates from one division of the land to another.");
    info.help = KAPOK_TR("spatial",
                         "A count is divided among the targets by the share of its shape's area that lies in each; a "
                         "rate becomes the mean of the rates in a target, weighted by area. Areas are those of an "
                         "equal-area projection where coordinates are degrees.\n\n"
                         "**Missing values:** rows without a shape or a value are left out and counted. Invalid "
                         "polygons are repaired first and counted. What lies outside all targets is told.\n\n"
                         "Sources: M. F. Goodchild, N. S.-N. Lam, Geo-Processing 1, 1980; GEOS.");
    info.assumptions = KAPOK_TR("spatial", "What is counted is spread evenly within each shape.");
    info.inputs = overlayInputs(KAPOK_TR("spatial", "The polygons that get the values."));
    info.parameters = {
        columnsParameter("counts", KAPOK_TR("spatial", "Counts"),
                         KAPOK_TR("spatial",
                                  "Columns to divide by area, such as people; otherwise all "
                                  "of numbers."),
                         numberTypes(), false),
        booleanParameter("rates", KAPOK_TR("spatial", "They are rates"),
                         KAPOK_TR("spatial", "The columns are rates or densities and are averaged."), false),
        shapeParameters().back()};
    return info;
}

Result runInterpolate(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
                      RunContext& context) {
    Result result;
    const ShapeRows from = shapeRows(data, &parameters, result);
    const ShapeRows to = shapeRows(*targets, nullptr, result);
    requireSameCrs(from, to);
    const std::vector<geo::Geometry> sources = equalArea(from);
    const std::vector<geo::Geometry> places = equalArea(to);
    const geo::BoxIndex index = indexOf(sources);
    struct Share {
        std::uint32_t source;
        double area;
    };
    std::vector<std::vector<Share>> shares(places.size());
    context.parallelFor(places.size(), [&](std::size_t i) {
        context.check();
        for (const std::uint32_t k : index.find(geo::boundsOf(places[i]))) {
            const double area = geo::area(geo::intersection(places[i], sources[k]));
            if (area > 0) shares[i].push_back({k, area});
        }
    });
    const bool rates = parameters.boolean("rates");
    OutputTable& table = result.addTable("targets", KAPOK_TR("spatial", "Targets"));
    OutputColumn& row = table.integer("row");
    for (const std::size_t index_ : to.rows) row.add(static_cast<std::int64_t>(index_) + 1);
    for (const ColumnView& column : data.columns()) {
        const bool asked =
            !parameters.has("counts") ||
            std::count(parameters.words("counts").begin(), parameters.words("counts").end(), column.field().name);
        if (!isNumeric(column.type()) || !asked) continue;
        OutputColumn& output =
            table.number(column.field().name == "row" ? "row_value" : column.field().name, column.field().unit);
        double given = 0;
        for (const std::size_t source : from.rows) {
            if (!column.isMissing(source)) given += column.number(source);
        }
        double carried = 0;
        for (const auto& parts : shares) {
            double sum = 0;
            double area = 0;
            for (const Share& part : parts) {
                const double value = column.number(from.rows[part.source]);
                if (!std::isfinite(value)) continue;
                sum += value * (rates ? part.area : part.area / geo::area(sources[part.source]));
                area += part.area;
            }
            carried += sum;
            output.add(area == 0 ? std::nan("") : rates ? sum / area : sum);
        }
        if (!rates && carried < given * (1 - 1e-9)) {
            result.warnings.push_back(KAPOK_TR("spatial", "%1 of %2 lies outside all targets.")
                                          .arg(rounded(given - carried))
                                          .arg(column.field().shown()));
        }
    }
    addShapes(to.shapes, to.crs, table);
    return result;
}

ModuleInfo joinInfo() {
    ModuleInfo info;
    info.id = "spatial.join";
    info.title = KAPOK_TR("spatial", "Spatial join");
    info.summary = KAPOK_TR("spatial", "Tells for each row in which target it lies, or which one is nearest.");
    info.help = KAPOK_TR(
        "spatial",
        "A row lies in the target that holds its point, of polygons and lines the centroid; on a border shared "
        "by two targets it is in just one. Of several targets that overlap the first counts. Nearest targets "
        "are by the distance to their centroids, along the earth where coordinates are degrees.\n\n"
        "The result has the data's columns, then those of the target with target_ before their names, and the "
        "number of rows of each target.\n\n**Missing values:** rows without a shape are left out and counted; "
        "rows in no target have missing values.\n\nSource: even-odd rule, through an R-tree.");
    info.assumptions = KAPOK_TR(
        "spatial", "Data and targets have the same coordinate system, which is checked; targets do not overlap.");
    info.inputs = overlayInputs(KAPOK_TR("spatial", "The shapes that rows are joined to."));
    info.parameters = {choiceParameter("match", KAPOK_TR("spatial", "Match"),
                                       KAPOK_TR("spatial", "How a target is found."),
                                       {{"within", KAPOK_TR("spatial", "The target around the point")},
                                        {"nearest", KAPOK_TR("spatial", "The nearest target")}})};
    for (Parameter& parameter : shapeParameters()) info.parameters.push_back(std::move(parameter));
    return info;
}

Result runJoin(const InputTable& data, const InputTable* targets, const ParameterValues& parameters,
               RunContext& context) {
    Result result;
    const ShapeRows rows = shapeRows(data, &parameters, result);
    const ShapeRows to = shapeRows(*targets, nullptr, result);
    requireSameCrs(rows, to);
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> matches(rows.shapes.size(), none);
    const geo::BoxIndex boxes = indexOf(to.shapes);
    std::vector<geo::Point> centres;
    for (const geo::Geometry& shape : to.shapes) centres.push_back(geo::centroid(shape));
    const geo::PointIndex nearest(centres, to.geographic ? geo::Metric::Geodesic : geo::Metric::Plane);
    const bool within = parameters.word("match") == "within";
    context.parallelFor(matches.size(), [&](std::size_t i) {
        if (i % 1024 == 0) context.check();
        const geo::Point point = geo::centroid(rows.shapes[i]);
        if (!within) {
            matches[i] = nearest.nearest(point, 1).front().index;
            return;
        }
        for (const std::uint32_t k : boxes.find({point.x, point.y, point.x, point.y})) {
            if (!geo::contains(to.shapes[k], point)) continue;
            matches[i] = k;
            return;
        }
    });
    OutputTable& table = result.addTable("rows", KAPOK_TR("spatial", "Rows and their targets"));
    copyColumns(data, parameters, rows.rows, table);
    std::vector<std::size_t> counts(to.shapes.size(), 0);
    for (const std::size_t match : matches) {
        if (match != none) ++counts[match];
    }
    OutputColumn& row = table.integer("target_row");
    for (const std::size_t match : matches) {
        if (match == none) {
            row.addMissing();
        } else {
            row.add(static_cast<std::int64_t>(to.rows[match]) + 1);
        }
    }
    addTargetColumns(*targets, to.rows, matches, table);
    addShapes(rows.shapes, rows.crs, table);

    OutputTable& summary = result.addTable("targets", KAPOK_TR("spatial", "Targets"));
    OutputColumn& number = summary.integer("row");
    OutputColumn& count = summary.integer("rows");
    for (std::size_t k = 0; k < counts.size(); ++k) {
        number.add(static_cast<std::int64_t>(to.rows[k]) + 1);
        count.add(static_cast<std::int64_t>(counts[k]));
    }
    addShapes(to.shapes, to.crs, summary);
    const auto missed = static_cast<std::size_t>(std::count(matches.begin(), matches.end(), none));
    if (missed > 0) result.warnings.push_back(KAPOK_TR("spatial", "Rows that lie in no target: %1.").arg(missed));
    return result;
}

}  // namespace kapok::spatial
