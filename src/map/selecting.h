// What the pointer draws to select by: a rectangle, a circle, a line around, the corners of a polygon.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QPainter>

#include <optional>
#include <vector>

namespace kapok::map {

/// In coordinates of the map: it stays in its place while the map is moved.
class Selecting {
public:
    enum class Shape {
        Rectangle,
        Circle,  ///< from its middle outwards
        Around,  ///< a line along the pointer's way
        Corners  ///< one by each click
    };

    void begin(Shape shape, geo::Point at);
    /// The rectangle's other corner, a place on the circle, one more of the line, the corner to come.
    void moveTo(geo::Point at);
    void addCorner(geo::Point at);
    void stop() { shape_.reset(); }

    bool drawing() const { return shape_.has_value(); }
    bool drawsCorners() const { return shape_ == Shape::Corners; }

    /// A rectangle takes what it meets, the others the features whose label point lies inside. Ascending.
    std::vector<int> chosen(const SceneLayer& layer) const;
    /// With the radius of a circle, on the earth.
    void paint(QPainter& painter, const Viewport& viewport, const Scene& scene, const Theme& theme) const;

private:
    std::vector<geo::Point> ring() const;

    std::optional<Shape> shape_;
    std::vector<geo::Point> points_;  ///< at least two while drawing; the last one follows the pointer
};

}  // namespace kapok::map
