// Draws a scene as it is laid out: on screen, in pictures and in vector files alike.
#pragma once

#include "chart/colors.h"
#include "chart/layout.h"
#include "chart/long_marks.h"

#include <QPainter>

namespace kapok::chart {

/// One unit of the painter counts as a CSS pixel (1/96 inch). Vectors stay vectors, text stays text, and no mark is
/// drawn outside its plot even where the device does not clip.
class ScenePainter {
public:
    ScenePainter(QPainter& painter, const Scene& scene, const Layout& layout, const Theme& theme);

    void paint();

private:
    void paintWords(const std::vector<PlacedText>& texts);
    void paintSwatch(const PlacedSwatch& swatch);
    void paintRamp(const QRectF& place);
    void paintPanel(const Panel& panel, const PlacedPanel& placed);
    void paintGridLines(const PlacedPanel& placed);
    void paintCells();
    /// `ground`: the area that it may lie on.
    void paintArea(const Area& area, const Area* ground, const Projection& projection);
    void paintBand(const Rect& band, const Projection& projection);
    void paintRect(const Rect& rect, const Projection& projection);
    void paintPolygon(const Polygon& polygon, const Projection& projection);
    void paintWedge(const Wedge& wedge, const Projection& projection);
    void paintRule(const Rule& rule, const Projection& projection);
    void paintLine(const Line& line, const Projection& projection);
    void paintPoints(const Points& points, const Projection& projection);
    void paintTicks(const Points& points, const Projection& projection);
    void paintSingly(const Points& points, const Projection& projection, const std::vector<RowIndex>* only);
    void paintDensity(const Points& points, const LongPoints& dense, const Projection& projection);
    QColor wordsColor(const Ink& ink) const;
    QColor resting(const Ink& ink, bool selected) const;

    QPainter& painter_;
    const Scene& scene_;
    const Layout& layout_;
    Palette palette_;
};

}  // namespace kapok::chart
