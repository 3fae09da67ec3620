// What a map shows: layers of features with colours and sizes.
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

/// How the features of a layer are drawn.
enum class MapMark : std::uint8_t {
    Shapes,    ///< areas, lines and points as they are, coloured by value or category
    Symbols,   ///< a disc on each feature, its area in proportion to `size`
    Heat,      ///< how close points lie, each counting by its `size`
    Hexagons,  ///< points counted, or their values combined, in cells of `cell` metres
    Squares,
    Flows  ///< arcs from each feature to its destination, as wide as their `size`
};

/// What is shown of `value` cases among `base` at risk.
enum class MapRate : std::uint8_t {
    None,            ///< the value itself
    Raw,             ///< cases by those at risk
    ExcessRisk,      ///< cases by those expected at the average rate
    EmpiricalBayes,  ///< rates drawn to the average where few are at risk (Marshall 1991)
};

/// The datum of longitudes and latitudes; the last two are those of Chinese map services.
enum class MapDatum : std::uint8_t { Wgs84, Gcj02, Bd09 };

/// Where the shapes come from when the layer's dataset has none: joined by code or name.
struct Boundaries {
    Id dataset = {};
    std::string key = {};    ///< field of the boundaries that `MapLayer::key` is matched with
    std::string label = {};  ///< field with the shapes' names
    KeyMatch match = KeyMatch::IgnoreLeadingZeros;
    bool operator==(const Boundaries&) const = default;
};

/// With `boundaries` the dataset is grouped by `key` (flows: and `destination`), `value` aggregated, `size` and `base`
/// summed; without, its rows are the features, at their geometry or at `longitude` and `latitude`.
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
    MapMark mark = MapMark::Shapes;
    std::string category = {};  ///< field whose values have a colour each, instead of `value`
    std::string size = {};      ///< numeric field or expression: of symbols, flows, weights of points
    MapRate rate = MapRate::None;
    std::string base = {};  ///< of rates: field or expression of those at risk
    std::string longitude = {};
    std::string latitude = {};
    MapDatum datum = MapDatum::Wgs84;
    std::string destination = {};  ///< of flows: the key of where they lead, matched as `key`
    std::string destinationLongitude = {};
    std::string destinationLatitude = {};
    double cell = 0;     ///< metres between the sides of a cell, of heat maps the bandwidth; 0: by the extent
    double largest = 0;  ///< pixels: radius of the largest symbol, width of the widest flow; 0: 24 and 8
    double opacity = 1;
    bool operator==(const MapLayer&) const = default;
};

struct MapSpec {
    std::string title = {};
    std::vector<MapLayer> layers = {};
    std::string projection = {};  ///< PROJ or EPSG text; empty: chosen by the extent
    std::string source = {};
    bool land = false;       ///< the countries of the world below all layers
    bool graticule = false;  ///< meridians and parallels
    bool operator==(const MapSpec&) const = default;
};

}  // namespace kapok
