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

Query mapLayerQuery(const MapLayer& layer, const Table& table) {
    Query query;
    query.filter = layer.filter;
    const std::string value =
        layer.value.empty() || !table.has(layer.value) ? layer.value : fieldReference(layer.value);
    const bool joined = !layer.boundaries.dataset.empty();
    if (joined && layer.key.empty()) {
        throw Error(KAPOK_TR("spec", "The map layer has no field to match with the boundaries."),
                    KAPOK_TR("spec", "Choose the field that holds the code or the name of the area."));
    }
    query.derive.push_back({"key", layer.key.empty() ? "row()" : fieldReference(layer.key)});
    if (!value.empty()) query.derive.push_back({"value", value});
    if (joined) {
        query.groupBy = {"key"};
        if (!value.empty()) query.aggregates.push_back({layer.aggregate, "value", "value"});
        query.select = value.empty() ? std::vector<std::string>{"key"} : std::vector<std::string>{"key", "value"};
        return query;
    }
    const std::string label = layer.label.empty() ? layer.key : layer.label;
    query.derive.push_back({"label", label.empty() ? "text(row())" : "text(" + fieldReference(label) + ")"});
    query.derive.push_back({"geometry", fieldReference(geometryField(table))});
    query.select = {"key", "label", "geometry"};
    if (!value.empty()) query.select.insert(query.select.begin() + 1, "value");
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
