#include "geo/box_index.h"
#include "geo/clip.h"
#include "geo/measure.h"
#include "geo/wkb.h"
#include "sdk/error.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace kapok;
using namespace kapok::geo;

namespace {

Geometry polygon(std::vector<std::vector<Point>> rings) {
    Geometry geometry;
    for (std::size_t i = 0; i < rings.size(); ++i) geometry.add(i == 0 ? PartKind::Outer : PartKind::Hole, rings[i]);
    return geometry;
}

std::string bytesOf(const QByteArray& hex) { return QByteArray::fromHex(hex).toStdString(); }

bool near(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b)); }

}  // namespace

class GeometryTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithGeos_data() {
        QTest::addColumn<QList<QByteArray>>("cells");
        QFile file(KAPOK_SOURCE_DIR "/tests/geo/data/wkb.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const auto cells = file.readLine().trimmed().split(';');
            QTest::newRow(cells[0].constData()) << cells;
        }
    }

    void agreesWithGeos() {
        QFETCH(QList<QByteArray>, cells);
        const Geometry little = readWkb(bytesOf(cells[1]));
        const Geometry big = readWkb(bytesOf(cells[2]));
        QCOMPARE(little, big);
        QVERIFY(near(area(little), cells[3].toDouble()));
        QCOMPARE(readWkb(writeWkb(little)), little);
        if (cells[4] == "NaN" || cells[4] == "NA") {
            QVERIFY(little.empty());
            QVERIFY(std::isnan(centroid(little).x));
            return;
        }
        QVERIFY(near(centroid(little).x, cells[4].toDouble()));
        QVERIFY(near(centroid(little).y, cells[5].toDouble()));
        if (!cells[0].contains('Z')) QCOMPARE(writeWkb(little), bytesOf(cells[1]));
    }

    void refusesBrokenBytes_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("message");
        const QByteArray point = "0101000000000000000000f03f0000000000000040";
        QTest::newRow("byte order") << QByteArray("0701000000") << "begins with byte 7";
        QTest::newRow("ends in header") << QByteArray("0101") << "ends too early";
        QTest::newRow("ends in point") << point.left(30) << "ends too early";
        QTest::newRow("goes on") << point + "00"
                                 << "followed by extra bytes";
        QTest::newRow("type 99") << QByteArray("0163000000") << "type 99";
        QTest::newRow("type 5001") << QByteArray("0189130000") << "type 5001";
        QTest::newRow("curve") << QByteArray("010800000000000000") << "curves";
        QTest::newRow("huge count") << QByteArray("0102000000ffffffff") << "ends too early";
        QTest::newRow("not finite") << QByteArray("010200000001000000000000000000f87f0000000000000000")
                                    << "not a finite";
        QTest::newRow("deep") << QByteArray("010700000001000000").repeated(50) << "nested too deeply";
    }

    void refusesBrokenBytes() {
        QFETCH(QByteArray, hex);
        QFETCH(QString, message);
        try {
            readWkb(bytesOf(hex));
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(message), error.what());
        }
    }

    void neverReadsPastTheEnd() {
        const Geometry shape = polygon({{{0, 0}, {9, 0}, {9, 9}, {0, 0}}, {{1, 1}, {2, 1}, {2, 2}, {1, 1}}});
        const std::string whole = writeWkb(shape);
        for (std::size_t size = 1; size < whole.size(); ++size) {
            const std::string part = whole.substr(0, size);
            QVERIFY_EXCEPTION_THROWN(readWkb(part), Error);
        }
        std::mt19937 random(1);
        for (int i = 0; i < 20000; ++i) {  // any bytes give a geometry or an Error
            std::string broken = whole;
            broken[random() % broken.size()] = static_cast<char>(random());
            try {
                readWkb(broken);
            } catch (const Error&) {
            }
        }
    }

    void readsEwkbAndClosesRings() {
        QCOMPARE(readWkb(bytesOf("0101000020e6100000000000000000f03f0000000000000040")).vertices,
                 (std::vector<Point>{{1, 2}}));
        const Geometry open = polygon({{{0, 0}, {1, 0}, {0, 1}}});
        QCOMPARE(open.vertices.size(), std::size_t{4});
        QCOMPARE(open.vertices.back(), open.vertices.front());
    }

    void knowsInsideByEvenOdd() {
        const Geometry ring = polygon({{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{2, 2}, {8, 2}, {8, 8}, {2, 8}}});
        QVERIFY(contains(ring, {1, 5}));
        QVERIFY(!contains(ring, {5, 5}));
        QVERIFY(!contains(ring, {11, 5}));
        QCOMPARE(distanceToOutline(ring, {5, 5}), 3.0);
    }

    void sharedBordersBelongToOneNeighbour() {
        const Geometry west = polygon({{{0, 0}, {1.1, 0}, {0.7, 1}, {0, 1}}});
        const Geometry east = polygon({{{1.1, 0}, {2, 0}, {2, 1}, {0.7, 1}}});
        for (int i = 1; i < 1000; ++i) {
            const double y = i / 1000.0;
            const Point border{1.1 + (0.7 - 1.1) * y, y};
            QCOMPARE(int(contains(west, border)) + int(contains(east, border)), 1);
        }
    }

    void putsLabelsInside() {
        // A U: its centroid lies outside.
        const Geometry u = polygon({{{0, 0}, {10, 0}, {10, 10}, {7, 10}, {7, 2}, {2, 2}, {2, 10}, {0, 10}}});
        QVERIFY(!contains(u, centroid(u)));
        const Point label = labelPoint(u);
        QVERIFY(contains(u, label));
        // The largest circle within touches the east arm's sides: its radius is at least half the arm's width.
        QVERIFY(distanceToOutline(u, label) > 1.5 - 0.1);
        const Geometry thin = polygon({{{0, 0}, {1e9, 0}, {1e9, 1e-3}, {0, 1e-3}}});
        QVERIFY(std::isfinite(labelPoint(thin).x));
        Geometry line;
        line.add(PartKind::Line, std::vector<Point>{{0, 0}, {4, 0}, {4, 2}});
        QCOMPARE(labelPoint(line), (Point{3, 0}));
        QVERIFY(std::isnan(labelPoint({}).x));
    }

    void clipsToABox() {
        const Box box{0, 0, 10, 10};
        const Geometry shape = polygon({{{-5, -5}, {5, -5}, {5, 5}, {-5, 5}}, {{1, 1}, {2, 1}, {2, 2}, {1, 2}}});
        QCOMPARE(area(clip(shape, box)), 24.0);
        QVERIFY(clip(polygon({{{20, 20}, {30, 20}, {30, 30}}}), box).empty());
        const std::vector<Point> zigzag{{-1, 5}, {5, 5}, {5, 12}, {7, 12}, {7, 5}};
        const auto pieces = clipLine(zigzag, box);
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(pieces[0], (std::vector<Point>{{0, 5}, {5, 5}, {5, 10}}));
        QCOMPARE(pieces[1], (std::vector<Point>{{7, 10}, {7, 5}}));
    }

    void indexFindsWhatAScanFinds_data() {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 16, 17, 257, 3000}) QTest::addRow("%d", count) << count;
    }

    void indexFindsWhatAScanFinds() {
        QFETCH(int, count);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> at(0, 100);
        std::vector<Box> boxes(static_cast<std::size_t>(count));
        for (auto& box : boxes) {
            if (random() % 20 == 0) continue;  // empty
            const Point corner{at(random), at(random)};
            box = {corner.x, corner.y, corner.x + at(random) / 20, corner.y + at(random) / 20};
        }
        const BoxIndex index(boxes);
        for (int query = 0; query < 50; ++query) {
            const Point corner{at(random), at(random)};
            const Box window{corner.x, corner.y, corner.x + (query % 2) * 20.0, corner.y + (query % 2) * 20.0};
            std::vector<std::uint32_t> expected;
            for (std::uint32_t i = 0; i < boxes.size(); ++i) {
                if (!boxes[i].empty() && boxes[i].intersects(window)) expected.push_back(i);
            }
            QCOMPARE(index.find(window), expected);
        }
    }

    void indexIsQuickAtHundredThousand() {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> at(0, 1000);
        std::vector<Box> boxes(100000);
        for (auto& box : boxes) {
            const Point corner{at(random), at(random)};
            box = {corner.x, corner.y, corner.x + 3, corner.y + 3};
        }
        const BoxIndex index(boxes);
        std::size_t found = 0;
        QBENCHMARK { found += index.find({500, 500, 500, 500}).size(); }
        QVERIFY(found > 0);
    }
};

QTEST_GUILESS_MAIN(GeometryTest)
#include "geometry_test.moc"
