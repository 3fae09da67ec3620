// Dots, tracks, rasters, contour lines and base maps.
#include "geo/measure.h"
#include "map/contours.h"
#include "map/dot_density.h"
#include "map/legend.h"
#include "map/paint.h"
#include "map/palette.h"
#include "map/picture.h"
#include "map/raster_layer.h"
#include "map/tiles.h"
#include "map/tracks.h"
#include "map_data.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <numeric>
#include <set>

using namespace kapok;
using namespace kapok::map;

namespace {

/// A map as a file beside the tests, to be looked at, in both themes.
void save(const Scene& scene, const QString& name) {
    for (const auto& [theme, word] : {std::pair{lightTheme, "light"}, std::pair{darkTheme, "dark"}}) {
        QImage image(900, 620, QImage::Format_RGB32);
        QPainter painter(&image);
        paintMap(painter, QRectF(image.rect()), scene, theme, {.background = true});
        painter.end();
        QVERIFY(image.save(QDir(KAPOK_BINARY_DIR).filePath(QString("map-layer-%1-%2.png").arg(name, word))));
    }
}

std::string fixture(const QString& name) { return (KAPOK_SOURCE_DIR "/tests/map/data/" + name).toStdString(); }

/// Of the red of two pictures, on average.
double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) sum += std::abs(qRed(a.pixel(x, y)) - qRed(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height());
}

QStringList legendOf(const Scene& scene) {
    QStringList lines;
    for (const auto& entry : legendOf(scene.activeLayer(), lightTheme, QLocale(QLocale::English)).entries)
        lines << entry.text;
    return lines;
}

/// The positions of two ships, with a gap of two hours before the last place of 粤A; one key and one time are missing.
LayerInput ships(TrackColor along = TrackColor::Track) {
    const std::vector<std::string> keys{"粤A", "粤B", "粤A", "粤A", "粤B", "粤A", "", "粤A"};
    const std::vector<double> x{113.5, 114.2, 113.9, 113.7, 114.4, 114.6, 113, 114.3};
    const std::vector<double> y{22.1, 22.5, 22.2, 22.4, 22.3, 22.0, 22, 22.2};
    ColumnBuilder time({.name = "time", .type = Type::DateTime});
    for (const int minute : {0, 0, 20, 10, 15, 140, 5, -1}) {
        if (minute < 0)
            time.addMissing();
        else
            time.addInteger((1700000000LL + minute * 60) * 1000000);
    }
    MapLayer tracks{
        .dataset = "d", .key = "ship", .mark = MapMark::Tracks, .time = "time", .interval = 3600, .along = along};
    ColumnBuilder key({.name = "key", .type = Type::Text});
    for (const auto& name : keys) {
        if (name.empty())
            key.addMissing();
        else
            key.addText(name);
    }
    return {tracks,
            Table({key.finish(), test::textColumn("label", keys), test::numberColumn("x", x),
                   test::numberColumn("y", y), time.finish()}),
            {}};
}

}  // namespace

