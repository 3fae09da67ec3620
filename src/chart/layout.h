// Where everything of a chart stands for a size: plots, words, swatches. Plain values; the painter only draws them.
#pragma once

#include "chart/paint.h"
#include "chart/projection.h"
#include "chart/ticks.h"

#include <QRectF>
#include <QSizeF>

namespace kapok::chart {

struct PlacedText {
    QString text = {};
    QRectF place = {};  ///< before turning
    double pixels = 11;
    bool bold = false;
    Ink ink = Ink::of(Token::Text);
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    double angle = 0;                    ///< degrees about the middle of the right edge
    bool backed = false;                 ///< on a ground of its own
    std::optional<QPointF> leader = {};  ///< where a line to the words begins

    /// What it covers, turned.
    QPolygonF outline() const;
};

struct PlacedSwatch {
    QRectF place = {};
    LegendEntry entry = {};
    bool line = false;  ///< a stroke of the colour of a line, before its name
    QRectF whole = {};  ///< with its name, where a click hides its marks; empty: it cannot be hidden
};

struct GridLine {
    double pixel = 0;
    bool zero = false;
};

struct PlacedPanel {
    Projection projection = {};
    std::vector<GridLine> upright = {};  ///< at pixels across
    std::vector<GridLine> lying = {};
    bool baseLine = true;  ///< the axis at the lower edge is drawn as a line
    bool sideLine = false;
    std::vector<PlacedText> texts = {};

    const QRectF& plot() const { return projection.plot(); }
};

struct PlacedCell {
    QRectF place = {};
    std::size_t cell = 0;  ///< in Grid::cells
    QString shown = {};
    bool heading = false;
};

struct Layout {
    QSizeF size = {};
    std::vector<PlacedText> texts = {};
    std::vector<PlacedSwatch> swatches = {};
    std::optional<QRectF> ramp = {};
    std::vector<PlacedPanel> panels = {};
    std::vector<PlacedCell> cells = {};
    std::vector<QString> notes = {};  ///< names or rows that had no room
    bool namesAtEnds = false;         ///< lines are named at their right ends instead of in a legend

    /// The panel under a pixel; none between them.
    std::optional<std::size_t> panelAt(QPointF pixel) const;
    /// The entry of a legend under a pixel that can be hidden; null when there is none.
    const PlacedSwatch* switchAt(QPointF pixel) const;
};

/// `views`: a view a panel. O(words); the marks themselves are not looked at, but for their labels.
Layout layOut(const Scene& scene, const std::vector<View>& views, QSizeF size, const PaintOptions& options);

/// The words at the marks of a panel: none over another, none outside the plot.
std::vector<PlacedText> placeLabels(const Scene& scene, const Panel& panel, const Projection& projection);

/// The cells of a table into `area`; adds a note when not all rows or columns have room.
void placeCells(const Grid& grid, const QRectF& area, Layout& layout);

}  // namespace kapok::chart
