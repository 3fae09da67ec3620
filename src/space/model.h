// A map in space as triangles, lines and texts with places: what a picture from any side is drawn from.
#pragma once

#include "geo/mesh.h"
#include "map/scene.h"
#include "spec/theme.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

namespace kapok::space {

/// The triangles and vertices of one thing in Model::solids.
struct Part {
    int feature = -1;  ///< of the scene's active layer; -1: of none
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t firstVertex = 0;
    std::uint32_t lastVertex = 0;  ///< one past
    QColor color = {};
    bool shaded = true;  ///< by the light, where the map has one
    geo::Box3 bounds = {};
};

struct Line {
    std::vector<geo::Point3> points = {};
    QColor color = {};
};

/// Words that stand in space and are written on the picture.
struct Words {
    geo::Point3 at = {};
    QString text = {};
    int feature = -1;
    double weight = 0;  ///< which of two that meet is kept
};

/// A surface with a picture on it.
struct Ground {
    geo::Mesh mesh = {};
    std::vector<geo::Point> texture = {};  ///< 0 to 1 from the lower left corner of `picture`, one a vertex
    QImage picture = {};
};

/// Lengths are parts of the map's longer side, the ground's middle is the origin; a globe has radius 1. A plain value:
/// built off the GUI thread, then shared and only read.
struct Model {
    MapForm form = MapForm::Prisms;
    std::shared_ptr<const map::Scene> scene = {};
    Theme theme = lightTheme;
    bool lighting = true;
    double nearness = 1;  ///< the zoom for which the widths of a globe's arcs and discs are right
    geo::Mesh solids = {};
    std::vector<Part> parts = {};
    std::vector<Line> lines = {};
    Ground ground = {};
    std::vector<Words> names = {};
    std::vector<std::vector<Words>> marks = {};  ///< of the axis of time: each at every corner it may be written at
    geo::Box3 bounds = {};
    geo::Point origin = {};  ///< of the plane's coordinates
    double unit = 1;         ///< of the plane in one unit here

    bool isGlobe() const { return form == MapForm::Globe; }
    const map::SceneLayer& layer() const { return scene->activeLayer(); }
    geo::Point toModel(geo::Point map) const { return {(map.x - origin.x) / unit, (map.y - origin.y) / unit}; }
    geo::Point toMap(geo::Point here) const { return {here.x * unit + origin.x, here.y * unit + origin.y}; }

    /// Begins a part; what is added to `solids` until endPart is its own.
    void beginPart(int feature, QColor color, bool shaded = true);
    void endPart();
};

/// What the scene's active layer looks like in space: its features raised by their `amount`, or value where they have
/// none; the other layers lie on the ground. Features without a number stay on the ground, and negative numbers do.
/// Throws Error when the form does not suit the layer: a cube without times, a surface without values.
Model buildModel(std::shared_ptr<const map::Scene> scene, const MapSpace& space, const Theme& theme,
                 const QLocale& locale = {});

/// Part of a colour that a face with this normal shows: 1 for what lies flat, so that it has the legend's colour; walls
/// are darker by their side, the light coming from the south-west.
double shade(geo::Point3 normal);

/// Red, green, blue, alpha of each vertex of the solids. Selected features have the selection's colour, and the others
/// are then paler.
std::vector<std::uint8_t> colorsOf(const Model& model, const std::vector<int>& selected);

/// The feature of the active layer that a ray from the eye meets first, or -1.
int featureAt(const Model& model, const geo::Ray& ray);

/// Is a point hidden from `eye` by something nearer?
bool isHidden(const Model& model, geo::Point3 eye, geo::Point3 point, int ownFeature);

}  // namespace kapok::space
