#include "geo/triangulate.h"

#include "geo/measure.h"

#include <algorithm>
#include <cmath>

namespace kapok::geo {
namespace {

double cross(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y); }

bool inTriangle(Point p, Point a, Point b, Point c) {
    return cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0;
}

/// The vertices that may lie within an ear, by place.
class Grid {
public:
    Grid(const Box& box, std::size_t count)
        : box_(box), side_(static_cast<int>(std::clamp(std::sqrt(static_cast<double>(count)), 1.0, 512.0))) {
        cells_.resize(static_cast<std::size_t>(side_) * static_cast<std::size_t>(side_));
    }

    void add(std::uint32_t node, Point at) { cells_[cell(column(at.x), row(at.y))].push_back(node); }

    /// True when `test` is true for a node in a cell that meets the box.
    template <class Test>
    bool any(const Box& box, Test test) {
        for (int y = row(box.bottom); y <= row(box.top); ++y) {
            for (int x = column(box.left); x <= column(box.right); ++x) {
                for (const auto node : cells_[cell(x, y)]) {
                    if (test(node)) return true;
                }
            }
        }
        return false;
    }

private:
    int place(double offset, double extent) const {
        return extent > 0 ? std::clamp(static_cast<int>(offset / extent * side_), 0, side_ - 1) : 0;
    }
    int column(double x) const { return place(x - box_.left, box_.width()); }
    int row(double y) const { return place(y - box_.bottom, box_.height()); }
    std::size_t cell(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(side_) + static_cast<std::size_t>(x);
    }

    Box box_;
    int side_;
    std::vector<std::vector<std::uint32_t>> cells_;
};

/// One polygon: a circular list of nodes from which ears are cut.
class EarClipper {
public:
    EarClipper(const Geometry& geometry, std::vector<Triangle>& triangles)
        : geometry_(geometry), triangles_(triangles) {}

    void clip(std::size_t outer, std::size_t end) {
        nodes_.clear();
        const std::uint32_t start = addRing(geometry_.parts[outer], false);
        if (start == none) return;
        bridgeHoles(outer + 1, end, start);
        clipEars(start);
    }

private:
    static constexpr std::uint32_t none = ~0U;

    struct Node {
        std::uint32_t vertex;
        std::uint32_t previous;
        std::uint32_t next;
        bool cut = false;
    };

    Point at(std::uint32_t node) const { return geometry_.vertices[nodes_[node].vertex]; }
    double turn(std::uint32_t node) const { return cross(at(nodes_[node].previous), at(node), at(nodes_[node].next)); }

    /// Links the ring, outer counter-clockwise and holes clockwise; returns one node, or none when too few differ.
    std::uint32_t addRing(const Part& part, bool hole) {
        const auto first = static_cast<std::uint32_t>(nodes_.size());
        const bool reversed = (signedArea(geometry_.points(part)) < 0) != hole;
        const std::uint32_t size = part.end - part.begin;
        for (std::uint32_t i = 0; i < size; ++i) {
            const std::uint32_t vertex = reversed ? part.end - 1 - i : part.begin + i;
            if (nodes_.size() > first && geometry_.vertices[nodes_.back().vertex] == geometry_.vertices[vertex])
                continue;
            nodes_.push_back({vertex, 0, 0});
        }
        while (nodes_.size() > first + 1 && at(static_cast<std::uint32_t>(nodes_.size()) - 1) == at(first))
            nodes_.pop_back();
        const auto count = static_cast<std::uint32_t>(nodes_.size()) - first;
        if (count < 3) {
            nodes_.resize(first);
            return none;
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            nodes_[first + i].previous = first + (i + count - 1) % count;
            nodes_[first + i].next = first + (i + 1) % count;
        }
        return first;
    }

    std::uint32_t leftmost(std::uint32_t start) const {
        std::uint32_t best = start;
        for (std::uint32_t node = nodes_[start].next; node != start; node = nodes_[node].next) {
            if (before(at(node), at(best))) best = node;
        }
        return best;
    }

    void bridgeHoles(std::size_t begin, std::size_t end, std::uint32_t outer) {
        std::vector<std::uint32_t> holes;
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint32_t hole = addRing(geometry_.parts[i], true);
            if (hole != none) holes.push_back(leftmost(hole));
        }
        std::sort(holes.begin(), holes.end(), [&](auto a, auto b) { return before(at(a), at(b)); });
        for (const auto hole : holes) {
            std::uint32_t bridge = touching(hole, outer);
            if (bridge == none) bridge = visibleFrom(at(hole), outer);
            if (bridge != none) join(bridge, hole);
        }
    }

    /// A node of the outer ring at the same place as the hole's, whose inside the hole lies in.
    std::uint32_t touching(std::uint32_t hole, std::uint32_t outer) const {
        std::uint32_t node = outer;
        do {
            if (at(node) == at(hole) && opensTowards(node, at(nodes_[hole].next))) return node;
            node = nodes_[node].next;
        } while (node != outer);
        return none;
    }

