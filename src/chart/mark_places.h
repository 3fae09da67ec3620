// Where marks stand on screen: what is under the cursor, what a brush covers.
#pragma once

#include "chart/plot.h"

#include <optional>

namespace kapok::chart {

struct MarkPlace {
    std::size_t row;
    QPointF pixel;
    QRectF bar = {};  ///< of a bar: its rectangle
};

/// Marks with a row of the answer, in the order in which the keyboard walks over them. O(marks).
std::vector<MarkPlace> markPlaces(Plot& plot);

/// The mark under a pixel or close to it. O(marks).
std::optional<MarkPlace> markAt(Plot& plot, QPointF pixel);

/// Rows whose mark lies in a rectangle of pixels; lines, areas and bars count by their place along x alone.
std::vector<std::size_t> marksIn(Plot& plot, const QRectF& pixels);

}  // namespace kapok::chart
