#include "geo/mesh.h"

#include "geo/measure.h"
#include "geo/triangulate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::geo {
namespace {

constexpr double degree = std::numbers::pi / 180;

/// Four corners, counter-clockwise from outside.
void addFace(Mesh& mesh, const std::array<Point3, 4>& corners) {
    const Point3 normal = unit(cross(corners[1] - corners[0], corners[2] - corners[0]));
    const auto first = mesh.add(corners[0], normal);
    for (std::size_t i = 1; i < 4; ++i) mesh.add(corners[i], normal);
    mesh.triangles.push_back({first, first + 1, first + 2});
    mesh.triangles.push_back({first, first + 2, first + 3});
}

void addWalls(Mesh& mesh, std::span<const Point> ring, bool outer, double bottom, double top) {
    const bool forward = (signedArea(ring) > 0) == outer;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a = forward ? ring[i] : ring[i + 1];
        const Point b = forward ? ring[i + 1] : ring[i];
        if (a == b) continue;
        addFace(mesh, {Point3{a.x, a.y, bottom}, {b.x, b.y, bottom}, {b.x, b.y, top}, {a.x, a.y, top}});
    }
}

/// Halves the longest edge until none is too long: neighbours halve their common edge alike, so no gaps appear.
void addBent(Mesh& mesh, const std::array<Point, 3>& corners, double radius, double longest) {
    const auto edge = [&](std::size_t i) {
        const Point a = corners[i];
        const Point b = corners[(i + 1) % 3];
        return std::hypot(b.x - a.x, b.y - a.y);
    };
    std::size_t longestEdge = 0;
    for (std::size_t i = 1; i < 3; ++i) {
        if (edge(i) > edge(longestEdge)) longestEdge = i;
    }
    if (edge(longestEdge) > longest) {
        const Point a = corners[longestEdge];
        const Point b = corners[(longestEdge + 1) % 3];
        const Point opposite = corners[(longestEdge + 2) % 3];
        const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
        addBent(mesh, {a, middle, opposite}, radius, longest);
        addBent(mesh, {middle, b, opposite}, radius, longest);
        return;
    }
    std::array<std::uint32_t, 3> ids{};
    for (std::size_t i = 0; i < 3; ++i) ids[i] = mesh.add(onBall(corners[i], radius), onBall(corners[i], 1));
    mesh.triangles.push_back(ids);
}

/// A flat end around `middle`, facing `out`.
void addEnd(Mesh& mesh, std::span<const Point3> ring, Point3 middle, Point3 out, bool forward) {
    const auto centre = mesh.add(middle, out);
    for (const Point3 corner : ring) mesh.add(corner, out);
    const auto count = static_cast<std::uint32_t>(ring.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t a = centre + 1 + i;
        const std::uint32_t b = centre + 1 + (i + 1) % count;
        mesh.triangles.push_back(forward ? std::array{centre, a, b} : std::array{centre, b, a});
    }
}

/// Two directions across the path at each of its points, carried along without twist.
std::vector<std::array<Point3, 2>> framesAlong(std::span<const Point3> path) {
    std::vector<std::array<Point3, 2>> frames;
    Point3 across{};
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Point3 ahead = unit(path[std::min(i + 1, path.size() - 1)] - path[i == 0 ? 0 : i - 1]);
        if (i == 0) across = std::abs(ahead.z) < 0.9 ? Point3{0, 0, 1} : Point3{1, 0, 0};
        across = unit(across - ahead * dot(across, ahead));
        frames.push_back({across, cross(ahead, across)});
    }
    return frames;
}

}  // namespace

double length(Point3 vector) { return std::sqrt(dot(vector, vector)); }

Point3 unit(Point3 vector) {
    const double size = length(vector);
    return size > 0 ? vector * (1 / size) : vector;
}

void Box3::add(Point3 point) {
    if (empty()) {
        low = high = point;
        return;
    }
    low = {std::min(low.x, point.x), std::min(low.y, point.y), std::min(low.z, point.z)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y), std::max(high.z, point.z)};
}

