// What is done with selected rows, in the real window; a brush over very many of them.
#include "chart/chart_view.h"
#include "gui/common/brushing.h"
#include "gui/dashboard/number_tile.h"
#include "gui/dashboard/table_tile.h"
#include "gui/data/data_page.h"
#include "gui/shell/page_tabs.h"
#include "gui/shell/selection_bar.h"
#include "gui/shell/selection_commands.h"
#include "map/map_view.h"
#include "query/first_answer.h"
#include "table/format.h"
#include "window_fixture.h"
#include "workbook/edit.h"

#include <QLabel>
#include <QMenu>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

/// Five rows, one without output; the two with more than 10 are selected.
struct Selected {
    WindowFixture fixture;
    Id dataset;

    Selected() {
        const QString path = fixture.folder() + "/cities.csv";
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) qFatal("the file cannot be written");
        file.write("city,output\nA,12\nB,3\nC,\nD,40\nE,1\n");
        file.close();
        dataset = fixture.openFile(path);
        fixture.settleSoon();
        fixture.session().selections().select({dataset, "output > 10", "large"});
    }

    std::vector<RowIndex> rows() {
        const Selection selection = fixture.session().selections().selection(dataset);
        return fixture.session().pipeline().selected(fixture.state(), selection).indexes();
    }
    Table table() { return fixture.session().pipeline().table(fixture.state(), dataset); }
    std::string cities() {
        std::string all;
        const Table rows = table();
        for (std::size_t row = 0; row < rows.rows(); ++row) all += rows.column("city")->text(row);
        return all;
    }
};

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("the file cannot be written");
    file.write(content);
}

/// So many rows that first answers come from a sample, under linked tiles of every kind.
struct Large {
    WindowFixture fixture;
    Id dataset;
    std::vector<chart::ChartView*> charts;
    map::MapView* map = nullptr;
    TableTile* table = nullptr;
    QLabel* figure = nullptr;
    MapLayer layer;

    Large() {
        QByteArray text = "place,kind,value\n";
        text.reserve(24'000'000);
        for (std::size_t row = 0; row < query::firstAnswerRows; ++row) {
            text += static_cast<char>('A' + row % 4);
            text += row % 3 == 0 ? ",x," : ",y,";
            text += QByteArray::number(static_cast<int>(row * 7919 % 1000)) + '\n';
        }
        write(fixture.folder() + "/many.csv", text);
        dataset = fixture.openFile(fixture.folder() + "/many.csv");
        QByteArrayList squares;
        for (int i = 0; i < 4; ++i) {
            squares += QStringLiteral(
                           R"({"type":"Feature","properties":{"name":"%1"},"geometry":{"type":"Polygon","coordinates":)"
                           R"([[[%2,20],[%3,20],[%3,21],[%2,21],[%2,20]]]}})")
                           .arg(QChar('A' + i))
                           .arg(110 + i)
                           .arg(111 + i)
                           .toUtf8();
        }
        write(fixture.folder() + "/squares.geojson",
              R"({"type":"FeatureCollection","features":[)" + squares.join(',') + "]}");
        layer = {.dataset = dataset, .key = "place", .value = "value"};
        layer.boundaries = {.dataset = fixture.openFile(fixture.folder() + "/squares.geojson"), .key = "name"};
        Dashboard board;
        for (const auto& chart : specs()) addTile(board, chart);
        addTile(board, MapSpec{.layers = {layer}});
        addTile(board, dataset, TileKind::Item);
        addTile(board, dataset, TileKind::Number);
        fixture.session().add(board, "Board");
        fixture.settle();
        const auto found = fixture.currentPage()->findChildren<chart::ChartView*>();
        charts.assign(found.begin(), found.end());
        map = fixture.currentPage()->findChild<map::MapView*>();
        table = fixture.currentPage()->findChild<TableTile*>();
        figure = fixture.currentPage()->findChild<QLabel*>("figure");
    }

    /// A histogram, bars, a heat map.
    std::vector<ChartSpec> specs() const {
        const Channel count{.aggregate = AggregateOp::Count};
        std::vector<ChartSpec> all(3, ChartSpec{.dataset = dataset, .mark = Mark::Bar});
        all[0].encoding.x = Channel{.field = "value", .bin = Bin{}};
        all[1].encoding.x = Channel{.field = "place"};
        all[2].encoding.x = Channel{.field = "place"};
        all[0].encoding.y = all[1].encoding.y = count;
        all[2].mark = Mark::Rect;
        all[2].encoding.y = Channel{.field = "kind"};
        all[2].encoding.color = count;
        return all;
    }

    void addTile(Dashboard& board, const ItemValue& value) {
        Id item;
        fixture.session().apply(workbook::addItem(fixture.state(), value, "tile", &item));
        addTile(board, item, TileKind::Item);
    }
    static void addTile(Dashboard& board, const Id& item, TileKind kind) {
        const int place = static_cast<int>(board.tiles.size());
        board.tiles.push_back(
            {.kind = kind, .item = item, .x = place % 3 * 4, .y = place / 3 * 4, .width = 4, .height = 4});
    }

    bool isEstimated() const {
        const auto first = [](const auto* view) { return view->isEstimated(); };
        return std::all_of(charts.begin(), charts.end(), first) && map->isEstimated() && table->isEstimated() &&
               figure->text().startsWith(QChar(0x2248));
    }
    bool isExact() const {
        const auto first = [](const auto* view) { return view->isEstimated(); };
        return std::none_of(charts.begin(), charts.end(), first) && !map->isEstimated() && !table->isEstimated() &&
               !figure->text().startsWith(QChar(0x2248)) && fixture.isResting();
    }
};

