#include "../map/map_data.h"
#include "map/legend.h"
#include "map/palette.h"
#include "sdk/error.h"
#include "space/camera_path.h"
#include "space/paint.h"
#include "space/space_view.h"
#include "space/time_marks.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace kapok;
using namespace kapok::space;

namespace {

geo::Geometry square(double left, double bottom, double side) {
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer,
              std::vector<geo::Point>{
                  {left, bottom}, {left + side, bottom}, {left + side, bottom + side}, {left, bottom + side}});
    return shape;
}

geo::Geometry place(double x, double y) {
    geo::Geometry shape;
    const geo::Point at{x, y};
    shape.add(geo::PartKind::Point, std::span(&at, 1));
    return shape;
}

/// Three squares beside each other, not on the earth; the last one has no value.
map::LayerInput squares() {
    map::LayerInput input;
    input.layer.dataset = "squares";
    input.layer.label = "label";
    input.layer.value = "value";
    input.layer.size = "size";
    input.layer.method = Classification::EqualInterval;
    input.layer.classes = 2;
    input.answer =
        Table({test::textColumn("key", {"1", "2", "3"}), test::textColumn("label", {"低", "高", "空"}),
               test::numberColumn("value", {1, 2, std::nan("")}), test::numberColumn("size", {10, 40, std::nan("")}),
               test::shapeColumn({square(1000, 0, 10), square(1010, 0, 10), square(1020, 0, 10)}, "")});
    return input;
}

map::LayerInput points(const std::vector<geo::Point>& at, const std::vector<double>& values) {
    map::LayerInput input;
    input.layer.dataset = "points";
    input.layer.value = "value";
    std::vector<std::string> names;
    std::vector<geo::Geometry> shapes;
    for (std::size_t i = 0; i < at.size(); ++i) {
        names.push_back(std::to_string(i));
        shapes.push_back(place(at[i].x, at[i].y));
    }
    input.answer = Table({test::textColumn("key", names), test::textColumn("label", names),
                          test::numberColumn("value", values), test::shapeColumn(shapes, "EPSG:4326")});
    return input;
}

std::shared_ptr<const map::Scene> sceneOf(const map::LayerInput& input, MapForm form) {
    MapSpec spec;
    spec.space.form = form;
    return std::make_shared<const map::Scene>(map::buildScene(spec, {input}));
}

std::shared_ptr<const Model> modelOf(const map::LayerInput& input, MapForm form, double height = 0.25) {
    MapSpace space;
    space.form = form;
    space.height = height;
    return std::make_shared<const Model>(buildModel(sceneOf(input, form), space, lightTheme));
}

/// Of one part, as a mesh of its own.
geo::Mesh meshOf(const Model& model, const Part& part) {
    geo::Mesh mesh = model.solids;
    mesh.triangles.assign(model.solids.triangles.begin() + part.begin, model.solids.triangles.begin() + part.end);
    return mesh;
}

const Part& partOf(const Model& model, int feature) {
    return *std::find_if(model.parts.begin(), model.parts.end(),
                         [&](const auto& part) { return part.feature == feature; });
}

QImage painted(const std::shared_ptr<const Model>& model, const PaintOptions& options, QSize size = {600, 400}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSpace(painter, image.rect(), model, options);
    return image;
}

int pixelsOf(const QImage& image, QColor color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == color;
    }
    return count;
}

}  // namespace

class SpaceTest : public QObject {
    Q_OBJECT

private slots:
    void prismsAreAsHighAsTheirSize() {
        const auto model = modelOf(squares(), MapForm::Prisms, 0.3);
        QVERIFY(std::abs(partOf(*model, 1).bounds.high.z - 0.3) < 1e-12);
        QVERIFY(std::abs(partOf(*model, 0).bounds.high.z - 0.3 * 10 / 40) < 1e-12);
        QVERIFY(partOf(*model, 2).bounds.high.z < 0.002);
        // The longer side of the map is 1, so a square has a ninth of it.
        QVERIFY(std::abs(geo::volume(meshOf(*model, partOf(*model, 1))) - 0.3 / 9) < 1e-12);
    }

