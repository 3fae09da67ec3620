#include "geo/mesh.h"
#include "geo/measure.h"
#include "geo/repair.h"
#include "geojson.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

using namespace kapok::geo;

namespace {

constexpr double pi = std::numbers::pi;

Geometry squareWithHole(bool reversed) {
    std::vector<Point> outer{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}};
    std::vector<Point> hole{{1, 1}, {1, 2}, {3, 2}, {3, 1}, {1, 1}};
    if (reversed) {
        std::reverse(outer.begin(), outer.end());
        std::reverse(hole.begin(), hole.end());
    }
    Geometry shape;
    shape.add(PartKind::Outer, outer);
    shape.add(PartKind::Hole, hole);
    return shape;
}

/// Edges that are not run along once each way, but for those on the ground.
int openEdges(const Mesh& mesh) {
    using Place = std::array<double, 3>;
    const auto placeOf = [&](std::uint32_t i) {
        const Point3 p = mesh.vertices[i];
        return Place{p.x, p.y, p.z};
    };
    std::map<std::pair<Place, Place>, int> seen;
    for (const auto& t : mesh.triangles) {
        for (std::size_t i = 0; i < 3; ++i) {
            const Place a = placeOf(t[i]);
            const Place b = placeOf(t[(i + 1) % 3]);
            if (a[2] == 0 && b[2] == 0) continue;
            a < b ? ++seen[{a, b}] : --seen[{b, a}];
        }
    }
    return static_cast<int>(std::count_if(seen.begin(), seen.end(), [](const auto& edge) { return edge.second != 0; }));
}

/// Do all normals have length 1 and point to the side from which triangles run counter-clockwise?
bool normalsFit(const Mesh& mesh) {
    return mesh.normals.size() == mesh.vertices.size() &&
           std::all_of(mesh.triangles.begin(), mesh.triangles.end(), [&](const auto& t) {
               const Point3 facing =
                   cross(mesh.vertices[t[1]] - mesh.vertices[t[0]], mesh.vertices[t[2]] - mesh.vertices[t[0]]);
               return std::all_of(t.begin(), t.end(), [&](std::uint32_t i) {
                   return std::abs(length(mesh.normals[i]) - 1) < 1e-12 && dot(mesh.normals[i], facing) > 0;
               });
           });
}

}  // namespace

class MeshTest : public QObject {
    Q_OBJECT

private slots:
    void prismsAreClosed_data() {
        QTest::addColumn<bool>("reversed");
        QTest::newRow("counter-clockwise") << false;
        QTest::newRow("clockwise") << true;
    }

    void prismsAreClosed() {
        QFETCH(bool, reversed);
        Mesh mesh;
        addPrism(mesh, squareWithHole(reversed), 0, 2.5);
        QCOMPARE(openEdges(mesh), 0);
        QVERIFY(normalsFit(mesh));
        QCOMPARE(volume(mesh), (16 - 2) * 2.5);
        QCOMPARE(
            std::max_element(mesh.vertices.begin(), mesh.vertices.end(), [](Point3 a, Point3 b) { return a.z < b.z; })
                ->z,
            2.5);
    }

    void prismsOfRealShapesHaveTheirVolume() {
        const auto features =
            kapok::test::readGeoJson(KAPOK_SOURCE_DIR "/../shared/data/guangdong-prefectures.geojson", "");
        if (features.empty()) QSKIP("guangdong-prefectures.geojson is absent");
        for (const auto& feature : features) {
            Mesh mesh;
            const Geometry shape = repaired(feature.geometry);  // rounded coordinates let rings cross themselves
            addPrism(mesh, shape, 0, 3);
            const double expected = 3 * area(shape);
            QVERIFY2(std::abs(volume(mesh) - expected) < 1e-4 * expected, qPrintable(feature.name));
        }
    }

    void solidsAreClosed() {
        Mesh column;
        addColumn(column, {3, 4}, 0.5, 0, 7);
        QCOMPARE(volume(column), 7.0);
        QCOMPARE(openEdges(column), 0);
        Mesh floating;
        addColumn(floating, {3, 4}, 0.5, 1, 7);
        QCOMPARE(volume(floating), 6.0);
        QCOMPARE(openEdges(floating), 0);
        Mesh rod;
        const Point3 path[] = {{0, 0, 1}, {0, 0, 3}, {0, 0, 4}};
        addTube(rod, path, 2, 400);
        QVERIFY(normalsFit(rod));
        QVERIFY(std::abs(volume(rod) - 12 * pi) < 1e-3 * 12 * pi);
        QCOMPARE(openEdges(rod), 0);
        Mesh ball;
        addBall(ball, {5, 6, 7}, 2, 200);
        QVERIFY(normalsFit(ball));
        QVERIFY(std::abs(volume(ball) - 32 * pi / 3) < 1e-3 * 32 * pi / 3);
        Mesh octahedron;
        addBall(octahedron, {0, 0, 0}, 1, 4);
        QCOMPARE(octahedron.triangles.size(), std::size_t(8));
        QVERIFY(std::abs(volume(octahedron) - 4.0 / 3) < 1e-12);
    }

