#include "map/sheet.h"
#include "chart/picture_file.h"
#include "map/backdrop.h"
#include "map/bookmark.h"
#include "map/legends.h"
#include "map/map_scale.h"
#include "map/overview.h"
#include "map/paint.h"
#include "map/sheet_grid.h"
#include "map_data.h"
#include "sdk/error.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <numbers>

using namespace kapok;
using namespace kapok::map;

using ScenePtr = std::shared_ptr<const Scene>;

namespace {

geo::Geometry ring(const std::vector<geo::Point>& points) {
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer, points);
    return shape;
}

geo::Geometry rectangle(double left, double bottom, double width, double height) {
    return ring({{left, bottom}, {left + width, bottom}, {left + width, bottom + height}, {left, bottom + height}});
}

/// Shapes with the values 1, 2, 3 …
LayerInput layerOf(const std::vector<geo::Geometry>& shapes, const std::string& crs = "EPSG:4326") {
    std::vector<std::string> labels;
    std::vector<double> values;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        labels.push_back("地区 " + std::to_string(i + 1));
        values.push_back(static_cast<double>(i + 1));
    }
    LayerInput input;
    input.layer.value = "x";
    input.answer = Table(
        {test::textColumn("label", labels), test::numberColumn("value", values, "人"), test::shapeColumn(shapes, crs)});
    return input;
}

ScenePtr sceneOf(const LayerInput& input, const std::string& projection = {}) {
    MapSpec spec;
    spec.title = "地图 Map";
    spec.source = "Source";
    spec.projection = projection;
    return std::make_shared<const Scene>(buildScene(spec, {input}));
}

ScenePtr sceneNamed(const QString& name) {
    if (name == "cities" || name == "counties" || name == "world") {
        const auto input = name == "cities"     ? test::cityLayer()
                           : name == "counties" ? test::countyLayer()
                                                : test::countryLayer();
        return input.boundaries ? sceneOf(input) : nullptr;
    }
    if (name == "wide") return sceneOf(layerOf({rectangle(100, 30, 10, 1), rectangle(110, 30, 10, 1)}));
    return sceneOf(layerOf({rectangle(113, 20, 1, 8), rectangle(114, 20, 1, 8)}));
}

const SheetElement* elementOf(const std::vector<SheetElement>& elements, SheetPart part) {
    const auto found =
        std::find_if(elements.begin(), elements.end(), [part](const auto& element) { return element.part == part; });
    return found == elements.end() ? nullptr : &*found;
}

SheetPage pageOf(const ScenePtr& scene, MapSheet sheet = {}) {
    sheet.elements = sheetElements(sheet, {scene}, printTheme);
    return {sheet, {{Id(), {scene, {}}}}, QStringLiteral("Albers"), QLocale::c()};
}

QImage imageOf(const SheetPage& page) {
    QImage image((QSizeF(page.sheet.width, page.sheet.height) * 3).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSheet(painter, image.rect(), page, printTheme);
    return image;
}

}  // namespace

/// Shapes that maps are given by mistake.
std::vector<geo::Geometry> badShapes(const QString& what) {
    if (what == "bow tie") return {ring({{113, 22}, {114, 23}, {114, 22}, {113, 23}}), rectangle(114, 22, 1, 1)};
    if (what == "spike") return {ring({{113, 22}, {114, 22}, {114, 23}, {114, 24}, {114, 23}, {113, 23}})};
    if (what == "antimeridian") return {ring({{178, -18}, {-178, -18}, {-178, -16}, {178, -16}})};
    if (what == "south pole") return {ring({{-180, -90}, {-180, -65}, {0, -70}, {180, -65}, {180, -90}})};
    if (what == "both poles") return {ring({{-180, -90}, {-180, 90}, {180, 90}, {180, -90}})};
    if (what == "empty") return {{}, rectangle(113, 22, 1, 1)};
    if (what == "metres" || what == "metres without a system") return {rectangle(5e5, 2.5e6, 1000, 1000)};
    if (what == "one in metres") return {rectangle(5e5, 2.5e6, 1000, 1000), rectangle(113, 22, 1, 1)};
    if (what == "degrees as metres") return {rectangle(113, 22, 1, 1)};
    if (what == "one region") return {rectangle(113, 22, 1, 1)};
    if (what == "not a number") {
        const double none = std::nan("");
        return {ring({{113, 22}, {none, 23}, {114, none}, {114, 22}}), rectangle(113, 22, 1, 1)};
    }
    if (what == "infinite") return {ring({{113, 22}, {INFINITY, 23}, {114, 22}}), rectangle(113, 22, 1, 1)};
    if (what == "no area") return {ring({{113, 22}, {113, 22}, {113, 22}}), ring({{113, 22}, {114, 23}})};
    geo::Geometry mixed = rectangle(113, 22, 1, 1);
    const std::vector<geo::Point> points{{115, 22}, {116, 23}, {117, 22}};
    if (what == "mixed in one") mixed.add(geo::PartKind::Line, points);
    geo::Geometry line;
    line.add(geo::PartKind::Line, points);
    geo::Geometry point;
    point.add(geo::PartKind::Point, std::span(points).first(1));
    if (what == "one point") return {point};
    return {mixed, line, point};
}

