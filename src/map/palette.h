// The colours of a map, from the design tokens.
#pragma once

#include "map/scene.h"
#include "spec/theme.h"

#include <QColor>

namespace kapok::map {

QColor color(Rgb rgb);

/// The fill of a class; of -1 what shapes without value have. One-hue ramps run from the background's side to the far
/// side: in the dark theme low values are dark.
QColor classColor(const SceneLayer& layer, int classIndex, const Theme& theme);

/// The colour of a place on the layer's ramp from 0 to 1, turned as classColor() turns it.
QColor rampAt(const SceneLayer& layer, double position, const Theme& theme);

/// Thin lines over shapes without value.
QColor hatchColor(const Theme& theme);
/// Lines between shapes, which are the background showing through.
QColor borderColor(const SceneLayer& layer, const Theme& theme);
/// The theme's light or dark text, whichever can be read on `fill`.
QColor textOn(const QColor& fill);

}  // namespace kapok::map
