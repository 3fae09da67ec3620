// The arithmetic of a dashboard's grid: cells to pixels, and tiles that do not lie on each other.
#pragma once

#include "spec/dashboard_spec.h"

#include <QRect>

namespace kapok::gui {

inline constexpr int tileGap = 12;
inline constexpr int gridMargin = 16;
inline constexpr int gridRowHeight = 72;  ///< of one cell, the gap included

class TileGrid {
public:
    explicit TileGrid(int width) : width_(width) {}

    QRect pixels(const Tile& tile) const;
    /// The cell whose corner is nearest.
    QPoint cellAt(const QPoint& topLeft) const;
    QSize cellsOf(const QSize& pixels) const;

private:
    double columnWidth() const;
    int width_;
};

/// Rows the tiles reach down to.
int gridRows(const std::vector<Tile>& tiles);

/// Tiles that the one of `moved` lies on are pushed down, and those below them; then gaps are closed upwards.
std::vector<Tile> settled(std::vector<Tile> tiles, std::size_t moved);

}  // namespace kapok::gui
