// What a MapView holds, shared by its source files only.
#pragma once

#include "map/legend.h"
#include "map/map_view.h"
#include "map/overlay.h"
#include "map/paint.h"
#include "map/picture.h"
#include "map/selecting.h"

#include <QTimer>

namespace kapok::map {

struct MapView::State {
    Theme theme = lightTheme;
    std::shared_ptr<const Scene> scene;
    std::vector<int> selected;
    ViewRange range;
    Message message;
    Tool tool = Tool::Pan;
    bool legendVisible = true;
    Legend legend;
    QRectF legendArea;
    bool showsAll = true;  ///< the range follows the size until the user moves it
    double wholeUnits = 1;
    int hovered = -1;
    QPointF cursor;
    bool pressed = false;
    bool dragged = false;
    Selecting selecting;
    bool opensFeatures = false;
    std::vector<geo::Point> measured;  ///< on the map
    QPointF pressedAt;
    ViewRange pressedRange;
    bool moving = false;
    QTimer settle;

    Picture picture;           ///< shapes, selection and names; what is over it changes with the pointer
    bool pictureStale = true;  ///< it shows another scene, theme or selection
    ViewRange askedRange;      ///< of the picture made last, or under way
    QSize askedPixels;
    PictureMaker maker;

    const SceneLayer* layer() const { return scene && !scene->layers.empty() ? &scene->activeLayer() : nullptr; }
    /// Is the drag under way one that draws, and does not move the map?
    bool draws() const { return selecting.drawing() && !selecting.drawsCorners(); }
    bool showsMap() const { return layer() && message.text.isEmpty(); }

    /// The feature at a place of the widget, or -1.
    int featureAt(const Viewport& viewport, QPointF position) const;

    void updatePicture(QSize size, double ratio);
    void paintPicture(QPainter& painter, const QRectF& area) const;
    void paintOverlay(QPainter& painter, const Viewport& viewport);
    QRectF scaleBarArea(const Viewport& viewport, ScaleBar& bar) const;
};

}  // namespace kapok::map
