// Layers of a map in the real window: rasters and their files, the edge between layers.
#include "gui/common/strings.h"
#include "gui/map/map_identify.h"
#include "mapped.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTreeWidget>

using namespace kapok;
using namespace kapok::gui;

class MapLayersTest : public QObject {
    Q_OBJECT

private slots:
    /// A raster that is opened is a map of its own; a second layer draws its contour lines.
    void rastersAreOpenedAndAsked() {
        WindowFixture fixture;
        const QString file = KAPOK_SOURCE_DIR "/tests/map/data/hills.tif";
        QVERIFY(fixture.openFile(file).empty());
        auto* page = fixture.page<MapPage>();
        QVERIFY(page && page->presenter().scene());
        QVERIFY(page->presenter().scene()->layers[0].raster);
        auto& view = page->view();
        view.setTool(map::MapView::Tool::Identify);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.rect().center());
        fixture.settle();
        const auto& found = page->findChild<MapIdentify*>()->found();
        QCOMPARE(found.topLevelItem(0)->text(0), QString("hills.tif"));
        QVERIFY(QLocale().toDouble(found.topLevelItem(0)->child(0)->text(1)) > 0);
        auto* row = page->inspector()->findChild<QLineEdit*>("mapFile");
        QVERIFY(row->isVisibleTo(page->inspector()));
        QVERIFY(!page->inspector()->findChild<QWidget*>("mapValue")->isVisibleTo(page->inspector()));
        MapSpec spec = fixture.state().map(page->item());
        spec.layers.push_back(spec.layers[0]);
        spec.layers[1].mark = MapMark::Contours;
        spec.layers[1].classes = 1;
        fixture.session().replace(page->item(), spec, KAPOK_TR("gui", "Change a map"));
        fixture.settle();
        QVERIFY(page->presenter().scene()->layers[1].contourStep == 50);
        fixture.settle();
        fixture.window().grab().save(KAPOK_BINARY_DIR "/map-raster-window.png");
        // A file that is gone is told of in the map.
        row->setText("/there/is/none.tif");
        emit row->editingFinished();
        fixture.settle();
        QCOMPARE(view.message(), QString("The file of the layer is not there."));
    }

    void theTopmostLayerIsSwipedAway() {
        Mapped t;
        auto& view = t.page->view();
        view.setTool(map::MapView::Tool::Swipe);
        const auto colorAt = [&](double part) {
            return view.grab().toImage().pixelColor(QPointF(view.width() * part, view.height() * 0.5).toPoint());
        };
        const QColor left = colorAt(0.45);
        QVERIFY(left != colorAt(0.55));  // the middle is an edge between both pictures
        QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
        QTest::mouseMove(&view, QPoint(view.width() / 4, view.height() / 2));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(view.width() / 4, view.height() / 2));
        QVERIFY(colorAt(0.45) != left);
        QVERIFY(t.rows().empty());
    }

    /// Each layer on a side of its own, chosen in the inspector and kept with the map.
    void layersAreSwipedSideBySide() {
        Mapped t;
        auto* side = t.page->inspector()->findChild<QComboBox*>("mapSide");
        QVERIFY(!side->isVisibleTo(t.page->inspector()));  // there is one layer
        MapSpec spec = t.fixture.state().map(t.page->item());
        spec.layers.push_back(spec.layers[0]);
        spec.layers[1].ramp = "viridis";
        spec.layers[1].side = SwipeSide::Beyond;
        t.fixture.session().replace(t.page->item(), spec, KAPOK_TR("gui", "Change a map"));
        t.fixture.settle();
        QVERIFY(side->isVisibleTo(t.page->inspector()));
        side->setCurrentIndex(side->findData(int(SwipeSide::Before)));
        emit side->activated(side->currentIndex());
        t.fixture.settle();
        const auto& layers = t.fixture.state().map(t.page->item()).layers;
        QCOMPARE(layers[0].side, SwipeSide::Before);
        QCOMPARE(layers[1].side, SwipeSide::Beyond);
        t.page->view().setTool(map::MapView::Tool::Swipe);
        QVERIFY(t.fixture.window().grab().save(KAPOK_BINARY_DIR "/map-swipe-window.png"));
        t.fixture.trigger("edit.undo");
        t.fixture.settle();
        QCOMPARE(t.fixture.state().map(t.page->item()).layers[0].side, SwipeSide::Both);
    }

    /// A raster is read again when its file is written, and found again when it has moved.
    void rastersFollowTheirFile() {
        WindowFixture fixture;
        const QString file = fixture.folder() + "/grid.asc";
        const auto write = [&](const char* number) {
            QFile grid(file);
            QVERIFY(grid.open(QIODevice::WriteOnly | QIODevice::Truncate));
            grid.write(QByteArray("ncols 2\nnrows 1\nxllcorner 113\nyllcorner 23\ncellsize 1\n1 ") + number + "\n");
        };
        write("2");
        MapSpec spec;
        spec.layers.push_back({.method = Classification::EqualInterval,
                               .ramp = "viridis",
                               .mark = MapMark::Raster,
                               .file = fromQt(file)});
        fixture.session().add(spec, "grid");
        fixture.settle();
        auto* page = fixture.page<MapPage>();
        QVERIFY(page && page->presenter().scene());
        const auto highest = [&] { return page->presenter().scene()->layers[0].stretch->high; };
        QCOMPARE(highest(), 2.0);
        write("4000");
        QTRY_VERIFY(page->presenter().scene() && highest() == 4000);
        QVERIFY(QFile::rename(file, fixture.folder() + "/moved.asc"));
        QTRY_COMPARE(page->view().message(), QString("The file of the layer is not there."));
        fixture.dialogs().nextOpen = {fixture.folder() + "/moved.asc"};
        fixture.trigger("data.relink");
        fixture.settle();
        QTRY_VERIFY(page->presenter().scene());
        QCOMPARE(fixture.state().map(page->item()).layers[0].file, fromQt(fixture.folder() + "/moved.asc"));
    }
};

std::unique_ptr<QObject> kapok::gui::makeMapLayersTest() { return std::make_unique<MapLayersTest>(); }

#include "map_layers_test.moc"
