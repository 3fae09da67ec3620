#include "map/backdrop.h"

#include "geo/clip.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

/// A static library's resources are there once this has run; it must not lie in a namespace.
static void loadMapResources() { Q_INIT_RESOURCE(maps); }

namespace kapok::map {
namespace {

constexpr int samples = 16;       ///< along each side of the bounds
constexpr double beyond = 0.6;    ///< of the extent: what is seen around the data, and when the map is moved
constexpr double vertexStep = 1;  ///< degrees between the vertices of a line
constexpr geo::Box wholeEarth{-180, -90, 180, 90};

void addRings(const QJsonArray& rings, geo::Geometry& shape) {
    for (qsizetype i = 0; i < rings.size(); ++i) {
        std::vector<geo::Point> ring;
        for (const auto& position : rings[i].toArray())
            ring.push_back({position.toArray()[0].toDouble(), position.toArray()[1].toDouble()});
        shape.add(i == 0 ? geo::PartKind::Outer : geo::PartKind::Hole, ring);
    }
}

std::vector<geo::Geometry> readWorld() {
    loadMapResources();
    QFile file(QStringLiteral(":/kapok/map/world-110m.geojson"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<geo::Geometry> countries;
    for (const auto& feature : QJsonDocument::fromJson(file.readAll()).object()["features"].toArray()) {
        const auto geometry = feature.toObject()["geometry"].toObject();
        const auto coordinates = geometry["coordinates"].toArray();
        geo::Geometry shape;
        if (geometry["type"].toString() == QLatin1String("Polygon")) {
            addRings(coordinates, shape);
        } else {
            for (const auto& polygon : coordinates) addRings(polygon.toArray(), shape);
        }
        countries.push_back(std::move(shape));
    }
    return countries;
}

/// Of what is seen, and somewhat beyond.
geo::Box degreesOf(const Scene& scene) {
    geo::Box degrees = degreesWithin(scene.projection, scene.bounds);
    if (degrees == wholeEarth) return degrees;
    const double margin = beyond * std::max(degrees.width(), degrees.height());
    degrees = degrees.grown(margin);
    return {degrees.left, std::max(-90.0, degrees.bottom), degrees.right, std::min(90.0, degrees.top)};
}

geo::Geometry line(geo::Point from, geo::Point to) {
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const int steps = std::max(1, static_cast<int>(std::ceil(length / vertexStep)));
    std::vector<geo::Point> points;
    for (int i = 0; i <= steps; ++i)
        points.push_back({from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps});
    geo::Geometry shape;
    shape.add(geo::PartKind::Line, points);
    return shape;
}

std::vector<geo::Geometry> netOver(const geo::Box& degrees) {
    // The margin around the data does not count for the step.
    const double step = graticuleStep(std::max(degrees.width(), degrees.height()) / (1 + 2 * beyond));
    std::vector<geo::Geometry> lines;
    for (double x = std::ceil(degrees.left / step) * step; x <= degrees.right; x += step)
        lines.push_back(line({x, degrees.bottom}, {x, degrees.top}));
    for (double y = std::ceil(degrees.bottom / step) * step; y <= degrees.top; y += step)
        lines.push_back(line({degrees.left, y}, {degrees.right, y}));
    return lines;
}

std::vector<geo::Geometry> projected(const std::vector<geo::Geometry>& shapes, const Scene& scene) {
    const geo::Projector projector(geo::lonLatCrs, scene.projection);
    const geo::Box kept = scene.bounds.grown(2 * std::max(scene.bounds.width(), scene.bounds.height()));
    std::vector<geo::Geometry> made;
    for (const auto& shape : shapes) {
        std::size_t lost = 0;
        auto on = projector.project(shape, lost);
        if (!on.empty() && geo::boundsOf(on).intersects(kept)) made.push_back(std::move(on));
    }
    return made;
}

std::vector<geo::Geometry> landIn(const geo::Box& degrees) {
    std::vector<geo::Geometry> land;
    for (const auto& country : worldCountries()) {
        // Extents across the antimeridian see the other side too.
        for (const double turn : {-360.0, 0.0, 360.0}) {
            const geo::Box seen{degrees.left + turn, degrees.bottom, degrees.right + turn, degrees.top};
            auto part = geo::clip(country, seen);
            for (auto& vertex : part.vertices) vertex.x -= turn;
            if (!part.empty()) land.push_back(std::move(part));
        }
    }
    return land;
}

}  // namespace

const std::vector<geo::Geometry>& worldCountries() {
    static const auto countries = readWorld();
    return countries;
}

geo::Box degreesWithin(const geo::Projection& projection, const geo::Box& onMap) {
    const geo::Transformation back(projection.definition, geo::lonLatCrs);
    std::vector<geo::Point> points;
    for (int i = 0; i <= samples; ++i) {
        for (int k = 0; k <= samples; ++k)
            points.push_back({onMap.left + onMap.width() * i / samples, onMap.bottom + onMap.height() * k / samples});
    }
    geo::Box degrees;
    if (back.apply(points) > points.size() / 8) return wholeEarth;
    const double middle = points[points.size() / 2].x;
    for (auto point : points) {
        if (!std::isfinite(point.x)) continue;
        // Across the meridian of 180° degrees go on.
        if (std::isfinite(middle)) point.x -= 360 * std::round((point.x - middle) / 360);
        degrees.add(point);
    }
    return degrees.empty() || degrees.width() > 150 ? wholeEarth : degrees;
}

double graticuleStep(double degrees) {
    for (const double step : {30.0, 20.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01}) {
        if (degrees / step >= 4) return step;
    }
    return 0.005;
}

Backdrop backdropOf(const MapSpec& spec, const Scene& scene) {
    if (scene.projection.definition.empty() || (!spec.land && !spec.graticule)) return {};
    const bool globe = spec.space.form == MapForm::Globe;
    const geo::Box degrees = globe ? geo::Box{-180, -90, 180, 90} : degreesOf(scene);
    Backdrop backdrop;
    if (spec.land) backdrop.land = projected(landIn(degrees), scene);
    if (spec.graticule) backdrop.graticule = projected(netOver(degrees), scene);
    return backdrop;
}

}  // namespace kapok::map
