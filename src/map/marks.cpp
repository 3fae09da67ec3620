#include "map/marks.h"

#include "geo/measure.h"
#include "map/bins.h"
#include "map/contours.h"
#include "map/tiles.h"
#include "sdk/error.h"
#include "spec/map_layer.h"

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr int arcSteps = 24;
constexpr double bend = 0.15;       ///< of the straight length
constexpr double cellsAlong = 40;   ///< along the longer side of the extent
constexpr double largestDisc = 24;  ///< pixels
constexpr double widestFlow = 8;
constexpr double plainDisc = 5;
constexpr double plainFlow = 1.5;
constexpr double thinnest = 0.6;

geo::Geometry pointShape(geo::Point at) {
    geo::Geometry shape;
    if (std::isfinite(at.x) && std::isfinite(at.y)) shape.add(geo::PartKind::Point, std::span(&at, 1));
    return shape;
}

/// A quadratic Bézier curve.
geo::Geometry arc(geo::Point from, geo::Point to) {
    const geo::Point way{to.x - from.x, to.y - from.y};
    const geo::Point control{(from.x + to.x) / 2 - 2 * bend * way.y, (from.y + to.y) / 2 + 2 * bend * way.x};
    std::vector<geo::Point> line;
    for (int i = 0; i <= arcSteps; ++i) {
        const double t = static_cast<double>(i) / arcSteps;
        const double a = (1 - t) * (1 - t);
        const double b = 2 * t * (1 - t);
        line.push_back({a * from.x + b * control.x + t * t * to.x, a * from.y + b * control.y + t * t * to.y});
    }
    geo::Geometry shape;
    shape.add(geo::PartKind::Line, line);
    return shape;
}

void makeArcs(FeatureSet& set) {
    for (auto& shape : set.shapes) {
        if (shape.parts.size() != 2) {
            shape = {};  // an end lies where the projection does not reach
            continue;
        }
        const geo::Point from = shape.points(shape.parts[0])[0];
        const geo::Point to = shape.points(shape.parts[1])[0];
        shape = from == to ? geo::Geometry() : arc(from, to);
    }
}

std::vector<geo::Point> placesOf(const FeatureSet& set) {
    std::vector<geo::Point> places;
    for (const auto& shape : set.shapes) places.push_back(geo::labelPoint(shape));
    return places;
}

double longerSide(const std::vector<geo::Point>& points) {
    const geo::Box box = geo::boundsOf(points);
    return std::max(box.width(), box.height());
}

/// Points by their cells; what one cell holds is a feature.
Marked makeCells(const MapLayer& layer, FeatureSet& set) {
    const auto places = placesOf(set);
    double width = layer.cell > 0 ? layer.cell : longerSide(places) / cellsAlong;
    if (!(width > 0)) width = 1;
    const auto shape = layer.mark == MapMark::Hexagons ? CellShape::Hexagon : CellShape::Square;
    auto cells = cellsOf(places, shape, width);
    FeatureSet made;
    made.crs = set.crs;
    made.warnings = std::move(set.warnings);
    made.hasValues = true;
    made.valueName = set.hasValues ? set.valueName : set.sizeName;
    made.unit = set.unit;
    made.counts = !set.hasValues && set.sizes.empty();
    Marked marked;
    for (std::size_t i = 0; i < cells.shapes.size(); ++i) {
        std::vector<double> values;
        std::vector<std::int64_t> rows;
        for (const std::size_t member : cells.members[i]) {
            values.push_back(set.hasValues ? set.values[member] : made.counts ? 1 : set.sizes[member]);
            rows.push_back(set.rows[member]);
        }
        made.values.push_back(combined(set.hasValues ? layer.aggregate : AggregateOp::Sum, std::move(values)));
        made.labels.emplace_back();
        made.rows.push_back(-1);
        marked.members.push_back(std::move(rows));
    }
    made.shapes = std::move(cells.shapes);
    set = std::move(made);
    return marked;
}

}  // namespace

Marked applyMark(const LayerInput& input, FeatureSet& set, const geo::Projection& projection) {
    const MapLayer& layer = input.layer;
    switch (layer.mark) {
        case MapMark::Shapes: return {};
        case MapMark::Raster:
        case MapMark::Tiles: {
            Marked marked;
            if (mayAskFor(layer)) marked.raster = openRaster(layer, set.crs, projection);
            return marked;
        }
        case MapMark::Contours:
            if (!drawsFile(layer)) pointContours(layer, set);
            return {};
        case MapMark::Symbols:
            for (auto& shape : set.shapes) shape = pointShape(geo::labelPoint(shape));
            return {};
        case MapMark::Dots: {
            Marked marked;
            marked.scatter = std::make_shared<const DotScatter>(scatterDots(input, set));
            return marked;
        }
        case MapMark::Tracks: {
            Tracks tracks = makeTracks(input, set, projection);
            Marked marked;
            marked.members = std::move(tracks.members);
            marked.tracks = std::make_shared<const TrackFacts>(std::move(tracks.facts));
            return marked;
        }
        case MapMark::Flows: makeArcs(set); return {};
        case MapMark::Hexagons:
        case MapMark::Squares: return makeCells(layer, set);
        case MapMark::Heat: {
            Marked marked;
            marked.heat = std::make_shared<const HeatGrid>(heatOf(placesOf(set), set.sizes, layer.cell));
            for (auto& shape : set.shapes) shape = pointShape(geo::labelPoint(shape));
            return marked;
        }
    }
    return {};
}

double standardLargest(MapMark mark) { return mark == MapMark::Flows ? widestFlow : largestDisc; }

double sizeInPixels(const MapLayer& layer, double size, double largest) {
    const bool flow = layer.mark == MapMark::Flows;
    if (!(largest > 0)) return flow ? plainFlow : plainDisc;
    const double most = layer.largest > 0 ? layer.largest : standardLargest(layer.mark);
    const double part = std::clamp(size / largest, 0.0, 1.0);
    return std::isnan(size) ? 0 : flow ? std::max(thinnest, most * part) : most * std::sqrt(part);
}

}  // namespace kapok::map
