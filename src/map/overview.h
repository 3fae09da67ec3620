// Where on earth a map lies: a small map of the surroundings with its frame.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QPainter>

namespace kapok::map {

/// Does an overview say anything: is what is seen a part of the earth?
bool needsOverview(const Scene& scene, const geo::Box& seen);

/// Is the overview a map of the whole world?
bool overviewIsWorld(const Scene& scene, const geo::Box& seen);

/// Land about five times as wide as what is seen of `scene`, which is framed; the whole world where that is most of it.
void paintOverview(QPainter& painter, const QRectF& area, const Scene& scene, const geo::Box& seen, const Theme& theme);

/// The frame of what is seen of `scene` on another map.
void paintFrameOf(QPainter& painter, const Scene& scene, const geo::Box& seen, const geo::Projection& on,
                  const Viewport& viewport, const Theme& theme);

}  // namespace kapok::map
