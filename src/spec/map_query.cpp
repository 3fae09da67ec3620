#include "sdk/error.h"
#include "spec/chart_query.h"
#include "spec/selection_text.h"

namespace kapok {

std::string geometryField(const Table& table) {
    for (const auto& column : table.columns()) {
        if (column->type() == Type::Geometry) return column->field().name;
    }
    throw Error(KAPOK_TR("spec", "The dataset has no shapes to put on a map."),
                KAPOK_TR("spec",
                         "Choose boundaries to join it to, or open a file with geometry, such as GeoJSON, "
                         "GeoPackage or Shapefile."));
}

namespace {

/// A field by its name, or the expression itself.
std::string fieldOrExpression(const std::string& text, const Table& table) {
    return table.has(text) ? fieldReference(text) : text;
}

/// Rows of one shape, or of one way, are combined.
void groupFeatures(Query& query, const MapLayer& layer) {
    query.groupBy = {"key"};
    if (!layer.destination.empty()) query.groupBy.push_back("destination");
    // Dots of several categories lie in one area.
    const bool byCategory = layer.mark == MapMark::Dots && !layer.category.empty();
    if (byCategory) query.groupBy.push_back("category");
    query.select = query.groupBy;
    const auto combine = [&](const std::string& given, const char* column, AggregateOp op) {
        if (given.empty()) return;
        query.aggregates.push_back({op, column, column});
        query.select.push_back(column);
    };
    combine(layer.value, "value", layer.aggregate);
    if (!byCategory) combine(layer.category, "category", AggregateOp::First);
    combine(layer.size, "size", AggregateOp::Sum);
    combine(layer.base, "base", AggregateOp::Sum);
}

/// Where the rows lie: in columns of their own or as geometry.
void placeRows(Query& query, const MapLayer& layer, const Table& table) {
    const auto add = [&](const std::string& field, const char* column) {
        if (field.empty()) return;
        query.derive.push_back({column, fieldReference(field)});
        query.select.push_back(column);
    };
    add(layer.longitude, "x");
    add(layer.latitude, "y");
    add(layer.destinationLongitude, "x2");
    add(layer.destinationLatitude, "y2");
    if (layer.longitude.empty()) add(geometryField(table), "geometry");
}

}  // namespace

Query mapLayerQuery(const MapLayer& layer, const Table& table) {
    Query query;
    query.filter = layer.filter;
    const bool joined = !layer.boundaries.dataset.empty();
    if (joined && layer.key.empty()) {
        throw Error(KAPOK_TR("spec", "The map layer has no field to match with the boundaries."),
                    KAPOK_TR("spec", "Choose the field that holds the code or the name of the area."));
    }
    if (layer.longitude.empty() != layer.latitude.empty()) {
        throw Error(KAPOK_TR("spec", "The map layer has only one of longitude and latitude."),
                    KAPOK_TR("spec", "Choose both fields, or neither."));
    }
    query.select = {"key"};
    query.derive.push_back({"key", layer.key.empty() ? "row()" : fieldReference(layer.key)});
    const auto add = [&](const std::string& text, const char* column) {
        if (text.empty()) return;
        query.derive.push_back({column, fieldOrExpression(text, table)});
        query.select.push_back(column);
    };
    add(layer.value, "value");
    if (!layer.category.empty()) add("text(" + fieldOrExpression(layer.category, table) + ")", "category");
    add(layer.size, "size");
    add(layer.time, "time");
    add(layer.base, "base");
    add(layer.destination, "destination");
    if (joined) {
        groupFeatures(query, layer);
        return query;
    }
    const std::string label = layer.label.empty() ? layer.key : layer.label;
    query.derive.push_back({"label", label.empty() ? "text(row())" : "text(" + fieldReference(label) + ")"});
    query.select.push_back("label");
    placeRows(query, layer, table);
    return query;
}

Query boundariesQuery(const Boundaries& boundaries, const Table& table) {
    const std::string label = boundaries.label.empty() ? boundaries.key : boundaries.label;
    return {.derive = {{"key", fieldReference(boundaries.key)},
                       {"label", "text(" + fieldReference(label) + ")"},
                       {"geometry", fieldReference(geometryField(table))}},
            .select = {"key", "label", "geometry"}};
}

Selection selectionOfFeatures(const MapLayer& layer, const Table& features, const std::vector<std::size_t>& rows) {
    std::vector<std::size_t> known;
    const Column& key = *features.column("key");
    for (const std::size_t row : rows) {
        if (!key.isMissing(row)) known.push_back(row);
    }
    if (known.empty()) return {layer.dataset, {}, {}};
    if (!layer.key.empty()) {
        const std::string named = features.has("label") ? "label" : "key";
        return {layer.dataset, isOneOfRows(fieldReference(layer.key), key, known),
                labelOf(layer.key, *features.column(named), known)};
    }
    std::vector<std::size_t> numbers;
    for (const std::size_t row : known) numbers.push_back(static_cast<std::size_t>(key.integer(row)) - 1);
    return selectionOfRows(layer.dataset, numbers);
}

}  // namespace kapok
