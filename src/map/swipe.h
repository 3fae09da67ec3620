// An edge over a map, beyond which another picture shows.
#pragma once

#include "spec/map_spec.h"
#include "spec/theme.h"

#include <QLineF>
#include <QPainter>
#include <QRectF>

#include <memory>

namespace kapok::map {

struct Scene;

/// What is seen on one side of the edge.
struct SwipedScene {
    std::shared_ptr<const Scene> scene = {};
    bool active = true;  ///< the layer that is hovered and selected in is among it
};

/// The layers of that side and of both; what lies below all layers stays. Where no layer has a side the topmost one
/// shows before the edge alone.
SwipedScene swiped(const std::shared_ptr<const Scene>& scene, SwipeSide side);

class Swipe {
public:
    /// Right of the edge, or below it.
    QRectF beyond(const QRectF& area) const;
    SwipeSide sideAt(QPointF at, const QRectF& area) const;
    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const;

    /// True when the edge or its handle lies there; it then follows moveTo() until release().
    bool take(QPointF at, const QRectF& area);
    void moveTo(QPointF at, const QRectF& area);
    void release() { taken_ = false; }
    bool isTaken() const { return taken_; }
    /// From upright to level and back.
    void turn() { level_ = !level_; }
    /// By an arrow key; those across it turn it first.
    void step(Qt::Key arrow);
    /// Part of the width or height before the edge.
    double place() const { return place_; }

private:
    QLineF edge(const QRectF& area) const;

    double place_ = 0.5;
    bool level_ = false;
    bool taken_ = false;
};

}  // namespace kapok::map
