// Views that hang together, in the real window: relations, pairs, drilling, sets, windows.
#include "../run_tests.h"
#include "linking_bench.h"

#include "gui/common/drill_bar.h"
#include "gui/common/widgets.h"
#include "gui/data/data_page.h"
#include "gui/data/dataset_inspector.h"
#include "gui/data/hierarchy_panel.h"
#include "gui/data/sets_panel.h"
#include "gui/data/table_grid.h"
#include "gui/linking/linking_dialog.h"
#include "gui/map/map_menu.h"
#include "gui/map/map_page.h"
#include "gui/shell/context_bar.h"
#include "gui/shell/page_window.h"
#include "gui/shell/selection_bar.h"

#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace kapok;
using namespace kapok::gui;

class LinkingTest : public QObject {
    Q_OBJECT

private slots:
    void selectionsGoOverToRelatedDatasets() {
        Bench t;
        t.relate();
        t.session().selections().select({t.sales, "region = 'Delta'", "Delta", t.bars});
        t.fixture.settleSoon();
        QCOMPARE(t.selected(t.sales), 3U);
        QCOMPARE(t.selected(t.people), 2U);
        QCOMPARE(t.session().selections().selection(t.people).label, std::string("Delta"));
        // What is selected there takes its place, and what is added to it is a selection of that dataset.
        t.session().selections().select({t.people, "people = 300", "C", t.people}, SelectionMode::Add);
        t.fixture.settleSoon();
        QCOMPARE(t.selected(t.people), 3U);
        QCOMPARE(t.selected(t.sales), 5U);
        QVERIFY(t.session().selections().isCarried(t.sales));
        t.session().selections().clear(t.sales);  // where it was carried to: cleared where it was made
        QCOMPARE(t.selected(t.people), 0U);
        QCOMPARE(t.selected(t.sales), 0U);
        // Without the relation nothing goes over; it comes back with undo.
        t.session().selections().select({t.sales, "city = 'C'", "C", {}});
        t.fixture.settleSoon();
        t.session().apply(workbook::setLinking({}));
        t.fixture.settleSoon();
        QCOMPARE(t.selected(t.people), 0U);
        t.undo();
        QCOMPARE(t.selected(t.people), 1U);
    }

