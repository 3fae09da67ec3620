#include "geo/triangulate.h"
#include "geo/measure.h"
#include "geo/repair.h"
#include "geojson.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace kapok::geo;

namespace {

const QString data = KAPOK_SOURCE_DIR "/../shared/data/";

/// Area of the triangles; every one must run counter-clockwise.
double covered(const Geometry& geometry, const std::vector<Triangle>& triangles) {
    double sum = 0;
    for (const auto& t : triangles) {
        const Point corners[] = {geometry.vertices[t[0]], geometry.vertices[t[1]], geometry.vertices[t[2]],
                                 geometry.vertices[t[0]]};
        const double size = signedArea(corners);
        if (size < 0) return -1;
        sum += size;
    }
    return sum;
}

std::vector<Point> star(Point centre, double radius, int corners, std::mt19937& random) {
    std::uniform_real_distribution<double> part(0.3, 1.0);
    std::vector<Point> ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double r = radius * part(random);
        ring.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    return ring;
}

}  // namespace

class TriangulateTest : public QObject {
    Q_OBJECT

private slots:
    void coversStarsWithHoles() {
        std::mt19937 random(4);
        for (int round = 0; round < 300; ++round) {
            Geometry shape;
            auto outer = star({0, 0}, 10, 5 + int(random() % 60), random);
            if (round % 2) std::reverse(outer.begin(), outer.end());
            shape.add(PartKind::Outer, outer);
            // Within the smallest star (radius 3, chords of at least 5 corners: 3 cos 36°) there is room for nine
            // holes.
            for (int hole = 0; hole < round % 10; ++hole)
                shape.add(PartKind::Hole,
                          star({(hole % 3 - 1) * 0.9, (hole / 3 - 1) * 0.9}, 0.4, 3 + int(random() % 9), random));
            const double expected = area(shape);
            QVERIFY2(std::abs(covered(shape, triangulate(shape)) - expected) < 1e-9 * expected,
                     qPrintable(QString::number(round)));
        }
    }

    void neverHangs() {
        std::mt19937 random(8);
        for (int round = 0; round < 300; ++round) {  // rings that cross themselves, repeat and fold back
            Geometry shape;
            for (int ring = 0; ring < 3; ++ring) {
                std::vector<Point> points;
                for (unsigned i = 0; i < 3 + random() % 40; ++i)
                    points.push_back({double(random() % 9), double(random() % 9)});
                shape.add(ring == 0 ? PartKind::Outer : PartKind::Hole, points);
            }
            QVERIFY(triangulate(shape).size() <= shape.vertices.size() + 6);
        }
        Geometry flat;
        flat.add(PartKind::Outer, std::vector<Point>{{0, 0}, {1, 1}, {2, 2}, {0, 0}});
        QVERIFY(triangulate(flat).empty());
        QVERIFY(triangulate({}).empty());
    }

    void coversRealShapes_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("counties") << "us-counties.geojson";
        QTest::newRow("cities") << "guangdong-prefectures.geojson";
        QTest::newRow("countries") << "world-110m.geojson";
    }

    void coversRealShapes() {
        QFETCH(QString, file);
        const auto features = kapok::test::readGeoJson(data + file, "");
        if (features.empty()) QSKIP(qPrintable(file + " is absent"));
        std::size_t triangles = 0;
        int mended = 0;
        qint64 time = 0;
        for (const auto& feature : features) {
            QElapsedTimer clock;
            clock.start();
            auto made = triangulate(feature.geometry);
            time += clock.nsecsElapsed();
            triangles += made.size();
            const double expected = area(feature.geometry);
            if (std::abs(covered(feature.geometry, made) - expected) <= 1e-6 * expected) continue;
            // The shapes are rounded to 4 or 5 decimals; some cross themselves since.
            ++mended;
            const Geometry valid = repaired(feature.geometry);
            const double size = covered(valid, triangulate(valid));
            QVERIFY2(std::abs(size - area(valid)) <= 1e-4 * size, qPrintable(feature.name));
        }
        qInfo("%s: %zu triangles in %.1f ms, %d shapes mended", qPrintable(file), triangles, double(time) / 1e6,
              mended);
        QVERIFY(mended <= 6);
    }
};

QTEST_GUILESS_MAIN(TriangulateTest)
#include "triangulate_test.moc"
