// The course of lines and areas in pixels.
#pragma once

#include "chart/projection.h"

#include <QVector>

namespace kapok::chart {

/// Pieces of a line without gaps, in pixels, its curve drawn out. Where there are many more points than pixels along
/// x, the first, lowest, highest and last of each pixel column stand for all of them (M4: Jugel et al. 2014): the same
/// picture from fewer points. Many points must rise along x. O(points in view).
std::vector<QVector<QPointF>> lineInPixels(const Values& x, const Values& y, Curve curve, const Projection& projection,
                                           bool secondary = false);

/// Points between the given ones on a curve that overshoots none of them (Fritsch and Carlson 1980), or on steps.
QVector<QPointF> curved(const QVector<QPointF>& points, Curve curve, bool upright);

}  // namespace kapok::chart
