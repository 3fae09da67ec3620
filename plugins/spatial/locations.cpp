#include "spatial/locations.h"

#include "geo/crs.h"
#include "geo/measure.h"
#include "geo/wkb.h"
#include "sdk/declare.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

const ColumnView* geometryColumn(const InputTable& data, const ParameterValues& parameters) {
    if (parameters.has("geometry") && !parameters.words("geometry").empty())
        return &data.column(parameters.words("geometry").front());
    for (const ColumnView& column : data.columns()) {
        if (column.type() == Type::Geometry) return &column;
    }
    return nullptr;
}

const ColumnView* optionalColumn(const InputTable& data, const ParameterValues& parameters, const char* id) {
    return parameters.has(id) ? &data.column(parameters.word(id)) : nullptr;
}

bool outsideDegrees(const std::vector<geo::Point>& points) {
    return std::any_of(points.begin(), points.end(),
                       [](geo::Point point) { return std::abs(point.x) > 360 || std::abs(point.y) > 90; });
}

geo::Metric metricOf(const Locations& locations, const ParameterValues& parameters) {
    const std::string& metric = parameters.word("metric");
    if (metric == "plane") return geo::Metric::Plane;
    const std::string crs = locations.geometry ? locations.geometry->field().crs : std::string();
    const bool degrees = metric == "geodesic" || (!crs.empty() && geo::crsFacts(crs).geographic);
    if (!degrees) return geo::Metric::Plane;
    if (outsideDegrees(locations.points)) {
        throw Error(KAPOK_TR("spatial", "The coordinates are no longitudes and latitudes: some are out of range."),
                    KAPOK_TR("spatial", "Give the data the coordinate system they are in, or choose plane distances."));
    }
    return geo::Metric::Geodesic;
}

/// The shapes of the rows; rows whose shape is empty are taken out.
void readShapes(Locations& locations) {
    std::vector<std::size_t> kept;
    for (const std::size_t row : locations.rows) {
        geo::Geometry shape;
        try {
            shape = geo::readWkb(locations.geometry->wkb()[row]);
        } catch (const Error& error) {
            throw error.at({{}, static_cast<std::int64_t>(row) + 1, locations.geometry->field().name});
        }
        const geo::Point centre = geo::centroid(shape);
        if (!std::isfinite(centre.x) || !std::isfinite(centre.y)) continue;
        kept.push_back(row);
        locations.points.push_back(centre);
        locations.shapes.push_back(std::move(shape));
    }
    locations.rows = std::move(kept);
}

std::string unitOf(const Locations& locations) {
    if (locations.metric == geo::Metric::Geodesic) return "m";
    if (!locations.geometry || locations.geometry->field().crs.empty()) return {};
    const geo::CrsFacts facts = geo::crsFacts(locations.geometry->field().crs);
    return !facts.geographic && facts.metres == 1 ? "m" : std::string();
}

}  // namespace

std::string Locations::name(std::size_t index) const {
    const std::size_t row = rows[index];
    if (!id || id->isMissing(row)) return std::to_string(row + 1);
    return id->type() == Type::Text ? std::string(id->text(row)) : shortest(id->number(row));
}

std::vector<Parameter> locationParameters() {
    return {
        columnParameter("id", KAPOK_TR("spatial", "Id"),
                        KAPOK_TR("spatial",
                                 "Names the rows in results and in files of weights; otherwise they are "
                                 "numbered from 1."),
                        {Type::Text, Type::Int64}, false),
        columnsParameter("geometry", KAPOK_TR("spatial", "Geometry"),
                         KAPOK_TR("spatial", "Where the rows are; otherwise the table's first column of geometry."),
                         {Type::Geometry}, false),
        advanced(columnParameter("x", KAPOK_TR("spatial", "x or longitude"),
                                 KAPOK_TR("spatial", "With y, used instead of geometry."), numberTypes(), false)),
        advanced(columnParameter("y", KAPOK_TR("spatial", "y or latitude"),
                                 KAPOK_TR("spatial", "With x, used instead of geometry."), numberTypes(), false)),
        advanced(choiceParameter(
            "metric", KAPOK_TR("spatial", "Distances"),
            KAPOK_TR("spatial",
                     "Along the earth in metres, or straight in the units of the coordinates. Automatic "
                     "takes the earth where the coordinate system of the geometry is one of degrees."),
            {{"automatic", KAPOK_TR("spatial", "Automatic")},
             {"plane", KAPOK_TR("spatial", "Plane")},
             {"geodesic", KAPOK_TR("spatial", "Along the earth")}})),
    };
}

