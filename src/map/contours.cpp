#include "map/contours.h"

#include "geo/measure.h"
#include "geo/point_index.h"
#include "map/raster_files.h"
#include "map/scene.h"
#include "sdk/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include <cpl_string.h>
#include <gdal_alg.h>
#include <ogr_api.h>

namespace kapok::map {
namespace {

constexpr std::size_t mostCells = 2'000'000;
constexpr double levelsWanted = 12;
constexpr double mostLevels = 1000;
constexpr double nothing = -1e300;  ///< stands for NaN, which the contour generator does not know
constexpr int cellsAlong = 200;
constexpr std::size_t neighbours = 12;
constexpr double reach = 3;  ///< mean distances of neighbours

RasterHandle inMemory(const RasterGrid& grid) {
    const GDALDriverH driver = GDALGetDriverByName("MEM");
    RasterHandle raster(GDALCreate(driver, "", grid.columns, grid.rows, 1, GDT_Float64, nullptr));
    double place[6];
    std::copy(std::begin(grid.place), std::end(grid.place), std::begin(place));
    GDALSetGeoTransform(raster.get(), place);
    std::vector<double> values = grid.values;
    for (double& value : values) value = std::isnan(value) ? nothing : value;
    if (GDALRasterIO(GDALGetRasterBand(raster.get(), 1), GF_Write, 0, 0, grid.columns, grid.rows, values.data(),
                     grid.columns, grid.rows, GDT_Float64, 0, 0) != CE_None)
        throw Error(KAPOK_TR("map", "There is not enough memory for the surface."));
    return raster;
}

std::vector<ContourLine> linesOf(OGRLayerH layer) {
    std::vector<ContourLine> lines;
    OGR_L_ResetReading(layer);
    while (const OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
        const OGRGeometryH shape = OGR_F_GetGeometryRef(feature);
        ContourLine line{OGR_F_GetFieldAsDouble(feature, 0), {}};
        for (int i = 0; i < OGR_G_GetPointCount(shape); ++i)
            line.points.push_back({OGR_G_GetX(shape, i), OGR_G_GetY(shape, i)});
        if (line.points.size() > 1) lines.push_back(std::move(line));
        OGR_F_Destroy(feature);
    }
    return lines;
}

std::pair<double, double> boundsOf(const std::vector<double>& values) {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (!std::isfinite(value)) continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return {low, high};
}

void addLines(std::vector<ContourLine> lines, FeatureSet& set) {
    set.shapes.clear();
    set.labels.clear();
    set.rows.clear();
    set.values.clear();
    for (auto& line : lines) {
        geo::Geometry shape;
        shape.add(geo::PartKind::Line, line.points);
        set.shapes.push_back(std::move(shape));
        set.labels.emplace_back();
        set.rows.push_back(-1);
        set.values.push_back(line.value);
    }
    set.hasValues = true;
    set.categories.clear();
    set.categoryNames.clear();
    set.sizes.clear();
}

/// Shepard's mean; NaN far from all points.
double meanNear(const geo::PointIndex& index, std::span<const double> values, geo::Point at, double farthest) {
    const auto near = index.nearest(at, neighbours);
    if (near.empty() || near.front().distance > farthest) return std::numeric_limits<double>::quiet_NaN();
    if (near.front().distance == 0) return values[near.front().index];
    double sum = 0;
    double weights = 0;
    for (const auto& [i, distance] : near) {
        const double weight = 1 / (distance * distance);
        sum += weight * values[i];
        weights += weight;
    }
    return sum / weights;
}

}  // namespace

double roundInterval(double low, double high) {
    const double exact = (high - low) / levelsWanted;
    if (!(exact > 0) || !std::isfinite(exact)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(exact)));
    const double digit = exact / power;
    return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
}

