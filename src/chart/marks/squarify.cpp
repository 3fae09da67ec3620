#include "chart/marks/squarify.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::chart {
namespace {

/// The worst ratio of sides in a row of boxes laid along a side.
double worst(double smallest, double largest, double sum, double side) {
    const double square = sum * sum;
    return std::max(side * side * largest / square, square / (side * side * smallest));
}

}  // namespace

std::vector<Box> squarify(const std::vector<double>& sizes, const Box& area, double aspect) {
    std::vector<Box> boxes;
    const double total = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    if (!(total > 0)) return boxes;
    Box free{area.x * aspect, area.y, area.width * aspect, area.height};
    const double scale = free.width * free.height / total;
    std::size_t first = 0;
    while (first < sizes.size()) {
        const double side = std::max(std::min(free.width, free.height), 1e-12);
        std::size_t end = first + 1;
        double sum = sizes[first] * scale;
        double ratio = worst(sum, sum, sum, side);
        while (end < sizes.size()) {
            const double more = sum + sizes[end] * scale;
            const double next = worst(sizes[end] * scale, sizes[first] * scale, more, side);
            if (next > ratio) break;
            ratio = next;
            sum = more;
            ++end;
        }
        const bool upright = free.width >= free.height;  // the row stands at the left, else lies on top
        const double depth = std::max(sum / side, 1e-12);
        double at = upright ? free.y : free.x;
        for (; first < end; ++first) {
            const double length = sizes[first] * scale / depth;
            boxes.push_back(upright ? Box{free.x, at, depth, length} : Box{at, free.y, length, depth});
            at += length;
        }
        if (upright) {
            free.x += depth;
            free.width -= depth;
        } else {
            free.y += depth;
            free.height -= depth;
        }
    }
    for (auto& box : boxes) {
        box.x /= aspect;
        box.width /= aspect;
    }
    return boxes;
}

}  // namespace kapok::chart
