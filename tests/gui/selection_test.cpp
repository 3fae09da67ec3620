// What is done with selected rows, in the real window.
#include "gui/data/data_page.h"
#include "gui/shell/page_tabs.h"
#include "gui/shell/selection_bar.h"
#include "gui/shell/selection_commands.h"
#include "window_fixture.h"

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
