#include "geo/china_datum.h"
#include "geo/measure.h"
#include "map/bins.h"
#include "map/heat.h"
#include "map/paint.h"
#include "map/palette.h"
#include "map_data.h"
#include "stats/rates.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <numeric>
#include <random>

using namespace kapok;
using namespace kapok::map;

namespace {

/// Comma-separated cells of a real file, without its header; empty when it is absent.
std::vector<QList<QByteArray>> rowsOf(const char* name) {
    QFile file(test::sharedData + name);
    std::vector<QList<QByteArray>> rows;
    if (!file.open(QIODevice::ReadOnly)) return rows;
    file.readLine();
    while (!file.atEnd()) rows.push_back(file.readLine().trimmed().split(','));
    return rows;
}

/// Airports of the continental United States with the flights that leave them: columns as a query makes them.
LayerInput airportLayer(MapMark mark) {
    const auto airports = rowsOf("airports.csv");
    std::map<QByteArray, double> flights;
    for (const auto& row : rowsOf("flights-airport.csv")) flights[row[0]] += row[2].toDouble();
    std::vector<std::string> keys;
    std::vector<std::string> states;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> sizes;
    for (const auto& row : airports) {
        const double longitude = row[row.size() - 1].toDouble();
        const double latitude = row[row.size() - 2].toDouble();
        if (longitude < -126 || longitude > -66 || latitude < 24 || latitude > 50) continue;
        if (mark == MapMark::Symbols && flights[row[0]] == 0) continue;
        keys.push_back(row[0].toStdString());
        states.push_back(row[row.size() - 4].toStdString());
        x.push_back(longitude);
        y.push_back(latitude);
        sizes.push_back(flights[row[0]]);
    }
    MapLayer layer;
    layer.dataset = "airports";
    layer.key = "iata";
    layer.mark = mark;
    LayerInput input{layer, {}, {}};
    if (keys.empty()) return input;
    std::vector<ColumnPtr> columns{test::textColumn("key", keys), test::textColumn("label", keys),
                                   test::numberColumn("x", x), test::numberColumn("y", y)};
    if (mark == MapMark::Symbols) {
        columns.push_back(test::numberColumn("size", sizes));
        columns.push_back(test::textColumn("category", states));
        input.layer.size = "flights";
        input.layer.category = "state";
    }
    input.answer = Table(columns);
    return input;
}

/// The busiest ways between airports, matched with them by their codes.
LayerInput flightLayer() {
    const auto airports = airportLayer(MapMark::Shapes);
    LayerInput input = airports;
    if (airports.answer.rows() == 0) return input;
    std::vector<std::string> from;
    std::vector<std::string> to;
    std::vector<double> count;
    for (const auto& row : rowsOf("flights-airport.csv")) {
        if (row[2].toDouble() < 3000) continue;
        from.push_back(row[0].toStdString());
        to.push_back(row[1].toStdString());
        count.push_back(row[2].toDouble());
    }
    input.layer.mark = MapMark::Flows;
    input.layer.boundaries = {.dataset = "airports", .key = "iata"};
    input.layer.destination = "destination";
    input.layer.size = "flights";
    input.answer =
        Table({test::textColumn("key", from), test::textColumn("destination", to), test::numberColumn("size", count)});
    std::vector<geo::Geometry> places;
    for (std::size_t row = 0; row < airports.answer.rows(); ++row) {
        const geo::Point at{airports.answer.column("x")->number(row), airports.answer.column("y")->number(row)};
        geo::Geometry shape;
        shape.add(geo::PartKind::Point, std::span(&at, 1));
        places.push_back(shape);
    }
    input.boundaries = Table(
        {airports.answer.column("key"), airports.answer.column("label"), test::shapeColumn(places, geo::lonLatCrs)});
    return input;
}

void save(const Scene& scene, const Theme& theme, const QString& name) {
    QImage image(1000, 640, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(theme.panel));
    QPainter painter(&image);
    paintMap(painter, QRectF(image.rect()), scene, theme);
    painter.end();
    QVERIFY(image.save(QDir(KAPOK_BINARY_DIR).filePath("map-mark-" + name + ".png")));
}

std::vector<std::string> labelsOf(const Table& table) {
    std::vector<std::string> labels;
    for (std::size_t row = 0; row < table.rows(); ++row) labels.emplace_back(table.column("label")->text(row));
    return labels;
}

}  // namespace

