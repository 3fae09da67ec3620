// Names on the map, where they fit.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QPainter>

namespace kapok::map {

struct PlacedLabel {
    int feature = 0;
    QRectF area = {};
};

/// Chooses which names are shown: larger shapes first, none that is much wider than its shape, overlaps another, leaves
/// the viewport or meets a rectangle in `taken`.
std::vector<PlacedLabel> placeLabels(const SceneLayer& layer, const Viewport& viewport,
                                     const std::vector<QRectF>& taken);

/// The names of a layer, or the values along its lines of equal value; nothing for a layer without.
void paintNames(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const std::vector<QRectF>& taken,
                const Theme& theme);

/// Draws them in dark or light, whichever can be read on their shape, with a halo of the shape's colour.
void paintLabels(QPainter& painter, const SceneLayer& layer, const std::vector<PlacedLabel>& labels,
                 const Theme& theme);

/// Text from its baseline on, in the painter's font, with a halo.
void paintHaloed(QPainter& painter, QPointF base, const QString& text, const QColor& ink, QColor halo);

}  // namespace kapok::map
