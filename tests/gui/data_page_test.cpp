// The data page and its steps, driven as a user does: clicks, keys, menus, forms.
#include "window_fixture.h"

#include "gui/data/cell_text.h"
#include "gui/data/column_popup.h"
#include "gui/data/data_page.h"
#include "gui/data/dataset_inspector.h"
#include "gui/data/field_editors.h"
#include "gui/data/find_bar.h"
#include "gui/data/form_dialog.h"
#include "gui/data/formula_box.h"
#include "gui/data/replay_dialog.h"
#include "gui/data/step_dialogs.h"
#include "gui/data/steps_panel.h"
#include "gui/data/table_grid.h"
#include "gui/data/view_chips.h"
#include "gui/shell/page_tabs.h"
#include "spec/names.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

QString written(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(content);
    return path;
}

const QByteArray cities =
    "city,region,output,founded\n"
    "Guangzhou,Delta,10.5,2001-03-04\n"
    "Shenzhen,Delta,12.25,1999-05-06\n"
    "Foshan,Delta,5,2003-01-01\n"
    "Shantou,East,,2010-10-10\n"
    "Zhanjiang,West,3.5,2000-02-29\n";

/// A window with the five cities in front.
struct Cities {
    WindowFixture fixture;
    Id id = fixture.openFile(written(fixture.folder() + "/cities.csv", cities));
    DataPage& page = *fixture.page<DataPage>();
    TableGrid& grid = page.grid();

    /// As the fixture's, but these tables are small: what starts, starts at once.
    void settle() {
        for (int quiet = 0; quiet < 6; quiet = fixture.session().jobs().running().empty() ? quiet + 1 : 0)
            QTest::qWait(10);
    }
    const std::vector<Step>& steps() { return fixture.state().dataset(id).steps; }
    QString cell(qint64 row, const char* column) { return typedText(*grid.table().column(column), grid.tableRow(row)); }
    void clickHead(int column, Qt::KeyboardModifiers keys = {}) {
        const QRect head = grid.headerRect(column);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, keys, QPoint(head.center().x(), 12));
        settle();
    }
    void clickCell(qint64 row, int column, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, keys, grid.cellRect(row, column).center());
        settle();
    }
    void run(QMenu* menu, const QString& words) {
        const std::unique_ptr<QMenu> owned(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == words) return action->trigger(), settle();
        }
        QFAIL(qPrintable("no action " + words));
    }
    QLineEdit* cellEditor() { return grid.viewport()->findChild<QLineEdit*>(); }
};

/// Rows that are not there until they are looked at, and are all the same chunk then.
Table endless(std::size_t rows) {
    Buffer<std::int64_t> values;
    for (std::size_t row = 0; row < chunkRows; ++row) values.push_back(static_cast<std::int64_t>(row));
    const ChunkPtr chunk = makeChunk(Type::Int64, std::move(values), {});
    std::vector<ChunkSummary> summaries(rows / chunkRows, ChunkSummary{chunkRows, 0, 0, chunkRows - 1});
    summaries.push_back({rows % chunkRows, 0, 0, chunkRows - 1});
    return Table({std::make_shared<const Column>(Field{"value", Type::Int64}, std::move(summaries),
                                                 [chunk](std::size_t) { return chunk; })});
}

