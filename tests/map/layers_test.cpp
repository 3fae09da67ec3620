// Dots, tracks, rasters, contour lines and base maps.
#include "geo/measure.h"
#include "map/dot_density.h"
#include "map/legend.h"
#include "map/paint.h"
#include "map/tracks.h"
#include "map_data.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <numeric>

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

QStringList legendOf(const Scene& scene) {
    QStringList lines;
    for (const auto& entry : legendOf(scene.activeLayer(), lightTheme, QLocale(QLocale::English)).entries)
        lines << entry.text;
    return lines;
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
        const auto& [perDot, dots] = *layer.scatter;
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
        QVERIFY(scene.warnings.empty());
        const double total = std::accumulate(values.begin(), values.end(), 0.0);
        QCOMPARE(scene.layers[0].scatter->dots.size(), std::size_t(std::llround(total / 1000)));
        QCOMPARE(legendOf(scene), (QStringList{"乡村 (21)", "城镇 (21)", "1 dot = 1,000 人"}));
        save(scene, "dot-categories");
    }

    /// Two ships; lengths from GeodSolve of GeographicLib 2.1, metres.
    void tracksJoinPoints() {
        const std::vector<std::string> keys{"粤A", "粤B", "粤A", "粤A", "粤B", "粤A", "", "粤A"};
        const std::vector<double> x{113.5, 114.2, 113.9, 113.7, 114.4, 114.6, 113, 114.3};
        const std::vector<double> y{22.1, 22.5, 22.2, 22.4, 22.3, 22.0, 22, 22.2};
        ColumnBuilder time({.name = "time", .type = Type::DateTime});
        // Minutes: the last place of 粤A comes after a gap of two hours; one of its times is missing.
        for (const int minute : {0, 0, 20, 10, 15, 140, 5, -1}) {
            if (minute < 0)
                time.addMissing();
            else
                time.addInteger((1700000000LL + minute * 60) * 1000000);
        }
        MapLayer tracks{.dataset = "d", .key = "ship", .mark = MapMark::Tracks, .time = "time", .interval = 3600};
        ColumnBuilder key({.name = "key", .type = Type::Text});
        for (const auto& name : keys) {
            if (name.empty())
                key.addMissing();
            else
                key.addText(name);
        }
        const LayerInput input{tracks,
                               Table({key.finish(), test::textColumn("label", keys), test::numberColumn("x", x),
                                      test::numberColumn("y", y), time.finish()}),
                               {}};
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
};

QTEST_MAIN(LayersTest)
#include "layers_test.moc"