class SheetTest : public QObject {
    Q_OBJECT

private slots:
    void writesDegrees_data() {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<bool>("longitude");
        QTest::addColumn<QString>("text");
        QTest::newRow("east") << 113.0 << true << "113°E";
        QTest::newRow("minutes") << 113.5 << true << "113°30′E";
        QTest::newRow("west") << -0.25 << true << "0°15′W";
        QTest::newRow("beyond 180") << 190.0 << true << "170°W";
        QTest::newRow("180") << -180.0 << true << "180°";
        QTest::newRow("south") << -22.0 << false << "22°S";
        QTest::newRow("equator") << 0.0 << false << "0°";
        QTest::newRow("seconds") << 22 + 5.0 / 60 + 7.0 / 3600 << false << "22°05′07″N";
        QTest::newRow("rounding") << 0.1 + 0.2 << false << "0°18′N";
    }

    void writesDegrees() {
        QFETCH(double, degrees);
        QFETCH(bool, longitude);
        QTEST(degreeText(degrees, longitude), "text");
    }

    void arranges_data() {
        QTest::addColumn<QString>("map");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        for (const char* map : {"cities", "counties", "world", "wide", "tall"}) {
            for (const auto& paper : papers()) {
                QTest::addRow("%s %s", map, paper.name) << map << paper.height << paper.width;
                QTest::addRow("%s %s upright", map, paper.name) << map << paper.width << paper.height;
            }
        }
    }

    /// All on the page, nothing but maps below anything else.
    void arranges() {
        QFETCH(QString, map);
        QFETCH(double, width);
        QFETCH(double, height);
        static std::map<QString, ScenePtr> scenes;
        if (!scenes.contains(map)) scenes[map] = sceneNamed(map);
        const ScenePtr scene = scenes[map];
        if (!scene) QSKIP("the shared data is absent");
        const auto elements = sheetElements({width, height, {}}, {scene}, printTheme);
        const QRectF page(0, 0, width, height);
        const auto box = [](const SheetElement& e) { return QRectF(e.x, e.y, e.width, e.height); };
        for (std::size_t i = 0; i < elements.size(); ++i) {
            QVERIFY(page.contains(box(elements[i])));
            for (std::size_t k = i + 1; k < elements.size(); ++k) {
                const bool onMap = elements[i].part == SheetPart::Map || elements[k].part == SheetPart::Map;
                QVERIFY2(onMap || !box(elements[i]).intersects(box(elements[k])),
                         qPrintable(QString("%1 %2").arg(int(elements[i].part)).arg(int(elements[k].part))));
            }
        }
        const auto* shown = elementOf(elements, SheetPart::Map);
        QVERIFY(shown && shown->grid);
        // The map has most of the page.
        QVERIFY(shown->width * shown->height > 0.4 * width * height);
        const bool world = map == "world";
        for (const auto part : {SheetPart::NorthArrow, SheetPart::ScaleBar, SheetPart::Overview})
            QCOMPARE(elementOf(elements, part) == nullptr, world);
        for (const auto part : {SheetPart::Title, SheetPart::Source, SheetPart::Legend})
            QVERIFY(elementOf(elements, part));
    }

