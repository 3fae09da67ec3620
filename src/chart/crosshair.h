// The line that follows the cursor along a time, and the values there: the same moment in every panel and chart.
#pragma once

#include "chart/layout.h"
#include "spec/theme.h"

class QPainter;

namespace kapok::chart {

/// One value at the moment.
struct CrosshairValue {
    QPointF pixel = {};
    Ink ink = {};
    QString words = {};
};

/// In one panel.
struct CrosshairLine {
    QPointF from = {};
    QPointF to = {};
    QRectF plot = {};
    QString moment = {};
    std::vector<CrosshairValue> values = {};  ///< empty in the panel `pointed` at: its tool tip says them
};

/// In the panels along a time that show this moment. Of each line and area the point next to it, of bars the one over
/// it; those that have none within a fiftieth of what is shown are left out. O(log points a line).
std::vector<CrosshairLine> crosshairAt(const Scene& scene, const Layout& layout, double seconds,
                                       std::optional<std::size_t> pointed = {});

void paintCrosshair(QPainter& painter, const Theme& theme, const std::vector<CrosshairLine>& lines);

}  // namespace kapok::chart