class MarksTest : public QObject {
    Q_OBJECT

private slots:
    /// Data as they come, joined to the prefectures of Guangdong by name or code.
    void joinsOddKeys_data() {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("names");  // of the shapes that get 1, 2, …
        QTest::addColumn<QString>("said");
        const auto row = [](const char* what, const char* keys, const char* names, const char* said) {
            QTest::newRow(what) << keys << names << said;
        };
        row("as they are", "广州市,深圳市", "广州市,深圳市", "");
        row("without the ending", "广州,深圳", "广州市,深圳市",
            "2 names are matched though they are written otherwise, for example 广州 = 广州市, 深圳 = 深圳市.");
        row("traditional", "廣州市,東莞市", "广州市,东莞市", "廣州市 = 广州市");
        row("traditional without the ending", "廣州,東莞", "广州市,东莞市", "廣州 = 广州市");
        row("blanks", "  广 州 市,深圳市　", "广州市,深圳市", "广 州 市 = 广州市");
        row("some unknown", "广州,北京,上海", "广州市,,", "2 of 3 keys belong to no shape: 北京, 上海.");
        row("twice", "广州,廣州", "", "None of the 2 keys belongs to a shape, for example 广州, 廣州.");
        row("none", "北京", "", "None of the 1 keys belongs to a shape, for example 北京.");
        row("codes", "440100,0440300,４４０５００", "广州市,深圳市,汕头市", "");
    }

    void joinsOddKeys() {
        QFETCH(QString, keys);
        QFETCH(QString, names);
        QFETCH(QString, said);
        const auto cities = test::readGeoJson(test::sharedData + "guangdong-prefectures.geojson", "adcode");
        if (cities.empty()) QSKIP("../shared/data is not there");
        LayerInput input{test::joinedLayer("x"), {}, {}};
        Table boundaries = test::boundaryTable(cities);
        std::vector<std::string> given;
        std::vector<double> values;
        for (const auto& key : keys.split(',')) {
            given.push_back(key.toStdString());
            values.push_back(double(values.size() + 1));
        }
        if (!keys.contains('4') && !keys.contains(u'４'))
            boundaries = Table({test::textColumn("key", labelsOf(boundaries)), boundaries.column("label"),
                                boundaries.column("geometry")});
        input.answer = Table({test::textColumn("key", given), test::numberColumn("value", values)});
        input.boundaries = boundaries;
        QStringList words;
        QStringList found(qsizetype(given.size()));
        try {
            const Scene scene = buildScene({}, {input});
            for (const auto& warning : scene.warnings) words << QString::fromStdString(english(warning));
            for (const auto& feature : scene.layers[0].features) {
                if (feature.row >= 0) found[qsizetype(feature.value) - 1] = QString::fromStdString(feature.label);
            }
        } catch (const Error& error) {
            words << error.what();
            found.clear();
        }
        QCOMPARE(found.join(','), names);
        const QString all = words.join(' ');
        QVERIFY2(said.isEmpty() ? !all.contains("match") && !all.contains("belong") : all.contains(said),
                 qPrintable(all));
    }

