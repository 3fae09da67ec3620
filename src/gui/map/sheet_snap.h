// Where an element of a page comes to rest: at edges and middles of the others, at the margins and middle of the page.
#pragma once

#include "spec/map_sheet.h"

#include <QRectF>

#include <vector>

namespace kapok::gui {

/// What of an element a drag moves; all of them: the whole element.
struct MovingEdges {
    bool left = true;
    bool top = true;
    bool right = true;
    bool bottom = true;

    bool whole() const { return left && top && right && bottom; }
    bool operator==(const MovingEdges&) const = default;
};

struct Snapped {
    QRectF place = {};  ///< millimetres
    std::vector<double> xs = {};
    std::vector<double> ys = {};  ///< lines that it came to rest at
};

/// `place` drawn to lines at most `reach` millimetres away. `element` is the index of the one that moves.
Snapped snapped(const QRectF& place, const MovingEdges& moving, const MapSheet& sheet, int element, double reach);

}  // namespace kapok::gui
