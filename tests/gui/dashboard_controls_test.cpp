// Filters and inputs on a dashboard, in the real window.
#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/dashboard_page.h"
#include "gui/dashboard/number_tile.h"
#include "gui/dashboard/range_bar.h"
#include "gui/dashboard/range_controls.h"
#include "gui/dashboard/table_tile.h"
#include "gui/dashboard/tile_widget.h"
#include "gui/dashboard/value_list.h"
#include "gui/dashboard/variable_input.h"
#include "window_fixture.h"
#include "workbook/edit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

Tile control(const Id& dataset, const char* field) {
    Tile tile;
    tile.kind = TileKind::Control;
    tile.item = dataset;
    tile.control.field = field;
    return tile;
}

/// Six rows; a list of cities, a range of output, a period, an input, the table and the number of rows beside them.
struct Board {
    enum Place : std::size_t { List, Range, Period, Input, TableOf, Count };

    WindowFixture fixture;
    Id dataset;
    Id dashboard;

    Board() {
        QFile file(fixture.folder() + "/sales.csv");
        if (!file.open(QIODevice::WriteOnly)) qFatal("the file cannot be written");
        file.write(
            "city,output,day\nA,12,2022-03-05\nA,3,2022-12-31\nB,7,2023-06-01\nB,,2023-06-02\nC,40,2024-01-15\n"
            ",1,2024-02-29\n");
        file.close();
        dataset = fixture.openFile(file.fileName());
        auto& session = fixture.session();
        Id limit;
        Variable variable;
        variable.value = 0.0;
        session.apply(workbook::addItem(session.state(), variable, "limit", &limit));
        Dashboard board;
        board.tiles = {control(dataset, "city"), control(dataset, "output"), control(dataset, "day")};
        Tile input;
        input.kind = TileKind::Control;
        input.control.variable = limit;
        Tile table;
        table.item = dataset;
        Tile count;
        count.kind = TileKind::Number;
        count.item = dataset;
        count.filter = "coalesce(output, 0) >= @limit";
        board.tiles.insert(board.tiles.end(), {input, table, count});
        for (std::size_t i = 0; i < board.tiles.size(); ++i) {
            board.tiles[i].x = static_cast<int>(i % 3) * 4;
            board.tiles[i].y = static_cast<int>(i / 3) * 4;
            board.tiles[i].width = 4;
        }
        session.apply(workbook::addItem(session.state(), board, "Board", &dashboard));
        emit session.openRequested(dashboard);
        fixture.settleSoon();
    }

    template <class T>
    T* find(Place place) {
        auto* page = fixture.page<DashboardPage>();
        return page->canvas().tiles()[place]->findChild<T*>();
    }
    void tick(int row, bool on) {
        find<QListWidget>(List)->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        fixture.settleSoon();
    }
    /// The rows that the table shows, and the number beside it.
    std::pair<qint64, QString> shown() {
        return {find<TableTile>(TableOf)->shownRows(), find<NumberTile>(Count)->findChild<QLabel*>()->text()};
    }
    QStringList values() {
        QStringList all;
        auto* list = find<QListWidget>(List);
        for (int i = 0; i < list->count(); ++i) all << list->item(i)->text();
        return all;
    }
};

using Shown = std::pair<qint64, QString>;

}  // namespace

class DashboardControlsTest : public QObject {
    Q_OBJECT

private slots:
    void valuesAreTicked() {
        Board t;
        QCOMPARE(t.values(), QStringList({"A (2)", "B (2)", "C (1)", "(missing) (1)"}));
        QCOMPARE(t.shown(), Shown(6, "6"));
        t.tick(1, true);
        QCOMPARE(t.shown(), Shown(2, "2"));
        t.tick(3, true);
        QCOMPARE(t.shown(), Shown(3, "3"));
        QCOMPARE(t.fixture.state().dashboard(t.dashboard).tiles[0].control.values,
                 (std::vector<std::string>{"'B'", "missing"}));
        t.fixture.trigger("edit.undo");  // both ticks: one after the other in one control
        t.fixture.settleSoon();
        QCOMPARE(t.shown(), Shown(6, "6"));
        QVERIFY(t.find<ValueList>(Board::List)->chosen().empty());
    }

    void allAreShownAgain() {
        Board t;
        t.tick(0, true);
        for (QLabel* label : t.find<ValueList>(Board::List)->findChildren<QLabel*>()) emit label->linkActivated("all");
        t.fixture.settleSoon();
        QCOMPARE(t.shown(), Shown(6, "6"));
    }

    void aControlOffersWhatTheOthersLeave() {
        Board t;
        auto* from = t.find<NumberRange>(Board::Range)->findChild<QLineEdit*>();
        from->setText("5");
        emit from->editingFinished();
        t.fixture.settleSoon();
        QCOMPARE(t.shown(), Shown(3, "3"));
        QCOMPARE(t.values(), QStringList({"A (1)", "B (1)", "C (1)"}));
        t.tick(0, true);
        QCOMPARE(t.shown(), Shown(1, "1"));
        from->setText("20");
        emit from->editingFinished();
        t.fixture.settleSoon();
        QCOMPARE(t.values(), QStringList({"C (1)", "'A' (0)"}));  // what is chosen stays in sight
        QCOMPARE(t.shown(), Shown(0, "0"));
    }

    void rangesAreDragged() {
        Board t;
        auto* bar = t.find<RangeBar>(Board::Range);
        QCOMPARE(std::pair(bar->low(), bar->high()), std::pair(1.0, 40.0));
        QTest::keyClick(bar, Qt::Key_Left, Qt::ShiftModifier);  // the upper end, by a hundredth of the range
        t.fixture.settleSoon();
        QCOMPARE(t.shown(), Shown(4, "4"));
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() - 2, bar->height() / 2));
        t.fixture.settleSoon();
        QCOMPARE(t.shown(), Shown(6, "6"));
        QVERIFY(t.fixture.state().dashboard(t.dashboard).tiles[1].control.to.empty());
    }

    void periods_data() {
        QTest::addColumn<int>("preset");
        QTest::addColumn<int>("rows");
        QTest::newRow("last 30 days of the data") << 1 << 1;
        QTest::newRow("last 12 months of the data") << 2 << 4;
        QTest::newRow("last year") << 3 << 2;
        QTest::newRow("year before") << 4 << 2;
    }
    void periods() {
        QFETCH(int, preset);
        QFETCH(int, rows);
        Board t;
        auto* presets = t.find<QComboBox>(Board::Period);
        presets->setCurrentIndex(preset);
        emit presets->activated(preset);
        t.fixture.settleSoon();
        QCOMPARE(t.shown().first, qint64(rows));
    }

    void aVariableIsSet() {
        Board t;
        auto* input = t.find<VariableInput>(Board::Input)->findChild<QLineEdit*>();
        QCOMPARE(input->text(), QString("0"));
        input->setText("7");
        emit input->editingFinished();
        t.fixture.settleSoon();
        QCOMPARE(t.shown(), Shown(6, "3"));
        input->setText("seven");
        emit input->editingFinished();
        t.fixture.settleSoon();
        QCOMPARE(input->text(), QString("7"));
        t.fixture.trigger("edit.undo");
        t.fixture.settleSoon();
        QCOMPARE(t.shown(), Shown(6, "6"));
        QCOMPARE(input->text(), QString("0"));
    }
};

QTEST_MAIN(DashboardControlsTest)
#include "dashboard_controls_test.moc"