    /// Panels and maps in space have neither coordinates nor an overview; a title says the period.
    void showsPanelsAndSpace() {
        auto input = layerOf({rectangle(113, 22, 1, 1), rectangle(114, 22, 1, 1)});
        auto columns = input.answer.columns();
        columns.push_back(test::textColumn("facetColumn", {"农业", "工业"}));
        ColumnBuilder period({.name = "period", .type = Type::Date});
        for (int i = 0; i < 2; ++i) period.addInteger(18262);  // 2020-01-01
        columns.push_back(period.finish());
        input.answer = Table(columns);
        MapSpec spec{.title = "Map", .time = {.unit = TimeUnit::Year}, .facets = {.column = "sector"}};
        const auto scene = std::make_shared<const Scene>(buildScene(spec, {input}));
        QCOMPARE(scene->panels.size(), std::size_t{2});
        auto page = pageOf(scene);
        const auto* panels = elementOf(page.sheet.elements, SheetPart::Map);
        QVERIFY(panels && !panels->grid && !elementOf(page.sheet.elements, SheetPart::Overview));
        QCOMPARE(titleOf(*scene, QLocale::c()), QString("Map · 2020"));
        QVERIFY(sheetViewport(*panels, *scene).area.height() < placeOf(*panels).height() / 2);
        QVERIFY(!imageOf(page).isNull());
        QRectF painted;
        SheetMap raised{
            .scene = scene, .inSpace = [&](QPainter&, const QRectF& area) { painted = area; }, .heights = "Height"};
        page.sheet.elements = sheetElements({}, raised, printTheme);
        page.maps[{}] = raised;
        const auto* picture = elementOf(page.sheet.elements, SheetPart::Map);
        QVERIFY(picture && !picture->grid && !elementOf(page.sheet.elements, SheetPart::ScaleBar));
        QVERIFY(!imageOf(page).isNull());
        QCOMPARE(painted, placeOf(*picture));
        QCOMPARE(legendsOf(raised, printTheme).parts.back().entries.front().text, QString("Height"));
    }

    void keepsWhatIsArranged() {
        MapSheet sheet;
        sheet.elements.push_back({.part = SheetPart::Text, .text = "x"});
        QVERIFY(sheetElements(sheet, {sceneNamed("wide")}, printTheme) == sheet.elements);
    }

    /// Web Mercator at 60° N, EPSG:3857: a metre there is 1/cos 60° of its units but for the ellipsoid; UTM within
    /// 0.04 %; degrees have no scale.
    void measuresScale_data() {
        QTest::addColumn<QString>("projection");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("metres");
        QTest::newRow("web") << "EPSG:3857" << 60.0 << 0.5;
        QTest::newRow("utm") << "EPSG:32649" << 23.0 << 0.9996;
        QTest::newRow("degrees") << "EPSG:4326" << 60.0 << 0.0;
        QTest::newRow("chosen by itself") << "" << 60.0 << 1.0;
    }

    void measuresScale() {
        QFETCH(QString, projection);
        QFETCH(double, latitude);
        QFETCH(double, metres);
        const auto scene = sceneOf(layerOf({rectangle(110.9, latitude - 0.1, 0.2, 0.2)}), projection.toStdString());
        const auto found = metresPerUnit(*scene, scene->bounds);
        QCOMPARE(found.has_value(), metres > 0);
        if (found) QVERIFY2(std::abs(*found / metres - 1) < 0.004, qPrintable(QString::number(*found)));
    }

    /// Convergence of a transverse Mercator: tan γ = tan(λ − λ0) sin φ (Snyder 1987, p. 51, sphere).
    void findsNorth() {
        const double rad = std::numbers::pi / 180;
        const geo::Projection utm = geo::namedProjection("EPSG:32649");
        const geo::Point at = geo::Transformation(geo::lonLatCrs, utm.definition).apply({113.5, 40});
        const double convergence = std::atan(std::tan(2.5 * rad) * std::sin(40 * rad)) / rad;
        QVERIFY(std::abs(*northAt(utm, at) + convergence) < 0.01);
        QVERIFY(!northAt({}, at));
        const geo::Projection mercator = geo::namedProjection("EPSG:3857");
        QVERIFY(std::abs(*northAt(mercator, {1e6, 5e6})) < 1e-6);
    }

    void labelsTheGrid_data() {
        QTest::addColumn<QString>("projection");
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QString>("label");
        QTest::newRow("degrees") << ""
                                 << "EPSG:4326"
                                 << "113°30′E";
        QTest::newRow("metres") << "EPSG:4526"
                                << "EPSG:4326"
                                << "2,500,000 m";
        QTest::newRow("not on the earth") << ""
                                          << ""
                                          << "114";
    }