    void shapesLieOnTheBall() {
        Geometry octant;
        octant.add(PartKind::Outer, std::vector<Point>{{0, 0}, {90, 0}, {90, 90}, {0, 90}, {0, 0}});
        Mesh mesh;
        addOnBall(mesh, octant, 2, 3);
        double surface = 0;
        for (const auto& t : mesh.triangles)
            surface +=
                length(cross(mesh.vertices[t[1]] - mesh.vertices[t[0]], mesh.vertices[t[2]] - mesh.vertices[t[0]])) / 2;
        QVERIFY(std::abs(surface - 2 * pi) < 1e-3 * 2 * pi);  // an eighth of 4π r²
        for (const Point3 p : mesh.vertices) QVERIFY(std::abs(length(p) - 2) < 1e-12);
    }

    void shapesOverTheDateLineStaySmall() {
        Geometry island;
        island.add(PartKind::Outer, std::vector<Point>{{179, 0}, {-179, 0}, {-179, 1}, {179, 1}, {179, 0}});
        const Box bounds = boundsOf(unrolled(island));
        QCOMPARE(bounds.width(), 2.0);
        Geometry around;
        around.add(PartKind::Outer,
                   std::vector<Point>{{-180, -90}, {-180, -70}, {0, -75}, {179, -70}, {180, -90}, {-180, -90}});
        QCOMPARE(unrolled(around), around);
    }

    void arcsGoTheShortestWay() {
        const auto level = greatArc({170, 0}, {-170, 0}, 0, 10);
        QVERIFY(length(level.front() - onBall({170, 0}, 1)) < 1e-12);
        QVERIFY(length(level.back() - onBall({-170, 0}, 1)) < 1e-12);
        QVERIFY(length(level[5] - onBall({180, 0}, 1)) < 1e-12);
        const auto raised = greatArc({0, 0}, {90, 0}, 0.2, 2);
        QVERIFY(std::abs(length(raised[1]) - (1 + 0.2 * pi / 2)) < 1e-12);
        for (const Point3 p : greatArc({0, 0}, {180, 0}, 0.1, 8)) QVERIFY(std::isfinite(p.x + p.y + p.z));
    }

    void surfacesGoThroughTheirPoints() {
        const std::vector<Point> points{{0, 0}, {10, 0}, {0, 10}, {10, 10}, {5, 5}, {2, 3}};
        const std::vector<double> values{1, 2, 3, 4, 9, std::numeric_limits<double>::quiet_NaN()};
        const auto grid = interpolate(points, values, {0, 0, 10, 10}, 11, 11);
        for (std::size_t i = 0; i < 5; ++i) QCOMPARE(grid.at(points[i]), values[i]);
        const auto [low, high] = std::minmax_element(grid.heights.begin(), grid.heights.end());
        QVERIFY(*low >= 1 && *high <= 9);
        QVERIFY(std::isnan(grid.at({11, 0})));
        Mesh mesh;
        addSurface(mesh, grid, 0.5);
        QCOMPARE(mesh.triangles.size(), std::size_t(200));
        QCOMPARE(mesh.vertices[5 * 11 + 5].z, 4.5);
        QVERIFY(normalsFit(mesh));
    }

    void raysMeetFronts() {
        Mesh mesh;
        addColumn(mesh, {0, 0}, 1, 0, 2);
        const auto nearest = [&](const Ray& ray) {
            double best = 1e9;
            for (std::size_t i = 0; i < mesh.triangles.size(); ++i)
                best = std::min(best, meets(ray, mesh, i).value_or(1e9));
            return best;
        };
        QCOMPARE(nearest({{0.2, 0.3, 10}, {0, 0, -1}}), 8.0);
        QCOMPARE(nearest({{-5, 0.1, 1}, {2, 0, 0}}), 2.0);
        QCOMPARE(nearest({{-5, 3, 1}, {2, 0, 0}}), 1e9);
        QCOMPARE(nearest({{-5, 0, 1}, {-2, 0, 0}}), 1e9);
        Box3 box;
        for (const Point3 p : mesh.vertices) box.add(p);
        QVERIFY(meets({{-5, 0, 1}, {2, 0, 0}}, box));
        QVERIFY(!meets({{-5, 3, 1}, {2, 0, 0}}, box));
        QVERIFY(!meets({{-5, 0, 1}, {-2, 0, 0}}, box));
    }
};

QTEST_GUILESS_MAIN(MeshTest)
#include "mesh_test.moc"
