// A map ready to be drawn: projected shapes at several levels of detail, with their classes.
#pragma once

#include "geo/box_index.h"
#include "geo/classes.h"
#include "geo/projection.h"
#include "map/features.h"
#include "map/heat.h"
#include "sdk/run_context.h"
#include "spec/theme.h"

#include <functional>
#include <limits>
#include <memory>
#include <optional>

namespace kapok::map {

struct DotScatter;
struct TrackFacts;
struct RasterLayer;

/// The class of a feature that belongs to another panel.
inline constexpr int elsewhereClass = -2;

struct Feature {
    std::string label = {};
    double value = std::numeric_limits<double>::quiet_NaN();
    int classIndex = -1;  ///< of its class or category; -1: no value, or one outside the classes; elsewhereClass
    double amount = std::numeric_limits<double>::quiet_NaN();  ///< what its size stands for
    double size = 0;                                           ///< radius of its symbol or width of its flow, in pixels
    std::int64_t row = -1;    ///< row of the layer's answer; -1: no row belongs to the shape
    geo::Box bounds = {};     ///< on the map; empty: nothing of it can be drawn
    geo::Point labelAt = {};  ///< a point well inside
    double area = 0;          ///< square units of the map
};

/// All shapes of a layer, nowhere more than `tolerance` off.
struct Level {
    double tolerance = 0;
    std::vector<geo::Geometry> shapes = {};
    std::size_t vertices = 0;  ///< of all shapes together
};

/// Where the features of a layer lie.
struct Outlines {
    std::vector<std::shared_ptr<const Level>> levels = {};  ///< finest first, at least one
    geo::BoxIndex index = {};                               ///< of the features' bounds
};

/// What has a colour of its own.
struct Category {
    std::string name = {};  ///< empty: all the others
    std::size_t count = 0;
    std::optional<Rgb> color = {};  ///< nothing: the theme's
};

/// Colours that run evenly from one number to another, in place of classes.
struct Stretch {
    double low = 0;
    double high = 1;
    bool beyond = false;  ///< some values lie outside
};

struct SceneLayer {
    MapMark mark = MapMark::Shapes;
    std::vector<Feature> features = {};
    geo::Classes classes = {};  ///< of the values of all rows that have a shape; without classes: shapes only
    std::size_t missing = 0;    ///< features without class
    bool hasValues = false;
    bool counts = false;                    ///< the values are numbers of points
    MapRate rate = MapRate::None;           ///< what the values are of those at risk
    std::vector<Category> categories = {};  ///< in place of classes
    Terms terms = {};                       ///< of the categories
    std::string valueName = {};
    std::string unit = {};
    std::string ramp = {};
    bool reversed = false;
    bool shared = false;            ///< classes and sizes are those of several maps: numbers of one would mislead
    bool missingSomewhere = false;  ///< in one of them
    double highest = 0;             ///< of the amounts, else the values, of all of them; 0: of no other map
    bool showLabels = false;
    double opacity = 1;
    std::string sizeName = {};
    double largestSize = 0;                               ///< as a number of the data; 0: all symbols are alike
    double largestPixels = 0;                             ///< the radius or width that it has
    std::vector<std::vector<std::int64_t>> members = {};  ///< rows of the answer in each cell; else empty
    bool inRowOrder = false;                              ///< each feature is the row of its number, and no other row
    std::shared_ptr<const HeatGrid> heat = {};
    std::shared_ptr<const DotScatter> scatter = {};
    std::shared_ptr<const TrackFacts> tracks = {};   ///< members are in the order of the vertices then
    std::shared_ptr<const RasterLayer> raster = {};  ///< of rasters and tiles; the only feature is its outline
    std::optional<Stretch> stretch = {};
    double contourStep = 0;                         ///< between lines of equal value
    std::shared_ptr<const Outlines> outlines = {};  ///< shared by scenes that differ in values and colours alone
    geo::Box bounds = {};

    const std::vector<geo::Geometry>& shapes() const { return outlines->levels.front()->shapes; }
    /// The coarsest level that is at most `tolerance` off.
    const Level& level(double tolerance) const;
    /// Has it something to explain: classes, categories, sizes or a density?
    bool explains() const { return hasValues || !categories.empty() || largestSize > 0 || heat; }
    /// The topmost feature at a point, or -1. Lines and points count when within some pixels, symbols on their disc.
    /// O(log n).
    int featureAt(geo::Point point, double unitsPerPixel) const;
    /// Features whose shape meets the rectangle, ascending.
    std::vector<int> featuresIn(const geo::Box& box) const;
    /// Features whose label point lies in a polygon, ascending.
    std::vector<int> featuresWithin(const geo::Geometry& polygon) const;
    /// Rows of the answer behind features, ascending; shapes without row are left out.
    std::vector<std::size_t> rowsOf(const std::vector<int>& chosen) const;
    /// Features of rows of the answer, ascending. O(features + rows), O(rows) where features are in the order of rows.
    std::vector<int> featuresOfRows(const std::vector<std::size_t>& rows) const;
};

/// What lies below the layers and belongs to no data.
struct Backdrop {
    std::vector<geo::Geometry> land = {};
    std::vector<geo::Geometry> graticule = {};
};

struct Division;

/// A plain value: built off the GUI thread, then shared and only read.
struct Scene {
    std::string title = {};
    std::string source = {};
    geo::Projection projection = {};
    bool trueScale = false;               ///< one unit is a metre everywhere, nearly: a scale bar may be drawn
    std::vector<SceneLayer> layers = {};  ///< bottom first
    Backdrop backdrop = {};
    geo::Box bounds = {};               ///< of all shapes and frames
    std::vector<geo::Box> insets = {};  ///< frames around far-off parts that are drawn nearer and smaller
    std::vector<Text> warnings = {};
    bool unfinished = false;              ///< without levels of detail and label points, which are on their way
    std::string attribution = {};         ///< whose base maps are shown
    std::vector<LayerInput> inputs = {};  ///< what the layers were made of
    std::string askedProjection = {};     ///< the spec's, as the next two
    bool land = false;
    bool graticule = false;
    /// Of a map in time or in panels (map/division.h), and the period shown; null: all rows are shown together.
    std::shared_ptr<const Division> division = {};
    std::size_t period = 0;
    /// Row by row of the grid; then the layers above are those of the first one. Empty: one map.
    std::vector<std::shared_ptr<const Scene>> panels = {};

    /// The layer that is hovered, selected and explained by the legend: the topmost one that
    /// has something to explain, else the topmost that is no picture.
    std::size_t active() const;
    const SceneLayer& activeLayer() const { return layers[active()]; }
};

/// Called at most once, on the thread that builds the scene.
using FirstScene = std::function<void(const Scene&)>;

/// `previous` (may be null) lends its shapes where only values, classes or colours have changed: 100,000 shapes are
/// then coloured in tens of milliseconds. Reads, projects, simplifies and classifies. Layers of any CRS meet in one
/// projection: the spec's, or one chosen for the extent; then a few far-off features (Alaska, overseas parts) get
/// frames below the main map. `context` (may be null) shows progress, lends its threads, and cancels (throws
/// Cancelled). Throws Error when a layer has no shape, no key matches, or the projection is not understood; parts that
/// cannot be projected are counted in the warnings. A large map in one part is given to `first` while it is unfinished,
/// about half-way: it can be drawn, hovered and selected in.
Scene buildScene(const MapSpec& spec, const std::vector<LayerInput>& inputs, RunContext* context = nullptr,
                 const Scene* previous = nullptr, const FirstScene& first = {});

}  // namespace kapok::map
