// What a layer draws: shapes with values and names, from the answers to its queries.
#pragma once

#include "geo/geometry.h"
#include "sdk/text.h"
#include "spec/map_spec.h"
#include "table/table.h"

#include <optional>

namespace kapok::map {

/// A layer of a map with the answers to its queries (mapLayerQuery, boundariesQuery).
struct LayerInput {
    MapLayer layer = {};
    Table answer = {};
    std::optional<Table> boundaries = {};  ///< for a layer with boundaries
};

/// Shapes in the CRS of their geometry field.
struct FeatureSet {
    std::string crs = {};        ///< empty when unknown
    std::string valueName = {};  ///< what the values are, for the legend
    std::string unit = {};
    bool hasValues = false;
    std::vector<geo::Geometry> shapes = {};
    std::vector<std::string> labels = {};
    std::vector<double> values = {};      ///< NaN: missing
    std::vector<std::int64_t> rows = {};  ///< row of the answer, -1: no row of it belongs to the shape
    std::vector<Text> warnings = {};      ///< rows without shape, shapes that cannot be read
};

/// Reads the shapes; with boundaries joins each to the answer's row of its key. Shapes that are missing or broken are
/// left out and counted in the warnings. Throws Error when there is no shape at all, or no key matches.
FeatureSet featuresOf(const LayerInput& input);

/// The values of rows of the answer, NaN for -1 and where there is none.
std::vector<double> valuesOfRows(const LayerInput& input, const std::vector<std::int64_t>& rows);

/// What the values of a layer are and their unit, for the legend.
void nameValues(const LayerInput& input, FeatureSet& set);

/// Do two inputs draw the same shapes in the same places, from the same rows?
bool sameShapes(const LayerInput& a, const LayerInput& b);

/// A key as it is compared: digits without leading zeros, blanks trimmed, full-width characters made narrow.
std::string comparedKey(std::string_view key, KeyMatch match);

}  // namespace kapok::map