std::vector<StepAction> oneOfEachKind() {
    return {FilterStep{"output > 4"},
            DeriveStep{"double", "output * 2", "万元", "Twice"},
            SelectStep{{"output", "city"}},
            RenameStep{"city", "place"},
            SortStep{{{"region", true}, {"city", false, TextCollation::Pinyin}}},
            TopStep{3, {{"output", true}}},
            EditStep{2, "region", "South", false},
            EditStep{2, "region", "", true},
            WindowStep{{"region"},
                       {{"output", true}},
                       {{WindowOp::Rank, "", "place"}, {WindowOp::MovingMean, "output", "", 3, true, true}}},
            PeriodStep{"founded",
                       {"region"},
                       PeriodUnit::Year,
                       PeriodBase::Previous,
                       {{"output", PeriodMeasure::Difference, "more"}}},
            PivotStep{{"city"}, "region", {{AggregateOp::Quantile, "output", "q", 0.9}}, {"Delta", "East"}},
            UnpivotStep{{"city", "region"}, "field", "text", true},
            SampleStep{SampleSize::Share, 1000, 0.5, {"region"}, 7},
            FillStep{{"output"}, FillMethod::Linear, "", {"region"}, "founded", 2},
            FillStep{{"output"}, FillMethod::Constant, "0"},
            BinStep{"output", "class", BinMethod::Breaks, 5, {0, 5, 20}, {"low", "high"}},
            RecodeStep{"region",
                       "part",
                       {{"Delta", "D"}, {std::nullopt, "?"}, {"East", std::nullopt}},
                       RecodeOthers::Value,
                       "other"},
            SplitStep{"city", SplitMode::Widths, ",", {2, 3}, {"a", "b"}, false, false},
            DatePartsStep{"founded", {DatePart::Year, DatePart::Week}}};
}

}  // namespace

class DataPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Cities> cities_;  ///< for what changes nothing

