// The SQL console in the real window: written, completed, run, stopped, kept as a dataset.
#include "window_fixture.h"

#include "gui/data/data_page.h"
#include "gui/data/table_grid.h"
#include "gui/shell/page_tabs.h"
#include "gui/sql/sql_editor.h"
#include "gui/sql/sql_history.h"
#include "gui/sql/sql_page.h"
#include "gui/sql/sql_tables.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

const QByteArray cities =
    "city,region,output\nGuangzhou,Delta,10.5\nShenzhen,Delta,12.25\nFoshan,Delta,5\nShantou,East,\nZhanjiang,West,3."
    "5\n";

/// A window with the table of cities open and the console in front.
struct Console {
    WindowFixture fixture;
    Id id;
    SqlPage* page = nullptr;

    explicit Console(bool withData = true) {
        if (withData) {
            QFile file(fixture.folder() + "/big cities.csv");
            if (file.open(QIODevice::WriteOnly)) file.write(cities);
            file.close();
            id = fixture.openFile(file.fileName());
        }
        fixture.trigger("sql.console");
        page = fixture.page<SqlPage>();
    }

    SqlEditor& editor() { return page->editor(); }
    void settle() {
        for (int quiet = 0; quiet < 6; quiet = fixture.session().jobs().running().empty() ? quiet + 1 : 0)
            QTest::qWait(10);
    }
    void run(const QString& sql) {
        editor().setStatement(sql);
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    QString cell(qint64 row, int column) {
        const Table& table = page->grid().table();
        return QString::fromStdString(
            std::string(table.column(static_cast<std::size_t>(column))->text(static_cast<std::size_t>(row))));
    }
    QStringList offered() {
        QStringList words;
        const auto* model = editor().completer()->completionModel();
        for (int i = 0; i < model->rowCount(); ++i) words << model->index(i, 0).data().toString();
        return words;
    }
};

SqlCatalogue catalogue() {
    return {{"d1", {"big cities", "big_cities"}, Schema{{.name = "city"}, {.name = "output 2024"}, {.name = "region"}}},
            {"d2", {"codes"}, Schema{{.name = "code"}}}};
}

QStringList completed(const char* sql) {
    const std::string text(sql);
    const std::size_t cursor = text.find('|');
    const auto made = sqlCompletions(text.substr(0, cursor) + text.substr(cursor + 1), cursor, catalogue());
    QStringList words;
    for (const auto& candidate : made.candidates) words << QString::fromStdString(candidate.insertion);
    return words;
}

}  // namespace

class SqlPageTest : public QObject {
    Q_OBJECT

private slots:
    void answersWithTheKernelsWhereItCan() {
        Console t;
        t.run("select region, count(*) n from big_cities group by region order by n desc");
        QCOMPARE(t.page->problem(), QString());
        QCOMPARE(t.page->grid().table().rows(), 3U);
        QCOMPARE(t.cell(0, 0), QString("Delta"));
        QVERIFY2(t.page->status().contains("answered by the kernels"), qPrintable(t.page->status()));
        QVERIFY(t.page->status().startsWith("3 rows"));
        t.run("select upper(region) from \"big cities\"");
        QCOMPARE(t.cell(0, 0), QString("DELTA"));
        QVERIFY2(t.page->status().contains("answered by SQLite: the kernels do not answer \"upper\""),
                 qPrintable(t.page->status()));
    }

    void errorsAreMarkedAtTheirPlace() {
        Console t;
        t.run("select town from big_cities");
        QVERIFY2(t.page->problem().contains("no such column: town"), qPrintable(t.page->problem()));
        QCOMPARE(t.editor().errorAt(), std::pair(7, 11));
        QVERIFY(!t.page->keepButton().isEnabled());
        QTest::keyClick(&t.editor(), Qt::Key_X);
        QCOMPARE(t.editor().errorAt(), std::pair(-1, -1));
        t.run("select '广州', nothing");
        QCOMPARE(t.editor().errorAt(), std::pair(17, 24));
        t.run("delete from big_cities");
        QVERIFY(t.page->problem().contains("may not be modified"));
    }

    void resultBecomesADataset() {
        Console t;
        const std::size_t before = t.fixture.state().items().size();
        t.run("select region, sum(output) total from big_cities group by region");
        QTest::mouseClick(&t.page->keepButton(), Qt::LeftButton);
        t.settle();
        QCOMPARE(t.fixture.state().items().size(), before + 1);
        auto* data = t.fixture.page<DataPage>();
        QVERIFY(data);
        const Id made = data->item();
        QCOMPARE(data->grid().table().rows(), 3U);
        QVERIFY((t.fixture.state().dataset(made).source.inputs == std::map<std::string, Id>{{"big_cities", t.id}}));
        // It follows the data.
        t.fixture.session().apply(workbook::addStep(t.fixture.state(), t.id, {FilterStep{"region <> 'West'"}, true}));
        t.settle();
        QCOMPARE(data->grid().table().rows(), 2U);
        // Its statement is changed where it was written.
        t.fixture.window().tabs().openSql(made);
        QCOMPARE(t.fixture.page<SqlPage>(), t.page);
        QVERIFY(t.editor().statement().startsWith("select region, sum"));
        QVERIFY(t.page->changeButton().isVisible());
        QVERIFY(t.page->advice().contains("The data have changed"));
        // The name it was written with is still known.
        t.fixture.session().apply(workbook::rename(t.fixture.state(), t.id, "Towns"));
        t.run("select count(*) n from big_cities");
        QCOMPARE(t.page->problem(), QString());
        QCOMPARE(t.page->advice(), QString());
        QTest::mouseClick(&t.page->changeButton(), Qt::LeftButton);
        t.settle();
        QCOMPARE(t.fixture.page<DataPage>(), data);
        QCOMPARE(data->grid().table().column("n")->integer(0), 4);
        for (int i = 0; i < 4; ++i) t.fixture.trigger("edit.undo");
        QCOMPARE(t.fixture.state().items().size(), before);
    }

