// Solids and surfaces in space as triangles, for maps with a third dimension.
#pragma once

#include "geo/geometry.h"

#include <array>
#include <optional>

namespace kapok::geo {

/// z is up; on a ball towards the north pole.
struct Point3 {
    double x = 0;
    double y = 0;
    double z = 0;

    bool operator==(const Point3&) const = default;
    Point3 operator+(Point3 o) const { return {x + o.x, y + o.y, z + o.z}; }
    Point3 operator-(Point3 o) const { return {x - o.x, y - o.y, z - o.z}; }
    Point3 operator*(double factor) const { return {x * factor, y * factor, z * factor}; }
};
inline double dot(Point3 a, Point3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
inline Point3 cross(Point3 a, Point3 b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
double length(Point3 vector);
/// Of length 1; zero stays zero.
Point3 unit(Point3 vector);

struct Box3 {
    Point3 low{1, 1, 1};
    Point3 high{-1, -1, -1};

    bool empty() const { return low.x > high.x; }
    void add(Point3 point);
    Point3 centre() const { return (low + high) * 0.5; }
    bool operator==(const Box3&) const = default;
};

/// Triangles are counter-clockwise seen from outside. Where faces meet at an edge each has vertices of its own.
struct Mesh {
    std::vector<Point3> vertices = {};
    std::vector<Point3> normals = {};  ///< of length 1, one a vertex
    std::vector<std::array<std::uint32_t, 3>> triangles = {};

    std::uint32_t add(Point3 vertex, Point3 normal);
};

/// The polygons of `shape` from `bottom` to `top`: a lid and walls. There is no floor: a map is never seen from below.
void addPrism(Mesh& mesh, const Geometry& shape, double bottom, double top);
/// A column of square section; with a floor when it does not stand on the ground.
void addColumn(Mesh& mesh, Point middle, double halfWidth, double bottom, double top);
/// A rod of `sides` faces along a path of at least two points, closed at its ends.
void addTube(Mesh& mesh, std::span<const Point3> path, double radius, int sides);
/// A ball of `slices` meridians (at least 4: an octahedron) and half as many zones.
void addBall(Mesh& mesh, Point3 middle, double radius, int slices);
/// Rings and lines of degrees that step over the meridian 180 go on beyond it; those around a pole stay as they are.
Geometry unrolled(const Geometry& degrees);
/// Polygons of degrees (unrolled) on a ball around the origin, bent so that no edge is longer than `longest` degrees.
void addOnBall(Mesh& mesh, const Geometry& degrees, double radius, double longest);

/// Heights at the crossings of a regular net over `box`, rows from the south, columns from the west. NaN: a gap.
struct HeightGrid {
    Box box = {};
    int columns = 0;
    int rows = 0;
    std::vector<double> heights = {};

    Point place(int column, int row) const;
    /// Bilinear between the four crossings around; NaN outside or beside a gap.
    double at(Point point) const;
};
/// The surface times `scale`, with the normals of a smooth one; the vertices are the crossings in their order.
void addSurface(Mesh& mesh, const HeightGrid& grid, double scale);

/// A net through the values of points, by inverse distances squared to the `nearest` points (Shepard 1968, "A
/// two-dimensional interpolation function for irregularly-spaced data"), of more points with weights that end at the
/// farthest of them (Franke and Nielson 1980, "Smooth interpolation of large sets of scattered data", eq. 2): exact at
/// the points, continuous, never beyond the values around. Points with a NaN are left out. O(crossings · log n).
HeightGrid interpolate(std::span<const Point> points, std::span<const double> values, const Box& box, int columns,
                       int rows, std::size_t nearest = 24);

/// A place on a ball around the origin: longitude 0 on the x axis.
Point3 onBall(Point degrees, double radius);
/// The shortest way over a ball of radius 1, in `steps` parts, raised in its middle by `lift` times the angle between
/// its ends; opposite points go by any way.
std::vector<Point3> greatArc(Point from, Point to, double lift, int steps);

/// Enclosed by a closed mesh, or by one that is open on the ground (z = 0) alone.
double volume(const Mesh& mesh);

struct Ray {
    Point3 from = {};
    Point3 along = {};
};
/// How far along the ray the front of triangle `index` is met, in lengths of `along`.
std::optional<double> meets(const Ray& ray, const Mesh& mesh, std::size_t index);
bool meets(const Ray& ray, const Box3& box);

}  // namespace kapok::geo
