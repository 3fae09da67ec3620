#include "geo/simplify.h"

#include "geo/point_table.h"

#include <algorithm>
#include <cmath>

namespace kapok::geo {
namespace {

constexpr float always = std::numeric_limits<float>::infinity();

/// What the rings through a vertex agree on: the two vertices next to it, in either order.
struct Junctions {
    struct Neighbours {
        Point low;
        Point high;
        bool junction = false;
    };

    void visit(Point at, Point previous, Point next) {
        if (before(next, previous)) std::swap(previous, next);
        const auto [known, fresh] = places.insert(at, {previous, next});
        if (!fresh && !(known.low == previous && known.high == next)) known.junction = true;
    }
    void fix(Point at) { places.insert(at).first.junction = true; }
    bool isJunction(Point at) const {
        const Neighbours* known = places.find(at);
        return known && known->junction;
    }

    PointTable<Neighbours> places;
};

Junctions findJunctions(std::span<const Geometry> geometries) {
    std::size_t vertices = 0;
    for (const auto& geometry : geometries) vertices += geometry.vertices.size();
    Junctions junctions{PointTable<Junctions::Neighbours>(vertices / 2)};  // most are shared by two rings
    for (const auto& geometry : geometries) {
        for (const auto& part : geometry.parts) {
            const auto run = geometry.points(part);
            if (part.kind == PartKind::Point || run.size() < 2) continue;
            for (std::size_t i = 1; i + 1 < run.size(); ++i) junctions.visit(run[i], run[i - 1], run[i + 1]);
            if (part.isRing()) {
                junctions.visit(run[0], run[run.size() - 2], run[1]);
            } else {
                junctions.fix(run.front());
                junctions.fix(run.back());
            }
        }
    }
    return junctions;
}

/// Weights the vertices strictly between the ends of one arc, given as positions in a run.
class Arc {
public:
    Arc(std::span<const Point> run, std::vector<std::uint32_t> positions, std::span<float> weights)
        : run_(run), positions_(std::move(positions)), weights_(weights) {
        const Point first = at(0);
        const Point last = at(positions_.size() - 1);
        // One direction for both neighbours; an arc from a vertex to itself goes by its second vertex.
        const bool closed = first == last;
        const bool forward = closed ? !before(at(positions_.size() - 2), at(1)) : !before(last, first);
        if (!forward) std::reverse(positions_.begin(), positions_.end());
    }

    void weigh() {
        std::vector<Range> ranges{{0, positions_.size() - 1, always}};
        while (!ranges.empty()) {
            const Range range = ranges.back();
            ranges.pop_back();
            if (range.last - range.first < 2) continue;
            const auto [split, distance] = farthest(range);
            const float weight = std::min(range.limit, static_cast<float>(distance));
            float& stored = weights_[positions_[split]];
            stored = std::max(stored, weight);
            ranges.push_back({range.first, split, weight});
            ranges.push_back({split, range.last, weight});
        }
    }

private:
    struct Range {
        std::size_t first;
        std::size_t last;
        float limit;
    };

    Point at(std::size_t i) const { return run_[positions_[i]]; }

    std::pair<std::size_t, double> farthest(const Range& range) const {
        const Point a = at(range.first);
        const Point b = at(range.last);
        const double dx = b.x - a.x;
        const double dy = b.y - a.y;
        const double length = dx * dx + dy * dy;
        std::size_t split = range.first + 1;
        double most = -1;
        for (std::size_t i = range.first + 1; i < range.last; ++i) {
            const Point p = at(i);
            const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
            const double ex = a.x + t * dx - p.x;
            const double ey = a.y + t * dy - p.y;
            const double distance = ex * ex + ey * ey;
            if (distance > most) {
                most = distance;
                split = i;
            }
        }
        return {split, std::sqrt(most)};
    }

    std::span<const Point> run_;
    std::vector<std::uint32_t> positions_;
    std::span<float> weights_;
};

void weighLine(std::span<const Point> run, const Junctions& junctions, std::span<float> weights) {
    std::vector<std::uint32_t> positions;
    for (std::uint32_t i = 0; i < run.size(); ++i) {
        positions.push_back(i);
        const bool ends = i == 0 || i + 1 == run.size() || junctions.isJunction(run[i]);
        if (!ends) continue;
        weights[i] = always;
        if (positions.size() > 2) Arc(run, positions, weights).weigh();
        positions.assign(1, i);
    }
}

void weighRing(std::span<const Point> run, const Junctions& junctions, std::span<float> weights) {
    const auto size = static_cast<std::uint32_t>(run.size() - 1);  // the last repeats the first
    if (size < 3) return;
    // Start at a junction; an island of a ring starts at its lowest vertex, as its neighbour around it does.
    std::uint32_t start = size;
    std::uint32_t lowest = 0;
    for (std::uint32_t i = 0; i < size && start == size; ++i) {
        if (junctions.isJunction(run[i])) start = i;
        if (before(run[i], run[lowest])) lowest = i;
    }
    if (start == size) start = lowest;

    std::vector<std::uint32_t> positions{start};
    weights[start] = always;
    for (std::uint32_t step = 1; step <= size; ++step) {
        const std::uint32_t i = (start + step) % size;
        positions.push_back(i);
        if (step < size && !junctions.isJunction(run[i])) continue;
        weights[i] = always;
        if (positions.size() > 2) Arc(run, positions, weights).weigh();
        positions.assign(1, i);
    }
    weights[size] = weights[0];
}

}  // namespace

Simplification::Simplification(std::span<const Geometry> geometries, const ForEach& forEach)
    : weights_(geometries.size()) {
    const Junctions junctions = findJunctions(geometries);
    const auto weigh = [&](std::size_t index) {
        const Geometry& geometry = geometries[index];
        auto& weights = weights_[index];
        weights.assign(geometry.vertices.size(), 0.0F);
        for (const auto& part : geometry.parts) {
            const std::span<float> own(weights.data() + part.begin, part.end - part.begin);
            const auto run = geometry.points(part);
            if (part.kind == PartKind::Point || run.size() < 2)
                std::fill(own.begin(), own.end(), always);
            else if (part.isRing())
                weighRing(run, junctions, own);
            else
                weighLine(run, junctions, own);
        }
    };
    if (forEach)
        forEach(geometries.size(), weigh);
    else
        for (std::size_t i = 0; i < geometries.size(); ++i) weigh(i);
}

Geometry Simplification::at(const Geometry& geometry, std::size_t index, double tolerance) const {
    const auto& weights = weights_[index];
    const auto limit = static_cast<float>(tolerance);
    Geometry simple;
    std::vector<Point> kept;
    bool outerKept = false;
    for (const auto& part : geometry.parts) {
        kept.clear();
        for (std::uint32_t i = part.begin; i < part.end; ++i) {
            if (weights[i] >= limit) kept.push_back(geometry.vertices[i]);
        }
        if (part.kind == PartKind::Hole && !outerKept) continue;
        std::size_t least = 1;
        if (part.kind == PartKind::Line) least = 2;
        if (part.isRing()) least = !kept.empty() && kept.front() == kept.back() ? 4 : 3;
        const bool keep = kept.size() >= least;
        if (part.kind == PartKind::Outer) outerKept = keep;
        if (keep) simple.add(part.kind, kept);
    }
    return simple;
}

}  // namespace kapok::geo
