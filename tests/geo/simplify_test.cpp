#include "geo/simplify.h"
#include "geo/measure.h"
#include "geojson.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace kapok::geo;
using kapok::test::readGeoJson;

namespace {

/// A grid of cells whose shared borders wiggle: rows * columns polygons that tile a square without gaps.
std::vector<Geometry> wigglyGrid(int cells, int steps) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> offset(-0.1, 0.1);
    // horizontal[row][column] goes from node (row, column) east, vertical north; borders of the square are straight.
    const auto border = [&](Point a, Point b, bool wiggle) {
        std::vector<Point> line;
        for (int i = 0; i < steps; ++i) {
            const double t = double(i) / steps;
            const double shift = wiggle && i > 0 ? offset(random) : 0;
            const double x = a.x + t * (b.x - a.x) + (a.x == b.x ? shift : 0);
            const double y = a.y + t * (b.y - a.y) + (a.y == b.y ? shift : 0);
            line.push_back({x, y});
        }
        line.push_back(b);
        return line;
    };
    std::vector<std::vector<std::vector<Point>>> east(cells + 1);
    std::vector<std::vector<std::vector<Point>>> north(cells + 1);
    for (int i = 0; i <= cells; ++i) {
        for (int j = 0; j < cells; ++j) {
            const bool inner = i > 0 && i < cells;
            east[i].push_back(border({double(j), double(i)}, {j + 1.0, double(i)}, inner));
            north[i].push_back(border({double(i), double(j)}, {double(i), j + 1.0}, inner));
        }
    }
    std::vector<Geometry> grid;
    for (int row = 0; row < cells; ++row) {
        for (int column = 0; column < cells; ++column) {
            std::vector<Point> ring = east[row][column];
            const auto& right = north[column + 1][row];
            const auto& top = east[row + 1][column];
            const auto& left = north[column][row];
            ring.insert(ring.end(), right.begin() + 1, right.end());
            ring.insert(ring.end(), top.rbegin() + 1, top.rend());
            ring.insert(ring.end(), left.rbegin() + 1, left.rend());
            // Start anywhere, run either way: neighbours never agree on these.
            ring.pop_back();
            std::rotate(ring.begin(), ring.begin() + static_cast<int>(random() % ring.size()), ring.end());
            if (random() % 2) std::reverse(ring.begin(), ring.end());
            grid.emplace_back().add(PartKind::Outer, ring);
        }
    }
    return grid;
}

double farthestVertex(const Geometry& from, const Geometry& to) {
    double most = 0;
    for (const Point point : from.vertices) most = std::max(most, distanceToOutline(to, point));
    return most;
}

}  // namespace

class SimplifyTest : public QObject {
    Q_OBJECT

private slots:
    void neighboursKeepSharingBorders_data() {
        QTest::addColumn<double>("tolerance");
        for (const double tolerance : {0.0, 0.02, 0.05, 0.08, 0.15, 0.3}) QTest::addRow("%g", tolerance) << tolerance;
    }

    void neighboursKeepSharingBorders() {
        QFETCH(double, tolerance);
        const auto grid = wigglyGrid(6, 20);
        const Simplification levels(grid);
        double total = 0;
        std::size_t vertices = 0;
        std::multiset<std::pair<double, double>> edges;
        for (std::size_t i = 0; i < grid.size(); ++i) {
            const Geometry simple = levels.at(grid[i], i, tolerance);
            QVERIFY(!simple.empty());
            QVERIFY(farthestVertex(grid[i], simple) <= tolerance * (1 + 1e-6));
            total += area(simple);
            vertices += simple.vertices.size();
            const auto ring = simple.points(simple.parts[0]);
            for (std::size_t k = 1; k < ring.size(); ++k)
                edges.insert({ring[k - 1].x + ring[k].x, ring[k - 1].y + ring[k].y});
        }
        // No gap, no overlap: the cells still tile the square, and every inner edge belongs to two of them.
        QVERIFY(std::abs(total - 36) < 1e-9);
        for (const auto& [x, y] : edges) {
            const bool outer = x == 0 || y == 0 || x == 12 || y == 12;
            QCOMPARE(edges.count({x, y}), outer ? std::size_t{1} : std::size_t{2});
        }
        if (tolerance >= 0.3) QCOMPARE(vertices, std::size_t{36 * 5});
    }

    void coarserLevelsAreSubsets() {
        const auto grid = wigglyGrid(3, 30);
        const Simplification levels(grid);
        for (std::size_t i = 0; i < grid.size(); ++i) {
            const auto fine = levels.at(grid[i], i, 0.03).vertices;
            for (const Point point : levels.at(grid[i], i, 0.07).vertices)
                QVERIFY(std::find(fine.begin(), fine.end(), point) != fine.end());
        }
    }

    void islandAndItsHoleAgree() {
        std::vector<Point> coast;
        for (int i = 0; i < 90; ++i)
            coast.push_back({5 + 2 * std::cos(i * 0.0698), 5 + (2 + 0.1 * (i % 3)) * std::sin(i * 0.0698)});
        Geometry sea;
        sea.add(PartKind::Outer, std::vector<Point>{{0, 0}, {10, 0}, {10, 10}, {0, 10}});
        std::vector<Point> reversed(coast.rbegin(), coast.rend());
        std::rotate(reversed.begin(), reversed.begin() + 17, reversed.end());
        sea.add(PartKind::Hole, reversed);
        Geometry island;
        island.add(PartKind::Outer, coast);
        const std::vector<Geometry> both{sea, island};
        const Simplification levels(both);
        for (const double tolerance : {0.05, 0.2, 0.5})
            QVERIFY(std::abs(area(levels.at(sea, 0, tolerance)) + area(levels.at(island, 1, tolerance)) - 100) < 1e-9);
    }

    void smallRingsVanishPointsStay() {
        Geometry mixed;
        mixed.add(PartKind::Point, std::vector<Point>{{1, 1}});
        mixed.add(PartKind::Outer, std::vector<Point>{{0, 0}, {1, 0}, {1, 1}, {0, 1}});
        const Simplification levels(std::span(&mixed, 1));
        QCOMPARE(levels.at(mixed, 0, 0.1), mixed);
        QCOMPARE(levels.at(mixed, 0, 100).parts.size(), std::size_t{1});
    }

    void realCitiesStayClose() {
        const auto features = readGeoJson(KAPOK_SOURCE_DIR "/../shared/data/guangdong-prefectures.geojson", "adcode");
        if (features.empty()) QSKIP("guangdong-prefectures.geojson is absent");
        std::vector<Geometry> cities;
        for (const auto& feature : features) cities.push_back(feature.geometry);
        QElapsedTimer clock;
        clock.start();
        const Simplification levels(cities);
        const auto built = clock.nsecsElapsed() / 1000;
        std::size_t before = 0;
        std::size_t after = 0;
        for (std::size_t i = 0; i < cities.size(); ++i) {
            const Geometry simple = levels.at(cities[i], i, 0.01);
            before += cities[i].vertices.size();
            after += simple.vertices.size();
            QVERIFY(std::abs(area(simple) - area(cities[i])) < 0.04 * area(cities[i]));
            QVERIFY(contains(simple, labelPoint(simple)));
        }
        qInfo("21 cities: %zu vertices, %zu at 0.01 degrees, weighed in %lld us", before, after, built);
        QVERIFY(after < before / 5);
    }
};

QTEST_GUILESS_MAIN(SimplifyTest)
#include "simplify_test.moc"
