// What a MapView holds, shared by its source files only.
#pragma once

#include "map/legends.h"
#include "map/map_view.h"
#include "map/overlay.h"
#include "map/paint.h"
#include "map/panel_grid.h"
#include "map/picture.h"
#include "map/selecting.h"
#include "map/swipe.h"

#include <QTimer>

namespace kapok::map {

/// A picture of the map and what was asked for it.
struct ShownPicture {
    Picture picture;
    bool stale = true;     ///< it shows another scene, theme or selection
    ViewRange askedRange;  ///< of the picture made last, or under way
    QSize askedPixels;
    PictureMaker maker;
};

struct MapView::State {
    Theme theme = lightTheme;
    std::shared_ptr<const Scene> scene;
    std::vector<int> selected;
    std::vector<std::size_t> selectedRows;
    bool estimated = false;
    PanelGrid* panels = nullptr;  ///< shown while the scene has panels; made when first needed
    ViewRange range;
    Message message;
    Tool tool = Tool::Pan;
    bool legendVisible = true;
    Legends legends;
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

    ShownPicture shown;  ///< shapes, selection and names; what is over it changes with the pointer
    Swipe swipe;
    ShownPicture beyond;  ///< what its tool shows beyond the edge; `shown` is what lies before it
    SwipedScene sceneBefore;
    SwipedScene sceneBeyond;

    const SceneLayer* layer() const { return scene && !scene->layers.empty() ? &scene->activeLayer() : nullptr; }
    /// Is the drag under way one that draws, and does not move the map?
    bool draws() const { return selecting.drawing() && !selecting.drawsCorners(); }
    bool showsPanels() const { return panels && scene && !scene->panels.empty(); }
    bool showsMap() const { return layer() && message.text.isEmpty() && !showsPanels(); }

    /// What the layers explain, in a window of this height.
    void updateLegends(int height);

    /// The feature that is seen at a place of the widget, or -1.
    int featureAt(const Viewport& viewport, QPointF position) const;

    void updatePictures(QSize size, double ratio);
    void updatePicture(ShownPicture& picture, PictureRequest request);
    void paintPicture(QPainter& painter, const Picture& picture, const QRectF& area) const;
    void paintSwiped(QPainter& painter, const QRectF& area) const;
    void paintOverlay(QPainter& painter, const Viewport& viewport);
    QRectF scaleBarArea(const Viewport& viewport, ScaleBar& bar) const;
};

}  // namespace kapok::map
