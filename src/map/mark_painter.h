// Symbols, flows and heat of a layer on any painter.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QPainter>

namespace kapok::map {

/// Discs, large ones first so that small ones lie over them.
void paintSymbols(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme);

/// Arcs, wide ones last, with an arrow's head where they lead.
void paintFlows(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme);

/// The density as colours over what lies below: none is clear, the highest opaque.
void paintHeat(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme);

/// The colour of a density from 0 to 1.
QColor heatColor(const SceneLayer& layer, double part, const Theme& theme);

/// Rings around selected symbols, wider arcs over selected flows.
void paintSelectedMarks(QPainter& painter, const SceneLayer& layer, const std::vector<int>& selected,
                        const Viewport& viewport, const Theme& theme);

}  // namespace kapok::map