    void labelsTheGrid() {
        QFETCH(QString, projection);
        QFETCH(QString, crs);
        QFETCH(QString, label);
        auto input = layerOf({rectangle(113, 22, 2, 2)}, crs.toStdString());
        if (crs.isEmpty()) input = layerOf({rectangle(113, 22, 2000, 2000)}, {});
        const auto scene = sceneOf(input, projection.toStdString());
        SheetElement element{.width = 200, .height = 200, .grid = true};
        const auto grid = gridOf(*scene, sheetViewport(element, *scene), QLocale(QLocale::English));
        QStringList texts;
        std::map<GridLabel::Edge, int> edges;
        for (const auto& one : grid.labels) {
            texts << one.text;
            ++edges[one.edge];
        }
        QCOMPARE(edges.size(), std::size_t{4});
        if (!crs.isEmpty()) QVERIFY2(texts.contains(label), qPrintable(texts.join(u' ')));
    }

    void explainsAllLayers() {
        auto first = layerOf({rectangle(113, 22, 1, 1), rectangle(114, 22, 1, 1)});
        auto second = first;
        second.layer.value = "y";
        const Scene scene = buildScene({}, {first, second, layerOf({rectangle(113, 22, 1, 1)})});
        const auto all = legendsOf(scene, lightTheme);
        QCOMPARE(all.parts.size(), std::size_t{3});
        const auto part = legendsOf(scene, lightTheme, {}, all.parts[0].size().height() + 5);
        QCOMPARE(part.parts.size(), std::size_t{2});
        QVERIFY(part.parts.back().entries.front().text.contains(u'2'));
        // Columns are lower and wider.
        QVERIFY(all.size(150).height() < all.size().height() && all.size(150).width() > all.size().width());
    }

    void saysWhatIsNotThere() {
        const auto scene = sceneNamed("wide");
        MapSheet sheet;
        sheet.elements = {{.part = SheetPart::Map, .width = 100, .height = 100, .map = "removed"},
                          {.part = SheetPart::ScaleBar, .width = 40, .height = 10},
                          {.part = SheetPart::Overview, .x = 100, .width = 50, .height = 50},
                          {.part = SheetPart::NorthArrow, .width = 10, .height = 10},
                          {.part = SheetPart::Legend, .width = 10, .height = 10, .map = "removed"},
                          {.part = SheetPart::Map, .width = 0, .height = 0, .extent = {1, 2, 3}}};
        QVERIFY(!imageOf(pageOf(scene, sheet)).isNull());
        QCOMPARE(otherMaps(sheet), std::vector<Id>{"removed"});
    }

    void showsAnExtent() {
        const auto scene = sceneOf(layerOf({rectangle(100, 20, 20, 10)}));
        SheetElement element{.width = 100, .height = 100};
        const auto whole = sheetViewport(element, *scene);
        element.extent = {110, 24, 112, 26};
        const auto part = sheetViewport(element, *scene);
        QVERIFY(part.range.unitsPerPixel < whole.range.unitsPerPixel / 5);
        const geo::Point middle =
            geo::Transformation(scene->projection.definition, geo::lonLatCrs).apply(part.range.centre);
        QVERIFY(std::abs(middle.x - 111) < 0.05 && std::abs(middle.y - 25) < 0.05);
    }

