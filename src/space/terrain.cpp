#include "map/palette.h"
#include "map/raster_layer.h"
#include "map/shape_painter.h"
#include "sdk/error.h"
#include "space/build_parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kapok::space {
namespace {

constexpr int crossings = 200;       ///< of the net, along the longer side
constexpr int picturePixels = 1600;  ///< of what is draped, along the longer side
constexpr double drapedScale = 1.6;
constexpr double deepest = 0.32;  ///< darkness of the steepest slope away from the light
constexpr double relief = 0.4;    ///< of the darkness for a slope of 45°
constexpr double socket = 0.02;   ///< below the lowest point

/// From the north-west, as on relief maps.
constexpr geo::Point3 light{-0.5, 0.5, 0.7071};

struct Field {
    geo::HeightGrid heights;  ///< in the plane's units and the data's
    geo::HeightGrid values;   ///< what is coloured
};

/// Columns and rows of a net over a box.
std::pair<int, int> crossingsOf(const geo::Box& box) {
    const double longer = std::max(box.width(), box.height());
    return {std::max(8, static_cast<int>(crossings * box.width() / longer)),
            std::max(8, static_cast<int>(crossings * box.height() / longer))};
}

/// The numbers of a raster: means of the cells around each crossing.
Field rasterField(const map::SceneLayer& layer) {
    const auto& raster = *layer.raster;
    const geo::Box box = layer.bounds;
    const auto [columns, rows] = crossingsOf(box);
    geo::Box cells = box;
    const double halfWidth = box.width() / (columns - 1) / 2;
    const double halfHeight = box.height() / (rows - 1) / 2;
    cells.left -= halfWidth;
    cells.right += halfWidth;
    cells.bottom -= halfHeight;
    cells.top += halfHeight;
    const auto numbers = raster.source.numbers(cells, columns, rows, raster.mapCrs);
    geo::HeightGrid grid{box, columns, rows, {}};
    for (int row = rows - 1; row >= 0; --row)  // they come from the north
        grid.heights.insert(grid.heights.end(), numbers.begin() + row * columns, numbers.begin() + (row + 1) * columns);
    return {grid, grid};
}

Field pointField(const map::SceneLayer& layer) {
    std::vector<geo::Point> places;
    std::vector<double> numbers;
    std::vector<double> values;
    geo::Box box;
    for (const auto& feature : layer.features) {
        if (feature.bounds.empty() || !std::isfinite(heightNumber(feature))) continue;
        places.push_back(feature.labelAt);
        numbers.push_back(heightNumber(feature));
        values.push_back(feature.value);
        box.add(feature.labelAt);
    }
    if (places.size() < 3 || !(box.width() > 0) || !(box.height() > 0)) {
        throw Error(KAPOK_TR("space", "A surface needs at least three places with a number."),
                    KAPOK_TR("space", "Choose a value or a size for the layer, or another form of the map."));
    }
    const auto [columns, rows] = crossingsOf(box);
    Field field{geo::interpolate(places, numbers, box, columns, rows), {}};
    field.values = layer.hasValues ? geo::interpolate(places, values, box, columns, rows) : field.heights;
    return field;
}

/// The classes' colours, pixel by pixel.
QImage coloured(const Model& model, const geo::HeightGrid& values, QSize size) {
    const auto& layer = model.layer();
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const geo::Point at{values.box.left + values.box.width() * (x + 0.5) / size.width(),
                                values.box.top - values.box.height() * (y + 0.5) / size.height()};
            const int index = layer.classes.size() > 0 ? layer.classes.classOf(values.at(at)) : -1;
            row[x] = map::classColor(layer, index, model.theme).rgb();
        }
    }
    return picture;
}

/// Slopes away from the light as black of some strength.
QImage shadows(const geo::Mesh& surface, const geo::HeightGrid& grid) {
    QImage dark(grid.columns, grid.rows, QImage::Format_ARGB32);
    const double level = light.z;
    for (int r = 0; r < grid.rows; ++r) {
        for (int c = 0; c < grid.columns; ++c) {
            const auto i = static_cast<std::size_t>((grid.rows - 1 - r) * grid.columns + c);
            const double lit = geo::dot(surface.normals[i], light);
            const double darkness = std::clamp((level - lit) * relief / level, 0.0, deepest);
            dark.setPixelColor(c, r, QColor(0, 0, 0, static_cast<int>(255 * darkness)));
        }
    }
    return dark;
}

