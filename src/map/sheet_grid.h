// Coordinates at the edges of a map on a page, and the lines between them.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QLocale>
#include <QPainter>

namespace kapok::map {

/// Room that the labels need outside the map's frame, in pixels.
inline constexpr double gridMargin = 16;

struct GridLabel {
    enum class Edge { Left, Right, Top, Bottom };
    QPointF at = {};  ///< where the line meets the edge, or ends
    Edge edge = Edge::Left;
    QString text = {};
    bool onFrame = true;  ///< false: the line ends before it reaches the frame
};

struct MapGrid {
    std::vector<QPolygonF> lines = {};
    std::vector<GridLabel> labels = {};
};

/// Meridians and parallels at round degrees, minutes or seconds. On a map whose projection was chosen and keeps
/// lengths (Gauss–Krüger, UTM), its own coordinates in metres instead; those too where coordinates are not on the
/// earth. Meridians are named at the upper and lower edge, parallels at the left and right.
MapGrid gridOf(const Scene& scene, const Viewport& viewport, const QLocale& locale = {});

/// Lines over the map, labels around it; none overlaps another.
void paintGrid(QPainter& painter, const MapGrid& grid, const Theme& theme);

/// "113°30′E", "22°S", "0°".
QString degreeText(double degrees, bool longitude);

}  // namespace kapok::map
