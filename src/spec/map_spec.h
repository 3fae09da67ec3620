// What a map shows: layers of features coloured by a value.
#pragma once

#include "spec/selection.h"

namespace kapok {

enum class Classification : std::uint8_t {
    Quantile,
    EqualInterval,
    NaturalBreaks,
    StandardDeviation,
    Pretty,
    Manual,
    BoxMap,      ///< hinges at 1.5 interquartile ranges
    BoxMapWide,  ///< at 3
    Percentiles,
    HeadTail
};

/// Where the shapes come from when the layer's dataset has none: joined by code or name.
struct Boundaries {
    Id dataset = {};
    std::string key = {};    ///< field of the boundaries that `MapLayer::key` is matched with
    std::string label = {};  ///< field with the shapes' names
    KeyMatch match = KeyMatch::IgnoreLeadingZeros;
    bool operator==(const Boundaries&) const = default;
};

/// A choropleth. With `boundaries` the dataset is grouped by `key` and `value` aggregated; without, its rows are the
/// features and its geometry field is drawn.
struct MapLayer {
    Id dataset = {};
    std::string key = {};    ///< field that identifies a feature; with boundaries also the grouping
    std::string value = {};  ///< numeric field, or an expression; empty: shapes only
    AggregateOp aggregate = AggregateOp::Sum;
    std::string label = {};  ///< field with names, for tooltips and labels
    std::string filter = {};
    Boundaries boundaries = {};
    Classification method = Classification::Quantile;
    int classes = 5;
    std::vector<double> breaks = {};  ///< Manual: upper bounds of all classes but the last
    std::string ramp = "blues";
    bool reversed = false;
    bool showLabels = false;
    std::string unit = {};
    bool operator==(const MapLayer&) const = default;
};

struct MapSpec {
    std::string title = {};
    std::vector<MapLayer> layers = {};
    std::string projection = {};  ///< PROJ or EPSG text; empty: chosen by the extent
    std::string source = {};
    bool operator==(const MapSpec&) const = default;
};

}  // namespace kapok
