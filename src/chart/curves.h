// The course of lines and areas in pixels.
#pragma once

#include "chart/projection.h"
#include "table/line_outline.h"

#include <QVector>

#include <memory>

namespace kapok::chart {

/// Lowest and highest numbers of blocks of an area's edges, so that a picture does not look at every row. Gaps of one
/// edge are gaps of both.
class AreaBounds {
public:
    /// Null when the area is short. x must rise. O(rows).
    static std::shared_ptr<const AreaBounds> of(const Area& area);

    std::vector<Extremes> low = {};
    std::vector<Extremes> high = {};
};

/// Gives every area of the scene that is long its bounds.
void prepareLongAreas(Scene& scene);

/// Pieces of a line without gaps, in pixels, its curve drawn out. One of many points, which must rise along x, as
/// outlineInPixels(). O(points in view).
std::vector<QVector<QPointF>> lineInPixels(const Values& x, const Values& y, Curve curve, const Projection& projection,
                                           bool secondary = false);

/// The pieces of an area without gaps: its upper and lower edges. Where it has bounds at most four points a pixel
/// column each, every extreme among them.
std::vector<std::pair<QVector<QPointF>, QVector<QPointF>>> areaInPixels(const Area& area, const Projection& projection);

/// Factors from a series' numbers to those of the axes.
struct Units {
    double x = 1;
    double y = 1;
};

/// The same of a series with at most four points a pixel column where there are many: the same picture from fewer
/// points (see table/line_outline.h).
std::vector<QVector<QPointF>> outlineInPixels(const LineSeries& line, const Projection& projection, const Units& units,
                                              Curve curve, bool secondary);

/// Points between the given ones on a curve that overshoots none of them (Fritsch and Carlson 1980), or on steps.
QVector<QPointF> curved(const QVector<QPointF>& points, Curve curve, bool upright);

}  // namespace kapok::chart
