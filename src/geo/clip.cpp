#include "geo/clip.h"

#include <algorithm>
#include <cmath>

namespace kapok::geo {
namespace {

enum class Side { Left, Right, Bottom, Top };

bool inside(Point p, const Box& box, Side side) {
    switch (side) {
        case Side::Left: return p.x >= box.left;
        case Side::Right: return p.x <= box.right;
        case Side::Bottom: return p.y >= box.bottom;
        case Side::Top: return p.y <= box.top;
    }
    return false;
}

Point crossing(Point a, Point b, const Box& box, Side side) {
    if (before(b, a)) std::swap(a, b);  // both neighbours of the edge compute the same point
    const bool vertical = side == Side::Left || side == Side::Right;
    const double at = side == Side::Left     ? box.left
                      : side == Side::Right  ? box.right
                      : side == Side::Bottom ? box.bottom
                                             : box.top;
    if (vertical) return {at, a.y + (b.y - a.y) * ((at - a.x) / (b.x - a.x))};
    return {a.x + (b.x - a.x) * ((at - a.y) / (b.y - a.y)), at};
}

/// Narrows [t0, t1] by one border; false when nothing is left.
bool narrow(double p, double q, double& t0, double& t1) {
    if (p == 0) return q >= 0;
    const double t = q / p;
    if (p < 0)
        t0 = std::max(t0, t);
    else
        t1 = std::min(t1, t);
    return t0 <= t1;
}

}  // namespace

std::vector<Point> clipRing(std::span<const Point> ring, const Box& box) {
    std::vector<Point> current(ring.begin(), ring.end());
    if (box.contains(boundsOf(ring))) return current;
    std::vector<Point> next;
    for (const Side side : {Side::Left, Side::Right, Side::Bottom, Side::Top}) {
        next.clear();
        for (std::size_t i = 1; i < current.size(); ++i) {
            const Point a = current[i - 1];
            const Point b = current[i];
            const bool bInside = inside(b, box, side);
            if (inside(a, box, side) != bInside) next.push_back(crossing(a, b, box, side));
            if (bInside) next.push_back(b);
        }
        if (!next.empty() && next.front() != next.back()) next.push_back(next.front());
        current.swap(next);
    }
    if (current.size() < 4) current.clear();
    return current;
}

std::vector<std::vector<Point>> clipLine(std::span<const Point> line, const Box& box) {
    std::vector<std::vector<Point>> pieces;
    bool open = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1];
        const Point b = line[i];
        double t0 = 0;
        double t1 = 1;
        const double dx = b.x - a.x;
        const double dy = b.y - a.y;
        const bool meets = narrow(-dx, a.x - box.left, t0, t1) && narrow(dx, box.right - a.x, t0, t1) &&
                           narrow(-dy, a.y - box.bottom, t0, t1) && narrow(dy, box.top - a.y, t0, t1);
        if (!meets) {
            open = false;
            continue;
        }
        if (!open || t0 > 0) pieces.push_back({t0 > 0 ? Point{a.x + t0 * dx, a.y + t0 * dy} : a});
        pieces.back().push_back(t1 < 1 ? Point{a.x + t1 * dx, a.y + t1 * dy} : b);
        open = t1 >= 1;
    }
    return pieces;
}

Geometry clip(const Geometry& geometry, const Box& box) {
    if (box.contains(boundsOf(geometry))) return geometry;
    Geometry inner;
    bool outerKept = false;
    for (const auto& part : geometry.parts) {
        const auto run = geometry.points(part);
        if (part.kind == PartKind::Point) {
            if (box.contains(run[0])) inner.add(part.kind, run);
        } else if (part.kind == PartKind::Line) {
            for (const auto& piece : clipLine(run, box)) inner.add(part.kind, piece);
        } else {
            const auto ring = clipRing(run, box);
            if (part.kind == PartKind::Outer) outerKept = !ring.empty();
            if (!ring.empty() && outerKept) inner.add(part.kind, ring);
        }
    }
    return inner;
}

Geometry densified(const Geometry& geometry, double longest) {
    Geometry dense;
    std::vector<Point> path;
    for (const auto& part : geometry.parts) {
        const auto run = geometry.points(part);
        path.clear();
        for (std::size_t i = 0; i < run.size(); ++i) {
            if (i > 0) {
                const Point from = run[i - 1];
                const Point to = run[i];
                const double length = std::max(std::abs(to.x - from.x), std::abs(to.y - from.y));
                const auto pieces =
                    length > longest ? static_cast<int>(std::min(4096.0, std::ceil(length / longest))) : 1;
                const bool forward = before(from, to);
                const Point a = forward ? from : to;
                const Point b = forward ? to : from;
                for (int piece = 1; piece < pieces; ++piece) {
                    const double t = static_cast<double>(forward ? piece : pieces - piece) / pieces;
                    path.push_back({a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)});
                }
            }
            path.push_back(run[i]);
        }
        dense.add(part.kind, path);
    }
    return dense;
}

}  // namespace kapok::geo
