#include "geo/projection.h"
#include "geo/measure.h"
#include "geojson.h"
#include "sdk/error.h"

#include <QTest>

#include <cmath>
#include <thread>

using namespace kapok;
using namespace kapok::geo;

namespace {

std::vector<Box> mainBoxes(const std::vector<test::Feature>& features) {
    std::vector<Box> boxes;
    for (const auto& feature : features) boxes.push_back(mainBounds(feature.geometry));
    return boxes;
}

double longestEdge(const Geometry& geometry) {
    double longest = 0;
    for (const auto& part : geometry.parts) {
        const auto run = geometry.points(part);
        for (std::size_t i = 1; i < run.size(); ++i)
            longest = std::max(longest, std::hypot(run[i].x - run[i - 1].x, run[i].y - run[i - 1].y));
    }
    return longest;
}

const QString data = KAPOK_SOURCE_DIR "/../shared/data/";

}  // namespace

class ProjectionTest : public QObject {
    Q_OBJECT

private slots:
    // Snyder (1987), "Map projections: a working manual", numerical examples, pp. 268, 292 and 333.
    void agreesWithSnyder_data() {
        QTest::addColumn<QString>("target");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("Albers, Clarke 1866") << "+proj=aea +lat_1=29.5 +lat_2=45.5 +lat_0=23 +lon_0=-96 +ellps=clrk66"
                                             << -75.0 << 35.0 << 1885472.7 << 1535925.0;
        QTest::newRow("transverse Mercator, Clarke 1866")
            << "+proj=tmerc +lat_0=0 +lon_0=-75 +k_0=0.9996 +ellps=clrk66" << -73.5 << 40.5 << 127106.5 << 4484124.4;
        QTest::newRow("Lambert azimuthal, sphere 3")
            << "+proj=laea +lat_0=40 +lon_0=-100 +R=3" << 100.0 << -20.0 << -4.2339303 << 4.0257775;
    }

    void agreesWithSnyder() {
        QFETCH(QString, target);
        QFETCH(double, longitude);
        QFETCH(double, latitude);
        QFETCH(double, x);
        QFETCH(double, y);
        // The source has the target's figure of the earth: only the projection is tested.
        const QString figure = target.mid(target.lastIndexOf(" +"));
        const Transformation forward(("+proj=longlat" + figure).toStdString(), target.toStdString());
        const Point made = forward.apply(Point{longitude, latitude});
        const double digits = std::abs(x) > 100 ? 0.05 : 5e-8;
        QVERIFY2(std::abs(made.x - x) <= digits, qPrintable(QString::number(made.x, 'f', 9)));
        QVERIFY2(std::abs(made.y - y) <= digits, qPrintable(QString::number(made.y, 'f', 9)));
    }