/// Edges that one triangle alone has: the rim of the surface and of what is missing in it. What lies to the left of an
/// edge is the surface.
std::vector<std::pair<std::uint32_t, std::uint32_t>> rimOf(const geo::Mesh& mesh) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    for (const auto& t : mesh.triangles) {
        for (std::size_t i = 0; i < 3; ++i) edges.emplace_back(t[i], t[(i + 1) % 3]);
    }
    std::sort(edges.begin(), edges.end());
    decltype(edges) rim;
    std::copy_if(edges.begin(), edges.end(), std::back_inserter(rim), [&](const auto& edge) {
        return !std::binary_search(edges.begin(), edges.end(), std::pair(edge.second, edge.first));
    });
    return rim;
}

/// Walls from the rim down.
void addSides(Model& model) {
    model.beginPart(-1, map::color(model.theme.line));
    geo::Mesh& mesh = model.solids;
    for (const auto& [from, to] : rimOf(model.ground.mesh)) {
        const geo::Point3 a = model.ground.mesh.vertices[from];
        const geo::Point3 b = model.ground.mesh.vertices[to];
        const geo::Point3 normal = geo::unit(geo::cross({b.x - a.x, b.y - a.y, 0}, {0, 0, 1}));
        const auto first = mesh.add({a.x, a.y, -socket}, normal);
        mesh.add({b.x, b.y, -socket}, normal);
        mesh.add(b, normal);
        mesh.add(a, normal);
        mesh.triangles.push_back({first, first + 1, first + 2});
        mesh.triangles.push_back({first, first + 2, first + 3});
    }
    model.endPart();
}

/// The surface's colours and the other layers; a raster is painted as on the flat map.
QImage draped(const Model& model, const Field& field, bool ofRaster) {
    const geo::Box& box = field.values.box;
    const QSize size(std::max(2, static_cast<int>(picturePixels * box.width() / model.unit)),
                     std::max(2, static_cast<int>(picturePixels * box.height() / model.unit)));
    map::Scene layers = *model.scene;
    layers.backdrop.land.clear();
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(map::color(model.theme.panel));
    if (!ofRaster) {
        picture = coloured(model, field.values, size);
        layers.layers.erase(layers.layers.begin() + static_cast<std::ptrdiff_t>(layers.active()));
    }
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(drapedScale, drapedScale);
    const QRectF area(QPointF(), QSizeF(size) / drapedScale);
    map::paintShapes(painter, layers, {{box.centre(), box.width() / area.width()}, area}, model.theme, 0.5);
    return picture;
}

}  // namespace

const map::SceneLayer* heightsRaster(const map::Scene& scene) {
    const auto isRaster = [](const map::SceneLayer& layer) {
        return layer.mark == MapMark::Raster && layer.raster && !layer.raster->source.facts().colours;
    };
    const auto found = std::find_if(scene.layers.rbegin(), scene.layers.rend(), isRaster);
    return found == scene.layers.rend() ? nullptr : &*found;
}

void addTerrain(Model& model, double highest) {
    const map::SceneLayer* raster = heightsRaster(*model.scene);
    const Field field = raster ? rasterField(*raster) : pointField(model.layer());
    const geo::Box map = field.heights.box;
    model.origin = map.centre();
    model.unit = std::max(map.width(), map.height());
    double lowest = std::numeric_limits<double>::infinity();
    double most = -lowest;
    for (const double height : field.heights.heights) {
        if (!std::isfinite(height)) continue;
        lowest = std::min(lowest, height);
        most = std::max(most, height);
    }
    const double scale = most > lowest ? highest / (most - lowest) : 0;
    geo::HeightGrid grid = field.heights;
    for (auto& height : grid.heights) height -= lowest;
    grid.box = {};
    grid.box.add(model.toModel({map.left, map.bottom}));
    grid.box.add(model.toModel({map.right, map.top}));
    auto& ground = model.ground;
    geo::addSurface(ground.mesh, grid, scale);
    for (const auto& at : ground.mesh.vertices) {
        ground.texture.push_back(
            {(at.x - grid.box.left) / grid.box.width(), (at.y - grid.box.bottom) / grid.box.height()});
        model.bounds.add(at);
    }
    ground.picture = draped(model, field, raster != nullptr);
    if (model.lighting) {
        QPainter painter(&ground.picture);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(), QSizeF(ground.picture.size())), shadows(ground.mesh, grid));
    }
    addSides(model);
    std::vector<double> heights;
    for (const auto& feature : model.layer().features) {
        const double height = grid.at(model.toModel(feature.labelAt));
        heights.push_back(std::isfinite(height) ? height * scale : 0);
    }
    addNames(model, heights);
}

}  // namespace kapok::space
