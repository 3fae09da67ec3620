// Views that hang together, in the real window: relations, pairs, drilling, sets, windows, the menu of a chart.
#include "chart/chart_view.h"
#include "gui/chart/chart_menu.h"
#include "gui/chart/chart_page.h"
#include "gui/chart/chart_presenter.h"
#include "gui/chart/property_tree.h"
#include "gui/common/drill_bar.h"
#include "gui/common/picture_size_dialog.h"
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
#include "gui/shell/page_tabs.h"
#include "gui/shell/page_window.h"
#include "gui/shell/selection_bar.h"
#include "gui/style/house_style_dialog.h"
#include "report/logo.h"
#include "window_fixture.h"
#include "workbook/edit.h"
#include "workbook/house_style.h"
#include "workbook/selection_carrier.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QTableWidget>
#include <QTreeWidget>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

/// Two datasets that share the column city, and charts of the first one.
struct Bench {
    WindowFixture fixture;
    Id sales;
    Id people;
    Id bars;

    Bench() {
        sales = open("sales.csv",
                     "region,city,day,output\nDelta,A,2023-02-01,12\nDelta,B,2023-05-01,7\nDelta,A,2024-02-01,9\n"
                     "West,C,2024-03-01,4\nWest,C,2024-08-01,6\nWest,D,2023-09-01,3\n");
        people = open("people.csv", "city,people\nA,100\nB,200\nC,300\nE,400\n");
        ChartSpec chart{.dataset = sales, .mark = Mark::Bar};
        chart.encoding.x = Channel{.field = "region"};
        chart.encoding.y = Channel{.field = "output", .aggregate = AggregateOp::Sum};
        chart.encoding.color = Channel{.field = "city"};
        bars = add(chart, "bars");
    }
    Id open(const char* name, const char* content) {
        QFile file(fixture.folder() + '/' + name);
        if (!file.open(QIODevice::WriteOnly)) qFatal("the file cannot be written");
        file.write(content);
        file.close();
        return fixture.openFile(file.fileName());
    }
    Id add(const ItemValue& value, const QString& name) {
        const Id id = session().add(value, name);
        fixture.settleSoon();
        return id;
    }
    Session& session() { return fixture.session(); }
    const ChartSpec& spec() { return fixture.state().chart(bars); }
    ChartPage& show(const Id& chart) {
        fixture.window().tabs().open(chart);
        fixture.settleSoon();
        return *fixture.page<ChartPage>();
    }
    std::size_t selected(const Id& dataset) {
        const Selection selection = session().selections().selection(dataset);
        return selection.empty() ? 0 : session().pipeline().selected(fixture.state(), selection).count();
    }
    void relate() {
        Linking linking;
        linking.relations = {{sales, people, {{"city", "city"}}, true}};
        session().apply(workbook::setLinking(linking));
    }
    static QWidget* plot(chart::ChartView& view) { return view.childAt(view.rect().center()); }
    /// Where the legend has this entry; the first place found by looking.
    static QPoint legend(chart::ChartView& view, const QString& name) {
        for (int y = 0; y < view.height(); y += 4) {
            for (int x = 0; x < view.width(); x += 4) {
                const auto place = view.placeAt(QPointF(x, y));
                if (place.part == chart::ChartPart::Legend && place.name == name) return {x, y};
            }
        }
        return {};
    }
    void run(ChartPage& page, const chart::ChartPlace& place, const QString& words) {
        QMenu menu;
        fillChartMenu(menu, page.presenter(), place);
        std::function<bool(QMenu*)> search = [&](QMenu* in) {
            for (QAction* action : in->actions()) {
                if (action->menu() ? search(action->menu()) : action->text() == words) {
                    if (!action->menu()) action->trigger();
                    return true;
                }
            }
            return false;
        };
        QVERIFY2(search(&menu), qPrintable("no choice " + words));
        fixture.settleSoon();
    }
    void undo() {
        session().workbook().undo();
        fixture.settleSoon();
    }
};

}  // namespace

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

    void aColumnIsDroppedOnThePlot() {
        Bench t;
        ChartSpec plain = t.spec();
        plain.encoding.color.reset();
        t.session().replace(t.bars, plain, {});
        ChartPage& page = t.show(t.bars);
        const auto drop = [&](const char* field, chart::ChartPart part) {
            QMimeData data;
            data.setData("application/x-kapok-field", field);
            QPointF at;
            for (int y = 0; y < page.view().height() && at.isNull(); y += 4) {
                for (int x = 4; x < page.view().width() && at.isNull(); x += 4) {
                    if (page.view().placeAt(QPointF(x, y)).part == part) at = QPointF(x, y);
                }
            }
            at = page.view().mapTo(&page, at.toPoint());
            QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &enter);
            QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &event);
            t.fixture.settleSoon();
        };
        drop("city", chart::ChartPart::XAxis);
        QCOMPARE(t.spec().encoding.x->field, std::string("city"));
        drop("region", chart::ChartPart::Plot);  // X and Y are taken
        QCOMPARE(t.spec().encoding.color->field, std::string("region"));
        t.undo();
        t.undo();
        QCOMPARE(t.spec(), plain);
    }

    void theLegendHidesAndIsolates() {
        Bench t;
        ChartPage& page = t.show(t.bars);
        const QPoint b = Bench::legend(page.view(), "B");
        QVERIFY(!b.isNull());
        QTest::mouseClick(Bench::plot(page.view()), Qt::LeftButton, {}, b);
        t.fixture.settleSoon();
        QCOMPARE(t.spec().encoding.color->legend.hidden, (std::vector<std::string>{"B"}));
        QVERIFY(page.view().positionOf(1).isNull());  // its bar is gone
        t.undo();
        QVERIFY(t.spec().encoding.color->legend.hidden.empty());
        // A double click is one step of undo.
        QTest::mouseClick(Bench::plot(page.view()), Qt::LeftButton, {}, b);
        QTest::mouseDClick(Bench::plot(page.view()), Qt::LeftButton, {}, b);
        t.fixture.settleSoon();
        QCOMPARE(t.spec().encoding.color->legend.hidden, (std::vector<std::string>{"A", "C", "D"}));
        t.undo();
        QVERIFY(t.spec().encoding.color->legend.hidden.empty());
    }

    void theLassoSelects() {
        Bench t;
        ChartSpec points{.dataset = t.sales, .mark = Mark::Point};
        points.encoding.x = Channel{.field = "output"};
        points.encoding.y = Channel{.field = "output"};
        ChartPage& page = t.show(t.add(points, "points"));
        QTest::keyClick(&page.view(), Qt::Key_L);
        QCOMPARE(page.view().tool(), chart::ChartView::Tool::Lasso);
        const auto draw = [&](std::size_t row, Qt::KeyboardModifiers keys) {
            const QPoint at = page.view().positionOf(row).toPoint();
            QWidget* plot = Bench::plot(page.view());
            QTest::mousePress(plot, Qt::LeftButton, keys, at + QPoint(-9, -9));
            for (const QPoint by : {QPoint(9, -9), QPoint(9, 9), QPoint(-9, 9)}) QTest::mouseMove(plot, at + by);
            QTest::mouseRelease(plot, Qt::LeftButton, keys, at + QPoint(-9, 9));
            t.fixture.settleSoon();
        };
        draw(0, {});
        QCOMPARE(t.selected(t.sales), 1U);
        draw(3, Qt::ControlModifier);
        QCOMPARE(t.selected(t.sales), 2U);
        draw(0, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(
            t.session().pipeline().selected(t.fixture.state(), t.session().selections().selection(t.sales)).indexes(),
            (std::vector<RowIndex>{3}));
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

    void theMenuOfAChartFormatsIt() {
        Bench t;
        ChartPage& page = t.show(t.bars);
        using chart::ChartPart;
        t.run(page, {ChartPart::YAxis, {}, {}}, "Logarithmic");
        QCOMPARE(t.spec().encoding.y->scale.type, ScaleType::Log);
        t.run(page, {ChartPart::YAxis, {}, {}}, "Ten thousands (万)");
        QCOMPARE(t.spec().encoding.y->format, std::string("万"));
        t.run(page, {ChartPart::XAxis, {}, {}}, "Largest value first");
        QCOMPARE(t.spec().encoding.x->sort.by, ChannelSort::ByYDescending);
        t.run(page, {ChartPart::Legend, {}, "C"}, "#B07AA1");
        QCOMPARE(std::get<std::vector<std::string>>(t.spec().encoding.color->scale.range),
                 (std::vector<std::string>{"#1f6feb", "#f28e2b", "#b07aa1", "#b07aa1"}));
        for (int i = 0; i < 4; ++i) t.undo();
        QCOMPARE(t.spec().encoding.y->scale.type, ScaleType::Linear);
        t.run(page, {ChartPart::YAxis, {}, {}}, "All properties…");
        const auto* tree = t.fixture.window().findChild<PropertyTree*>();
        QVERIFY(tree->currentItem() && tree->currentItem()->text(0) == "axis");
    }

    void aHouseStyleIsSavedAndLoaded() {
        Bench t;
        HouseStyle style;
        style.categories = {"#b3261e"};
        style.footer = "Statistics Office";
        t.session().apply(workbook::setHouseStyle(style));
        ChartPage& page = t.show(t.bars);
        const QImage red = page.view().grab().toImage();
        t.fixture.trigger("view.house-style");
        auto* dialog = t.fixture.dialog<HouseStyleDialog>();
        const QString path = t.fixture.folder() + "/house.json";
        dialog->save(path);
        t.undo();
        QCOMPARE(workbook::houseStyle(t.fixture.state()), HouseStyle{});
        QVERIFY(page.view().grab().toImage() != red);
        dialog->load(path);
        QCOMPARE(workbook::houseStyle(t.fixture.state()), style);
        QCOMPARE(page.view().grab().toImage(), red);
        page.exportTo(t.fixture.folder() + "/bars.svg");
        QFile svg(t.fixture.folder() + "/bars.svg");
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawn = svg.readAll();
        QVERIFY(drawn.contains("#b3261e"));
        QVERIFY(drawn.contains("Statistics Office"));
        dialog->load(t.fixture.folder() + "/sales.csv");
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
        QCOMPARE(workbook::houseStyle(t.fixture.state()), style);
    }

    void theLogoStandsInItsCorner() {
        Bench t;
        QImage red(40, 20, QImage::Format_RGB32);
        red.fill(Qt::red);
        const QString logo = t.fixture.folder() + "/logo.png";
        QVERIFY(red.save(logo));
        ChartPage& page = t.show(t.bars);
        t.fixture.trigger("view.house-style");
        auto* dialog = t.fixture.dialog<HouseStyleDialog>();
        dialog->takeLogo(logo);
        const HouseStyle style = workbook::houseStyle(t.fixture.state());
        QVERIFY(!style.logo.empty());
        QCOMPARE(houseStyleFromJson(toJson(style)), style);
        dialog->takeLogo(t.fixture.folder() + "/sales.csv");
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
        QCOMPARE(workbook::houseStyle(t.fixture.state()), style);
        const QString png = t.fixture.folder() + "/bars.png";
        PictureSizeDialog::setAnswer([](const PictureSize&) { return PictureSize{{800, 500}, 144}; });
        page.exportTo(png);
        const QImage drawn(png);
        QCOMPARE(drawn.size(), QSize(1200, 750));
        const QColor corner = drawn.pixelColor(1200 - 30, 30);
        QVERIFY(corner.red() > 200 && corner.green() < 60);
        QVERIFY(drawn.pixelColor(30, 30).green() > 200);
        report::Layout layout;
        layout.pages.resize(2);
        report::addLogo(layout, style);
        QImage sheet(794, 1123, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        report::paintPage(painter, layout, 1);
        QCOMPARE(sheet.pixelColor(794 - 76 - 10, 30), QColor(Qt::red));  // the margin is 20 mm wide
        t.undo();
        QVERIFY(workbook::houseStyle(t.fixture.state()).logo.empty());
    }

    void aStyleThatCannotBeReadIsSaid() {
        Bench t;
        t.session().apply(workbook::setSetting("house-style", "{\"ramp\": 3}"));
        QVERIFY(workbook::houseStyleProblem(t.fixture.state()));
        const QString file = t.fixture.folder() + "/board.kapok";
        t.session().workbook().saveAs(file);
        t.fixture.dialogs().nextOpen = {file};
        t.fixture.trigger("file.open");
        t.fixture.settleSoon();
        const Message& said = t.session().messages().messages().back();
        QCOMPARE(said.severity, Severity::Warning);
        QVERIFY(said.title.contains("board.kapok") && said.details.contains("ramp"));
    }

    void picturesAndNumbersAreCopied() {
        Bench t;
        t.show(t.bars);
        t.fixture.trigger("edit.copy");
        QVERIFY(!QApplication::clipboard()->pixmap().isNull());
        t.fixture.trigger("edit.copy-with-names");
        const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);  // a head and four bars
        Dashboard board;
        board.tiles = {Tile{.item = t.bars}};
        const Id id = t.add(board, "board");
        t.fixture.window().tabs().open(id);
        t.fixture.settleSoon();
        QApplication::clipboard()->clear();
        t.fixture.trigger("edit.copy");  // no tile in hand: all of it
        QVERIFY(QApplication::clipboard()->pixmap().width() > 600);
    }

    void theSizeOfAPictureIsChosen() {
        PictureSizeDialog dialog({{800, 500}, 192}, true, nullptr);
        dialog.width().setValue(1600);
        QCOMPARE(dialog.height().value(), 1000);
        dialog.proportions().setChecked(false);
        dialog.height().setValue(500);
        dialog.proportions().setChecked(true);
        dialog.height().setValue(250);
        dialog.dpi().setValue(1000);  // beyond what is drawn
        QCOMPARE(dialog.size().pixels, QSizeF(800, 250));
        QCOMPARE(dialog.size().dpi, highestDpi);
        auto* write = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(write->isEnabled());
        dialog.width().setValue(8000);
        dialog.height().setValue(8000);  // 2.5 billion dots
        QVERIFY(!write->isEnabled());
    }
};

QTEST_MAIN(LinkingTest)
#include "linking_test.moc"