    /// Values of the npm packages coordtransform 2.1.2 and gcoord 1.0.7, which agree to all digits.
    void movesDatums_data() {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("gcjX");
        QTest::addColumn<double>("gcjY");
        QTest::addColumn<double>("bdX");
        QTest::addColumn<double>("bdY");
        const auto row = [](const char* name, double x, double y, double gx, double gy, double bx, double by) {
            QTest::newRow(name) << x << y << gx << gy << bx << by;
        };
        row("Guangzhou", 113.2644, 23.1291, 113.26972959210308, 23.126423339922844, 113.27615075157122,
            23.13271125723948);
        row("Beijing", 116.3975, 39.9087, 116.40374357265176, 39.91010349934476, 116.4101165864734, 39.91644274963076);
        row("Urumqi", 87.6177, 43.7928, 87.62054922425168, 43.79402455549771, 87.6269813254592, 43.80014663419902);
        row("Harbin", 126.6424, 45.7567, 126.64836981630474, 45.75865110185797, 126.65499932897167, 45.76434556386758);
        row("Paris: not moved", 2.3522, 48.8566, 2.3522, 48.8566, 2.358818403434687, 48.8626095929417);
    }

    void movesDatums() {
        using geo::ChinaDatum;
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, gcjX);
        QFETCH(double, gcjY);
        QFETCH(double, bdX);
        QFETCH(double, bdY);
        const geo::Point wgs{x, y};
        const auto close = [](geo::Point a, double bx, double by, double degrees) {
            return std::abs(a.x - bx) < degrees && std::abs(a.y - by) < degrees;
        };
        const auto gcj = geo::toDatum(wgs, ChinaDatum::Wgs84, ChinaDatum::Gcj02);
        const auto bd = geo::toDatum(wgs, ChinaDatum::Wgs84, ChinaDatum::Bd09);
        QVERIFY(close(gcj, gcjX, gcjY, 1e-12));
        QVERIFY(close(bd, bdX, bdY, 1e-12));
        // 1e-8 degrees are a millimetre.
        QVERIFY(close(geo::toDatum(gcj, ChinaDatum::Gcj02, ChinaDatum::Wgs84), x, y, 1e-8));
        QVERIFY(close(geo::toDatum(bd, ChinaDatum::Bd09, ChinaDatum::Wgs84), x, y, 1e-8));
    }

    /// EBest and probmap of spdep 1.2-7.
    void ratesAgreeWithSpdep() {
        const std::vector<double> cases{5, 3, 0, 12, 40, 7};
        const std::vector<double> base{1000, 400, 50, 900, 2100, 1500};
        const double bayes[] = {0.0066978179901018720, 0.0093123322614183119, 0.0099266667219499519,
                                0.0127270025699961660, 0.0178754791749459359, 0.0059772890165845022};
        const double risk[] = {44.402985074626869,  66.604477611940297,  0,
                               118.407960199004989, 169.154228855721414, 41.442786069651739};
        const auto found = stats::empiricalBayesRates(cases, base);
        const auto excess = stats::excessRisk(cases, base);
        for (std::size_t i = 0; i < cases.size(); ++i) {
            QVERIFY(std::abs(found[i] - bayes[i]) < 1e-14);
            QVERIFY(std::abs(100 * excess[i] - risk[i]) < 1e-11);
        }
        QVERIFY(std::isnan(stats::rawRates(cases, std::vector<double>(6, 0.0))[0]));
    }

    void categoriesMayHaveColoursOfTheirOwn() {
        LayerInput input = airportLayer(MapMark::Symbols);
        if (input.answer.rows() == 0) QSKIP("shared/data/airports.csv is absent");
        input.layer.colors = {{"CA", "#D7191C"}, {"nowhere", "#2C7BB6"}};
        const Scene scene = buildScene({}, {input});
        const auto& layer = scene.activeLayer();
        QCOMPARE(layer.categories.size(), std::size_t{8});
        QCOMPARE(layer.categories[0].name, std::string("CA"));
        QVERIFY(layer.categories[0].count > 10);
        QCOMPARE(layer.categories[1].count, std::size_t{0});
        QCOMPARE(classColor(layer, 0, lightTheme), QColor("#D7191C"));
        QCOMPARE(classColor(layer, 2, lightTheme), color(lightTheme.categories[2]));
        std::size_t all = layer.missing;
        for (const auto& category : layer.categories) all += category.count;
        QCOMPARE(all, layer.features.size());
        input.layer.colors = {{"CA", "red"}};
        QVERIFY_EXCEPTION_THROWN(buildScene({}, {input}), Error);
    }

    /// EBlocal(geoda = TRUE) of spdep 1.2-7: cells of 3 rows and 2 columns that touch at edges and corners, an island.
    void ratesOfNeighboursAgreeWithSpdep() {
        const std::vector<double> cases{5, 3, 0, 12, 40, 7, 2};
        const std::vector<double> base{1000, 400, 50, 900, 2100, 1500, 700};
        const std::vector<std::size_t> offsets{0, 3, 6, 11, 16, 19, 22, 22};
        const std::vector<std::uint32_t> neighbours{1, 2, 3, 0, 2, 3, 0, 1, 3, 4, 5, 0, 1, 2, 4, 5, 2, 3, 5, 2, 3, 4};
        const double expected[] = {0.0080205949656750562, 0.0084490509490509486, 0.0099266667219499519,
                                   0.012727002569996166,  0.018016897353000608,  0.0065113833926649552,
                                   0.0028571428571428571};
        const auto found = stats::spatialBayesRates(cases, base, offsets, neighbours);
        for (std::size_t i = 0; i < cases.size(); ++i) QVERIFY(std::abs(found[i] - expected[i]) < 1e-16);
        // Who has nobody at risk has no rate, and does not count for the others.
        auto without = base;
        without[2] = 0;
        QVERIFY(std::isnan(stats::spatialBayesRates(cases, without, offsets, neighbours)[2]));
    }

    void cellsHoldTheirPoints_data() {
        QTest::addColumn<int>("shape");
        QTest::newRow("hexagons") << int(CellShape::Hexagon);
        QTest::newRow("squares") << int(CellShape::Square);
    }

    void cellsHoldTheirPoints() {
        QFETCH(int, shape);
        std::mt19937_64 random(5);
        std::normal_distribution<double> normal;
        std::vector<geo::Point> points(2000);
        for (auto& point : points) point = {300 * normal(random), 300 * normal(random)};
        points.push_back({std::numeric_limits<double>::quiet_NaN(), 0});
        const auto cells = cellsOf(points, static_cast<CellShape>(shape), 100);
        std::size_t held = 0;
        for (std::size_t i = 0; i < cells.shapes.size(); ++i) {
            // sqrt(3)/2 times the squared width, or the squared width.
            const double area = shape == int(CellShape::Hexagon) ? 8660.254037844386 : 10000;
            QVERIFY(std::abs(geo::area(cells.shapes[i]) - area) < 1e-6);
            held += cells.members[i].size();
            for (const auto member : cells.members[i]) QVERIFY(geo::contains(cells.shapes[i], points[member]));
        }
        QCOMPARE(held, std::size_t{2000});
    }

    void combinesValues() {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> values{4, none, 1, 7, 2};
        QCOMPARE(combined(AggregateOp::Sum, values), 14.0);
        QCOMPARE(combined(AggregateOp::Mean, values), 3.5);
        QCOMPARE(combined(AggregateOp::Median, values), 3.0);
        QCOMPARE(combined(AggregateOp::Count, values), 4.0);
        QCOMPARE(combined(AggregateOp::First, values), 4.0);
        QVERIFY(std::isnan(combined(AggregateOp::Max, {none})));
    }

    void heatAddsUp() {
        const std::vector<geo::Point> points{{0, 0}, {100, 0}, {100, 0}};
        const auto heat = heatOf(points, std::vector<double>{1, 2, 4}, 10);
        const double cell = heat.bounds.width() / heat.columns;
        const double mass = std::accumulate(heat.density.begin(), heat.density.end(), 0.0) * cell * cell;
        QVERIFY2(std::abs(mass - 7) < 0.03, qPrintable(QString::number(mass)));
        // The density of a Gaussian at its middle is weight / (2 pi h^2).
        QVERIFY(std::abs(heat.highest / (6 / (2 * 3.14159265358979 * 100)) - 1) < 0.01);
        QCOMPARE(heatOf(std::vector<geo::Point>(3, {5, 5}), {}, 0).bandwidth, 1.0);
        QCOMPARE(heatOf({}, {}, 0).columns, 0);
    }

    void drawsMarks_data() {
        QTest::addColumn<int>("mark");
        QTest::newRow("symbols") << int(MapMark::Symbols);
        QTest::newRow("heat") << int(MapMark::Heat);
        QTest::newRow("hexagons") << int(MapMark::Hexagons);
        QTest::newRow("squares") << int(MapMark::Squares);
        QTest::newRow("flows") << int(MapMark::Flows);
    }

    void drawsMarks() {
        QFETCH(int, mark);
        const auto kind = static_cast<MapMark>(mark);
        auto input = kind == MapMark::Flows ? flightLayer() : airportLayer(kind);
        if (input.answer.rows() == 0) QSKIP("airports.csv is absent");
        if (kind == MapMark::Heat) input.layer.ramp = "reds";
        MapSpec spec;
        spec.title = QTest::currentDataTag();
        spec.land = spec.graticule = true;
        const Scene scene = buildScene(spec, {input});
        const auto& layer = scene.layers[0];
        QVERIFY(!scene.backdrop.land.empty() && !scene.backdrop.graticule.empty());
        save(scene, lightTheme, QString("%1-light").arg(QTest::currentDataTag()));
        save(scene, darkTheme, QString("%1-dark").arg(QTest::currentDataTag()));
        if (kind == MapMark::Hexagons || kind == MapMark::Squares) {
            std::size_t rows = 0;
            double points = 0;
            for (const auto& members : layer.members) rows += members.size();
            for (const auto& feature : layer.features) points += feature.value;
            QCOMPARE(rows, input.answer.rows());
            QCOMPARE(points, double(rows));
            // Rows of a cell, and the cells of a row.
            QCOMPARE(layer.featuresOfRows(layer.rowsOf({3})), std::vector<int>{3});
            QVERIFY(!layer.inRowOrder);
        }
        if (kind == MapMark::Symbols) {
            QVERIFY(layer.inRowOrder);
            QCOMPARE(layer.featuresOfRows({7, 2, 7, 1'000'000}), (std::vector<int>{2, 7}));
            QCOMPARE(layer.categories.size(), std::size_t{8});
            QVERIFY(layer.categories.back().name.empty());
            const auto largest = std::max_element(layer.features.begin(), layer.features.end(),
                                                  [](const Feature& a, const Feature& b) { return a.size < b.size; });
            QCOMPARE(largest->label, std::string("ATL"));
            QCOMPARE(largest->size, 24.0);
            // Near its rim the disc is hit, though its middle is far.
            const double units = scene.bounds.width() / 1000;
            const int atlanta = int(largest - layer.features.begin());
            QCOMPARE(layer.featureAt({largest->labelAt.x, largest->labelAt.y + 22 * units}, units), atlanta);
        }
        if (kind == MapMark::Flows) QVERIFY(layer.features[0].label.find(" → ") != std::string::npos);
    }

    void refusesWhatIsIncomplete() {
        auto input = airportLayer(MapMark::Flows);
        if (input.answer.rows() == 0) QSKIP("airports.csv is absent");
        QVERIFY_EXCEPTION_THROWN(buildScene({}, {input}), Error);
        input.layer.mark = MapMark::Shapes;
        input.layer.rate = MapRate::Raw;
        QVERIFY_EXCEPTION_THROWN(buildScene({}, {input}), Error);
    }
};

QTEST_MAIN(MarksTest)
#include "marks_test.moc"
