// What a map shows: layers of features with colours and sizes.
#pragma once

#include "spec/chart_channel.h"
#include "spec/map_sheet.h"
#include "spec/map_space.h"
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
    Flows,     ///< arcs from each feature to its destination, as wide as their `size`
    Dots,      ///< a dot for every `perDot` of `value`, scattered over its area
    Tracks,    ///< points of one `key` joined in the order of `time`
    Raster,    ///< the picture or grid of `file`
    Contours,  ///< lines of equal value, `interval` apart: of `file`, or of a surface through points
    Tiles      ///< a base map: the MBTiles of `file`, or an address with {z}, {x} and {y}
};

/// What is shown of `value` cases among `base` at risk.
enum class MapRate : std::uint8_t {
    None,            ///< the value itself
    Raw,             ///< cases by those at risk
    ExcessRisk,      ///< cases by those expected at the average rate
    EmpiricalBayes,  ///< rates drawn to the average where few are at risk (Marshall 1991)
    SpatialBayes     ///< drawn to the average of the neighbourhood (queen contiguity)
};

/// The datum of longitudes and latitudes; the last two are those of Chinese map services.
enum class MapDatum : std::uint8_t { Wgs84, Gcj02, Bd09 };

/// What the colours of tracks tell. With all but the first each piece from place to place has its own; value and
/// category are those of the row it leads to.
enum class TrackColor : std::uint8_t { Track, Value, Speed, Time };

/// Where a layer shows while an edge is swiped over the map: everywhere, left of the edge or above it, right or below.
enum class SwipeSide : std::uint8_t { Both, Before, Beyond };

/// Where the shapes come from when the layer's dataset has none: joined by code or name.
struct Boundaries {
    Id dataset = {};
    std::string key = {};    ///< field of the boundaries that `MapLayer::key` is matched with
    std::string label = {};  ///< field with the shapes' names
    KeyMatch match = KeyMatch::IgnoreLeadingZeros;
    bool operator==(const Boundaries&) const = default;
};

/// The colour of a category: "#RRGGBB".
struct CategoryColor {
    std::string category = {};
    std::string color = {};
    bool operator==(const CategoryColor&) const = default;
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
    std::string category = {};               ///< field whose values have a colour each, instead of `value`
    std::vector<CategoryColor> colors = {};  ///< of some categories, first in the legend; others have the theme's
    std::string size = {};                   ///< numeric field or expression: of symbols, flows, weights of points
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
    std::string time = {};  ///< date field: of animations, tracks and the cube of space and time
    double perDot = 0;      ///< of Dots; 0: a round number that gives some thousands
    std::string file = {};  ///< of Raster, Contours and Tiles: beside the workbook, or an address
    std::vector<int> bands =
        {};               ///< of Raster, from 1: one with a ramp, or red, green and blue; empty: as the file has
    double interval = 0;  ///< of Contours; 0: a round one
    TrackColor along = TrackColor::Track;
    bool stops = false;  ///< of Tracks: their places as points, with the times
    SwipeSide side = SwipeSide::Both;
    bool operator==(const MapLayer&) const = default;
};

/// What of the layers' `time` is seen.
struct MapTime {
    TimeUnit unit = TimeUnit::None;  ///< a step of the animation; None: all times together
    bool cumulative = false;         ///< all up to the step
    std::string at = {};             ///< ISO date the step begins with; empty: the last one
    double stepSeconds = 0.8;        ///< how long a step is shown
    bool operator==(const MapTime&) const = default;
};

/// One map for each value of a field of the topmost layer's dataset, all with one legend: text has its values, dates
/// the periods of MapTime, numbers are cut into `classes` with as many rows each. Rows and columns: a conditional map.
struct MapFacets {
    std::string column = {};
    std::string row = {};
    int classes = 3;
    bool operator==(const MapFacets&) const = default;
};

/// A part of the map to come back to.
struct MapBookmark {
    std::string name = {};
    double longitude = 0;  ///< degrees, of the middle
    double latitude = 0;
    double width = 0;  ///< metres across
    MapCamera camera = {};
    bool operator==(const MapBookmark&) const = default;
};

struct MapSpec {
    std::string title = {};
    std::vector<MapLayer> layers = {};
    std::string projection = {};  ///< PROJ or EPSG text; empty: chosen by the extent
    std::string source = {};
    bool land = false;       ///< the countries of the world below all layers
    bool graticule = false;  ///< meridians and parallels
    MapTime time = {};
    MapFacets facets = {};
    MapSpace space = {};
    MapSheet sheet = {};
    std::vector<MapBookmark> bookmarks = {};
    bool operator==(const MapSpec&) const = default;
};

}  // namespace kapok
