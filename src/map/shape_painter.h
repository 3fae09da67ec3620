// The shapes of a scene on any painter, cut to the viewport.
#pragma once

#include "map/group_painter.h"
#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QPainter>

namespace kapok::map {

/// Fills, hatching, borders of all layers and the frames of insets. Nothing is drawn outside the viewport's area, also
/// where the device does not clip. `exactness` is how far outlines may be off, in pixels. Each layer is a group.
void paintShapes(QPainter& painter, const Scene& scene, const Viewport& viewport, const Theme& theme, double exactness,
                 const GroupPainter& group = {});

/// Outlines of features of the active layer in the selection's colour.
void paintSelection(QPainter& painter, const Scene& scene, const std::vector<int>& selected, const Viewport& viewport,
                    const Theme& theme, double exactness);

}  // namespace kapok::map
