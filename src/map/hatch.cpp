#include "map/hatch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace kapok::map {

std::vector<QLineF> hatchLines(const geo::Geometry& shape, double spacing) {
    // Turned coordinates: u numbers the lines (x + y), v runs along them (x - y).
    const double step = spacing * std::numbers::sqrt2;
    std::map<int, std::vector<double>> crossings;
    for (const auto& part : shape.parts) {
        if (!part.isRing()) continue;
        const auto ring = shape.points(part);
        for (std::size_t i = 1; i < ring.size(); ++i) {
            geo::Point a{(ring[i - 1].x + ring[i - 1].y) / step, ring[i - 1].x - ring[i - 1].y};
            geo::Point b{(ring[i].x + ring[i].y) / step, ring[i].x - ring[i].y};
            if (b.x < a.x) std::swap(a, b);
            for (int line = static_cast<int>(std::ceil(a.x)); line < b.x; ++line)
                crossings[line].push_back(a.y + (b.y - a.y) * (line - a.x) / (b.x - a.x));
        }
    }
    std::vector<QLineF> lines;
    for (auto& [line, places] : crossings) {
        std::sort(places.begin(), places.end());
        const double u = line * step;
        for (std::size_t i = 1; i < places.size(); i += 2)
            lines.emplace_back((u + places[i - 1]) / 2, (u - places[i - 1]) / 2, (u + places[i]) / 2,
                               (u - places[i]) / 2);
    }
    return lines;
}

}  // namespace kapok::map
