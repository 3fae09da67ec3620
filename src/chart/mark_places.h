// Where marks stand on screen: what is under the cursor, what a brush covers.
#pragma once

#include "chart/layout.h"

#include <optional>

namespace kapok::chart {

struct MarkPlace {
    std::size_t row = noRow;
    QPointF pixel = {};
    QPolygonF outline = {};  ///< of a surface: what is under the cursor; empty for points
    std::size_t panel = 0;
};

/// Marks with a row of the answer, in the order in which the keyboard walks over them. Where a mark stands for very
/// many rows, only such as lie in a rectangle of pixels (nothing: the plot), and no more than can be told apart.
/// O(marks).
std::vector<MarkPlace> markPlaces(const Scene& scene, const Layout& layout,
                                  const std::optional<QRectF>& within = std::nullopt);

/// The mark under a pixel or close to it. O(marks); points of very many rows are looked through on all cores.
std::optional<MarkPlace> markAt(const Scene& scene, const Layout& layout, QPointF pixel);

/// The value that a heading of a table stands for: its channel, and a row of the answer that has it.
struct HeadingPlace {
    std::string channel = {};
    std::size_t row = noRow;
};
std::optional<HeadingPlace> headingAt(const Scene& scene, const Layout& layout, QPointF pixel);

/// Rows whose mark lies in a polygon of pixels, of the panel that its first point lies in.
std::vector<std::size_t> marksInside(const Scene& scene, const Layout& layout, const QPolygonF& pixels);

/// Rows whose mark lies in a rectangle of pixels; where the brush goes along x, by their place there alone.
std::vector<std::size_t> marksIn(const Scene& scene, const Layout& layout, const QRectF& pixels);

}  // namespace kapok::chart
