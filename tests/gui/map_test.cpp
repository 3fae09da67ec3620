// The map page in the real window.
#include "../run_tests.h"
#include "chart/chart_view.h"
#include "gui/analysis/analysis_page.h"
#include "gui/common/crosshair.h"
#include "gui/data/formula_box.h"
#include "gui/map/class_histogram.h"
#include "gui/map/map_bookmarks.h"
#include "gui/map/map_identify.h"
#include "gui/map/map_in_space.h"
#include "gui/map/map_page.h"
#include "gui/map/map_presenter.h"
#include "gui/map/map_selection_menu.h"
#include "gui/map/map_sheet_editor.h"
#include "gui/map/map_sheet_view.h"
#include "gui/map/map_time_bar.h"
#include "gui/shell/select_rows_dialog.h"
#include "map/map_view.h"
#include "map/palette.h"
#include "map/panel_grid.h"
#include "mapped.h"
#include "sdk/error.h"
#include "space/space_view.h"

#include <QComboBox>
#include <QImageReader>
#include <QLineEdit>
#include <QTreeWidget>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

/// The cells with values of January, February and April 2024 by their codes; April has no value of the first one.
struct Timed : Mapped {
    Id values;

    Timed() {
        QFile file(fixture.folder() + "/values.csv");
        if (!file.open(QIODevice::WriteOnly)) qFatal("the file cannot be written");
        file.write("code,day,side,value\n");
        for (const int month : {1, 2, 4}) {
            for (int i = month == 4; i < 25; ++i)
                file.write(QStringLiteral("c%1,2024-0%2-10,%3,%4\n")
                               .arg(i)
                               .arg(month)
                               .arg(i % 5 < 2 ? "west" : "east")
                               .arg(i + month)
                               .toUtf8());
        }
        file.close();
        values = fixture.openFile(file.fileName());
        fixture.settleSoon();
    }

    /// Applies to the map; its page is shown again.
    void show(const std::function<void(MapSpec&)>& change) {
        MapSpec spec = fixture.state().map(page->item());
        MapLayer layer{.dataset = values, .key = "code", .value = "value", .time = "day"};
        layer.boundaries = {.dataset = dataset, .key = "code"};
        spec.layers = {layer};
        change(spec);
        fixture.session().replace(page->item(), spec, KAPOK_TR("test", "Change"));
        emit fixture.session().openRequested(page->item());
        fixture.settle();
    }
    const map::Scene& scene() { return *page->presenter().scene(); }
};

void monthly(MapSpec& spec) { spec.time.unit = TimeUnit::Month; }

}  // namespace

class MapTest : public QObject {
    Q_OBJECT

private slots:
    void aSelectionGrowsToItsNeighbours() {
        Mapped t;
        QVERIFY(t.page && t.page->presenter().scene());
        t.page->presenter().pick({12}, SelectionMode::Replace);
        t.fixture.settle();
        QCOMPARE(t.rows(), (std::vector<RowIndex>{12}));
        selectNeighbours(t.fixture.session(), t.page->presenter(), t.page->view(), true);
        t.fixture.settle();
        QCOMPARE(t.rows(), (std::vector<RowIndex>{6, 7, 8, 11, 12, 13, 16, 17, 18}));
        selectNeighbours(t.fixture.session(), t.page->presenter(), t.page->view(), false);
        t.fixture.settle();
        QCOMPARE(t.rows().size(), std::size_t(16));
        QCOMPARE(t.page->view().selected().size(), std::size_t(16));
    }