Locations locationsOf(const InputTable& data, const ParameterValues& parameters,
                      const std::vector<const ColumnView*>& needed, Result& result,
                      const std::vector<std::size_t>* among) {
    Locations locations;
    const ColumnView* x = optionalColumn(data, parameters, "x");
    const ColumnView* y = optionalColumn(data, parameters, "y");
    if (!x != !y) {
        throw Error(KAPOK_TR("spatial", "Coordinates need both x and y."), KAPOK_TR("spatial", "Choose both columns."));
    }
    locations.id = optionalColumn(data, parameters, "id");
    locations.geometry = geometryColumn(data, parameters);
    std::vector<const ColumnView*> columns = needed;
    for (const ColumnView* column : {x, y, locations.geometry, optionalColumn(data, parameters, "block")})
        columns.push_back(column);
    locations.rows = stats::completeRows(columns, data.rows()).rows;
    if (among)
        std::erase_if(locations.rows,
                      [&](std::size_t row) { return !std::binary_search(among->begin(), among->end(), row); });
    const std::size_t asked = among ? among->size() : data.rows();
    if (locations.geometry) readShapes(locations);
    if (x) {
        locations.points.clear();
        for (const std::size_t row : locations.rows) locations.points.push_back({x->number(row), y->number(row)});
    }
    locations.metric = metricOf(locations, parameters);
    locations.unit = unitOf(locations);
    if (locations.rows.empty()) {
        throw Error(KAPOK_TR("spatial", "No row has all the values and the place that are needed."),
                    KAPOK_TR("spatial", "Choose other columns, or fill missing values first."));
    }
    if (locations.rows.size() < asked) {
        result.warnings.push_back(
            KAPOK_TR("spatial", "Rows left out because a value or the place is missing or infinite: %1.")
                .arg(asked - locations.rows.size()));
    }
    return locations;
}

void requirePlaces(const Locations& locations) {
    if (locations.placed()) return;
    throw Error(KAPOK_TR("spatial", "It is not known where the rows are."),
                KAPOK_TR("spatial", "Use a table with geometry, or choose the columns with x and y."));
}

LocationTable::LocationTable(Result& result, std::string id, Text title, const Locations& locations)
    : id_(id), table_(result.addTable(std::move(id), std::move(title))), locations_(locations) {
    OutputColumn& row = table_.integer("row");
    for (const std::size_t index : locations.rows) row.add(static_cast<std::int64_t>(index) + 1);
    if (!locations.id) return;
    OutputColumn& name = table_.text(key());
    for (std::size_t i = 0; i < locations.size(); ++i) name.add(locations.name(i));
}

OutputColumn& LocationTable::number(const std::string& name, const std::vector<double>& values, std::string unit) {
    const bool taken = std::any_of(table_.columns().begin(), table_.columns().end(),
                                   [&](const OutputColumn& column) { return column.field().name == name; });
    OutputColumn& column = table_.number(taken ? "column_" + name : name, std::move(unit));
    for (const double value : values) column.add(value);
    return column;
}

OutputColumn& LocationTable::text(const std::string& name, const std::vector<std::string>& values, Terms terms) {
    OutputColumn& column = table_.text(name, std::move(terms));
    for (const std::string& value : values) column.add(value);
    return column;
}

void LocationTable::integers(const std::string& name, const std::vector<std::uint32_t>& values) {
    OutputColumn& column = table_.integer(name);
    for (const std::uint32_t value : values) column.add(static_cast<std::int64_t>(value));
}

std::string LocationTable::key() const {
    if (!locations_.id) return "row";
    const std::string& name = locations_.id->field().name;
    return name == "row" ? "id" : name;
}

void LocationTable::finish() {
    if (locations_.geometry) {
        Field field = locations_.geometry->field();
        field.name = "geometry";
        OutputColumn& column = table_.column(std::move(field));
        for (const std::size_t row : locations_.rows) column.add(locations_.geometry->wkb()[row]);
    } else if (locations_.placed()) {
        Field field{.name = "geometry", .type = Type::Geometry};
        if (locations_.metric != geo::Metric::Plane) field.crs = "EPSG:4326";
        OutputColumn& column = table_.column(std::move(field));
        for (const geo::Point at : locations_.points) {
            geo::Geometry shape;
            shape.add(geo::PartKind::Point, std::span(&at, 1));
            column.add(geo::writeWkb(shape));
        }
    }
}

std::vector<double> valuesOf(const ColumnView& column, const Locations& locations) {
    return stats::numbersOf(column, locations.rows);
}

}  // namespace kapok::spatial
