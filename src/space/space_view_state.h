// What a SpaceView holds, shared by its source files only.
#pragma once

#include "map/overlay.h"
#include "space/paint.h"
#include "space/space_view.h"

#include <QFutureWatcher>
#include <QTimer>

namespace kapok::space {

/// A model, or why there is none.
struct Built {
    std::shared_ptr<const Model> model = {};
    std::optional<Error> error = {};
};

struct SpaceView::State {
    std::shared_ptr<const map::Scene> scene;
    MapSpace space;
    Theme theme = lightTheme;
    std::vector<int> selected;
    Colors colors;

    QFutureWatcher<Built> building;
    std::shared_ptr<const Model> model;
    Pose pose;
    map::Message message;
    map::Legends legend;
    QRectF legendArea;
    bool legendPlaced = false;

    PictureMaker maker;
    Picture picture;

    QTimer settle;
    bool moving = false;
    int hovered = -1;
    QPointF cursor;
    QPointF pressedAt;
    Pose pressedPose;
    bool pressed = false;
    bool dragged = false;
    bool pans = false;

    bool showsMap() const { return model && message.text.isEmpty(); }
};

}  // namespace kapok::space