    void limitsOfClassesAreDragged() {
        Mapped t;
        auto* histogram = t.page->inspector()->findChild<ClassHistogram*>();
        QVERIFY(histogram && histogram->isVisibleTo(t.page->inspector()));
        const MapSpec before = t.fixture.state().map(t.page->item());
        const auto limits = histogram->limits();
        QCOMPARE(limits.size(), std::size_t(4));
        const QPoint from(qRound(histogram->positionOf(limits[1])), 20);
        QTest::mousePress(histogram, Qt::LeftButton, {}, from);
        for (int x = 1; x <= 9; x += 4) QTest::mouseMove(histogram, from + QPoint(x, 0));
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, from + QPoint(9, 0));
        t.fixture.settle();
        const MapLayer moved = t.fixture.state().map(t.page->item()).layers.front();
        QVERIFY(moved.method == Classification::Manual);
        QCOMPARE(moved.breaks.size(), limits.size());
        QVERIFY(moved.breaks[1] > limits[1] && moved.breaks[1] < limits[2]);
        QCOMPARE(moved.breaks[0], limits[0]);
        // What the legend and the map show.
        const auto& shown = t.page->presenter().scene()->activeLayer().classes.breaks;
        QCOMPARE(std::vector<double>(shown.begin() + 1, shown.end() - 1), moved.breaks);
        // A drag is one step, another one a second.
        QTest::keyClick(histogram, Qt::Key_Right);
        t.fixture.settle();
        QVERIFY(t.fixture.state().map(t.page->item()).layers.front().breaks[1] > moved.breaks[1]);
        t.fixture.trigger("edit.undo");
        QCOMPARE(t.fixture.state().map(t.page->item()).layers.front().breaks, moved.breaks);
        t.fixture.trigger("edit.undo");
        QVERIFY(t.fixture.state().map(t.page->item()) == before);
    }

    void aPlaceTellsWhatLiesThere() {
        Mapped t;
        auto& view = t.page->view();
        view.setTool(map::MapView::Tool::Identify);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.positionOf(7).toPoint());
        t.fixture.settle();
        const auto& found = t.page->findChild<MapIdentify*>()->found();
        QCOMPARE(found.topLevelItemCount(), 1);
        const auto* section = found.topLevelItem(0);
        QCOMPARE(section->text(0), QString("c7"));
        QCOMPARE(section->childCount(), 2);
        QCOMPARE(section->child(0)->text(1), QString("c7"));
        QCOMPARE(section->child(1)->text(0), QString("number"));
        QCOMPARE(section->child(1)->text(1), QString("7"));
        QVERIFY(t.rows().empty());  // asking selects nothing
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(3, 3));
        t.fixture.settle();
        QCOMPARE(found.topLevelItem(0)->childCount(), 0);
        // It does not wait for one who leaves the map and comes back.
        const auto* panel = view.findChild<MapIdentify*>();
        QVERIFY(panel && !panel->isHidden());
        t.fixture.trigger("view.welcome");
        QVERIFY(panel->isHidden());
    }

    /// Clusters on a map and in Moran's scatter plot, both kept: what is picked in one is selected in the other.
    void clustersAreMappedAndLinked() {
        Mapped t;
        auto& session = t.fixture.session();
        session.loadPlugins();
        Analysis lisa{.module = "spatial.local_moran", .inputs = {{"data", t.dataset}}};
        lisa.parameters.set("value", std::string("number"));
        const Id analysis = session.add(lisa, "LISA");
        t.fixture.settle();
        auto* page = t.fixture.page<AnalysisPage>();
        QVERIFY(page && page->hasResult());
        const auto views = page->findChildren<map::MapView*>();
        QCOMPARE(views.size(), 2);
        QVERIFY(views[0]->scene());
        const auto& layer = views[0]->scene()->activeLayer();
        QCOMPARE(layer.categories[0].name, std::string("High-High"));
        QVERIFY(layer.categories[0].count > 0);
        QCOMPARE(map::classColor(layer, 0, lightTheme), QColor("#d7191c"));
        // Already on the page of the result a brush of the plot is marked on both maps, and a pick on a map in the
        // plot.
        auto* plot = page->findChild<chart::ChartView*>();
        emit plot->rangeBrushed(BrushRange{0, 100}, {}, SelectionMode::Replace);
        t.fixture.settle();
        const auto high = views[0]->selectedRows();
        QVERIFY(!high.empty() && high.size() < views[0]->scene()->inputs[0].answer.rows());
        QCOMPARE(views[1]->selectedRows(), high);
        emit views[1]->rowsSelected({high.front()}, SelectionMode::Replace);
        t.fixture.settle();
        QCOMPARE(views[0]->selectedRows(), std::vector<std::size_t>{high.front()});
        emit plot->marksSelected({}, SelectionMode::Replace);
        t.fixture.settle();
        QVERIFY(views[0]->selectedRows().empty());
        const auto result = page->result();
        putOnDashboard(session, {analysis, PartKind::Map, "local_cluster"}, result, {});
        t.fixture.settle();
        const Id board = t.fixture.state().items(ItemKind::Dashboard).front()->id;
        putOnDashboard(session, {analysis, PartKind::Chart, "scatter"}, result, board);
        t.fixture.settle();
        const auto& tiles = t.fixture.state().dashboard(board).tiles;
        QCOMPARE(tiles.size(), std::size_t(2));
        const MapSpec shown = t.fixture.state().map(tiles[0].item);
        QCOMPARE(shown.layers[0].dataset, t.fixture.state().chart(tiles[1].item).dataset);
        QVERIFY(std::get<Dataset>(t.fixture.state().item(shown.layers[0].dataset).value).source.table == "local");
    }

    void theMapStandsInSpace() {
        Mapped t;
        auto* form = t.page->inspector()->findChild<QComboBox*>("mapForm");
        QVERIFY(form);
        QVERIFY(!t.page->space().isShown());
        form->setCurrentIndex(static_cast<int>(MapForm::Prisms));
        emit form->activated(form->currentIndex());
        t.fixture.settle();
        QVERIFY(t.page->space().isShown());
        auto* view = t.page->space().view();
        QTRY_VERIFY(view->model() || !view->message().isEmpty());
        QTRY_VERIFY(view->frameTime() > 0 || !view->message().isEmpty());
        QCOMPARE(view->message(), QString());
        QTest::mouseClick(view, Qt::LeftButton, {}, view->positionOf(12).toPoint());
        t.fixture.settle();
        QCOMPARE(t.rows(), (std::vector<RowIndex>{12}));
        QCOMPARE(view->selected(), std::vector<int>{12});
        t.page->presenter().pick({3, 4}, SelectionMode::Replace);
        t.fixture.settle();
        QCOMPARE(view->selected(), (std::vector<int>{3, 4}));
        QTest::keyClick(view, Qt::Key_Left);
        QTRY_COMPARE(t.fixture.state().map(t.page->item()).space.camera.azimuth, -6.0);
        t.fixture.trigger("edit.undo");
        QCOMPARE(view->camera().azimuth, 0.0);
        t.fixture.trigger("edit.undo");
        t.fixture.settle();
        QVERIFY(!t.page->space().isShown());
    }

    void aMapPlaysThroughItsPeriods() {
        Timed t;
        t.show([](MapSpec& spec) {
            monthly(spec);
            spec.time.stepSeconds = 0.1;
        });
        auto* bar = t.page->findChild<MapTimeBar*>();
        QVERIFY(bar && bar->isVisible());
        QCOMPARE(t.page->presenter().periods().size(), std::size_t(4));
        QCOMPARE(t.scene().period, std::size_t(3));
        QCOMPARE(t.scene().activeLayer().missing, std::size_t(1));
        bar->step(1);  // from the last one to the first
        t.fixture.settle();
        QCOMPARE(t.scene().period, std::size_t(0));
        QCOMPARE(t.scene().activeLayer().features[24].value, 25.0);
        bar->play(true);
        QTRY_COMPARE(t.scene().period, std::size_t(2));
        QCOMPARE(t.scene().activeLayer().missing, std::size_t(25));
        bar->play(false);
        QVERIFY(!bar->isPlaying());
        t.show([](MapSpec& spec) { spec.time = {}; });
        QVERIFY(!bar->isVisible());
    }

    void chartsAreToldThePeriodAndABrushChoosesPeriods() {
        Timed t;
        t.show(monthly);
        std::optional<double> told;
        connect(&t.fixture.session().crosshair(), &Crosshair::moved, t.page,
                [&](const QObject*, std::optional<double> seconds) { told = seconds; });
        t.page->presenter().showPeriod(0);
        t.fixture.settle();
        QCOMPARE(told, std::optional(t.page->presenter().periods()[0]));
        auto& selections = t.fixture.session().selections();
        selections.select({t.values, "day >= date('2024-02-01') and day < date('2024-03-01')", "February"});
        t.fixture.settle();
        QCOMPARE(t.page->presenter().chosenPeriods(), std::optional(std::pair(std::size_t(1), std::size_t(1))));
        QCOMPARE(t.scene().period, std::size_t(1));
        QVERIFY(t.page->view().selectedRows().empty());
        selections.select({t.values, "value > 20 and day < date('2024-03-01')", "some"});
        t.fixture.settle();
        QVERIFY(!t.page->presenter().chosenPeriods());
        QVERIFY(!t.page->view().selectedRows().empty());
    }

    void panelsMoveAndSelectTogether() {
        Timed t;
        t.show([](MapSpec& spec) { spec.facets.column = "side"; });
        const auto* grid = t.page->findChild<map::PanelGrid*>();
        QVERIFY(grid && grid->isVisible());
        QCOMPARE(grid->views().size(), std::size_t(2));
        auto* east = grid->views()[0];
        auto* west = grid->views()[1];
        QCOMPARE(east->viewRange(), west->viewRange());
        QTest::mouseClick(west, Qt::LeftButton, {}, west->positionOf(6).toPoint());
        t.fixture.settle();
        QCOMPARE(west->selected(), std::vector<int>{6});
        QVERIFY(t.fixture.session().selections().selection(t.values).predicate.find("'c6'") != std::string::npos);
        t.page->view().zoomIn();
        QVERIFY(west->viewRange() == east->viewRange());
        QVERIFY(west->viewRange().unitsPerPixel < t.page->view().scene()->bounds.width());
    }

    void framesAreNumberedPictures() {
        Timed t;
        t.show(monthly);
        t.fixture.dialogs().nextSave = t.fixture.folder() + "/step.png";
        emit t.page->findChild<MapTimeBar*>()->exportAsked();
        t.fixture.settle();
        const QStringList names = QDir(t.fixture.folder()).entryList({"step-*.png"}, QDir::Files, QDir::Name);
        QCOMPARE(names, (QStringList{"step-0001-2024-01-01.png", "step-0002-2024-02-01.png", "step-0003-2024-03-01.png",
                                     "step-0004-2024-04-01.png"}));
        QVERIFY(t.page->exportFilters().last().contains("*.gif"));
        t.page->exportTo(t.fixture.folder() + "/film.gif");
        t.fixture.settle();
        QCOMPARE(QImageReader(t.fixture.folder() + "/film.gif").imageCount(), 4);
    }

    void rowsAreSelectedByACondition() {
        Mapped t;
        t.fixture.trigger("selection.condition");
        t.fixture.settle();
        auto* dialog = t.fixture.dialog<SelectRowsDialog>();
        QVERIFY(dialog);
        dialog->formula().setText("number >");
        dialog->accept();  // not while it is wrong
        QVERIFY(dialog->isVisible());
        dialog->formula().setText("number >= 20");
        dialog->accept();
        t.fixture.settle();
        QCOMPARE(t.rows(), (std::vector<RowIndex>{20, 21, 22, 23, 24}));
        QCOMPARE(t.page->view().selected(), (std::vector<int>{20, 21, 22, 23, 24}));

        t.fixture.trigger("selection.condition");
        t.fixture.settle();
        dialog = t.fixture.dialog<SelectRowsDialog>();
        dialog->setMode(SelectionMode::Subtract);
        dialog->formula().setText("code = 'c22'");
        dialog->accept();
        t.fixture.settle();
        QCOMPARE(t.rows(), (std::vector<RowIndex>{20, 21, 23, 24}));
    }

    void viewsAreKept() {
        Mapped t;
        auto& view = t.page->view();
        Session& session = t.fixture.session();
        const Id map = t.page->item();
        const auto whole = view.viewRange();
        view.zoomIn();
        const auto near = view.viewRange();
        keepMapView(session, map, view, "near");
        keepMapView(session, map, view, "near");
        view.resetView();
        showMapView(session, map, view, "near");
        QVERIFY(std::abs(view.viewRange().unitsPerPixel / near.unitsPerPixel - 1) < 1e-6);
        QVERIFY(near.unitsPerPixel < whole.unitsPerPixel);
        keepMapView(session, map, view, "other");
        renameMapView(session, map, "near", "other");
        QCOMPARE(t.fixture.state().map(map).bookmarks.size(), std::size_t{1});
        forgetMapView(session, map, "other");
        QVERIFY(t.fixture.state().map(map).bookmarks.empty());
        QVERIFY_EXCEPTION_THROWN(showMapView(session, map, view, "near"), Error);
        const auto seen = view.viewRange();
        t.fixture.trigger("edit.undo");
        t.fixture.settle();
        QCOMPARE(t.fixture.state().map(map).bookmarks.front().name, std::string("other"));
        QCOMPARE(view.viewRange(), seen);
    }

    void thePageIsArranged() {
        Mapped t;
        const Id map = t.page->item();
        const auto elements = [&] { return t.fixture.state().map(map).sheet.elements; };
        t.page->showSheet(true);
        auto& sheet = t.page->sheet();
        t.fixture.settle();
        QVERIFY(sheet.page());
        const auto arranged = sheet.page()->sheet.elements;
        QVERIFY(arranged.size() >= 4 && elements().empty());

        // A drag is one step, and makes the arrangement the user's.
        auto& view = sheet.view();
        const auto found = std::find_if(arranged.begin(), arranged.end(),
                                        [](const auto& element) { return element.part == SheetPart::ScaleBar; });
        QVERIFY(found != arranged.end());
        const auto bar = static_cast<std::size_t>(found - arranged.begin());
        const QPoint from = view.placeOnScreen(static_cast<int>(bar)).center().toPoint();
        QTest::mousePress(&view, Qt::LeftButton, Qt::AltModifier, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(from) + QPointF(-60, -40),
                         view.mapToGlobal(QPointF(from) + QPointF(-60, -40)), Qt::LeftButton, Qt::LeftButton,
                         Qt::AltModifier);
        QApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, Qt::LeftButton, Qt::AltModifier, from + QPoint(-60, -40));
        t.fixture.settle();
        QCOMPARE(elements().size(), arranged.size());
        QVERIFY(elements()[bar].x < arranged[bar].x - 5 && elements()[bar].y < arranged[bar].y - 3);
        QCOMPARE(elements()[bar].width, arranged[bar].width);
        t.fixture.trigger("edit.undo");
        QVERIFY(elements().empty());

        sheet.add(SheetPart::Text);
        t.fixture.settle();
        QCOMPARE(elements().size(), arranged.size() + 1);
        QCOMPARE(view.selected(), static_cast<int>(arranged.size()));
        const double x = elements().back().x;
        for (int i = 0; i < 3; ++i) QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(std::abs(elements().back().x - x - 3) < 1e-9);
        t.fixture.trigger("edit.undo");  // the keys are one step
        QCOMPARE(elements().back().x, x);
        sheet.setPaper(210, 297);
        QCOMPARE(elements().back().x, x * 210 / 297);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(elements().size(), arranged.size());
        sheet.arrangeAfresh();
        QVERIFY(elements().empty());
        QTRY_VERIFY(sheet.page()->sheet.height == 297);
        for (const char* ending : {"pdf", "svg", "png"}) {
            const QString path = t.fixture.folder() + "/page." + ending;
            t.page->exportTo(path);
            QVERIFY(QFileInfo(path).size() > 2000);
        }
        QTest::qWait(300);
        t.fixture.window().grab().save(KAPOK_BINARY_DIR "/map-page.png");
    }

    void elementsComeToRest() {
        MapSheet sheet;
        sheet.elements = {{.x = 50, .y = 50, .width = 40, .height = 40}, {.x = 0, .y = 0, .width = 20, .height = 10}};
        const auto at = snapped({91, 49, 20, 10}, {}, sheet, 1, 2);
        QCOMPARE(at.place, QRectF(90, 50, 20, 10));
        QCOMPARE(at.xs, std::vector<double>{90});
        QCOMPARE(snapped({95, 60, 20, 3}, {}, sheet, 1, 2).place, QRectF(95, 60, 20, 3));
        const auto wider = snapped({10, 20, 39, 10}, {false, false, true, false}, sheet, 1, 2);
        QCOMPARE(wider.place, QRectF(10, 20, 40, 10));
    }
};

int main(int count, char** words) {
    return kapok::test::runTests(count, words,
                                 {[] { return std::unique_ptr<QObject>(new MapTest); }, makeMapLayersTest});
}

#include "map_test.moc"