std::uint32_t Mesh::add(Point3 vertex, Point3 normal) {
    vertices.push_back(vertex);
    normals.push_back(normal);
    return static_cast<std::uint32_t>(vertices.size() - 1);
}

void addPrism(Mesh& mesh, const Geometry& shape, double bottom, double top) {
    const auto first = static_cast<std::uint32_t>(mesh.vertices.size());
    const auto lid = triangulate(shape);
    if (lid.empty()) return;
    for (const Point at : shape.vertices) mesh.add({at.x, at.y, top}, {0, 0, 1});
    for (const auto& corners : lid)
        mesh.triangles.push_back({first + corners[0], first + corners[1], first + corners[2]});
    if (!(top > bottom)) return;
    for (const auto& part : shape.parts) {
        if (part.isRing()) addWalls(mesh, shape.points(part), part.kind == PartKind::Outer, bottom, top);
    }
}

void addColumn(Mesh& mesh, Point middle, double halfWidth, double bottom, double top) {
    const double left = middle.x - halfWidth;
    const double right = middle.x + halfWidth;
    const double south = middle.y - halfWidth;
    const double north = middle.y + halfWidth;
    const std::vector<Point> ring{{left, south}, {right, south}, {right, north}, {left, north}, {left, south}};
    addFace(mesh, {Point3{left, south, top}, {right, south, top}, {right, north, top}, {left, north, top}});
    addWalls(mesh, ring, true, bottom, top);
    if (bottom != 0)
        addFace(mesh,
                {Point3{left, north, bottom}, {right, north, bottom}, {right, south, bottom}, {left, south, bottom}});
}

void addTube(Mesh& mesh, std::span<const Point3> path, double radius, int sides) {
    const auto first = static_cast<std::uint32_t>(mesh.vertices.size());
    const auto frames = framesAlong(path);
    for (std::size_t i = 0; i < path.size(); ++i) {
        for (int k = 0; k < sides; ++k) {
            const double angle = 2 * std::numbers::pi * k / sides;
            const Point3 out = frames[i][0] * std::cos(angle) + frames[i][1] * std::sin(angle);
            mesh.add(path[i] + out * radius, out);
        }
    }
    const auto around = static_cast<std::uint32_t>(sides);
    for (std::uint32_t i = 0; i + 1 < path.size(); ++i) {
        for (std::uint32_t k = 0; k < around; ++k) {
            const std::uint32_t a = first + i * around + k;
            const std::uint32_t b = first + i * around + (k + 1) % around;
            mesh.triangles.push_back({a, b, b + around});
            mesh.triangles.push_back({a, b + around, a + around});
        }
    }
    const auto ringAt = [&](std::size_t i) {
        const auto begin = mesh.vertices.begin() + first + static_cast<std::ptrdiff_t>(i * around);
        return std::vector<Point3>(begin, begin + sides);
    };
    const auto last = path.size() - 1;
    addEnd(mesh, ringAt(0), path[0], unit(path[0] - path[1]), false);
    addEnd(mesh, ringAt(last), path[last], unit(path[last] - path[last - 1]), true);
}

void addBall(Mesh& mesh, Point3 middle, double radius, int slices) {
    const auto first = static_cast<std::uint32_t>(mesh.vertices.size());
    const int zones = slices / 2;
    const auto row = static_cast<std::uint32_t>(slices + 1);
    for (int j = 0; j <= zones; ++j) {
        for (int i = 0; i <= slices; ++i) {
            const Point3 out = onBall({360.0 * i / slices, -90 + 180.0 * j / zones}, 1);
            mesh.add(middle + out * radius, out);
        }
    }
    for (std::uint32_t j = 0; j < static_cast<std::uint32_t>(zones); ++j) {
        for (std::uint32_t i = 0; i + 1 < row; ++i) {
            const std::uint32_t a = first + j * row + i;
            // At the poles one of the two triangles has no area.
            if (j > 0) mesh.triangles.push_back({a, a + 1, a + row + 1});
            if (j + 1 < static_cast<std::uint32_t>(zones)) mesh.triangles.push_back({a, a + row + 1, a + row});
        }
    }
}