    void lidsHaveTheLegendsColours() {
        const auto model = modelOf(squares(), MapForm::Prisms);
        const auto legend = map::legendOf(model->layer(), lightTheme);
        const auto colors = colorsOf(*model, {});
        int lids = 0;
        for (const auto& part : model->parts) {
            const auto& feature = model->layer().features[static_cast<std::size_t>(part.feature)];
            for (auto i = part.firstVertex; i < part.lastVertex; ++i) {
                const QColor shown(colors[4 * i], colors[4 * i + 1], colors[4 * i + 2]);
                if (model->solids.normals[i].z != 1) {
                    QVERIFY(shown.lightness() < part.color.lightness());
                    continue;
                }
                ++lids;
                const auto entry =
                    feature.classIndex < 0 ? legend.entries.size() - 1 : static_cast<std::size_t>(feature.classIndex);
                QCOMPARE(shown, legend.entries[entry].fill);
            }
        }
        QCOMPARE(lids, 15);
    }

    void selectedFeaturesHaveTheirColour() {
        const auto model = modelOf(squares(), MapForm::Bars);
        const auto colors = colorsOf(*model, {1});
        const auto lid = partOf(*model, 1).firstVertex;
        QCOMPARE(QColor(colors[4 * lid], colors[4 * lid + 1], colors[4 * lid + 2]), map::color(lightTheme.selection));
    }

    void formsNeedWhatTheyShow() {
        QVERIFY_THROWS_EXCEPTION(Error, modelOf(squares(), MapForm::Cube));
        QVERIFY_THROWS_EXCEPTION(Error, modelOf(points({{1, 1}, {2, 2}}, {1, 2}), MapForm::Terrain));
    }

    void surfacesHaveTheirPointsHeights() {
        const auto model = modelOf(points({{110, 22}, {112, 22}, {110, 24}, {112, 24}, {111, 23}}, {0, 0, 0, 0, 100}),
                                   MapForm::Terrain, 0.2);
        double highest = 0;
        for (const auto& at : model->ground.mesh.vertices) highest = std::max(highest, at.z);
        QVERIFY(std::abs(highest - 0.2) < 0.002);
        const geo::Ray down{{0, 0, 5}, {0, 0, -1}};
        QCOMPARE(featureAt(*model, down), model->layer().featureAt(model->scene->bounds.centre(), 0));
    }

    void rastersAreSurfaces() {
        map::LayerInput input;
        input.layer.mark = MapMark::Raster;
        input.layer.file = KAPOK_SOURCE_DIR "/tests/map/data/hills.tif";
        const auto model = modelOf(input, MapForm::Terrain, 0.2);
        double highest = 0;
        for (const auto& at : model->ground.mesh.vertices) highest = std::max(highest, at.z);
        QVERIFY(std::abs(highest - 0.2) < 1e-9);
        QVERIFY(model->ground.mesh.triangles.size() > 10000);
    }

    void cubesStackByTime() {
        auto input = points({{110, 22}, {112, 22}, {110, 24}}, {1, 2, 3});
        input.layer.time = "when";
        ColumnBuilder time({.name = "time", .type = Type::Date});
        for (const int day : {18262, 18262 + 50, 18262 + 100}) time.addInteger(day);  // from 2020-01-01
        auto columns = input.answer.columns();
        columns.push_back(time.finish());
        input.answer = Table(columns);
        const auto model = modelOf(input, MapForm::Cube, 0.8);
        for (int i = 0; i < 3; ++i) QVERIFY(std::abs(partOf(*model, i).bounds.centre().z - 0.4 * i) < 1e-9);
        QCOMPARE(model->marks.front().front().text, QStringLiteral("2020-01"));
        for (const auto& [part, count] : {std::pair(0.0, 1U), std::pair(0.5, 2U), std::pair(1.0, 3U)}) {
            const Model shown = upTo(*model, part);
            QCOMPARE(shown.parts.size(), std::size_t(count));
            QCOMPARE(shown.solids.triangles.size(), model->solids.triangles.size() * count / 3);
        }
    }

