#include "../run_tests.h"
#include "legend_test.h"
#include "map/hatch.h"
#include "map/insets.h"
#include "map/keys.h"
#include "map/legend.h"
#include "map/paint.h"
#include "map_data.h"
#include "sdk/error.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTest>

#include <cmath>

using namespace kapok;
using namespace kapok::map;
using test::joined;
using test::square;
using test::squares;

namespace {

Scene sceneOf(const LayerInput& input) { return buildScene({}, {input}); }

QImage imageOf(const Scene& scene, const Theme& theme, const PaintOptions& options = {.background = true}) {
    QImage image(900, 640, QImage::Format_RGB32);
    QPainter painter(&image);
    paintMap(painter, image.rect(), scene, theme, options);
    return image;
}

QString svgOf(const Scene& scene, QSizeF size, const PaintOptions& options) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF({0, 0}, size));
    generator.setResolution(96);
    QPainter painter(&generator);
    paintMap(painter, QRectF({0, 0}, size), scene, lightTheme, options);
    painter.end();
    return QString::fromUtf8(buffer.data());
}

void writePdf(const QString& path, const Scene& scene, const Theme& theme, const PaintOptions& options) {
    QPdfWriter writer(path);
    writer.setResolution(960);
    writer.setPageSize(QPageSize(QSizeF(900, 640) * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(10, 10);
    paintMap(painter, {0, 0, 900, 640}, scene, theme, options);
}

struct CountingContext : RunContext {
    int left = 0;
    explicit CountingContext(int checks) : left(checks) {}
    void progress(double) override {}
    bool cancelled() const override { return --const_cast<int&>(left) < 0; }
    std::uint64_t seed() const override { return 0; }
    void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) override {
        for (std::size_t i = 0; i < count; ++i) body(i);
    }
    std::string secret(const std::string&) override { return {}; }
};

}  // namespace

class SceneTest : public QObject {
    Q_OBJECT

private slots:
    void comparesKeys_data() {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        QTest::newRow("leading zero") << "01001"
                                      << "1001" << true;
        QTest::newRow("blanks") << " 1001 "
                                << "1001" << true;
        QTest::newRow("full width") << "４４０１００　"
                                    << "440100" << true;
        QTest::newRow("zero") << "000"
                              << "0" << true;
        QTest::newRow("words keep zeros") << "0a"
                                          << "a" << false;
        QTest::newRow("names") << "广州市"
                               << " 广州市" << true;
        QTest::newRow("different") << "10"
                                   << "1" << false;
    }