std::vector<ContourLine> contourLines(const RasterGrid& grid, double interval) {
    const auto [low, high] = boundsOf(grid.values);
    if (!(low < high))
        throw Error(KAPOK_TR("map", "The surface is flat: it has no lines of equal value."),
                    KAPOK_TR("map", "Choose another band or value."));
    if (!(interval > 0)) interval = roundInterval(low, high);
    if ((high - low) / interval > mostLevels)
        throw Error(KAPOK_TR("map", "An interval of %1 gives more than %2 levels.").arg(interval).arg(mostLevels),
                    KAPOK_TR("map", "Choose a greater interval, such as %1.").arg(roundInterval(low, high)));
    GDALAllRegister();
    const QuietGdal quiet;
    const RasterHandle raster = inMemory(grid);
    const RasterHandle shapes(GDALCreate(GDALGetDriverByName("Memory"), "", 0, 0, 0, GDT_Unknown, nullptr));
    const OGRLayerH layer = GDALDatasetCreateLayer(shapes.get(), "lines", nullptr, wkbLineString, nullptr);
    const OGRFieldDefnH field = OGR_Fld_Create("value", OFTReal);
    OGR_L_CreateField(layer, field, 0);
    OGR_Fld_Destroy(field);
    CPLStringList options;
    options.SetNameValue("LEVEL_INTERVAL", CPLSPrintf("%.17g", interval));
    options.SetNameValue("LEVEL_BASE", "0");
    options.SetNameValue("NODATA", CPLSPrintf("%.17g", nothing));
    options.SetNameValue("ELEV_FIELD", "0");
    if (GDALContourGenerateEx(GDALGetRasterBand(raster.get(), 1), layer, options.List(), nullptr, nullptr) != CE_None)
        throw Error(KAPOK_TR("map", "The lines of equal value cannot be drawn: %1.").arg(quiet.message()));
    return linesOf(layer);
}

RasterGrid surfaceThrough(std::span<const geo::Point> points, std::span<const double> values) {
    std::vector<geo::Point> places;
    std::vector<double> numbers;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isfinite(points[i].x + points[i].y + values[i])) continue;
        places.push_back(points[i]);
        numbers.push_back(values[i]);
    }
    const geo::Box box = geo::boundsOf(places);
    const double cell = std::max(box.width(), box.height()) / cellsAlong;
    if (!(cell > 0))
        throw Error(KAPOK_TR("map", "A surface needs numbers at two places or more."),
                    KAPOK_TR("map", "Choose points with a value, or a raster file."));
    RasterGrid grid;
    grid.columns = static_cast<int>(box.width() / cell) + 2;
    grid.rows = static_cast<int>(box.height() / cell) + 2;
    // The outermost points lie in the middle of the outermost cells, between which lines are drawn.
    const double place[6] = {box.left - cell / 2, cell, 0, box.top + cell / 2, 0, -cell};
    std::copy(std::begin(place), std::end(place), std::begin(grid.place));
    const geo::PointIndex index(places, geo::Metric::Plane);
    const double area = std::max(box.width(), cell) * std::max(box.height(), cell);
    const double farthest = reach * std::sqrt(area / static_cast<double>(places.size()));
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column)
            grid.values.push_back(meanNear(index, numbers, {box.left + column * cell, box.top - row * cell}, farthest));
    }
    return grid;
}

FeatureSet rasterContours(const MapLayer& layer) {
    const RasterSource source(layer.file, layer.bands.empty() ? std::vector<int>{1} : layer.bands);
    FeatureSet set;
    set.crs = source.facts().crs;
    set.valueName = source.facts().bandName.empty() ? source.facts().name : source.facts().bandName;
    set.unit = layer.unit.empty() ? source.facts().unit : layer.unit;
    addLines(contourLines(source.grid(mostCells), layer.interval), set);
    return set;
}

void pointContours(const MapLayer& layer, FeatureSet& set) {
    if (!set.hasValues)
        throw Error(KAPOK_TR("map", "Lines of equal value need the value of the points, or a raster file."),
                    KAPOK_TR("map", "Choose the value of the layer, or the file."));
    std::vector<geo::Point> places;
    for (const auto& shape : set.shapes) places.push_back(geo::labelPoint(shape));
    addLines(contourLines(surfaceThrough(places, set.values), layer.interval), set);
}

void describeContours(SceneLayer& layer, const MapLayer& spec) {
    std::set<double> levels;
    for (const auto& feature : layer.features) levels.insert(feature.value);
    if (levels.empty()) return;
    double step = spec.interval;
    for (auto next = std::next(levels.begin()); next != levels.end() && !(spec.interval > 0); ++next) {
        const double way = *next - *std::prev(next);
        step = step > 0 ? std::min(step, way) : way;
    }
    layer.contourStep = step;
    layer.classes.breaks = {*levels.begin(), *levels.rbegin()};  // what numbers are written like
    if (spec.classes > 1) layer.stretch = Stretch{*levels.begin(), *levels.rbegin()};
}

}  // namespace kapok::map