    /// Metres by TransverseMercatorProj of GeographicLib 2.1.2, the grids' false eastings and northings added.
    void gridsAgreeWithGeographicLib_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        const auto row = [](const char* target, const char* from, Point place, Point grid) {
            QTest::newRow(target) << from << place.x << place.y << grid.x << grid.y;
        };
        const Point guangzhou{113.2644, 23.1291};
        const Point bali{115.2167, -8.65};
        row("EPSG:4526", "EPSG:4490", guangzhou, {38'500'000 - 75345.107030, 2559024.739304});   // 3 degrees, zone 38
        row("EPSG:4547", "EPSG:4490", guangzhou, {500'000 - 75345.107030, 2559024.739304});      // without its number
        row("EPSG:4497", "EPSG:4490", guangzhou, {19'500'000 + 231972.706843, 2560635.970511});  // 6 degrees, zone 19
        row("EPSG:32649", lonLatCrs, guangzhou, {500'000 + 231879.917759, 2559611.716201});      // UTM 49 north
        row("EPSG:32750", lonLatCrs, bali, {500'000 - 196224.835218, 10'000'000 - 956616.896428});  // UTM 50 south
    }

    void gridsAgreeWithGeographicLib() {
        QFETCH(QString, from);
        QFETCH(double, longitude);
        QFETCH(double, latitude);
        QFETCH(double, x);
        QFETCH(double, y);
        const Point made =
            Transformation(from.toStdString(), QTest::currentDataTag()).apply(Point{longitude, latitude});
        QVERIFY2(std::abs(made.x - x) < 2e-6, qPrintable(QString::number(made.x, 'f', 9)));
        QVERIFY2(std::abs(made.y - y) < 2e-6, qPrintable(QString::number(made.y, 'f', 9)));
    }

    void eastIsAlwaysX() {
        // EPSG:4326 and EPSG:4490 are defined latitude first; web Mercator x = radius * longitude.
        for (const char* crs : {"EPSG:4326", "EPSG:4490", lonLatCrs}) {
            const Point made = Transformation(crs, "EPSG:3857").apply(Point{113.25, 23.125});
            QVERIFY(std::abs(made.x - 6378137.0 * 113.25 * 3.14159265358979323846 / 180) < 1e-6);
            QVERIFY(std::abs(made.y - 6378137.0 * std::asinh(std::tan(23.125 * 3.14159265358979323846 / 180))) < 1e-6);
        }
        QVERIFY(crsFacts("EPSG:4490").geographic);
        QCOMPARE(crsFacts("EPSG:4490").name, std::string("China Geodetic Coordinate System 2000"));
        QVERIFY(!crsFacts("EPSG:3857").geographic);
        QVERIFY(std::abs(crsFacts("EPSG:2263").metres - 1200.0 / 3937) < 1e-9);  // US survey feet
    }

    void countsWhatCannotBeProjected() {
        std::vector<Point> points{{0, 0}, {0, 95}, {10, 10}};
        QCOMPARE(Transformation(lonLatCrs, "EPSG:3857").apply(points), std::size_t{1});
        QVERIFY(std::isnan(points[1].x));
        QVERIFY(std::isfinite(points[2].x));
    }

    void refusesWhatIsNoCrs() {
        QVERIFY_EXCEPTION_THROWN(crsFacts("EPSG:1"), Error);
        QVERIFY_EXCEPTION_THROWN(crsFacts("nowhere"), Error);
        QVERIFY_EXCEPTION_THROWN(crsFacts(""), Error);
        QVERIFY_EXCEPTION_THROWN(Transformation(lonLatCrs, "+proj=nonsense"), Error);
        QVERIFY_EXCEPTION_THROWN(namedProjection("rubbish"), Error);
    }

    void worksInManyThreads() {
        const Transformation forward(lonLatCrs, "+proj=eqearth");
        const Point expected = forward.apply(Point{113, 23});
        std::vector<std::thread> threads;
        std::vector<int> same(4, 0);
        for (std::size_t i = 0; i < same.size(); ++i) {
            threads.emplace_back([&, i] {
                for (int k = 0; k < 200; ++k) same[i] += forward.apply(Point{113, 23}) == expected;
            });
        }
        for (auto& thread : threads) thread.join();
        for (const int count : same) QCOMPARE(count, 200);
    }

    void choosesForTheExtent_data() {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("bottom");
        QTest::addColumn<double>("right");
        QTest::addColumn<double>("top");
        QTest::addColumn<QString>("definition");
        QTest::newRow("world") << -180.0 << -90.0 << 180.0 << 84.0 << "+proj=eqearth +lon_0=0 ";
        QTest::newRow("Pacific") << 100.0 << -50.0 << 290.0 << 60.0 << "+proj=eqearth +lon_0=-170 ";
        QTest::newRow("China") << 73.5 << 3.4 << 135.1 << 53.6 << "+proj=aea +lat_1=25 +lat_2=47 +lat_0=0 +lon_0=105 ";
        QTest::newRow("Guangdong") << 109.6 << 20.2 << 117.3 << 25.5 << "+proj=aea +lat_1=21.0833 +lat_2=24.6167";
        QTest::newRow("contiguous US") << -124.7 << 24.5 << -66.9 << 49.4 << "+proj=aea +lat_1=28.65 +lat_2=45.25";
        QTest::newRow("Australia") << 113.0 << -44.0 << 154.0 << -10.0 << "+proj=aea +lat_1=-38.3333 +lat_2=-15.6667";
        QTest::newRow("Brazil") << -74.0 << -34.0 << -34.0 << 5.0 << "+proj=aea +lat_1=-27.5 +lat_2=-1.5 ";
        QTest::newRow("Africa") << -18.0 << -35.0 << 52.0 << 38.0 << "+proj=laea +lat_0=1.5 +lon_0=17 ";
        QTest::newRow("Antarctica") << -120.0 << -90.0 << 20.0 << -60.0 << "+proj=laea +lat_0=-90 ";
        QTest::newRow("a city") << 113.0 << 22.5 << 114.0 << 23.9 << "+proj=tmerc +lat_0=23.2 +lon_0=113.5 ";
        QTest::newRow("a point") << 113.0 << 22.5 << 113.0 << 22.5 << "+proj=tmerc +lat_0=22.5 +lon_0=113 ";
    }

    void choosesForTheExtent() {
        QFETCH(double, left);
        QFETCH(double, bottom);
        QFETCH(double, right);
        QFETCH(double, top);
        QFETCH(QString, definition);
        const Box box{left, bottom, right, top};
        const Projection chosen = automaticProjection({&box, 1});
        QVERIFY2(chosen.definition.starts_with(definition.toStdString()), chosen.definition.c_str());
        QVERIFY(!chosen.name.empty());
        const Point middle = Transformation(lonLatCrs, chosen.definition).apply(box.centre());
        QVERIFY(std::isfinite(middle.x) && std::isfinite(middle.y));
    }

    void seesThroughTheDateLine() {
        // Fiji, cut at 180°: one small country, not the world.
        const std::vector<Box> fiji{{177, -19, 180, -16}, {-180, -17, -179, -16}};
        const Projection chosen = automaticProjection(fiji);
        QVERIFY2(chosen.definition.find("+proj=eqearth") == std::string::npos, chosen.definition.c_str());
        QVERIFY2(chosen.definition.find("+lon_0=179") != std::string::npos, chosen.definition.c_str());
    }

    void countiesAreCentredOnTheirBulk() {
        const auto counties = test::readGeoJson(data + "us-counties.geojson", "fips");
        if (counties.empty()) QSKIP("us-counties.geojson is absent");
        const Projection chosen = automaticProjection(mainBoxes(counties));
        qInfo("%s", english(chosen.name).c_str());
        QVERIFY(chosen.definition.starts_with("+proj=aea"));
        QVERIFY(chosen.focus.left > -130 && chosen.focus.right < -60 && chosen.focus.bottom > 20);
        const Projector projector("EPSG:4326", chosen);
        std::size_t lost = 0;
        for (const auto& county : counties) {
            const Geometry made = projector.project(county.geometry, lost);
            QVERIFY2(!made.empty() && (area(made) > 0) == (area(county.geometry) > 0), qPrintable(county.name));
            QVERIFY2(longestEdge(made) < 2e5, qPrintable(county.name));  // nothing drawn across the map
            if (county.name == "Los Angeles")
                QVERIFY(std::abs(area(made) - 1.0518e10) < 0.02e10);  // Census: 4,058 sq mi of land
        }
        QCOMPARE(lost, std::size_t{0});
    }

    void worldHasNoStreaks_data() {
        QTest::addColumn<QString>("definition");
        QTest::newRow("Equal Earth") << "";
        QTest::newRow("centred on Asia") << "+proj=eqearth +lon_0=150";
        QTest::newRow("Robinson on the Americas") << "+proj=robin +lon_0=-90";
        QTest::newRow("web Mercator") << "EPSG:3857";
    }

    void worldHasNoStreaks() {
        QFETCH(QString, definition);
        const auto countries = test::readGeoJson(data + "world-110m.geojson", "iso_numeric");
        if (countries.empty()) QSKIP("world-110m.geojson is absent");
        const Projection projection = definition.isEmpty() ? automaticProjection(mainBoxes(countries))
                                                           : namedProjection(definition.toStdString());
        const Projector projector("", projection);
        const bool equalArea = definition.contains("eqearth") || definition.isEmpty();
        std::size_t lost = 0;
        double total = 0;
        for (const auto& country : countries) {
            const Geometry made = projector.project(country.geometry, lost);
            QVERIFY(longestEdge(made) < 2.1e6);
            // Nothing drawn across the map: the widest country is no wider than half of it.
            for (const auto& part : made.parts) {
                if (country.name != "Antarctica")
                    QVERIFY2(boundsOf(made.points(part)).width() < 2e7, qPrintable(country.name));
            }
            if (country.name == "Fiji") QVERIFY(area(made) < 5e10);
            if (country.name == "Russia" && equalArea) QVERIFY(std::abs(area(made) - 1.71e13) < 0.04e13);
            total += area(made);
        }
        QCOMPARE(lost, std::size_t{0});
        // Land of the earth, 149 million km², at 1:110 million without the smallest islands.
        if (equalArea) QVERIFY(std::abs(total - 1.47e14) < 0.03e14);
    }

    void farSideIsLeftOutAndCounted() {
        Geometry antipode;
        antipode.add(PartKind::Point, std::vector<Point>{{-67, -23}});
        std::size_t lost = 0;
        const Projector projector("", namedProjection("+proj=ortho +lat_0=23 +lon_0=113"));
        QVERIFY(projector.project(antipode, lost).empty());
        QCOMPARE(lost, std::size_t{1});
    }

    void drawsUnknownCoordinatesAsTheyAre() {
        Geometry plan;
        plan.add(PartKind::Point, std::vector<Point>{{12345, 678}});
        std::size_t lost = 0;
        const Projector projector("", Projection{});
        QCOMPARE(projector.project(plan, lost), plan);
        QCOMPARE(lost, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "projection_test.moc"