    /// Each element is a group, each layer a group in that of its map, text is text.
    void svgHasGroups() {
        const QTemporaryDir folder;
        const auto page = pageOf(sceneNamed("wide"));
        const QString path = folder.filePath("page.svg");
        const QSizeF size = QSizeF(297, 210) * pixelsPerMillimetre;
        chart::writePicture(
            path,
            [&](QPainter& painter, const QRectF& area) {
                paintSheet(painter, area, page, printTheme, chart::paintGroup);
            },
            size, 96, "page");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QStringList open;
        QStringList groups;
        QString words;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                open << reader.attributes().value("inkscape:label").toString();
                if (!open.last().isEmpty()) groups << QStringList(open.filter(QRegularExpression("."))).join('/');
                if (reader.name() == u"text") {
                    words += reader.readElementText();
                    open.removeLast();
                }
            } else if (reader.isEndElement()) {
                open.removeLast();
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const char* group : {"Map/Layer 1: x", "Map/Coordinates", "Legend", "Title", "Scale bar", "Overview map"})
            QVERIFY2(groups.contains(group), qPrintable(groups.join(", ")));
        QVERIFY(words.contains("地图 Map") && words.contains("105°E") && !words.contains("kapok"));
    }

    void copesWith_data() {
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* what, const char* words, const char* crs = "EPSG:4326") {
            QTest::newRow(what) << crs << words;
        };
        row("bow tie", "1 polygons cross or touch themselves, the first one is \"地区 1\".");
        row("spike", "1 polygons cross or touch themselves");
        row("antimeridian", "");
        row("south pole", "");
        row("both poles", "");
        row("empty", "1 rows have no shape and are not drawn.");
        row("metres", "The coordinates are not degrees, as \"EPSG:4326\" says: for example 500000, 2500000.");
        row("metres without a system", "The coordinate system of the shapes is not known", "");
        row("one in metres", "1 of 2 shapes lie outside the range of degrees, for example at 500000, 2500000");
        row("degrees as metres", "The coordinates look like degrees", "EPSG:4526");
        row("one region", "");
        row("one point", "");
        row("not a number", "The geometry has a coordinate that is not a finite number.");
        row("infinite", "The geometry has a coordinate that is not a finite number.");
        row("no area", "polygons cross or touch themselves");
        row("mixed", "");
        row("mixed in one", "");
    }

    /// A clear word where something is wrong, a map wherever there can be one, and no crash.
    void copesWith() {
        QFETCH(QString, crs);
        QFETCH(QString, words);
        QStringList said;
        ScenePtr scene;
        try {
            scene = sceneOf(layerOf(badShapes(QTest::currentDataTag()), crs.toStdString()));
            for (const auto& warning : scene->warnings) said << QString::fromStdString(english(warning));
        } catch (const Error& error) {
            said << error.what();
        }
        const QString all = said.join(u' ');
        QVERIFY2(words.isEmpty() ? said.isEmpty() : all.contains(words), qPrintable(all));
        if (!scene) return;
        const QString name = QString("map-bad-%1.png").arg(QTest::currentDataTag());
        QVERIFY(imageOf(pageOf(scene)).save(QDir(KAPOK_BINARY_DIR).filePath(name)));
    }

    void crossesTheAntimeridian() {
        const auto scene = sceneOf(layerOf(badShapes("antimeridian")));
        QVERIFY(scene->bounds.width() < 5e5);
        const geo::Box seen = degreesWithin(scene->projection, scene->bounds);
        QVERIFY2(seen.width() < 5, qPrintable(QString::number(seen.width())));
        QVERIFY(elementOf(sheetElements({}, {scene}, printTheme), SheetPart::Overview));
    }

    void drawsAMillionVertices() {
        std::vector<geo::Point> points;
        constexpr int count = 1'000'000;
        for (int i = 0; i < count; ++i) {
            const double angle = 2 * std::numbers::pi * i / count;
            const double radius = 2 + 0.2 * std::sin(angle * 500) + 0.01 * std::sin(angle * 90'000);
            points.push_back({113 + radius * std::cos(angle), 23 + radius * std::sin(angle)});
        }
        const auto scene = sceneOf(layerOf({ring(points)}));
        QCOMPARE(scene->activeLayer().shapes().front().vertices.size(), std::size_t{count + 1});
        QVERIFY(scene->activeLayer().outlines->levels.back()->vertices < count / 10);
        QVERIFY(!imageOf(pageOf(scene)).isNull());
    }

    void keepsAPartOfTheMap_data() {
        QTest::addColumn<QString>("projection");
        for (const char* projection : {"", "EPSG:3857", "EPSG:4526", "EPSG:4326"})
            QTest::newRow(projection[0] ? projection : "automatic") << projection;
    }

    /// What was seen in one projection is seen in another.
    void keepsAPartOfTheMap() {
        QFETCH(QString, projection);
        const auto input = layerOf({rectangle(113, 22, 3, 3)});
        const auto scene = sceneOf(input, projection.toStdString());
        const ViewRange range = fitted(scene->bounds.grown(-scene->bounds.width() / 3), {600, 400}, 0);
        const MapBookmark mark = bookmarkOf(*scene, range, 600);
        QVERIFY(std::abs(mark.longitude - 114.5) < 0.05 && std::abs(mark.latitude - 23.5) < 0.05);
        const ViewRange again = rangeOf(*scene, mark, {600, 400});
        QVERIFY(std::abs(again.unitsPerPixel / range.unitsPerPixel - 1) < 1e-9);
        QVERIFY(std::abs(again.centre.x - range.centre.x) < 1e-6 * scene->bounds.width());
        const auto other = sceneOf(input);
        const MapBookmark there = bookmarkOf(*other, rangeOf(*other, mark, {900, 400}), 900);
        QVERIFY(std::abs(there.width / mark.width - 1) < 1e-6);
    }

    void pictures() {
        for (const char* name : {"cities", "counties", "world"}) {
            const auto scene = sceneNamed(name);
            if (!scene) QSKIP("the shared data is absent");
            QVERIFY(imageOf(pageOf(scene)).save(QString(KAPOK_BINARY_DIR "/sheet-%1.png").arg(name)));
        }
    }
};

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"
