#include "map/view_range.h"

#include <algorithm>

namespace kapok::map {

ViewRange fitted(const geo::Box& box, QSizeF size, double margin) {
    if (box.empty()) return {};
    const double width = std::max(1.0, size.width() - 2 * margin);
    const double height = std::max(1.0, size.height() - 2 * margin);
    const double units = std::max(box.width() / width, box.height() / height);
    return {box.centre(), units > 0 ? units : 1.0};
}

geo::Geometry Viewport::toScreen(const geo::Geometry& shape) const {
    geo::Geometry moved;
    moved.parts = shape.parts;
    moved.vertices.reserve(shape.vertices.size());
    for (const auto vertex : shape.vertices) moved.vertices.push_back(toScreen(vertex));
    return moved;
}

}  // namespace kapok::map
