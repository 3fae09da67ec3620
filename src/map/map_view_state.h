// What a MapView holds, shared by its source files only.
#pragma once

#include "map/legend.h"
#include "map/map_view.h"
#include "map/overlay.h"
#include "map/paint.h"
#include "map/vtk_renderer.h"

#include <QTimer>

namespace kapok::map {

struct MapView::State {
    Theme theme = lightTheme;
    std::shared_ptr<const Scene> scene;
    std::vector<int> selected;
    ViewRange range;
    std::unique_ptr<VtkRenderer> renderer;  ///< null without OpenGL
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
    bool rubber = false;
    QPointF pressedAt;
    ViewRange pressedRange;
    bool moving = false;
    QTimer settle;

    QImage picture;  ///< shapes, selection and names; what is over it changes with the pointer
    ViewRange pictureRange;
    bool pictureStale = true;
    bool pictureFast = false;
    double frameTime = 0;  ///< milliseconds of the last picture
    double fastTime = 0;   ///< and of the last one in this movement

    const SceneLayer* layer() const { return scene && !scene->layers.empty() ? &scene->activeLayer() : nullptr; }
    bool showsMap() const { return layer() && message.text.isEmpty(); }

    /// The feature at a place of the widget, or -1.
    int featureAt(const Viewport& viewport, QPointF position) const;

    void updatePicture(QSize size, double ratio);
    void paintPicture(QPainter& painter, const QRectF& area) const;
    void paintDetails(QPainter& painter, const Viewport& viewport);
    void paintOverlay(QPainter& painter, const Viewport& viewport);
    QRectF scaleBarArea(const Viewport& viewport, ScaleBar& bar) const;
};

}  // namespace kapok::map