    /// Once around comes back; ways begin and end at their cameras and take the shorter way round.
    void camerasMove() {
        const auto model = modelOf(squares(), MapForm::Prisms);
        const auto around = posesAround(*model, {}, 1.5, 8);
        QCOMPARE(around[2].azimuth, 90.0);
        for (const auto& pose : around) QCOMPARE(pose.distance, around.front().distance);
        const MapCamera from{350, 20, 1};
        const MapCamera to{30, 60, 2};
        const auto way = posesBetween(*model, {from, to}, 1.5, 5);
        QCOMPARE(way.front(), poseOf(*model, from, 1.5));
        QVERIFY(std::abs(std::remainder(way.back().azimuth - 30, 360)) < 1e-9 &&
                std::abs(way.back().elevation - 60) < 1e-9);
        QVERIFY(std::abs(std::remainder(way[2].azimuth - 10, 360)) < 1e-9);
    }

    /// Maps that share a scale keep it in space: half the highest number is half as high.
    void periodsShareTheirHeights() {
        auto scene = *sceneOf(squares(), MapForm::Prisms);
        scene.layers.front().highest = 80;
        MapSpace space{.form = MapForm::Prisms, .height = 0.3};
        const Model model = buildModel(std::make_shared<const map::Scene>(scene), space, lightTheme);
        QVERIFY(std::abs(partOf(model, 1).bounds.high.z - 0.15) < 1e-12);
        QCOMPARE(model.bounds.high.z, 0.3);
    }

    void marksOfTime_data() {
        QTest::addColumn<double>("days");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("hours") << 0.2 << "00:00" << 5;
        QTest::newRow("days") << 5.0 << "2020-01-01" << 6;
        QTest::newRow("months") << 100.0 << "2020-01" << 4;
        QTest::newRow("years") << 1500.0 << "2020" << 5;
        QTest::newRow("a moment") << 0.0 << "00:00" << 1;
    }

    void marksOfTime() {
        QFETCH(double, days);
        QFETCH(QString, first);
        QFETCH(int, count);
        constexpr double start = 18262 * 86400.0;
        const auto marks = timeMarks(start, start + days * 86400, QLocale::c());
        QCOMPARE(static_cast<int>(marks.size()), count);
        QCOMPARE(marks.front().text, first);
    }

    void arcsAreGreatCircles() {
        map::LayerInput input;
        input.layer.dataset = "flights";
        input.layer.mark = MapMark::Flows;
        input.layer.longitude = "x";
        input.layer.latitude = "y";
        input.layer.destinationLongitude = "x2";
        input.layer.destinationLatitude = "y2";
        input.layer.size = "size";
        input.answer =
            Table({test::textColumn("key", {"a"}), test::textColumn("label", {"a"}), test::numberColumn("size", {5}),
                   test::numberColumn("x", {170}), test::numberColumn("y", {0}), test::numberColumn("x2", {-170}),
                   test::numberColumn("y2", {0})});
        const auto model = modelOf(input, MapForm::Globe);
        const Part& arc = partOf(*model, 0);
        QVERIFY(arc.bounds.high.x < -0.9);                               // over the Pacific, not over Greenwich
        QVERIFY(std::abs(arc.bounds.high.z + arc.bounds.low.z) < 1e-9);  // along the equator
        QVERIFY(std::abs(arc.bounds.high.y - std::sin(10 * std::numbers::pi / 180)) < 0.02);
        QVERIFY(arc.bounds.low.x < -1.03);  // raised
    }

    void camerasComeBack_data() {
        QTest::addColumn<MapForm>("form");
        QTest::addColumn<double>("aspect");
        QTest::newRow("prisms") << MapForm::Prisms << 1.5;
        QTest::newRow("globe") << MapForm::Globe << 0.7;
    }

    void camerasComeBack() {
        QFETCH(MapForm, form);
        QFETCH(double, aspect);
        auto input = points({{110, 22}, {112, 24}, {113, 23}}, {1, 2, 3});
        const auto model = modelOf(input, form);
        MapCamera camera{30, 50, 2, 111.5, 23.25};
        const Pose pose = poseOf(*model, camera, aspect);
        const Pose again = poseOf(*model, cameraOf(*model, pose, aspect), aspect);
        QVERIFY(std::abs(again.distance - pose.distance) < 1e-9);
        QVERIFY(geo::length(again.focus - pose.focus) < 1e-9);
        QVERIFY(std::abs(again.longitude - pose.longitude) < 1e-9);
        if (form == MapForm::Prisms) QVERIFY(std::abs(again.azimuth - 30) < 1e-9);
    }