    /// A node of the outer ring that sees the hole's leftmost point: Eberly (2002), section 5, looking to the left.
    std::uint32_t visibleFrom(Point hole, std::uint32_t outer) const {
        double nearest = -std::numeric_limits<double>::infinity();
        std::uint32_t candidate = none;
        std::uint32_t node = outer;
        do {
            const Point a = at(node);
            const Point b = at(nodes_[node].next);
            if (a.y >= hole.y && b.y <= hole.y && a.y != b.y) {  // the ring runs down on the left of its inside
                const double x = a.x + (hole.y - a.y) * (b.x - a.x) / (b.y - a.y);
                if (x <= hole.x && x > nearest) {
                    nearest = x;
                    candidate = a.x < b.x ? node : nodes_[node].next;
                }
            }
            node = nodes_[node].next;
        } while (node != outer);
        if (candidate == none) return none;

        // Reflex nodes within the triangle hide the candidate; the one at the smallest angle sees the hole.
        const Point tip = at(candidate);
        const Point hit{nearest, hole.y};
        const bool below = tip.y < hole.y;
        double smallest = std::numeric_limits<double>::infinity();
        std::uint32_t best = candidate;
        node = outer;
        do {
            const Point p = at(node);
            const bool within = p.x >= std::min(tip.x, nearest) && p.x <= hole.x && p != hole &&
                                (below ? inTriangle(p, hole, hit, tip) : inTriangle(p, hole, tip, hit));
            if (within) {
                const double tangent = std::abs(hole.y - p.y) / (hole.x - p.x);
                const bool closer = tangent < smallest || (tangent == smallest && p.x > at(best).x);
                if (closer && opensTowards(node, hole)) {
                    smallest = tangent;
                    best = node;
                }
            }
            node = nodes_[node].next;
        } while (node != outer);
        return best;
    }

    /// Does the inside of the ring at `node` face the point?
    bool opensTowards(std::uint32_t node, Point point) const {
        const Point a = at(nodes_[node].previous);
        const Point b = at(node);
        const Point c = at(nodes_[node].next);
        if (cross(a, b, c) >= 0) return cross(b, point, a) >= 0 && cross(b, c, point) >= 0;
        return cross(b, point, a) >= 0 || cross(b, c, point) >= 0;
    }

    /// Cuts the polygon open along the segment from `a` to `b`: both become two nodes.
    void join(std::uint32_t a, std::uint32_t b) {
        const auto a2 = static_cast<std::uint32_t>(nodes_.size());
        const auto b2 = a2 + 1;
        nodes_.push_back(nodes_[a]);
        nodes_.push_back(nodes_[b]);
        nodes_[nodes_[a].next].previous = a2;
        nodes_[nodes_[b].previous].next = b2;
        nodes_[a].next = b;
        nodes_[b].previous = a;
        nodes_[b2].next = a2;
        nodes_[a2].previous = b2;
    }

    bool isEar(std::uint32_t node, Grid& grid) const {
        const std::uint32_t previous = nodes_[node].previous;
        const std::uint32_t next = nodes_[node].next;
        const Point a = at(previous);
        const Point b = at(node);
        const Point c = at(next);
        if (cross(a, b, c) <= 0) return false;
        Box box;
        for (const Point point : {a, b, c}) box.add(point);
        return !grid.any(box, [&](std::uint32_t other) {
            const Node& entry = nodes_[other];
            if (entry.cut || other == previous || other == node || other == next) return false;
            if (turn(other) > 0) return false;
            const Point p = at(other);
            // Where rings touch, what counts is whether the other one goes on into the ear.
            if (p == a) return leads(other, c, b);
            if (p == b) return leads(other, a, c);
            if (p == c) return leads(other, b, a);
            return inTriangle(p, a, b, c);
        });
    }

    /// Does an edge at `node` lead strictly between the directions to `left` and, clockwise of it, `right`?
    bool leads(std::uint32_t node, Point left, Point right) const {
        const Point corner = at(node);
        for (const auto neighbour : {nodes_[node].previous, nodes_[node].next}) {
            if (cross(corner, right, at(neighbour)) > 0 && cross(corner, at(neighbour), left) > 0) return true;
        }
        return false;
    }

    void cut(std::uint32_t node) {
        nodes_[node].cut = true;
        nodes_[nodes_[node].previous].next = nodes_[node].next;
        nodes_[nodes_[node].next].previous = nodes_[node].previous;
    }

    void clipEars(std::uint32_t start) {
        Box box;
        std::size_t left = 0;
        std::uint32_t node = start;
        do {
            box.add(at(node));
            ++left;
            node = nodes_[node].next;
        } while (node != start);
        Grid grid(box, left);
        do {  // convex nodes stay convex while ears are cut: only these can ever lie within one
            if (turn(node) <= 0) grid.add(node, at(node));
            node = nodes_[node].next;
        } while (node != start);

        std::size_t tried = 0;
        while (left > 3) {
            const bool flat = turn(node) == 0;
            // No ear all around: the ring crosses itself; cutting any convex corner goes on.
            const bool stuck = tried > left;
            if (flat || isEar(node, grid) || (stuck && (turn(node) > 0 || tried > 2 * left))) {
                if (!flat) emit(node);
                const std::uint32_t next = nodes_[node].next;
                cut(node);
                --left;
                tried = 0;
                node = nodes_[next].next;  // not the neighbour: fans of slivers are avoided
            } else {
                node = nodes_[node].next;
                ++tried;
            }
        }
        if (turn(node) != 0) emit(node);
    }

    void emit(std::uint32_t node) {
        Triangle triangle{nodes_[nodes_[node].previous].vertex, nodes_[node].vertex, nodes_[nodes_[node].next].vertex};
        if (turn(node) < 0) std::swap(triangle[1], triangle[2]);
        triangles_.push_back(triangle);
    }

    const Geometry& geometry_;
    std::vector<Triangle>& triangles_;
    std::vector<Node> nodes_;
};

}  // namespace

std::vector<Triangle> triangulate(const Geometry& geometry) {
    std::vector<Triangle> triangles;
    triangles.reserve(geometry.vertices.size());
    EarClipper clipper(geometry, triangles);
    const auto& parts = geometry.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].kind != PartKind::Outer) continue;
        std::size_t end = i + 1;
        while (end < parts.size() && parts[end].kind == PartKind::Hole) ++end;
        clipper.clip(i, end);
    }
    return triangles;
}

}  // namespace kapok::geo