    void relationsAreProposedAndPairsAreSet() {
        Bench t;
        t.fixture.trigger("view.links");
        t.fixture.settleSoon();
        auto* dialog = t.fixture.dialog<LinkingDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->relations().topLevelItemCount(), 1);
        QVERIFY(dialog->relations().topLevelItem(0)->text(2).contains("proposed"));
        dialog->relations().topLevelItem(0)->setCheckState(0, Qt::Checked);
        t.fixture.settleSoon();
        QCOMPARE(t.session().carrier().linking().relations.size(), 1U);
        QVERIFY(!dialog->relations().topLevelItem(0)->text(2).contains("proposed"));
        QTableWidget& pairs = dialog->pairs();  // bars, people, sales in the explorer's order
        const QPoint cell = pairs.visualItemRect(pairs.item(0, 1)).center();
        QTest::mouseClick(pairs.viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseClick(pairs.viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(t.session().carrier().linking().views.size(), 1U);
        QCOMPARE(t.session().carrier().linking().views.front().action, LinkAction::Filter);
        t.undo();
        QCOMPARE(t.session().carrier().linking().views.front().action, LinkAction::Highlight);
        dialog->close();
    }

    void aPairFiltersWhatOthersHighlight() {
        Bench t;
        ChartSpec other = t.spec();
        other.encoding.color.reset();
        other.encoding.x->field = "city";
        const Id cities = t.add(other, "cities");
        Linking linking;
        linking.views = {{t.bars, cities, LinkAction::Filter}};
        t.session().apply(workbook::setLinking(linking));
        ChartPage& page = t.show(cities);
        QCOMPARE(page.presenter().answer().rows(), 4U);
        t.session().selections().select({t.sales, "region = 'Delta'", "Delta", t.bars});
        t.fixture.settleSoon();
        QCOMPARE(page.presenter().answer().rows(), 2U);
        t.session().selections().select({t.sales, "region = 'Delta'", "Delta", t.sales});
        t.fixture.settleSoon();
        QCOMPARE(page.presenter().answer().rows(), 4U);
        QVERIFY(page.presenter().selected());
    }

    void aPairFiltersThePageOfTheRows() {
        Bench t;
        Linking linking;
        linking.views = {{t.bars, t.sales, LinkAction::Filter}};
        t.session().apply(workbook::setLinking(linking));
        t.fixture.window().tabs().open(t.sales);
        t.fixture.settleSoon();
        auto& page = *t.fixture.page<DataPage>();
        const auto select = [&](const Id& view) {
            t.session().selections().select({t.sales, "region = 'Delta'", "Delta", view});
            t.fixture.settleSoon();
        };
        select(t.bars);
        QCOMPARE(page.grid().shownRows(), qint64(3));
        QVERIFY(page.view().filters().empty());  // nothing to keep as a step
        select(t.people);                        // another view: highlighted among all
        QCOMPARE(page.grid().shownRows(), qint64(6));
        select(t.bars);
        t.session().apply(workbook::setLinking({}));  // the pair is like any other again
        t.fixture.settleSoon();
        QCOMPARE(page.grid().shownRows(), qint64(6));
        t.undo();
        QCOMPARE(page.grid().shownRows(), qint64(3));
        t.session().selections().clearAll();
        t.fixture.settleSoon();
        QCOMPARE(page.grid().shownRows(), qint64(6));
    }

    void aCrossTableDrillsByItsHeadings() {
        Bench t;
        Dataset dataset = t.fixture.state().dataset(t.sales);
        dataset.hierarchies = {{"places", {"region", "city"}}};
        t.session().replace(t.sales, dataset, {});
        ChartSpec cross{.dataset = t.sales, .mark = Mark::CrossTable};
        cross.encoding.x = Channel{.field = "day", .timeUnit = TimeUnit::Year};
        cross.encoding.y = Channel{.field = "region"};
        cross.encoding.text = Channel{.field = "output", .aggregate = AggregateOp::Sum};
        const Id id = t.add(cross, "cross");
        ChartPage& page = t.show(id);
        const auto heading = [&](const std::string& channel) {
            for (int y = 0; y < page.view().height(); y += 4) {
                for (int x = 0; x < page.view().width(); x += 4) {
                    if (page.view().placeAt(QPointF(x, y)).channel == channel) return QPoint(x, y);
                }
            }
            return QPoint();
        };
        QTest::mouseClick(Bench::plot(page.view()), Qt::LeftButton, {}, heading("y"));
        t.fixture.settleSoon();
        QCOMPARE(t.selected(t.sales), 3U);  // Delta
        QTest::mouseDClick(Bench::plot(page.view()), Qt::LeftButton, {}, heading("x"));
        t.fixture.settleSoon();
        QCOMPARE(t.fixture.state().chart(id).encoding.x->timeUnit, TimeUnit::Quarter);
        QTest::mouseDClick(Bench::plot(page.view()), Qt::LeftButton, {}, heading("y"));
        t.fixture.settleSoon();
        const ChartSpec& down = t.fixture.state().chart(id);
        QCOMPARE(down.encoding.y->field, std::string("city"));
        QCOMPARE(down.drilled.size(), 2U);
        QCOMPARE(page.findChild<DrillBar*>()->findChildren<QPushButton*>().size(), 2);
    }

    void aMapDrillsToTheBoundariesBelow() {
        Bench t;
        const auto square = [](const char* name, int x) {
            return QStringLiteral(
                       "{\"type\":\"Feature\",\"properties\":{\"name\":\"%1\"},\"geometry\":{\"type\":"
                       "\"Polygon\",\"coordinates\":[[[%2,20],[%3,20],[%3,21],[%2,21],[%2,20]]]}}")
                .arg(QLatin1String(name))
                .arg(x)
                .arg(x + 1);
        };
        const auto shapes = [&](const char* file, const QStringList& features) {
            const QString text = "{\"type\":\"FeatureCollection\",\"features\":[" + features.join(',') + "]}";
            return t.open(file, text.toUtf8().constData());
        };
        const Id regions = shapes("regions.geojson", {square("Delta", 110), square("West", 113)});
        MapLayer layer{.dataset = t.sales, .key = "region", .value = "output"};
        layer.boundaries = {.dataset = regions, .key = "name"};
        Dataset dataset = t.fixture.state().dataset(t.sales);
        dataset.hierarchies = {{"places", {"region", "city"}}};
        t.session().replace(t.sales, dataset, {});
        const MapSpec whole{.layers = {layer}};
        const Id id = t.add(whole, "map");
        auto& page = *t.fixture.page<MapPage>();
        t.fixture.settle();
        QCOMPARE(page.presenter().features().rows(), 2U);
        const auto open = [&] {
            QTest::mouseDClick(&page.view(), Qt::LeftButton, {}, page.view().positionOf(0).toPoint());
            t.fixture.settle();
        };
        open();  // nothing has the boundaries of cities
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
        QCOMPARE(t.fixture.state().map(id), whole);
        const Id cities =
            shapes("cities.geojson", {square("A", 110), square("B", 111), square("C", 113), square("D", 114)});
        t.fixture.window().tabs().open(id);
        t.fixture.settle();
        open();
        QCOMPARE(t.fixture.state().map(id).layers[0].boundaries.dataset, cities);
        QCOMPARE(page.presenter().features().rows(), 2U);  // A and B
        QCOMPARE(page.presenter().way(), QStringList("Delta"));
        QVERIFY(page.view().viewRange().centre.x <
                page.view().scene()->bounds.left +
                    0.6 * (page.view().scene()->bounds.right - page.view().scene()->bounds.left));
        auto* bar = page.findChild<DrillBar*>();
        QVERIFY(bar->isVisible());
        QMenu menu;
        fillMapMenu(menu, page.presenter(), 0);
        QStringList words;
        for (const QAction* action : menu.actions()) words.append(action->text());
        QVERIFY(words.contains("Drill up") && words.contains("Show the rows") &&
                !words.join(' ').contains("Drill down"));
        bar->findChild<QPushButton*>()->click();
        t.fixture.settle();
        QCOMPARE(t.fixture.state().map(id), whole);
        QVERIFY(bar->isHidden());
        t.undo();
        QCOMPARE(page.presenter().way(), QStringList("Delta"));
        t.undo();
        QCOMPARE(t.fixture.state().map(id), whole);
        QVERIFY(page.presenter().way().isEmpty());
    }

    void codesOfferTheirHierarchy() {
        Bench t;
        const Id codes = t.open("codes.csv", "code,output\n440103,1\n440300,2\n310101,3\n");
        HierarchyPanel& panel = t.fixture.page<DataPage>()->about().hierarchies();
        QCOMPARE(panel.offered().size(), 1U);
        panel.findChild<QPushButton*>()->click();
        t.fixture.settle();
        QCOMPARE(t.fixture.state().dataset(codes).hierarchies.size(), 1U);
        QVERIFY(panel.offered().empty());
        const Table table = t.session().pipeline().table(t.fixture.state(), codes);
        QCOMPARE(std::string(table.column("code_prefecture")->text(0)), std::string("广州市"));
        t.undo();
        QVERIFY(t.fixture.state().dataset(codes).steps.empty());
    }

    void chartsAlongATimeShareTheCrosshair() {
        Bench t;
        ChartSpec line{.dataset = t.sales, .mark = Mark::Line};
        line.encoding.x = Channel{.field = "day"};
        line.encoding.y = Channel{.field = "output"};
        ChartPage& first = t.show(t.add(line, "first"));
        t.fixture.trigger("view.new-window");
        auto* other = qobject_cast<ChartPage*>(&t.fixture.window().pageWindows().last()->page());
        QVERIFY(other);
        t.fixture.settleSoon();
        const QImage before = other->view().grab().toImage();
        QTest::mouseMove(Bench::plot(first.view()), first.view().positionOf(2).toPoint());
        QTRY_VERIFY(other->view().grab().toImage() != before);
        emit first.view().pointed(std::nullopt);
        QCOMPARE(other->view().grab().toImage(), before);
    }

    void windowsAreLinked() {
        Bench t;
        t.show(t.bars);
        t.fixture.trigger("view.new-window");
        QPointer<PageWindow> window = t.fixture.window().pageWindows().last();
        auto& page = *qobject_cast<ChartPage*>(&window->page());
        t.fixture.settleSoon();
        t.session().selections().select({t.sales, "city = 'A'", "A", {}});
        t.fixture.settleSoon();
        QVERIFY(page.presenter().selected());
        QVERIFY(window->findChild<SelectionBar*>()->chips().first().contains("A"));
        t.session().apply(workbook::removeItem(t.fixture.state(), t.bars));
        QTest::qWait(10);
        QVERIFY(!window);
    }

    void drillingGoesDownAndUp() {
        Bench t;
        t.fixture.window().tabs().open(t.sales);
        t.fixture.settleSoon();
        t.fixture.page<DataPage>()->about().hierarchies().add("region, city");
        t.fixture.settleSoon();
        QCOMPARE(t.fixture.state().dataset(t.sales).hierarchies.size(), 1U);
        ChartSpec plain = t.spec();
        plain.encoding.color.reset();
        t.session().replace(t.bars, plain, {});
        ChartPage& page = t.show(t.bars);
        QTest::mouseDClick(Bench::plot(page.view()), Qt::LeftButton, {}, page.view().positionOf(0).toPoint());
        t.fixture.settleSoon();
        QCOMPARE(t.spec().encoding.x->field, std::string("city"));
        QCOMPARE(page.presenter().answer().rows(), 2U);
        auto* bar = page.findChild<DrillBar*>();
        QVERIFY(bar->isVisible());
        bar->findChild<QPushButton*>()->click();
        t.fixture.settleSoon();
        QCOMPARE(t.spec(), plain);
        QVERIFY(bar->isHidden());
        t.undo();
        QCOMPARE(t.spec().drilled.size(), 1U);
        t.undo();
        QCOMPARE(t.spec(), plain);
    }

    void drillingThroughShowsTheRowsAndGoesBack() {
        Bench t;
        ChartPage& page = t.show(t.bars);
        t.run(page, {chart::ChartPart::Mark, 2, {}}, "Show the rows");  // West, C
        auto* data = t.fixture.page<DataPage>();
        QVERIFY(data);
        t.fixture.settle();
        QCOMPARE(data->grid().shownRows(), qint64(2));
        auto* bar = t.fixture.window().findChild<ContextBar*>();
        QVERIFY(bar->isVisible());
        bar->findChild<QPushButton*>()->click();
        t.fixture.settleSoon();
        QCOMPARE(t.fixture.currentPage(), static_cast<Page*>(&page));
        QVERIFY(bar->isHidden());
        QCOMPARE(data->grid().shownRows(), qint64(6));
    }

    void aSetIsSavedSelectedAndEnlarged() {
        Bench t;
        t.fixture.window().tabs().open(t.sales);
        t.fixture.settleSoon();
        t.session().selections().select({t.sales, "output > 8", "large", {}});
        t.fixture.dialogs().nextText = "Large";
        t.fixture.trigger("selection.set");
        t.fixture.settleSoon();
        QCOMPARE(t.selected(t.sales), 2U);  // still
        auto column = t.session().pipeline().table(t.fixture.state(), t.sales).column("Large");
        QCOMPARE(column->type(), Type::Boolean);
        t.session().selections().select({t.sales, "city = 'D'", "D", {}});
        SetsPanel& sets = t.fixture.page<DataPage>()->about().sets();
        QMenu menu;
        sets.fillMenu(menu, 0);
        menu.actions().front()->trigger();
        t.fixture.settleSoon();
        t.session().selections().clearAll();
        sets.findChild<QPushButton*>()->click();
        QCOMPARE(t.selected(t.sales), 3U);
        t.undo();
        t.undo();
        QVERIFY(t.fixture.state().dataset(t.sales).steps.empty());
    }
};

std::unique_ptr<QObject> kapok::gui::makeLinkingTest() { return std::make_unique<LinkingTest>(); }

int main(int count, char** words) {
    return kapok::test::runTests(count, words, {makeLinkingTest, makeChartHandlingTest});
}

#include "linking_test.moc"