    void variablesAreValues() {
        Console t;
        t.fixture.session().apply(workbook::addItem(t.fixture.state(), Variable{std::string("East"), {}}, "part"));
        t.run("select city from big_cities where region = :part");
        QCOMPARE(t.page->grid().table().rows(), 1U);
        QCOMPARE(t.cell(0, 0), QString("Shantou"));
        t.run("select :other");
        QVERIFY(t.page->problem().contains("no variable \"other\""));
    }

    void longStatementsAreStopped() {
        Console t;
        t.editor().setStatement("with recursive t(i) as (select 1 union all select i + 1 from t) select sum(i) from t");
        t.page->run();
        QTest::qWait(100);
        QVERIFY(t.page->isRunning());
        t.page->stop();
        t.settle();
        QVERIFY(!t.page->isRunning());
        QCOMPARE(t.page->problem(), QString());
    }

    void longAnswersAreCut() {
        Console t;
        t.run("with recursive t(i) as (select 1 union all select i + 1 from t where i < 150000) select i from t");
        QCOMPARE(t.page->grid().table().rows(), SqlPage::mostRows);
        QVERIFY2(t.page->status().startsWith("The first 100,000 rows, there are more"), qPrintable(t.page->status()));
    }

    void wordsAreCompleted() {
        Console t;
        t.page->tables().show(t.id);
        t.settle();
        t.editor().setStatement("select  from big_cities");
        t.editor().setCursorPosition(0, 7);
        QTest::keyClicks(&t.editor(), "ou");
        QVERIFY(t.editor().completer()->popup()->isVisible());
        QCOMPARE(t.offered().value(0), QString("output"));
        QTest::keyClick(t.editor().completer()->popup(), Qt::Key_Return);
        QCOMPARE(t.editor().statement(), QString("select output from big_cities"));
    }

    void completions_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("absent");
        const auto row = [](const char* sql, const char* first, const char* absent) {
            QTest::newRow(sql) << QString(first) << QString(absent);
        };
        row("select * from bi|", "big_cities", "city");
        row("select o| from big_cities", "\"output 2024\"", "code");
        row("select c.co| from codes c", "code", "count(");
        row("select x.re| from codes join \"big cities\" as x", "region", "code");
        row("sel|", "SELECT", "city");
        row("select strft|", "strftime(", "city");
        row("select 'ci|ty' from big_cities", "", "city");
        row("select 1 -- ci|", "", "city");
    }

    void completions() {
        QFETCH(QString, first);
        QFETCH(QString, absent);
        const QStringList words = completed(QTest::currentDataTag());
        QCOMPARE(words.value(0), first);
        QVERIFY(!words.contains(absent));
    }

    void tablesListTheirColumns() {
        Console t;
        auto& tree = t.page->tables().tree();
        QCOMPARE(tree.topLevelItemCount(), 1);
        tree.topLevelItem(0)->setExpanded(true);
        t.settle();
        QCOMPARE(tree.topLevelItem(0)->childCount(), 3);
        t.editor().setStatement("select");
        emit tree.itemActivated(tree.topLevelItem(0)->child(1), 0);
        QCOMPARE(t.editor().statement(), QString("select region"));
        t.page->tables().search().setText("outp");
        QVERIFY(tree.topLevelItem(0)->child(1)->isHidden());
        QVERIFY(!tree.topLevelItem(0)->child(2)->isHidden());
    }

    void statementsAreRemembered() {
        Console t;
        t.run("select 1");
        t.run("select 2");
        t.run("select 'x' as password");
        t.editor().setStatement("");
        QTest::keyClick(&t.editor(), Qt::Key_Up);
        QCOMPARE(t.editor().statement(), QString("select 2"));
        QTest::keyClick(&t.editor(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(t.editor().statement(), QString("select 1"));
        QTest::keyClick(&t.editor(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&t.editor(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(t.editor().statement(), QString());
        auto& list = t.page->tables().history();
        QCOMPARE(list.count(), 2);
        emit list.itemActivated(list.item(1));
        QCOMPARE(t.editor().statement(), QString("select 1"));
        QVERIFY(mayHoldSecret("select * from x where url = 'https://me:hidden@host'"));
        QVERIFY(!mayHoldSecret("select a from b where c = 'https://host/path'"));
    }

    void asksADatasetFromTheMenu() {
        Console t;
        t.fixture.window().tabs().open(t.id);
        t.fixture.trigger("sql.query");
        QCOMPARE(t.fixture.page<SqlPage>(), t.page);
        QCOMPARE(t.editor().statement(), QString("SELECT *\nFROM big_cities\nLIMIT 100"));
        t.page->run();
        t.settle();
        QCOMPARE(t.page->grid().table().rows(), 5U);
    }

    void isEmptyWithoutData() {
        Console t(false);
        QVERIFY(t.page);
        QCOMPARE(t.page->status(), QString());
        t.run("select 6 * 7 as answer");
        QCOMPARE(t.page->grid().table().column("answer")->integer(0), 42);
        // The welcome page is another page without an item.
        t.fixture.trigger("view.welcome");
        QVERIFY(!t.fixture.page<SqlPage>());
    }
};

QTEST_MAIN(SqlPageTest)
#include "sql_page_test.moc"
