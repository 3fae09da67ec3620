// Which part of a map is seen, and where its points fall.
#pragma once

#include "geo/geometry.h"

#include <QPointF>
#include <QRectF>

namespace kapok::map {

/// What is shown, whatever the size of the picture: the point in its middle and the units of the map in one pixel.
struct ViewRange {
    geo::Point centre = {};
    double unitsPerPixel = 1;

    bool operator==(const ViewRange&) const = default;
};

/// The range that shows `box` in a picture of `size` with a margin in pixels. A box without extent gets some.
ViewRange fitted(const geo::Box& box, QSizeF size, double margin);

/// A range in a rectangle of the screen or page (y downwards).
struct Viewport {
    ViewRange range = {};
    QRectF area = {};

    geo::Point toScreen(geo::Point point) const {
        return {area.center().x() + (point.x - range.centre.x) / range.unitsPerPixel,
                area.center().y() - (point.y - range.centre.y) / range.unitsPerPixel};
    }
    QPointF position(geo::Point point) const {
        const geo::Point at = toScreen(point);
        return {at.x, at.y};
    }
    QRectF toScreen(const geo::Box& box) const {
        return {position({box.left, box.top}), position({box.right, box.bottom})};
    }
    geo::Point toMap(QPointF position) const {
        return {range.centre.x + (position.x() - area.center().x()) * range.unitsPerPixel,
                range.centre.y - (position.y() - area.center().y()) * range.unitsPerPixel};
    }
    geo::Box toMap(const QRectF& rectangle) const {
        geo::Box box;
        box.add(toMap(rectangle.topLeft()));
        box.add(toMap(rectangle.bottomRight()));
        return box;
    }
    geo::Box visible() const { return toMap(area); }
    /// The whole shape on the screen.
    geo::Geometry toScreen(const geo::Geometry& shape) const;
};

}  // namespace kapok::map