    void comparesKeys() {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, same);
        const auto key = [](const QString& text) {
            return comparedKey(text.toStdString(), KeyMatch::IgnoreLeadingZeros);
        };
        QCOMPARE(key(left) == key(right), same);
        QCOMPARE(comparedKey(left.toStdString(), KeyMatch::Exact), left.toStdString());
    }

    void joinsBoundariesWithValues() {
        const Scene scene = sceneOf(joined({"3", "1", "99"}, {30, 10, 5}));
        const auto& layer = scene.activeLayer();
        QCOMPARE(layer.features.size(), std::size_t{3});
        QCOMPARE(layer.features[0].value, 10.0);
        QCOMPARE(layer.features[0].row, std::int64_t{1});
        QCOMPARE(layer.features[1].row, std::int64_t{-1});
        QCOMPARE(layer.features[1].classIndex, -1);
        QCOMPARE(layer.features[2].row, std::int64_t{0});
        QCOMPARE(layer.missing, std::size_t{1});
        QCOMPARE(scene.warnings.size(), std::size_t{1});
        QCOMPARE(english(scene.warnings[0]), std::string("1 of 3 keys belong to no shape: 99."));
        QVERIFY(!layer.inRowOrder);
        QCOMPARE(layer.rowsOf({0, 1, 2}), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(layer.featuresOfRows({0}), std::vector<int>{2});
    }

    void findsFeatures() {
        const Scene scene = sceneOf(joined({"1", "2", "3"}, {1, 2, 3}));
        const auto& layer = scene.activeLayer();
        for (int i = 0; i < 3; ++i) QCOMPARE(layer.featureAt(layer.features[std::size_t(i)].labelAt, 0), i);
        QCOMPARE(layer.featureAt({scene.bounds.left - 1000, scene.bounds.bottom}, 0), -1);
        const auto& middle = layer.features[1].bounds;
        const geo::Box inside{middle.centre().x - 1000, middle.centre().y - 1000, middle.centre().x + 1000,
                              middle.centre().y + 1000};
        QCOMPARE(layer.featuresIn(inside), std::vector<int>{1});
        QCOMPARE(layer.featuresIn(scene.bounds), (std::vector<int>{0, 1, 2}));
        // One degree at 22.5° N: 102.8 km by 110.7 km.
        QVERIFY(std::abs(layer.features[1].area - 102.9e3 * 110.75e3) < 0.003 * layer.features[1].area);
    }

    void refuses_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("message");
        QTest::newRow("no layer") << "none"
                                  << "The map has no layer.";
        QTest::newRow("no key matches") << "keys"
                                        << "None of the 2 keys belongs to a shape, for example 77, 78.";
        QTest::newRow("no shapes") << "empty"
                                   << "There is no shape to draw.";
        QTest::newRow("broken shapes") << "broken"
                                       << "There is no shape to draw.";
        QTest::newRow("unknown crs") << "crs"
                                     << "The coordinate system \"EPSG:1\" is not known.";
        QTest::newRow("unknown projection") << "projection"
                                            << "The coordinate system \"nowhere\" is not known.";
        QTest::newRow("too many classes") << "classes"
                                          << "99 classes cannot be made.";
        QTest::newRow("no manual breaks") << "breaks"
                                          << "Manual classes need at least two different breaks.";
    }

    void refuses() {
        QFETCH(QString, what);
        QFETCH(QString, message);
        auto input = joined({"1", "2"}, {1, 2});
        MapSpec spec;
        if (what == "keys") input = joined({"77", "78"}, {1, 2});
        if (what == "empty") input.boundaries = squares().with(test::shapeColumn({{}, {}, {}}, ""));
        if (what == "broken") {
            ColumnBuilder shapes({.name = "geometry", .type = Type::Geometry});
            for (int i = 0; i < 3; ++i) shapes.addWkb("rubbish");
            input.boundaries = squares().with(shapes.finish());
        }
        if (what == "crs") input.boundaries = squares("EPSG:1");
        if (what == "projection") spec.projection = "nowhere";
        if (what == "classes") input.layer.classes = 99;
        if (what == "breaks") {
            input.layer.method = Classification::Manual;
            input.layer.breaks = {std::nan("")};
        }
        try {
            buildScene(spec, what == "none" ? std::vector<LayerInput>{} : std::vector{input});
            QVERIFY2(what == "breaks", "nothing was refused");  // two open ends are one class
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(message), error.what());
        }
    }

    void canBeCancelled() {
        const auto input = joined({"1", "2"}, {1, 2});
        int stopped = 0;
        for (int checks = 0; checks < 100; ++checks) {
            CountingContext context(checks);
            try {
                buildScene({}, {input}, &context);
                break;
            } catch (const Cancelled&) {
                ++stopped;
            }
        }
        QVERIFY(stopped > 3 && stopped < 100);
    }

    void drawsUnknownCoordinatesAsTheyAre() {
        auto input = joined({"1", "2", "3"}, {1, 2, 3});
        input.boundaries =
            squares().with(test::shapeColumn({square(0, 0, 500), square(500, 0, 500), square(0, 500, 500)}, ""));
        const Scene scene = sceneOf(input);
        QCOMPARE(scene.bounds, (geo::Box{0, 0, 1000, 1000}));
        QVERIFY(!scene.trueScale);
    }

    void largeMapsCanBeSeenHalfWay() {
        constexpr int count = 5000;
        std::vector<geo::Geometry> discs(count);
        std::vector<double> values(count);
        for (int i = 0; i < count; ++i) {
            std::vector<geo::Point> ring;
            for (int k = 0; k < 50; ++k)
                ring.push_back(
                    {100 + 0.1 * (i % 70 + 0.4 * std::sin(k / 8.0)), 20 + 0.1 * (i / 70 + std::cos(k / 8.0))});
            discs[std::size_t(i)].add(geo::PartKind::Outer, ring);
            values[std::size_t(i)] = i;
        }
        const std::vector<std::string> names(count, "disc");
        LayerInput input{{},
                         Table({test::textColumn("key", names), test::textColumn("label", names),
                                test::numberColumn("value", values), test::shapeColumn(discs, "EPSG:4326")})};
        std::optional<Scene> half;
        const auto build = [&](const Scene* previous) {
            return buildScene({}, {input}, nullptr, previous, [&](const Scene& scene) { half = scene; });
        };
        const Scene whole = build(nullptr);
        QVERIFY(half && half->unfinished && !whole.unfinished);
        QCOMPARE(half->bounds, whole.bounds);
        const SceneLayer& early = half->layers[0];
        const SceneLayer& late = whole.layers[0];
        QVERIFY(early.classes.breaks == late.classes.breaks);
        QCOMPARE(early.outlines->levels.size(), std::size_t{1});
        QVERIFY(late.outlines->levels.size() > 1);
        QCOMPARE(early.outlines->levels[0], late.outlines->levels[0]);
        QCOMPARE(early.featuresIn(early.bounds).size(), std::size_t{count});
        // What is unfinished lends nothing.
        input.layer.classes = 3;
        const Scene unfinished = *std::exchange(half, std::nullopt);
        QVERIFY(build(&unfinished).layers[0].outlines->levels.size() > 1 && half);
        half.reset();
        QCOMPARE(build(&whole).layers[0].outlines, late.outlines);
        QVERIFY(!half);
    }

    void farOffPartsGetFrames() {
        std::vector<geo::Box> boxes;
        for (int i = 0; i < 40; ++i) boxes.push_back({-120.0 + i, 35, -119.0 + i, 40});
        const auto focus = geo::automaticProjection(boxes).focus;
        boxes.push_back({-160, 58, -150, 65});
        boxes.push_back({-150, 60, -141, 68});
        boxes.push_back({172, 52, 174, 53});  // across 180°, near enough to the first two? 14° away: no
        const auto insets = findInsets(boxes, focus);
        QCOMPARE(insets.size(), std::size_t{2});
        QCOMPARE(insets[0].features, (std::vector<std::size_t>{40, 41}));
        const std::vector<geo::Box> bounds{{0, 0, 2e6, 1e6}, {0, 0, 1e4, 1e4}};
        const geo::Box main{0, 0, 4e6, 3e6};
        const auto placed = placeInsets(bounds, main);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(placed[i].frame.top < main.bottom && placed[i].frame.left >= main.left);
            const geo::Point corner{bounds[i].right * placed[i].scale + placed[i].offset.x,
                                    bounds[i].top * placed[i].scale + placed[i].offset.y};
            QVERIFY(placed[i].frame.contains(corner));
        }
        QVERIFY(!placed[0].frame.intersects(placed[1].frame));
    }

    void countiesKeepAlaskaInSight() {
        const auto input = test::countyLayer();
        if (!input.boundaries) QSKIP("us-counties.geojson is absent");
        const Scene scene = sceneOf(input);
        QCOMPARE(scene.insets.size(),
                 std::size_t{5});  // Alaska, Hawaii, Marianas, Puerto Rico and Virgin Islands, Samoa
        const auto& layer = scene.activeLayer();
        QCOMPARE(layer.features.size(), std::size_t{3231});
        QCOMPARE(layer.missing, std::size_t{19});
        QCOMPARE(english(scene.warnings.at(0)).substr(0, 35), std::string("6 of 3218 keys belong to no shape: "));
        QVERIFY(scene.bounds.width() < 6e6);
        for (const auto& feature : layer.features) QVERIFY(scene.bounds.contains(feature.bounds));
    }

    void hatchStaysInside() {
        geo::Geometry ring = square(10, 10, 80);
        ring.add(geo::PartKind::Hole, std::vector<geo::Point>{{30, 30}, {60, 30}, {60, 60}, {30, 60}});
        double length = 0;
        for (const auto& line : hatchLines(ring, 5)) {
            length += line.length();
            const QPointF at = line.center();
            QVERIFY(at.x() >= 10 && at.x() <= 90 && at.y() >= 10 && at.y() <= 90);
            QVERIFY(!(at.x() > 30 && at.x() < 60 && at.y() > 30 && at.y() < 60));
        }
        // Lines 5 apart cover area / 5.
        QVERIFY(std::abs(length - (6400 - 900) / 5.0) < 0.03 * length);
    }

    void nothingLeavesThePicture() {
        auto input = test::cityLayer();
        if (!input.boundaries) QSKIP("guangdong-prefectures.geojson is absent");
        const Scene scene = sceneOf(input);
        PaintOptions options;
        options.view = ViewRange{scene.bounds.centre(), 300};  // far inside: most shapes cross the edges
        options.selected = {0, 1, 2, 3, 4, 5};
        const QString svg = svgOf(scene, {500, 400}, options);
        QVERIFY(svg.contains("广州市"));  // text is text
        static const QRegularExpression pair("(?<=[ML\"\\s])(-?[0-9.]+(?:e-?[0-9]+)?),(-?[0-9.]+(?:e-?[0-9]+)?)");
        int count = 0;
        for (auto match = pair.globalMatch(svg); match.hasNext(); ++count) {
            const auto found = match.next();
            const double x = found.captured(1).toDouble();
            const double y = found.captured(2).toDouble();
            QVERIFY2(x >= -0.01 && x <= 500.01 && y >= -0.01 && y <= 400.01, qPrintable(found.captured()));
        }
        QVERIFY(count > 1000);
    }

    void paintsPointsAndLines() {
        std::vector<geo::Geometry> shapes(12);
        std::vector<std::string> keys;
        std::vector<double> values;
        for (int i = 0; i < 12; ++i) {
            const double x = 110 + i * 0.3;
            const double y = 22 + std::sin(i);
            auto& shape = shapes[std::size_t(i)];
            if (i % 3)
                shape.add(geo::PartKind::Point, std::vector<geo::Point>{{x, y}});
            else
                shape.add(geo::PartKind::Line, std::vector<geo::Point>{{x, y}, {x + 0.5, y + 0.3}, {x + 0.6, y - 0.2}});
            keys.push_back(std::to_string(i));
            values.push_back(i);
        }
        LayerInput input{
            test::joinedLayer("x"), Table({test::textColumn("key", keys), test::numberColumn("value", values)}),
            Table({test::textColumn("key", keys), test::textColumn("label", keys), test::shapeColumn(shapes, "")})};
        const Scene scene = sceneOf(input);
        const auto& layer = scene.activeLayer();
        QCOMPARE(layer.featureAt(layer.features[4].labelAt, 1000), 4);
        QCOMPARE(layer.featureAt(layer.features[3].labelAt, 1000), 3);
        QVERIFY(imageOf(scene, lightTheme).save(QDir(KAPOK_BINARY_DIR).filePath("map-points.png")));
    }

    void pictures_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            for (const char* name : {"counties-quantile", "counties-natural", "cities", "world"})
                QTest::addRow("map-%s-%s", name, dark ? "dark" : "light") << QString(name) << dark;
        }
    }

    void newColoursKeepTheShapes() {
        auto input = test::countyLayer();
        if (!input.boundaries) QSKIP("us-counties.geojson is absent");
        const Scene before = buildScene({}, {input});
        input.layer.method = Classification::EqualInterval;
        input.layer.ramp = "greens";
        const Scene after = buildScene({}, {input}, nullptr, &before);
        const Scene afresh = buildScene({}, {input});
        QCOMPARE(after.layers[0].outlines, before.layers[0].outlines);
        QCOMPARE(after.layers[0].classes.breaks, afresh.layers[0].classes.breaks);
        QCOMPARE(after.layers[0].missing, afresh.layers[0].missing);
        QCOMPARE(after.layers[0].ramp, std::string("greens"));
        MapSpec other;
        other.projection = "EPSG:3857";
        QVERIFY(buildScene(other, {input}, nullptr, &before).layers[0].outlines != before.layers[0].outlines);
    }

    void pictures() {
        QFETCH(QString, name);
        QFETCH(bool, dark);
        LayerInput input = name == "cities"  ? test::cityLayer()
                           : name == "world" ? test::countryLayer()
                                             : test::countyLayer();
        if (!input.boundaries) QSKIP("the shared data is absent");
        input.layer.method = name == "counties-quantile" ? Classification::Quantile : Classification::NaturalBreaks;
        if (name == "world") input.layer.ramp = "viridis";
        MapSpec spec;
        spec.title = name == "cities" ? "广东省各市面积" : "Unemployment and other values";
        spec.source = "Source: see the data's README";
        const Scene scene = buildScene(spec, {input});
        PaintOptions options{.selected = {3, 4, 5, 11}, .background = true};
        const QString base = QDir(KAPOK_BINARY_DIR).filePath(QTest::currentDataTag());
        QElapsedTimer clock;
        clock.start();
        QVERIFY(imageOf(scene, dark ? darkTheme : lightTheme, options).save(base + ".png"));
        if (!dark) {
            writePdf(base + ".pdf", scene, lightTheme, options);
            QVERIFY(QFileInfo(base + ".pdf").size() > 10000);
        }
        qInfo("%s: painted in %lld ms", english(scene.projection.name).c_str(), clock.elapsed());
    }
};

int main(int count, char** words) {
    return kapok::test::runTests(count, words,
                                 {[] { return std::unique_ptr<QObject>(new SceneTest); }, kapok::test::makeLegendTest});
}

#include "scene_test.moc"
