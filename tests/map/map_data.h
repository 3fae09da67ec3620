// Layers of the real maps in ../shared/data, for tests.
#pragma once

#include "../geo/geojson.h"
#include "geo/wkb.h"
#include "map/features.h"
#include "table/column_builder.h"

#include <QHash>

#include <cmath>

namespace kapok::test {

inline const QString sharedData = KAPOK_SOURCE_DIR "/../shared/data/";

inline ColumnPtr textColumn(const std::string& name, const std::vector<std::string>& cells) {
    ColumnBuilder builder({.name = name, .type = Type::Text});
    for (const auto& cell : cells) builder.addText(cell);
    return builder.finish();
}

inline ColumnPtr numberColumn(const std::string& name, const std::vector<double>& cells, const std::string& unit = {}) {
    ColumnBuilder builder({.name = name, .type = Type::Float64, .unit = unit});
    for (const double cell : cells) builder.addNumber(cell);
    return builder.finish();
}

inline ColumnPtr shapeColumn(const std::vector<geo::Geometry>& shapes, const std::string& crs) {
    ColumnBuilder builder({.name = "geometry", .type = Type::Geometry, .crs = crs});
    for (const auto& shape : shapes) builder.addWkb(geo::writeWkb(shape));
    return builder.finish();
}

/// Columns key, label, geometry.
inline Table boundaryTable(const std::vector<Feature>& features, const std::string& crs = "EPSG:4326") {
    std::vector<std::string> keys;
    std::vector<std::string> labels;
    std::vector<geo::Geometry> shapes;
    for (const auto& feature : features) {
        keys.push_back(feature.code.toStdString());
        labels.push_back(feature.name.toStdString());
        shapes.push_back(feature.geometry);
    }
    return Table({textColumn("key", keys), textColumn("label", labels), shapeColumn(shapes, crs)});
}

inline MapLayer joinedLayer(const std::string& value) {
    MapLayer layer;
    layer.dataset = "values";
    layer.key = "id";
    layer.value = value;
    layer.boundaries = {.dataset = "shapes", .key = "code", .label = "name"};
    return layer;
}

inline geo::Geometry square(double left, double bottom, double side) {
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer,
              std::vector<geo::Point>{
                  {left, bottom}, {left + side, bottom}, {left + side, bottom + side}, {left, bottom + side}});
    return shape;
}

/// Three squares with codes 01, 02, 03 beside each other, in degrees.
inline Table squares(const std::string& crs = "EPSG:4326") {
    return Table({textColumn("key", {"01", "02", "03"}), textColumn("label", {"A", "B", "C"}),
                  shapeColumn({square(110, 22, 1), square(111, 22, 1), square(112, 22, 1)}, crs)});
}

inline map::LayerInput joined(const std::vector<std::string>& keys, const std::vector<double>& values) {
    return {joinedLayer("x"), Table({textColumn("key", keys), numberColumn("value", values)}), squares()};
}

/// US unemployment by county, joined as the program does; no rows when the data is absent.
inline map::LayerInput countyLayer() {
    const auto counties = readGeoJson(sharedData + "us-counties.geojson", "fips");
    map::LayerInput input{joinedLayer("rate"), {}, {}};
    if (counties.empty()) return input;
    QFile file(sharedData + "us-county-unemployment.tsv");
    file.open(QIODevice::ReadOnly);
    file.readLine();
    std::vector<std::string> keys;
    std::vector<double> rates;
    while (!file.atEnd()) {
        const auto cells = file.readLine().trimmed().split('\t');
        keys.push_back(cells[0].toStdString());
        rates.push_back(cells[1].toDouble() * 100);
    }
    input.answer = Table({textColumn("key", keys), numberColumn("value", rates, "%")});
    input.boundaries = boundaryTable(counties);
    return input;
}

/// The 21 cities of Guangdong with a value of their own shapes: thousand square kilometres, two of them missing.
inline map::LayerInput cityLayer() {
    const auto cities = readGeoJson(sharedData + "guangdong-prefectures.geojson", "adcode");
    map::LayerInput input{joinedLayer("面积"), {}, {}};
    if (cities.empty()) return input;
    std::vector<std::string> keys;
    std::vector<double> values;
    for (const auto& city : cities) {
        double area = 0;
        for (const auto& part : city.geometry.parts) {
            const auto ring = city.geometry.points(part);
            for (std::size_t i = 1; i < ring.size(); ++i)
                area += (ring[i - 1].x * ring[i].y - ring[i].x * ring[i - 1].y) / 2 * 111.3 * 103 / 1000;
        }
        keys.push_back(city.code.toStdString());
        const bool missing = city.name == "河源市" || city.name == "云浮市";
        values.push_back(missing ? std::numeric_limits<double>::quiet_NaN() : std::abs(area));
    }
    input.layer.unit = "千平方公里";
    input.layer.showLabels = true;
    input.answer = Table({textColumn("key", keys), numberColumn("value", values)});
    input.boundaries = boundaryTable(cities, "EPSG:4490");
    return input;
}

/// The countries with their number of letters.
inline map::LayerInput countryLayer() {
    const auto countries = readGeoJson(sharedData + "world-110m.geojson", "iso_numeric");
    map::LayerInput input{joinedLayer("letters"), {}, {}};
    if (countries.empty()) return input;
    std::vector<std::string> keys;
    std::vector<double> values;
    for (const auto& country : countries) {
        keys.push_back(country.name.toStdString());
        values.push_back(country.name.size());
    }
    auto named = countries;
    for (auto& country : named) country.code = country.name;
    input.answer = Table({textColumn("key", keys), numberColumn("value", values)});
    input.boundaries = boundaryTable(named);
    return input;
}

}  // namespace kapok::test
