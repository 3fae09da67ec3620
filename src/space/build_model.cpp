#include "map/palette.h"
#include "map/shape_painter.h"
#include "space/build_parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kapok::space {
namespace {

constexpr double exactness = 1.0 / 2500;  ///< part of the map's longer side that outlines may be off
constexpr double groundMargin = 0.03;
constexpr int groundPixels = 2048;  ///< along the longer side
constexpr double groundScale = 2;   ///< pixels of the ground in one of the window's, about

/// The layer as shapes alone.
map::SceneLayer plain(const map::SceneLayer& layer) {
    map::SceneLayer bare = layer;
    bare.hasValues = false;
    bare.categories.clear();
    bare.classes = {};
    for (auto& feature : bare.features) feature.classIndex = -1;
    return bare;
}

}  // namespace

double heightNumber(const map::Feature& feature) {
    return std::isfinite(feature.amount) ? feature.amount : feature.value;
}

double highestNumber(const map::SceneLayer& layer) {
    double most = layer.highest;
    for (const auto& feature : layer.features) {
        const double number = heightNumber(feature);
        if (std::isfinite(number)) most = std::max(most, number);
    }
    return most;
}

std::vector<double> heightsOf(const map::SceneLayer& layer, double highest) {
    const double most = highestNumber(layer);
    std::vector<double> heights;
    for (const auto& feature : layer.features) {
        const double number = heightNumber(feature);
        heights.push_back(std::isfinite(number) && most > 0 ? std::max(0.0, number / most * highest) : 0);
    }
    return heights;
}

QColor colorOf(const Model& model, const map::Feature& feature) {
    return map::classColor(model.layer(), feature.classIndex, model.theme);
}

geo::Geometry shapeInModel(const Model& model, const geo::Geometry& shape) {
    geo::Geometry made = shape;
    for (auto& vertex : made.vertices) vertex = model.toModel(vertex);
    return made;
}

const std::vector<geo::Geometry>& shapesFor(const Model& model) {
    return model.layer().level(exactness * model.unit).shapes;
}

void addNames(Model& model, const std::vector<double>& heights) {
    const auto& layer = model.layer();
    if (!layer.showLabels) return;
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const auto& feature = layer.features[i];
        if (feature.label.empty() || feature.bounds.empty()) continue;
        const geo::Point at = model.toModel(feature.labelAt);
        model.names.push_back({{at.x, at.y, heights[i]},
                               QString::fromStdString(feature.label),
                               static_cast<int>(i),
                               feature.area > 0 ? feature.area : heights[i]});
    }
}

void addPlane(Model& model, RaisedLayer raised) {
    map::Scene flat = *model.scene;
    const std::size_t active = flat.active();
    if (raised == RaisedLayer::Plain)
        flat.layers[active] = plain(flat.layers[active]);
    else
        flat.layers.erase(flat.layers.begin() + static_cast<std::ptrdiff_t>(active));
    const geo::Box around = model.scene->bounds.grown(groundMargin * model.unit);
    const double longer = std::max(around.width(), around.height());
    const QSize size(std::max(1, static_cast<int>(groundPixels * around.width() / longer)),
                     std::max(1, static_cast<int>(groundPixels * around.height() / longer)));
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(map::color(model.theme.window));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(groundScale, groundScale);
    const QRectF area(QPointF(), QSizeF(size) / groundScale);
    map::paintShapes(painter, flat, {{around.centre(), around.width() / area.width()}, area}, model.theme, 0.5);
    painter.setPen(QPen(map::color(model.theme.line), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    painter.end();

    const geo::Point low = model.toModel({around.left, around.bottom});
    const geo::Point high = model.toModel({around.right, around.top});
    constexpr geo::Point corners[] = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
    for (const geo::Point c : corners) {
        const geo::Point3 at{low.x + c.x * (high.x - low.x), low.y + c.y * (high.y - low.y), 0};
        model.ground.mesh.add(at, {0, 0, 1});
        model.ground.texture.push_back(c);
        model.bounds.add(at);
    }
    model.ground.mesh.triangles = {{0, 1, 2}, {0, 2, 3}};
    model.ground.picture = std::move(picture);
}

Model buildModel(std::shared_ptr<const map::Scene> scene, const MapSpace& space, const Theme& theme,
                 const QLocale& locale) {
    Model model;
    model.form = space.form;
    model.scene = std::move(scene);
    model.theme = theme;
    model.lighting = space.lighting;
    model.nearness = std::max(0.2, space.camera.zoom);
    const geo::Box& bounds = model.scene->bounds;
    model.origin = bounds.centre();
    model.unit = std::max(bounds.width(), bounds.height());
    if (!(model.unit > 0)) model.unit = 1;
    switch (space.form) {
        case MapForm::Flat:
        case MapForm::Prisms: addPrisms(model, space.height); break;
        case MapForm::Bars: addBars(model, space.height); break;
        case MapForm::Terrain: addTerrain(model, space.height); break;
        case MapForm::Cube: addCube(model, space.height, locale); break;
        case MapForm::Globe: addGlobe(model, space.height); break;
    }
    // Maps that share a scale are seen from one place.
    const bool raised = model.form == MapForm::Prisms || model.form == MapForm::Bars;
    if (raised && model.layer().highest > 0) model.bounds.high.z = std::max(model.bounds.high.z, space.height);
    return model;
}

}  // namespace kapok::space
