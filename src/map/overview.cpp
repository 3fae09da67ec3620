#include "map/overview.h"

#include "geo/clip.h"
#include "map/backdrop.h"
#include "map/palette.h"
#include "map/shape_painter.h"

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double wider = 5;          ///< than what is seen
constexpr double leastDegrees = 12;  ///< so that coasts are seen
constexpr double mostDegrees = 110;  ///< beyond, the world
constexpr double smallestFrame = 4;  ///< pixels: smaller ones are drawn so large
constexpr geo::Box wholeEarth{-180, -90, 180, 90};

geo::Geometry outlineOf(const geo::Box& box) {
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer,
              std::vector<geo::Point>{
                  {box.left, box.bottom}, {box.right, box.bottom}, {box.right, box.top}, {box.left, box.top}});
    return geo::densified(shape, std::max(box.width(), box.height()) / 24);
}

geo::Box surroundings(const geo::Box& degrees) {
    const double span = std::max({degrees.width(), degrees.height(), leastDegrees / wider}) * wider;
    if (span > mostDegrees) return wholeEarth;
    const geo::Point middle = degrees.centre();
    return {middle.x - span / 2, std::max(-89.0, middle.y - span / 2), middle.x + span / 2,
            std::min(89.0, middle.y + span / 2)};
}

}  // namespace

bool needsOverview(const Scene& scene, const geo::Box& seen) {
    return !scene.projection.definition.empty() && !(degreesWithin(scene.projection, seen) == wholeEarth);
}

bool overviewIsWorld(const Scene& scene, const geo::Box& seen) {
    return surroundings(degreesWithin(scene.projection, seen)) == wholeEarth;
}

void paintFrameOf(QPainter& painter, const Scene& scene, const geo::Box& seen, const geo::Projection& on,
                  const Viewport& viewport, const Theme& theme) {
    geo::Geometry frame = outlineOf(seen);
    geo::Transformation(scene.projection.definition, geo::lonLatCrs).apply(frame.vertices);
    geo::Transformation(geo::lonLatCrs, on.definition).apply(frame.vertices);
    std::vector<geo::Point> onScreen;
    geo::Box bounds;
    for (const auto vertex : frame.vertices) {
        if (std::isfinite(vertex.x + vertex.y)) onScreen.push_back(viewport.toScreen(vertex));
    }
    for (const auto point : onScreen) bounds.add(point);
    if (bounds.empty()) return;
    const QRectF& area = viewport.area;
    QColor fill = color(theme.accent);
    painter.setPen(QPen(fill, 1.2));
    fill.setAlphaF(0.15F);
    painter.setBrush(fill);
    if (std::max(bounds.width(), bounds.height()) < smallestFrame) {
        QRectF mark(0, 0, smallestFrame, smallestFrame);
        mark.moveCenter({bounds.centre().x, bounds.centre().y});
        painter.drawRect(mark.intersected(area));
        return;
    }
    QPolygonF polygon;
    for (const auto point : geo::clipRing(onScreen, {area.left(), area.top(), area.right(), area.bottom()}))
        polygon.append({point.x, point.y});
    painter.drawPolygon(polygon);
}

void paintOverview(QPainter& painter, const QRectF& area, const Scene& scene, const geo::Box& seen,
                   const Theme& theme) {
    if (scene.projection.definition.empty() || area.isEmpty()) return;
    const geo::Box degrees = surroundings(degreesWithin(scene.projection, seen));
    Scene around;
    around.projection = geo::automaticProjection(std::vector{degrees});
    std::size_t lost = 0;
    const geo::Projector projector(geo::lonLatCrs, around.projection);
    around.bounds = geo::boundsOf(projector.project(outlineOf(degrees), lost));
    MapSpec shown;
    shown.land = shown.graticule = true;
    around.backdrop = backdropOf(shown, around);
    // The world is seen whole, other surroundings fill the frame.
    ViewRange range = fitted(around.bounds, area.size(), 1);
    if (!(degrees == wholeEarth))
        range.unitsPerPixel = std::min(around.bounds.width() / area.width(), around.bounds.height() / area.height());
    const Viewport viewport{range, area};
    paintShapes(painter, around, viewport, theme, 0.15);
    paintFrameOf(painter, scene, seen, around.projection, viewport, theme);
}

}  // namespace kapok::map