QStringList cellsOf(const Table& table) {
    QStringList cells;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        for (const auto& column : table.columns()) cells += QString::fromStdString(cellText(*column, row));
    }
    return cells;
}

}  // namespace

class SelectionTest : public QObject {
    Q_OBJECT

private slots:
    void invertedTwiceIsTheSame() {
        Selected t;
        t.fixture.trigger("selection.invert");
        QCOMPARE(t.rows(), (std::vector<RowIndex>{1, 2, 4}));  // the row without output belongs to the others
        QCOMPARE(t.fixture.session().selections().selection(t.dataset).label, std::string("all but large"));
        t.fixture.trigger("selection.invert");
        QCOMPARE(t.rows(), (std::vector<RowIndex>{0, 3}));
    }

    void rowsAreKeptOrLeftOut_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("left");
        QTest::newRow("keep") << "selection.keep"
                              << "AD";
        QTest::newRow("leave out") << "selection.exclude"
                                   << "BCE";
    }
    void rowsAreKeptOrLeftOut() {
        QFETCH(QString, action);
        QFETCH(QString, left);
        Selected t;
        t.fixture.trigger(action);
        t.fixture.settleSoon();
        QCOMPARE(QString::fromStdString(t.cities()), left);
        QVERIFY(t.fixture.session().selections().selection(t.dataset).empty());
        QVERIFY(t.fixture.window().findChild<SelectionBar*>()->chips().isEmpty());
        t.fixture.trigger("edit.undo");
        t.fixture.settleSoon();
        QCOMPARE(t.cities(), std::string("ABCDE"));
    }

    void aSelectionBecomesAColumn() {
        Selected t;
        t.fixture.dialogs().nextText = "big";
        t.fixture.trigger("selection.column");
        t.fixture.settleSoon();
        const ColumnPtr column = t.table().column("big");
        QCOMPARE(column->type(), Type::Boolean);
        std::vector<std::int64_t> values;
        for (std::size_t row = 0; row < column->rows(); ++row) values.push_back(column->integer(row));
        QCOMPARE(values, (std::vector<std::int64_t>{1, 0, 0, 1, 0}));
        QCOMPARE(column->missingCount(), 0U);
        t.fixture.dialogs().nextText.clear();  // cancelled
        t.fixture.trigger("selection.column");
        QCOMPARE(t.table().columnCount(), 3U);
    }

    void nothingHappensWithoutASelection() {
        Selected t;
        t.fixture.trigger("edit.clear-selection");
        for (const char* action : {"selection.invert", "selection.keep", "selection.exclude", "selection.column"}) {
            t.fixture.trigger(action);
        }
        t.fixture.settleSoon();
        QCOMPARE(t.cities(), std::string("ABCDE"));
        QVERIFY(t.fixture.dialogs().errors.isEmpty());
    }

    void aBrushOverManyRowsIsAnsweredAtOnceAndThenExactly() {
        Large t;
        QCOMPARE(t.charts.size(), std::size_t(3));
        QVERIFY(t.map && t.map->scene() && t.table && t.figure);
        QWidget* plot = t.charts[0]->childAt(t.charts[0]->rect().center());
        const auto at = [&](double share) { return QPoint(int(plot->width() * share), int(plot->height() * share)); };
        // While the hand moves first answers come, in all tiles together.
        int marked = 0;
        const auto shown = connect(&Brushing::of(t.fixture.session()), &Brushing::shown, this,
                                   [&] { marked += t.isEstimated() ? 1 : 0; });
        QTest::mousePress(plot, Qt::LeftButton, {}, at(0.3));
        int step = 0;
        const auto moveOn = [&] {
            const QPoint to = at(0.4 + 0.002 * (++step % 200));
            QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(plot, &move);
            return marked >= 2;
        };
        QVERIFY(QTest::qWaitFor(moveOn, 20'000));
        disconnect(shown);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, at(0.6));
        QTRY_VERIFY_WITH_TIMEOUT(t.isExact(), 20'000);
        auto& pipeline = t.fixture.session().pipeline();
        const auto& state = t.fixture.state();
        const Selection selection = t.fixture.session().selections().selection(t.dataset);
        QVERIFY(!selection.empty());
        for (std::size_t i = 0; i < t.charts.size(); ++i) {
            QVERIFY(t.charts[i]->drawnSelected());
            QCOMPARE(cellsOf(*t.charts[i]->drawnSelected()),
                     cellsOf(pipeline.chartAnswer(state, t.specs()[i], selection.predicate)));
        }
        const RowMask rows = pipeline.selected(state, selection);
        QVERIFY(rows.count() > 0 && rows.count() < query::firstAnswerRows);
        QCOMPARE(t.table->selected().count(), rows.count());
        QCOMPARE(t.map->selectedRows().size(), pipeline.selectedFeatures(state, t.layer, selection).count());
        QVERIFY(t.figure->toolTip().remove(',').contains(QString::number(rows.count())));
    }

    void theChipOffersTheSame() {
        Selected t;
        QMenu menu;
        fillSelectionMenu(menu, t.fixture.session(), t.dataset);
        QStringList words;
        for (const QAction* action : menu.actions()) words.append(action->text());
        QCOMPARE(words,
                 QStringList({"Invert the selection", "Keep only the selected rows", "Leave out the selected rows",
                              "Save the selection as a column…", "Save the selection as a set…"}));
        menu.actions().at(1)->trigger();
        t.fixture.settleSoon();
        QCOMPARE(t.cities(), std::string("AD"));
    }
};

QTEST_MAIN(SelectionTest)
#include "selection_test.moc"