private slots:
    void clicksOnHeadsSortTheView() {
        Cities t;
        t.clickHead(2);
        QCOMPARE(t.cell(0, "city"), QString("Zhanjiang"));
        QCOMPARE(t.cell(4, "city"), QString("Shantou"));  // missing comes last
        t.clickHead(2);
        QCOMPARE(t.cell(0, "city"), QString("Shenzhen"));
        t.clickHead(1);
        t.clickHead(0, Qt::ShiftModifier);
        QCOMPARE(t.cell(0, "city"), QString("Foshan"));  // Delta first, by name within
        QCOMPARE(t.page.chips().chips(), QStringList{"Sorted by region ↑, city ↑"});
        QVERIFY(t.steps().empty());
        emit t.page.chips().keepRequested();
        t.settle();
        QCOMPARE(t.steps().size(), std::size_t(1));
        QVERIFY((std::get<SortStep>(t.steps()[0].action).keys ==
                 std::vector<OrderKey>{{"region", false}, {"city", false}}));
        QVERIFY(t.page.chips().chips().isEmpty());
        t.fixture.trigger("edit.undo");
        QVERIFY(t.steps().empty());
    }

    void cellsFilterTheViewOrMakeAStep() {
        Cities t;
        t.clickCell(0, 1);
        t.run(t.page.cellMenu(0, 1), "Show only rows with this");
        QCOMPARE(t.grid.shownRows(), qint64(3));
        QCOMPARE(t.page.chips().chips(), QStringList{"region: Delta • 3 rows"});
        t.run(t.page.cellMenu(0, 0), "Show only rows without this");
        QCOMPARE(t.grid.shownRows(), qint64(2));
        t.page.view().removeFilter(0);
        t.settle();
        QCOMPARE(t.grid.shownRows(), qint64(4));
        emit t.page.chips().keepRequested();
        t.settle();
        QCOMPARE(t.grid.table().rows(), std::size_t(4));
        t.run(t.page.cellMenu(2, 2), "Step: drop rows with this");  // a missing value
        QCOMPARE(t.grid.table().rows(), std::size_t(3));
        t.fixture.trigger("edit.undo");
        t.fixture.trigger("edit.undo");
        t.settle();
        QCOMPARE(t.grid.table().rows(), std::size_t(5));
    }

    void headsHaveProfilesThatFilter() {
        Cities t;
        QCOMPARE(t.grid.glances().size(), std::size_t(4));
        QCOMPARE(t.grid.glances()[1].profile.distinct, std::size_t(3));
        QCOMPARE(t.grid.glances()[2].profile.missing, std::size_t(1));
        // A click on the profile opens it.
        const QRect head = t.grid.headerRect(1);
        QTest::mouseClick(t.grid.viewport(), Qt::LeftButton, {}, QPoint(head.center().x(), head.bottom() - 20));
        auto* popup = t.page.findChild<ColumnPopup*>();
        QVERIFY(popup);
        QCOMPARE(popup->values()->count(), 3);
        QCOMPARE(popup->values()->item(0)->data(Qt::UserRole).toString(), QString("Delta"));
        popup->filterByValues(true);
        t.settle();
        QCOMPARE(t.grid.shownRows(), qint64(2));
        t.page.view().clear();
        t.settle();
        // A range of numbers, by the keyboard.
        t.clickCell(0, 2);
        QTest::keyClick(&t.grid, Qt::Key_Down, Qt::AltModifier);
        popup = t.page.findChild<ColumnPopup*>();
        QVERIFY(popup);
        auto edits = popup->findChildren<QLineEdit*>();
        QCOMPARE(edits.size(), 2);
        edits[0]->setText("4");
        QTest::keyClick(edits[0], Qt::Key_Return);
        t.settle();
        QCOMPARE(t.grid.shownRows(), qint64(3));
    }

    void theStatusLineCountsWhatIsSelected() {
        Cities t;
        QCOMPARE(t.page.note(), QString());
        t.clickCell(0, 2);
        t.clickCell(2, 2, Qt::ShiftModifier);
        // 10.5 + 12.25 + 5 = 27.75
        QCOMPARE(t.page.note(), QString("output: 3 rows • sum 27.75 • mean 9.25 • from 5.00 to 12.25"));
        QVERIFY(!t.fixture.window().findChildren<QLabel*>().isEmpty());
        QTest::keyClick(&t.grid, Qt::Key_Left);
        t.settle();
        QCOMPARE(t.page.note(), QString("region: 3 rows • 1 different"));
        QTest::keyClick(&t.fixture.window(), Qt::Key_Escape);
        t.settle();
        QCOMPARE(t.page.note(), QString());
    }

    void rowsAreGoneToByTheirNumber() {
        Cities t;
        t.clickHead(2);
        t.fixture.dialogs().nextText = "2";
        t.fixture.trigger("data.go-to-row");
        QCOMPARE(t.cell(t.grid.currentRow(), "city"), QString("Shenzhen"));
    }

    void wordsAreFoundInAllColumns() {
        Cities t;
        QTest::keyClick(&t.fixture.window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(t.page.findBar().isVisible());
        auto* field = t.page.findBar().findChild<QLineEdit*>();
        QTest::keyClicks(field, "ZH");
        QTRY_COMPARE_WITH_TIMEOUT(t.page.findBar().count(), QString("In 3 rows"), 5000);
        QTest::keyClick(field, Qt::Key_Return);
        const auto at = [&] { return t.cell(t.grid.currentRow(), "city"); };
        const QString first = at();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(at() != first);
        t.fixture.trigger("edit.find-previous");
        QCOMPARE(at(), first);
        field->setText("2000-02");
        QTest::keyClick(field, Qt::Key_Return);
        t.settle();
        QCOMPARE(t.grid.currentRow(), qint64(4));
        QCOMPARE(t.grid.currentColumn(), 3);
        field->setText("nowhere");
        QTest::keyClick(field, Qt::Key_Return);
        t.settle();
        QCOMPARE(t.page.findBar().count(), QString("Not found"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!t.page.findBar().isVisible());
    }

    void rowsAreCopiedWithAndWithoutNames() {
        Cities t;
        t.clickCell(0, 0);
        t.clickCell(3, 0, Qt::ControlModifier);
        t.fixture.trigger("edit.copy");
        t.settle();
        QCOMPARE(QApplication::clipboard()->text(),
                 QString("Guangzhou\tDelta\t10.5\t2001-03-04\nShantou\tEast\t\t2010-10-10"));
        t.fixture.trigger("edit.copy-with-names");
        t.settle();
        QVERIFY(QApplication::clipboard()->text().startsWith("city\tregion\toutput\tfounded\nGuangzhou"));
        t.fixture.trigger("edit.clear-selection");
        t.settle();
        t.grid.setCurrent(1, 2);
        t.fixture.trigger("edit.copy");
        QCOMPARE(QApplication::clipboard()->text(), QString("12.25"));
    }

    void frozenColumnsStay() {
        Cities t;
        t.fixture.window().resize(760, 600);
        t.settle();
        t.run(t.page.headerMenu(0), "Keep the columns up to here in place");
        QCOMPARE(t.grid.frozen(), 1);
        const int left = t.grid.headerRect(0).left();
        const int second = t.grid.headerRect(1).left();
        t.grid.horizontalScrollBar()->setValue(30);
        if (t.grid.horizontalScrollBar()->maximum() >= 30) QVERIFY(t.grid.headerRect(1).left() < second);
        QCOMPARE(t.grid.headerRect(0).left(), left);
        t.run(t.page.headerMenu(0), "Let all columns scroll");
        QCOMPARE(t.grid.frozen(), 0);
    }

    void anEditedCellIsAStep() {
        Cities t;
        QTest::mouseDClick(t.grid.viewport(), Qt::LeftButton, {}, t.grid.cellRect(1, 2).center());
        QVERIFY(t.cellEditor());
        QCOMPARE(t.cellEditor()->text(), QString("12.25"));
        // What is no number is not taken, and says so.
        t.cellEditor()->setText("many");
        QTest::keyClick(t.cellEditor(), Qt::Key_Return);
        QVERIFY(t.cellEditor() && t.cellEditor()->toolTip().contains("many"));
        QVERIFY(t.steps().empty());
        t.cellEditor()->setText("1,300.5");
        QTest::keyClick(t.cellEditor(), Qt::Key_Return);
        t.settle();
        QCOMPARE(t.steps().size(), std::size_t(1));
        QVERIFY(t.steps()[0].action == StepAction(EditStep{2, "output", "1300.5", false}));
        QCOMPARE(t.cell(1, "output"), QString("1300.5"));
        // The same cell again changes the same step; F2 opens it, nothing typed is a missing value.
        t.grid.setFocus();
        QTest::keyClick(&t.grid, Qt::Key_F2);
        QVERIFY(t.cellEditor());
        t.cellEditor()->clear();
        QTest::keyClick(t.cellEditor(), Qt::Key_Return);
        t.settle();
        QCOMPARE(t.steps().size(), std::size_t(1));
        QCOMPARE(t.cell(1, "output"), QString());
        t.fixture.trigger("edit.undo");
        t.fixture.trigger("edit.undo");
        t.settle();
        QCOMPARE(t.cell(1, "output"), QString("12.25"));
        // Esc leaves the cell as it was.
        QTest::keyClick(&t.grid, Qt::Key_F2);
        t.cellEditor()->setText("7");
        QTest::keyClick(t.cellEditor(), Qt::Key_Escape);
        QVERIFY(t.steps().empty());
    }

    void typedTextsBecomeValues_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        const auto row = [](Type type, const char* typed, const char* canonical) {
            QTest::newRow(typed) << static_cast<int>(type) << QString::fromUtf8(typed) << QString::fromUtf8(canonical);
        };
        row(Type::Float64, "1,234.5", "1234.5");
        row(Type::Float64, "1e3", "1000");
        row(Type::Float64, "nan", "");
        row(Type::Int64, "12 ", "12");
        row(Type::Int64, "1.5", "");
        row(Type::Boolean, "Yes", "true");
        row(Type::Boolean, "maybe", "");
        row(Type::Date, "2024/3/5", "2024-03-05");
        row(Type::Date, "2024年3月5日", "2024-03-05");
        row(Type::Date, "2023-02-29", "");
        row(Type::DateTime, "2024-03-05 08:30", "2024-03-05T08:30:00");
        row(Type::Text, " 00123", " 00123");
    }

    void typedTextsBecomeValues() {
        QFETCH(int, type);
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        const auto made = canonicalText(static_cast<Type>(type), typed);
        QCOMPARE(made.has_value(), !canonical.isEmpty());
        if (made) QCOMPARE(QString::fromStdString(*made), canonical);
    }

    void stepsAreMovedSwitchedAndDeletedByKeys() {
        Cities t;
        auto steps = std::vector<Step>{{FilterStep{"output > 4"}, true}, {TopStep{2, {{"output", true}}}, true}};
        t.fixture.session().apply(workbook::replaceSteps(t.fixture.state(), t.id, steps));
        t.settle();
        StepsPanel& panel = t.page.about().steps();
        QListWidget& list = *panel.list();
        QVERIFY(list.item(0)->toolTip().contains("5 → 3 rows"));
        QVERIFY(list.item(1)->toolTip().contains("3 → 2 rows"));
        list.setFocus();
        list.setCurrentRow(1);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        t.settle();
        QVERIFY(std::holds_alternative<TopStep>(t.steps()[0].action));
        QVERIFY(list.item(0)->toolTip().contains("5 → 2 rows"));
        list.item(0)->setCheckState(Qt::Unchecked);
        t.settle();
        QVERIFY(!t.steps()[0].enabled);
        QCOMPARE(t.grid.table().rows(), std::size_t(3));
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Delete);
        t.settle();
        QCOMPARE(t.steps().size(), std::size_t(1));
        QVERIFY(t.fixture.state().has(t.id));
        for (int i = 0; i < 3; ++i) t.fixture.trigger("edit.undo");
        QVERIFY(t.steps() == steps);
        t.settle();
    }

    void aStepThatCannotBeDoneIsMarked() {
        Cities t;
        const std::vector<Step> steps{{FilterStep{"output > 4"}, true}, {SelectStep{{"nothing"}}, true}};
        t.fixture.session().apply(workbook::replaceSteps(t.fixture.state(), t.id, steps));
        t.settle();
        QVERIFY(!t.page.isReady());
        const QListWidget& list = *t.page.about().steps().list();
        QVERIFY(!list.item(0)->toolTip().contains("cannot"));
        QVERIFY(list.item(1)->toolTip().contains("cannot be done"));
    }

    void everyKindOfStepHasAForm_data() {
        QTest::addColumn<int>("index");
        const auto all = oneOfEachKind();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%zu %s", i, std::string(stepNames()[all[i].index()]).c_str()) << static_cast<int>(i);
    }

    void everyKindOfStepHasAForm() {
        QFETCH(int, index);
        const StepAction action = oneOfEachKind()[static_cast<std::size_t>(index)];
        if (!cities_) cities_ = std::make_unique<Cities>();
        Cities& t = *cities_;
        for (const auto& row : stepForms()) {
            if (row.step != stepNames()[action.index()]) continue;
            FormDialog dialog(t.fixture.session(), StepPlace{t.id, {}}, t.grid.table(), row);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.setAction(action);
            QVERIFY(dialog.action());
            QVERIFY2(*dialog.action() == action, row.title);
            return;
        }
        QFAIL("no form");
    }

    void everyFormOpensFromTheMenu() {
        Cities t;
        for (const auto& row : stepForms()) {
            if (!*row.action) continue;
            t.fixture.trigger(row.action);
            t.settle();
            QPointer<FormDialog> dialog = t.fixture.dialog<FormDialog>();
            QVERIFY2(dialog, row.action);
            dialog->close();
            QTRY_VERIFY(!dialog);
        }
    }

    void columnsAreChosenAndMovedByKeys() {
        Cities t;
        t.fixture.trigger("data.columns");
        auto* dialog = t.fixture.dialog<FormDialog>();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 10000);
        dialog->accept();
        t.settle();
        QVERIFY(t.steps()[0].action == StepAction(SelectStep{{"output", "city", "region"}}));
    }

    void aChangedStepKeepsItsPlace() {
        Cities t;
        const std::vector<Step> steps{{FilterStep{"output > 4"}, true}, {SortStep{{{"city", true}}}, true}};
        t.fixture.session().apply(workbook::replaceSteps(t.fixture.state(), t.id, steps));
        t.settle();
        QListWidget& list = *t.page.about().steps().list();
        list.setFocus();
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Return);
        t.settle();
        auto* dialog = t.fixture.dialog<FormDialog>();
        QVERIFY(dialog);
        QVERIFY(*dialog->action() == steps[0].action);
        dialog->findChild<FormulaBox*>()->setText("output > 11");
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 10000);
        dialog->accept();
        t.settle();
        QVERIFY(t.steps()[0].action == StepAction(FilterStep{"output > 11"}));
        QCOMPARE(t.steps().size(), std::size_t(2));
        QCOMPARE(t.grid.table().rows(), std::size_t(1));
    }

    void rowsOfAnotherDatasetAreAppended() {
        Cities t;
        const Id other = t.fixture.openFile(
            written(t.fixture.folder() + "/more.csv", "city,region,output,founded\nMeizhou,East,2,2011-01-01\n"));
        t.fixture.window().tabs().open(t.id);
        t.settle();
        t.fixture.trigger("data.union");
        auto* dialog = t.fixture.dialog<FormDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->action());
        dialog->findChild<QListWidget*>()->item(0)->setCheckState(Qt::Checked);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 10000);
        dialog->accept();
        t.settle();
        QVERIFY(t.steps()[0].action == StepAction(UnionStep{{other}}));
        QCOMPARE(t.grid.table().rows(), std::size_t(6));
    }

    void aFormulaPointsAtItsMistake() {
        Cities t;
        FormulaBox box(t.grid.table().schema(), true);
        box.setText(QString::fromUtf8("city = '广州' and outptu > 4"));
        QVERIFY(box.problem().contains("outptu"));
        QCOMPARE(box.problemAt(), std::pair(16, 22));  // characters, not bytes
        box.setText("output + 1");
        QVERIFY(!box.problem().isEmpty());  // no condition
        box.setText("output > 4");
        QCOMPARE(box.problem(), QString());
    }

    void aFormulaIsCompleted() {
        Cities t;
        FormulaBox box(t.grid.table().schema(), false);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.editor()->setFocus();
        QTest::keyClicks(box.editor(), "outp");
        QTRY_VERIFY(box.completer()->popup()->isVisible());
        QTest::keyClick(box.completer()->popup(), Qt::Key_Return);
        QCOMPARE(box.text(), QString("output"));
    }

    void newDataAreComparedBeforeTheyAreUsed() {
        Cities t;
        const std::vector<Step> steps{{FilterStep{"output > 4"}, true}};
        t.fixture.session().apply(workbook::replaceSteps(t.fixture.state(), t.id, steps));
        const auto before = t.fixture.state();
        t.fixture.dialogs().nextOpen = {written(t.fixture.folder() + "/next.csv",
                                                "city,region,output,staff\n"
                                                "Guangzhou,Delta,11,5\nShenzhen,Delta,13,6\nFoshan,Delta,1,7\n"
                                                "Qingyuan,North,8,8\nShaoguan,North,2,1\nMeizhou,North,6,1\n")};
        t.fixture.trigger("data.replay");
        auto* dialog = t.fixture.dialog<ReplayDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 10000);
        const auto& found = *dialog->replay()->differences;
        QCOMPARE(found.rowsBefore, std::size_t(5));
        QCOMPARE(found.rowsAfter, std::size_t(6));
        QCOMPARE(found.newFields, std::vector<std::string>{"staff"});
        QCOMPARE(found.lostFields, std::vector<std::string>{"founded"});
        QVERIFY2(dialog->lines().join('\n').contains("North"), qPrintable(dialog->lines().join('\n')));
        QCOMPARE(dialog->replay()->rows, std::size_t(4));
        QVERIFY(t.fixture.state() == before);
        dialog->accept();
        t.settle();
        QCOMPARE(t.grid.table().rows(), std::size_t(4));
        t.fixture.trigger("edit.undo");
        t.settle();
        QVERIFY(t.fixture.state() == before);
    }

    void twoThousandMillionRowsScroll() {
        const std::size_t rows = (std::size_t{1} << 31) - 1;
        TableGrid grid;
        grid.resize(800, 600);
        grid.setTable(endless(rows));
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QCOMPARE(grid.shownRows(), static_cast<qint64>(rows));
        for (int i = 0; i <= 10; ++i) {
            grid.verticalScrollBar()->setValue(static_cast<int>(i * (static_cast<qint64>(rows) / 10)));
            grid.viewport()->repaint();
        }
        grid.setCurrent(static_cast<qint64>(rows) - 1, 0);
        QCOMPARE(grid.currentRow(), static_cast<qint64>(rows) - 1);
        const QRect last = grid.cellRect(grid.currentRow(), 0);
        QVERIFY(last.bottom() <= grid.viewport()->height() && last.top() > 0);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, last.center() - QPoint(0, 26));
        QCOMPARE(grid.currentRow(), static_cast<qint64>(rows) - 2);
        qint64 from = -1;
        connect(&grid, &TableGrid::rangePicked, this, [&](qint64 first, qint64) { from = first; });
        QTest::keyClick(&grid, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(from, qint64(0));
    }

    // For people to judge, beside the pictures of pictures_test.
    void picturesAreTaken() {
        const QString folder = QStringLiteral(KAPOK_BINARY_DIR "/screenshots");
        QVERIFY(QDir().mkpath(folder));
        Cities t;
        const auto keep = [&](QWidget& widget, const QString& name) {
            t.fixture.settle();
            QVERIFY(widget.grab().save(
                QStringLiteral("%1/prepare-%2-%3.png").arg(folder, name).arg(qRound(100 * widget.devicePixelRatio()))));
        };
        t.fixture.session().apply(
            workbook::replaceSteps(t.fixture.state(), t.id,
                                   {{FilterStep{"output > 1 or output is missing"}, true},
                                    {WindowStep{{"region"}, {{"output", true}}, {{WindowOp::Rank, "", "place"}}}, true},
                                    {DeriveStep{"double", "output * 2"}, false}}));
        t.fixture.settle();
        for (const bool dark : {false, true}) {
            const QString theme = dark ? "dark" : "light";
            t.fixture.trigger(dark ? "view.theme-dark" : "view.theme-light");
            t.page.view().setKeys({{"output", true}});
            t.page.view().addFilter(filterByValues(Field{"region", Type::Text}, {"Delta", "West"}, false));
            t.fixture.settle();
            t.clickCell(0, 2);
            t.clickCell(2, 2, Qt::ShiftModifier);
            t.fixture.trigger("edit.find");
            t.page.findBar().findChild<QLineEdit*>()->setText("zh");
            keep(t.fixture.window(), "page-" + theme);
            for (const int column : {1, 2}) {
                t.page.showProfile(column, t.grid.mapToGlobal(QPoint(100, 100)));
                auto* popup = t.page.findChildren<ColumnPopup*>().last();
                keep(*popup, QString("profile%1-%2").arg(column).arg(theme));
                popup->close();
            }
            for (const char* action : {"data.filter", "data.window", "data.recode", "data.pivot", "data.columns",
                                       "data.fill", "data.aggregate"}) {
                t.fixture.trigger(action);
                t.fixture.settle();
                auto* dialog = t.fixture.dialog<StepDialog>();
                QVERIFY2(dialog, action);
                if (auto* box = dialog->findChild<FormulaBox*>()) box->setText("outptu > round(4, ");
                keep(*dialog, QString::fromLatin1(action).section('.', 1) + "-" + theme);
                dialog->close();
                t.fixture.settle();
            }
            QTest::keyClick(&t.fixture.window(), Qt::Key_Escape);
            t.page.view().clear();
        }
    }
};

QTEST_MAIN(DataPageTest)
#include "data_page_test.moc"