    void allIsSeenAtFirst() {
        const auto model = modelOf(squares(), MapForm::Prisms);
        for (const auto choice : {Preset::FromSouth, Preset::FromNorth, Preset::FromAbove, Preset::Isometric}) {
            const QRectF area(0, 0, 640, 480);
            const Eye eye(*model, poseOf(*model, preset(choice), area.width() / area.height()), area);
            for (const auto& at : model->solids.vertices) QVERIFY(area.contains(*eye.position(at)));
        }
    }

    void whatIsUnderThePointerStays() {
        const auto model = modelOf(squares(), MapForm::Prisms);
        const QRectF area(0, 0, 640, 480);
        const Pose pose = poseOf(*model, {}, area.width() / area.height());
        const QPointF at(200, 300);
        const auto before = *Eye(*model, pose, area).planeAt(at, pose.focus.z);
        const auto near = *Eye(*model, zoomed(*model, pose, area, 2, at), area).planeAt(at, pose.focus.z);
        QVERIFY(geo::length(near - before) < 1e-9);
        const QPointF to(320, 200);
        const auto moved = *Eye(*model, panned(*model, pose, area, at, to), area).planeAt(to, pose.focus.z);
        QVERIFY(geo::length(moved - before) < 1e-9);
        const auto ray = Eye(*model, pose, area).ray(*Eye(*model, pose, area).position(partOf(*model, 1).bounds.high));
        QVERIFY(featureAt(*model, {ray.from, ray.along}) >= -1);
    }

    void picturesNeedNoDisplay() {
        const auto model = modelOf(squares(), MapForm::Prisms);
        PaintOptions options;
        options.camera = preset(Preset::FromAbove);
        options.legend = false;
        const QImage image = painted(model, options);
        // From above each lid has exactly its class's colour, over a ninth of the picture's map.
        for (const int feature : {0, 1}) QVERIFY(pixelsOf(image, partOf(*model, feature).color) > 5000);
        options.selected = {0};
        QVERIFY(pixelsOf(painted(model, options), map::color(lightTheme.selection)) > 5000);
        options.title = true;
        QCOMPARE(painted(model, options), painted(model, options));
        // While the hand moves they are as sharp as there is time for, of the same size and colours.
        const auto colors = std::make_shared<const std::vector<std::uint8_t>>(colorsOf(*model, {}));
        for (int frame = 0; frame < 3; ++frame) {
            const QSize size(600, 400);
            const auto coarse = makePicture({model, colors, poseOf(*model, options.camera, 1.5), size, 1, false}).image;
            QCOMPARE(coarse.size(), size);
            for (const int feature : {0, 1}) QVERIFY(pixelsOf(coarse, partOf(*model, feature).color) > 2000);
        }
    }

    void theViewTurnsAndPicks() {
        SpaceView view;
        view.resize(600, 400);
        view.show();
        QSignalSpy shown(&view, &SpaceView::shown);
        QSignalSpy picked(&view, &SpaceView::featuresSelected);
        QSignalSpy moved(&view, &SpaceView::cameraChanged);
        MapSpace space;
        space.form = MapForm::Prisms;
        view.setScene(sceneOf(squares(), MapForm::Prisms), space);
        QTRY_VERIFY(shown.count() > 0 || !view.message().isEmpty());
        QCOMPARE(view.message(), QString());
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.positionOf(1).toPoint());
        QCOMPARE(picked.last()[0].value<std::vector<int>>(), std::vector<int>{1});
        QTest::keyClick(&view, Qt::Key_Left);
        QTRY_COMPARE(moved.count(), 1);
        QCOMPARE(moved.last()[0].value<MapCamera>().azimuth, -6.0);
        view.showMessage("x");
        QCOMPARE(view.message(), QStringLiteral("x"));
    }
};

QTEST_MAIN(SpaceTest)
#include "space_test.moc"
