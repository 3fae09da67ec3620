#include "geo/measure.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>

namespace kapok::geo {
namespace {

constexpr double compact = 0.75;
constexpr double precisionPart = 1.0 / 40;  ///< of the longer side

/// A square of the search; `reach` bounds the distance of any of its points from the border.
struct Cell {
    Point centre;
    double half = 0;
    double distance = 0;  ///< of the centre, negative outside
    double reach = 0;

    bool operator<(const Cell& other) const { return reach < other.reach; }
};

Cell cellAt(const Geometry& polygon, Point centre, double half) {
    const double distance = distanceToOutline(polygon, centre) * (contains(polygon, centre) ? 1 : -1);
    return {centre, half, distance, distance + half * std::numbers::sqrt2};
}

Geometry largestPolygon(const Geometry& geometry) {
    std::size_t best = geometry.parts.size();
    double bestArea = -1;
    for (std::size_t i = 0; i < geometry.parts.size(); ++i) {
        if (geometry.parts[i].kind != PartKind::Outer) continue;
        const double size = std::abs(signedArea(geometry.points(geometry.parts[i])));
        if (size > bestArea) best = i;
        bestArea = std::max(bestArea, size);
    }
    Geometry polygon;
    for (std::size_t i = best; i < geometry.parts.size(); ++i) {
        if (i > best && geometry.parts[i].kind != PartKind::Hole) break;
        polygon.add(geometry.parts[i].kind, geometry.points(geometry.parts[i]));
    }
    return polygon;
}

Point poleOfInaccessibility(const Geometry& polygon) {
    const Box box = boundsOf(polygon);
    const double longest = std::max(box.width(), box.height());
    const double size = std::max(std::min(box.width(), box.height()), longest / 64);
    const Point middle = centroid(polygon);
    if (!(size > 0)) return middle;

    Cell best = cellAt(polygon, middle, 0);
    // No point is farther inside than a disc of the same area reaches: in compact shapes the centroid does as well.
    if (best.distance >= compact * std::sqrt(area(polygon) / std::numbers::pi)) return middle;
    const double precision = longest * precisionPart;
    std::priority_queue<Cell> cells;
    const double half = size / 2;
    for (double x = box.left; x < box.right; x += size) {
        for (double y = box.bottom; y < box.top; y += size) cells.push(cellAt(polygon, {x + half, y + half}, half));
    }
    while (!cells.empty()) {
        const Cell cell = cells.top();
        cells.pop();
        if (cell.distance > best.distance) best = cell;
        if (cell.reach - best.distance <= precision) break;
        const double quarter = cell.half / 2;
        for (const double dx : {-quarter, quarter}) {
            for (const double dy : {-quarter, quarter})
                cells.push(cellAt(polygon, {cell.centre.x + dx, cell.centre.y + dy}, quarter));
        }
    }
    return best.centre;
}

double lengthOf(std::span<const Point> line) {
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return sum;
}

Point middleOf(std::span<const Point> line) {
    double left = lengthOf(line) / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double length = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        if (length >= left && length > 0) {
            const double t = left / length;
            return {line[i - 1].x + t * (line[i].x - line[i - 1].x), line[i - 1].y + t * (line[i].y - line[i - 1].y)};
        }
        left -= length;
    }
    return line.front();
}

}  // namespace

Point labelPoint(const Geometry& geometry) {
    const Geometry polygon = largestPolygon(geometry);
    if (!polygon.empty()) return poleOfInaccessibility(polygon);

    const Part* longest = nullptr;
    double longestLength = -1;
    for (const auto& part : geometry.parts) {
        if (part.kind != PartKind::Line) continue;
        const double length = lengthOf(geometry.points(part));
        if (length > longestLength) longest = &part;
        longestLength = std::max(longestLength, length);
    }
    if (longest) return middleOf(geometry.points(*longest));
    return centroid(geometry.vertices.empty() ? geometry
                                              : Geometry{{geometry.vertices.front()}, {{PartKind::Point, 0, 1}}});
}

}  // namespace kapok::geo
