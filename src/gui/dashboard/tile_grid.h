// The arithmetic of a dashboard's grid: cells to pixels and back.
#pragma once

#include "spec/dashboard_layout.h"

#include <QRect>

namespace kapok::gui {

inline constexpr int tileGap = 12;
inline constexpr int gridMargin = 16;
inline constexpr int gridRowHeight = 72;  ///< of one cell, the gap included

class TileGrid {
public:
    /// `area` is what the cells fill; `rowHeight` with the gap.
    TileGrid(const QRectF& area, int columns, double rowHeight)
        : area_(area), columns_(columns), rowHeight_(rowHeight) {}
    /// As many rows share the height.
    static TileGrid filling(const QRectF& area, int columns, int rows);

    QRect pixels(const TilePlace& place) const;
    /// The same place and size with its corner in the nearest cell, within the columns.
    TilePlace movedTo(const QPoint& topLeft, TilePlace place) const;
    TilePlace resizedTo(const QSize& pixels, TilePlace place) const;

private:
    double columnWidth() const { return (area_.width() + tileGap) / columns_; }

    QRectF area_;
    int columns_;
    double rowHeight_;
};

}  // namespace kapok::gui