class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void dotsAreRound_data() {
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("perDot");
        for (const auto& [total, perDot] : {std::pair{126e6, 20e3}, std::pair{5e6, 1e3}, std::pair{6000.0, 1.0},
                                            std::pair{80.0, 0.02}, std::pair{0.0, 1.0}})
            QTest::addRow("%g", total) << total << perDot;
    }

    void dotsAreRound() {
        QFETCH(double, total);
        QTEST(roundPerDot(total), "perDot");
    }

    /// Two areas of one dot and a half each, by Hamilton's rule: the first of equals gets the third dot.
    void dotsAddUp() {
        const double none = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(dotCounts(std::vector<double>{15, 15, none, -4, 0}, 10), (std::vector<std::size_t>{2, 1, 0, 0, 0}));
        std::vector<double> values;
        for (int i = 1; i < 500; ++i) values.push_back(i * 0.37);
        const auto counts = dotCounts(values, 25);
        const double total = std::accumulate(values.begin(), values.end(), 0.0);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::size_t{0}), std::size_t(std::llround(total / 25)));
        for (std::size_t i = 0; i < counts.size(); ++i) QVERIFY(std::abs(double(counts[i]) - values[i] / 25) < 1);
    }

    void dotsLieInTheirAreas() {
        auto input = test::cityLayer();
        if (input.answer.rows() == 0) QSKIP("guangdong-prefectures.geojson is absent");
        input.layer.mark = MapMark::Dots;
        input.layer.showLabels = false;
        const Scene scene = buildScene({}, {input});
        const auto& layer = scene.layers[0];
        const auto& [perDot, dots, most] = *layer.scatter;
        QCOMPARE(perDot, 0.02);
        std::vector<double> values;
        for (const auto& feature : layer.features) values.push_back(feature.value);
        auto counts = dotCounts(values, perDot);
        for (const auto& dot : dots) {
            QVERIFY(geo::contains(layer.shapes()[dot.feature], dot.at));
            --counts[dot.feature];
        }
        QCOMPARE(counts, std::vector<std::size_t>(counts.size(), 0));
        QCOMPARE(legendOf(scene), (QStringList{"1 dot = 0.02 千平方公里", "No data (2)"}));
        save(scene, "dots");
        // The same again; and the first of more dots.
        const auto again = buildScene({}, {input}).layers[0].scatter->dots;
        QVERIFY(std::equal(dots.begin(), dots.end(), again.begin(), again.end(),
                           [](const auto& a, const auto& b) { return a.at == b.at && a.feature == b.feature; }));
        input.layer.perDot = 1e-9;
        QVERIFY_EXCEPTION_THROWN(buildScene({}, {input}), Error);
    }

    /// Two rows of an area, one for each category, are scattered each by itself.
    void dotsHaveCategories() {
        auto input = test::cityLayer();
        if (input.answer.rows() == 0) QSKIP("guangdong-prefectures.geojson is absent");
        std::vector<std::string> keys;
        std::vector<std::string> categories;
        std::vector<double> values;
        for (std::size_t row = 0; row < input.answer.rows(); ++row) {
            for (const char* category : {"城镇", "乡村"}) {
                keys.emplace_back(input.answer.column("key")->text(row));
                categories.emplace_back(category);
                values.push_back(category[0] == "城"[0] && row % 2 == 0 ? 120000 : 60000);
            }
        }
        input.layer.mark = MapMark::Dots;
        input.layer.category = "类别";
        input.layer.unit = "人";
        input.layer.showLabels = false;
        input.layer.perDot = 1000;
        input.answer = Table({test::textColumn("key", keys), test::textColumn("category", categories),
                              test::numberColumn("value", values)});
        const Scene scene = buildScene({}, {input});
        QCOMPARE(scene.layers[0].features.size(), keys.size());
        for (const auto& warning : scene.warnings) QVERIFY(english(warning).find("dots") == std::string::npos);
        const double total = std::accumulate(values.begin(), values.end(), 0.0);
        QCOMPARE(scene.layers[0].scatter->dots.size(), std::size_t(std::llround(total / 1000)));
        QCOMPARE(legendOf(scene), (QStringList{"乡村 (21)", "城镇 (21)", "1 dot = 1,000 人"}));
        save(scene, "dot-categories");
    }

    /// Two ships; lengths from GeodSolve of GeographicLib 2.1, metres.
    void tracksJoinPoints() {
        const LayerInput input = ships();
        const Scene scene = buildScene({.land = true}, {input});
        const auto& layer = scene.layers[0];
        QCOMPARE(layer.features.size(), std::size_t{2});
        QCOMPARE(layer.features[0].label, std::string("粤A"));
        QCOMPARE(layer.members[0], (std::vector<std::int64_t>{0, 3, 2, 5}));
        // The line of three places, and the place beyond the gap.
        QCOMPARE(layer.shapes()[0].parts.size(), std::size_t{2});
        QCOMPARE(layer.shapes()[0].parts[0].kind, geo::PartKind::Line);
        QCOMPARE(layer.shapes()[0].parts[1].kind, geo::PartKind::Point);
        QCOMPARE(scene.warnings.size(), std::size_t{1});
        QVERIFY(std::abs(layer.tracks->lengths[0] - 69349.5485) < 2e-4);
        QVERIFY(std::abs(layer.tracks->lengths[1] - 30242.4947) < 1e-4);
        const auto at = layer.shapes()[0].vertices[1];
        QCOMPARE(trackWords(layer, 0, at, QLocale::c()), (QStringList{"2023-11-14 22:23:20", "Length: 69.3 km"}));
        QCOMPARE(layer.featuresOfRows({2}), std::vector<int>{0});
        QCOMPARE(layer.rowsOf({1}), (std::vector<std::size_t>{1, 4}));
        save(scene, "tracks");
    }

    /// Speeds from the lengths of GeodSolve (GeographicLib 2.1): 39097.2427, 30252.305766 and 30242.494668 m.
    void tracksAreColouredAlong_data() {
        QTest::addColumn<int>("along");
        QTest::addColumn<QList<double>>("values");  // pieces of 粤A: two, and one over the gap; of 粤B
        QTest::addColumn<QString>("title");
        const double missing = qQNaN();
        QTest::newRow("value") << int(TrackColor::Value) << QList<double>{4, 3, 6, 5} << "draught";
        QTest::newRow("speed") << int(TrackColor::Speed)
                               << QList<double>{39097.2427 * 6e-3, 30252.305766 * 6e-3, missing, 30242.494668 * 4e-3}
                               << "Speed (km/h)";
        QTest::newRow("time") << int(TrackColor::Time) << QList<double>{10, 20, 140, 15}
                              << "Time since 2023-11-14 22:13:20 (min)";
    }

    void tracksAreColouredAlong() {
        QFETCH(int, along);
        QFETCH(QList<double>, values);
        QFETCH(QString, title);
        LayerInput input = ships(static_cast<TrackColor>(along));
        input.layer.value = "draught";
        input.layer.stops = true;
        input.answer = input.answer.with(test::numberColumn("value", {1, 2, 3, 4, 5, 6, 7, 8}));
        const Scene scene = buildScene({.land = true}, {input});
        const auto& layer = scene.layers[0];
        QCOMPARE(layer.features.size(), std::size_t(values.size()));
        for (std::size_t i = 0; i < layer.features.size(); ++i) {
            const double expected = values[qsizetype(i)];
            const double value = layer.features[i].value;
            QVERIFY2(std::isnan(expected) ? std::isnan(value) : std::abs(value - expected) < 1e-9 * expected,
                     qPrintable(QString::number(value, 'g', 12)));
        }
        QCOMPARE(layer.missing,
                 std::size_t(std::count_if(values.begin(), values.end(), [](double one) { return qIsNaN(one); })));
        QCOMPARE(map::legendOf(layer, lightTheme, QLocale(QLocale::English)).title, title);
        QCOMPARE(map::legendOf(layer, lightTheme, QLocale(QLocale::English)).note, QString("Quantiles"));
        // A piece stands for the row it leads to, the first one also for where it begins.
        QCOMPARE(layer.members, (std::vector<std::vector<std::int64_t>>{{0, 3}, {2}, {5}, {1, 4}}));
        QCOMPARE(layer.featuresOfRows({2}), std::vector<int>{1});
        QVERIFY(layer.tracks->begins(0) && layer.tracks->ends(2) && !layer.tracks->ends(1) && layer.tracks->begins(3));
        QCOMPARE(layer.shapes()[1].parts[0].kind, geo::PartKind::Line);
        QCOMPARE(layer.shapes()[2].parts[0].kind, geo::PartKind::Point);  // beyond the gap
        const auto words = trackWords(layer, 1, layer.shapes()[1].vertices[0], QLocale::c());
        QCOMPARE(words, (QStringList{"2023-11-14 22:33:20", "Length: 30.3 km"}));
        save(scene, QString("tracks-") + QTest::currentDataTag());
    }

    /// A way over 180° is not drawn across the map.
    void tracksEndAtTheEdge() {
        MapLayer tracks{.dataset = "d", .key = "k", .mark = MapMark::Tracks, .time = "t"};
        LayerInput input{tracks,
                         Table({test::textColumn("key", {"a", "a", "a"}), test::textColumn("label", {"a", "a", "a"}),
                                test::numberColumn("x", {170, 178, -178}), test::numberColumn("y", {0, 2, 4}),
                                test::numberColumn("time", {1, 2, 3})}),
                         {}};
        for (const char* projection : {"EPSG:3857", "EPSG:4326", "+proj=eqearth +lon_0=0"}) {
            const Scene scene = buildScene({.projection = projection}, {input});
            QCOMPARE(scene.layers[0].shapes()[0].parts.size(), std::size_t{2});
        }
        // A projection that has both in its middle joins them.
        QCOMPARE(buildScene({.projection = "+proj=eqearth +lon_0=180"}, {input}).layers[0].shapes()[0].parts.size(),
                 std::size_t{1});
        input.layer.key.clear();
        QVERIFY_EXCEPTION_THROWN(buildScene({}, {input}), Error);
        input.layer.key = "k";
        input.answer = input.answer.select({"key", "label", "x", "y"});
        QVERIFY_EXCEPTION_THROWN(buildScene({}, {input}), Error);
    }

    /// gdallocationinfo -valonly -geoloc of GDAL 3.6.2.
    void rasterValues_data() {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("value");
        QTest::newRow("hill") << 750500.5 << 2550200.3 << 481.019989013672;
        QTest::newRow("edge") << 760000.1 << 2589999.9 << 447.640014648438;
        QTest::newRow("corner") << 819999.0 << 2500001.0 << 951.458984375;
        QTest::newRow("west") << 701234.0 << 2555555.0 << 385.207000732422;
    }

    void rasterValues() {
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, value);
        const RasterSource hills(fixture("hills.tif"));
        QVERIFY(std::abs(hills.valueAt({x, y}).value() / value - 1) < 1e-14);
        QVERIFY(!hills.valueAt({x - 200000, y}));
        QVERIFY(!hills.valueAt({800500, 2569500}));  // a hole without numbers
        // A pixel of a map in the raster's own system.
        const auto pixel = hills.numbers({x - 0.05, y - 0.05, x + 0.05, y + 0.05}, 1, 1, "EPSG:32649");
        QVERIFY(std::abs(pixel[0] / value - 1) < 1e-6);
        QCOMPARE(hills.facts().columns, 120);
        QCOMPARE(hills.facts().bandName, std::string());
        QCOMPARE(hills.sample(1'000'000).size(), std::size_t{120 * 90 - 193});
    }

    void drawsRasters_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("method");
        QTest::addColumn<QStringList>("legend");
        QTest::newRow("stretch") << "hills.tif" << int(Classification::Quantile) << QStringList{"≤ 177 – ≥ 952"};
        QTest::newRow("range") << "hills.tif" << int(Classification::EqualInterval) << QStringList{"126 – 994"};
        QTest::newRow("pretty") << "hills.tif" << int(Classification::Pretty)
                                << QStringList{"0 – 200", "200 – 400", "400 – 600", "600 – 800", "800 – 1,000"};
        QTest::newRow("photo") << "photo.tif" << 0 << QStringList{};
        QTest::newRow("palette") << "palette.tif" << 0 << QStringList{};
        QTest::newRow("tiles") << "tiles.mbtiles" << 0 << QStringList{};
    }

    void drawsRasters() {
        QFETCH(QString, file);
        QFETCH(int, method);
        MapLayer layer{.method = static_cast<Classification>(method), .ramp = "viridis", .mark = MapMark::Raster};
        layer.file = fixture(file);
        const Scene scene = buildScene({.graticule = true}, {{layer, {}, {}}});
        QTEST(legendOf(scene), "legend");
        QCOMPARE(scene.layers[0].features.size(), std::size_t{1});
        QCOMPARE(scene.attribution, std::string(file == "tiles.mbtiles" ? "© Painter" : ""));
        save(scene, QString("raster-") + QTest::currentDataTag());
        if (!file.startsWith("hills")) return;
        // gdallocationinfo -wgs84 113.6 23.1
        const geo::Transformation onMap(geo::lonLatCrs, scene.projection.definition);
        const auto words = rasterWords(scene.layers[0], onMap.apply({113.6, 23.1}), QLocale::c());
        QCOMPARE(words[0].toDouble(), std::round(7925.23010253906) / 10);
        QCOMPARE(scene.layers[0].featureAt(onMap.apply({113.6, 23.1}), 1), 0);
        QCOMPARE(scene.layers[0].featureAt(onMap.apply({100, 23.1}), 1), -1);
    }

    void tilesArriveAfterTheMap() {
        MapLayer layer{.mark = MapMark::Tiles};
        layer.file = fixture("tiles.mbtiles");
        PictureRequest request;
        request.scene = std::make_shared<const Scene>(buildScene({}, {{layer, {}, {}}}));
        request.size = {400, 300};
        request.range = fitted(request.scene->bounds, request.size, 10);
        const QImage sharp = makePicture(request).image;
        request.refinements = 2;
        std::vector<QImage> pictures;
        PictureMaker maker;
        connect(&maker, &PictureMaker::made, this, [&](const Picture& made) { pictures.push_back(made.image); });
        maker.request(request);
        QTRY_COMPARE(pictures.size(), std::size_t{3});
        QVERIFY(!maker.busy());
        QImage empty = sharp;
        empty.fill(color(lightTheme.panel));
        QCOMPARE(pictures[0], empty);
        QCOMPARE(pictures[2], sharp);
        // One of sixteen pixels tells what the tiles show.
        QVERIFY(difference(pictures[1], sharp) > 0);
        QVERIFY(difference(pictures[1], sharp) < 0.15 * difference(empty, sharp));
    }

    void rasterColours() {
        const RasterSource photo(fixture("photo.tif"));
        const auto pixels = photo.colours({112, 20, 116, 24}, 128, 128, "EPSG:4326");
        for (int r = 1; r < 127; ++r) {
            for (int c = 1; c < 127; ++c) {
                const QRgb pixel = pixels[std::size_t(r * 128 + c)];
                QCOMPARE(pixel, qRgb(c * 2, 255 - r * 2, (c / 16 + r / 16) % 2 * 200));
            }
        }
        const RasterSource palette(fixture("palette.tif"));
        const auto six = palette.colours({112, 20, 115, 22}, 3, 2, "EPSG:4326");
        QCOMPARE(six,
                 (std::vector<std::uint32_t>{0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFF0000FF, 0xFF00FF00, 0xFFFF0000}));
        // One band of a picture is numbers.
        QCOMPARE(RasterSource(fixture("photo.tif"), {2}).valueAt({112.01, 23.99}).value(), 255.0);
    }

    void refusesRasters_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("band");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << "" << 0 << "The layer has no file.";
        QTest::newRow("missing") << "there-is-none.tif" << 0 << "The file of the layer is not there.";
        QTest::newRow("no place") << "nowhere.tif" << 0 << "The raster does not say where on the earth it lies.";
        QTest::newRow("text") << "make.sh" << 0 << "The raster cannot be read";
        QTest::newRow("band") << "hills.tif" << 2 << "The raster has no band 2.";
        QTest::newRow("server") << "server.xml" << 0 << "The raster cannot be read";
        QTest::newRow("vector") << "vector.mbtiles" << 0 << "The tiles are vector tiles (pbf)";
    }

    void refusesRasters() {
        QFETCH(QString, file);
        QFETCH(int, band);
        QFETCH(QString, words);
        MapLayer layer{.mark = MapMark::Raster};
        layer.file = file.isEmpty() ? "" : fixture(file);
        if (band > 0) layer.bands = {band};
        try {
            buildScene({}, {{layer, {}, {}}});
            QFAIL("it is refused");
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(english(error.message())).startsWith(words),
                     english(error.message()).c_str());
        }
    }

    /// gdal_contour -i 100 of GDAL 3.6.2: number of lines and their length together in metres.
    void contoursOfRasters() {
        const std::map<double, std::pair<int, double>> expected{
            {200, {1, 63525.0941940981}}, {300, {3, 143433.074839587}}, {400, {3, 248262.827428913}},
            {500, {3, 288955.391601302}}, {600, {5, 316298.032255775}}, {700, {5, 295901.220091124}},
            {800, {5, 227675.448067212}}, {900, {3, 107656.336324977}}};
        std::map<double, std::pair<int, double>> found;
        for (const auto& [value, points] : contourLines(RasterSource(fixture("hills.tif")).grid(1'000'000), 100)) {
            auto& [lines, length] = found[value];
            ++lines;
            for (std::size_t i = 1; i < points.size(); ++i)
                length += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        }
        QCOMPARE(found.size(), expected.size());
        for (const auto& [value, both] : expected) {
            QCOMPARE(found[value].first, both.first);
            QVERIFY(std::abs(found[value].second / both.second - 1) < 1e-12);
        }
        MapLayer layer{.ramp = "viridis", .showLabels = true, .mark = MapMark::Contours};
        layer.file = fixture("hills.tif");
        layer.unit = "m";
        const Scene scene = buildScene({}, {{layer, {}, {}}});
        QCOMPARE(legendOf(scene), (QStringList{"150 – 950", "A line every 50"}));
        save(scene, "contours");
        layer.classes = 1;
        QCOMPARE(legendOf(buildScene({}, {{layer, {}, {}}})), QStringList{"A line every 50"});
        layer.interval = 1e-4;
        QVERIFY_EXCEPTION_THROWN(buildScene({}, {{layer, {}, {}}}), Error);
    }

    /// A slope that rises by one from point to point: each line lies less than a point's distance beside its own.
    void contoursThroughPoints() {
        std::vector<geo::Point> places;
        std::vector<double> values;
        for (int x = 0; x <= 30; ++x) {
            for (int y = 0; y <= 20; ++y) {
                places.push_back({double(x), double(y)});
                values.push_back(x);
            }
        }
        const auto lines = contourLines(surfaceThrough(places, values), 0);
        std::set<double> levels;
        for (const auto& [value, points] : lines) {
            levels.insert(value);
            for (const auto point : points) QVERIFY(std::abs(point.x - value) < 1);
        }
        QVERIFY(levels.size() >= 14 && levels.count(16) == 1);
        QVERIFY_EXCEPTION_THROWN(contourLines(surfaceThrough(places, std::vector<double>(values.size(), 3)), 0), Error);
        QVERIFY_EXCEPTION_THROWN(surfaceThrough({}, {}), Error);
        QCOMPARE(roundInterval(0, 1000), 100.0);
        QCOMPARE(roundInterval(-3, 3.5), 0.5);
    }

    /// A server of this computer is asked for tiles only when that is allowed; what it gave is kept.
    void tilesOfAServer() {
        QTemporaryDir folder;
        for (int x = 0; x < 2; ++x) {
            for (int y = 0; y < 2; ++y) {
                QImage tile(256, 256, QImage::Format_RGB32);
                tile.fill(QColor(x * 200, y * 200, 90));
                QDir(folder.path()).mkpath(QString("1/%1").arg(x));
                QVERIFY(tile.save(folder.filePath(QString("1/%1/%2.png").arg(x).arg(y))));
            }
        }
        QProcess server;
        server.setWorkingDirectory(folder.path());
        server.start("python3", {"-u", "-c",
                                 "import http.server as h\ns = h.ThreadingHTTPServer(('127.0.0.1', 0), "
                                 "h.SimpleHTTPRequestHandler)\nprint(s.server_port)\ns.serve_forever()"});
        QVERIFY2(server.waitForStarted() && server.waitForReadyRead(5000), "python3 of packages.txt serves the tiles");
        const QString port = QString::fromLatin1(server.readAllStandardOutput()).trimmed();
        MapLayer layer{.label = "© us", .mark = MapMark::Tiles};
        layer.file = QString("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(port).toStdString();
        setTileAccess({});
        QVERIFY_EXCEPTION_THROWN(buildScene({}, {{layer, {}, {}}}), Error);
        MapLayer hills{.mark = MapMark::Raster};
        hills.file = fixture("hills.tif");
        const Scene without = buildScene({}, {{layer, {}, {}}, {hills, {}, {}}});
        QCOMPARE(without.warnings.size(), std::size_t{1});
        QVERIFY(!without.layers[0].raster && without.layers[1].raster);
        QTemporaryDir cache;
        setTileAccess({true, cache.path().toStdString()});
        const Scene scene = buildScene({}, {{layer, {}, {}}});
        QCOMPARE(scene.attribution, std::string("© us"));
        QCOMPARE(scene.projection.definition, std::string("EPSG:3857"));
        const auto look = [&] {
            return scene.layers[0].raster->source.colours({-2e7, -2e7, 2e7, 2e7}, 400, 400, "EPSG:3857");
        };
        const auto pixels = look();
        QCOMPARE(pixels[100 * 400 + 100], 0xFF00005AU);
        QCOMPARE(pixels[100 * 400 + 300], 0xFFC8005AU);
        QCOMPARE(pixels[300 * 400 + 100], 0xFF00C85AU);
        server.kill();
        server.waitForFinished();
        QCOMPARE(server.readAllStandardError().count("GET /1/"), 4);
        QCOMPARE(look(), pixels);
        layer.file = "https://tiles.example/{z}/{x}.png";
        QVERIFY_EXCEPTION_THROWN(rasterName(layer), Error);
        setTileAccess({});
    }
};

QTEST_MAIN(LayersTest)
#include "layers_test.moc"
