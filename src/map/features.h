// What a layer draws: shapes with values and names, from the answers to its queries.
#pragma once

#include "geo/classes.h"
#include "geo/geometry.h"
#include "sdk/text.h"
#include "spec/map_spec.h"
#include "table/table.h"

#include <optional>

namespace kapok {
class RunContext;
}

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
    bool counts = false;  ///< the values are numbers of points
    std::vector<geo::Geometry> shapes = {};
    std::vector<std::string> labels = {};
    std::vector<double> values = {};      ///< NaN: missing
    std::vector<std::int64_t> rows = {};  ///< row of the answer, -1: no row of it belongs to the shape
    std::vector<double> sizes = {};       ///< of symbols and flows, weights of points; empty: none are given
    std::string sizeName = {};
    std::vector<int> categories = {};             ///< index of categoryNames, -1: missing; empty: no categories
    std::vector<std::string> categoryNames = {};  ///< the most frequent first; the last may stand for the rest
    Terms terms = {};                             ///< of the categories
    bool hasOthers = false;                       ///< it does
    std::vector<int> keys = {};     ///< of a divided answer joined to boundaries: number of each shape's key, -1: none
    std::vector<int> rowKeys = {};  ///< and of each row of the answer
    std::vector<Text> warnings = {};  ///< rows without shape, shapes that cannot be read
};

/// Has the answer parts that are drawn one by one (mapPartsQuery)?
bool isDivided(const Table& answer);

/// Reads the shapes; with boundaries joins each to the answer's row of its key. Flows are lines of two points, from one
/// place to the other. Degrees of Chinese map services are moved to WGS 84. Shapes that are missing or broken are
/// left out and counted in the warnings. `context` (may be null) lends its threads. Throws Error when there is no
/// shape at all, or no key matches.
FeatureSet featuresOf(const LayerInput& input, RunContext* context = nullptr);

/// Fills in values (rates where the layer asks for them), sizes and categories of the set's rows, and their names.
void readValues(const LayerInput& input, FeatureSet& set);

/// The classes that the layer asks for.
geo::Classes classesOf(const MapLayer& layer, const std::vector<double>& values);

/// Do two inputs draw the same shapes in the same places, from the same rows?
bool sameShapes(const LayerInput& a, const LayerInput& b);

}  // namespace kapok::map