Geometry unrolled(const Geometry& degrees) {
    Geometry made = degrees;
    for (const auto& part : made.parts) {
        const auto points = made.points(part);
        std::vector<double> turned;
        double turn = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double step = i > 0 ? points[i].x - points[i - 1].x : 0;
            turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            turned.push_back(points[i].x + turn);
        }
        if (part.isRing() && turn != 0) continue;
        for (std::size_t i = 0; i < points.size(); ++i) points[i].x = turned[i];
    }
    return made;
}

void addOnBall(Mesh& mesh, const Geometry& degrees, double radius, double longest) {
    for (const auto& corners : triangulate(degrees)) {
        const auto& at = degrees.vertices;
        addBent(mesh, {at[corners[0]], at[corners[1]], at[corners[2]]}, radius, longest);
    }
}

Point3 onBall(Point degrees, double radius) {
    const double latitude = degrees.y * degree;
    const double longitude = degrees.x * degree;
    return {radius * std::cos(latitude) * std::cos(longitude), radius * std::cos(latitude) * std::sin(longitude),
            radius * std::sin(latitude)};
}

std::vector<Point3> greatArc(Point from, Point to, double lift, int steps) {
    const Point3 a = onBall(from, 1);
    const Point3 b = onBall(to, 1);
    const double angle = std::atan2(length(cross(a, b)), dot(a, b));
    Point3 ahead = b - a * dot(a, b);
    if (length(ahead) < 1e-12) ahead = cross(a, std::abs(a.z) < 0.9 ? Point3{0, 0, 1} : Point3{1, 0, 0});
    ahead = unit(ahead);
    std::vector<Point3> path;
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        const double height = 1 + lift * angle * 4 * t * (1 - t);
        path.push_back((a * std::cos(t * angle) + ahead * std::sin(t * angle)) * height);
    }
    return path;
}

double volume(const Mesh& mesh) {
    double sum = 0;
    for (const auto& t : mesh.triangles)
        sum += dot(mesh.vertices[t[0]], cross(mesh.vertices[t[1]], mesh.vertices[t[2]])) / 6;
    return sum;
}

// Möller and Trumbore (1997), "Fast, minimum storage ray/triangle intersection".
std::optional<double> meets(const Ray& ray, const Mesh& mesh, std::size_t index) {
    const auto& t = mesh.triangles[index];
    const Point3 a = mesh.vertices[t[0]];
    const Point3 toB = mesh.vertices[t[1]] - a;
    const Point3 toC = mesh.vertices[t[2]] - a;
    const Point3 across = cross(ray.along, toC);
    const double facing = dot(toB, across);
    if (facing <= 0) return {};
    const Point3 fromA = ray.from - a;
    const double u = dot(fromA, across);
    if (u < 0 || u > facing) return {};
    const Point3 other = cross(fromA, toB);
    const double v = dot(ray.along, other);
    if (v < 0 || u + v > facing) return {};
    const double far = dot(toC, other) / facing;
    return far > 0 ? std::optional(far) : std::nullopt;
}

bool meets(const Ray& ray, const Box3& box) {
    double from = 0;
    double to = std::numeric_limits<double>::infinity();
    for (const double Point3::*axis : {&Point3::x, &Point3::y, &Point3::z}) {
        const double start = ray.from.*axis;
        const double along = ray.along.*axis;
        if (along == 0) {
            if (start < box.low.*axis || start > box.high.*axis) return false;
            continue;
        }
        const double a = (box.low.*axis - start) / along;
        const double b = (box.high.*axis - start) / along;
        from = std::max(from, std::min(a, b));
        to = std::min(to, std::max(a, b));
    }
    return from <= to;
}

}  // namespace kapok::geo
