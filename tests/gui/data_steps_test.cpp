// Steps in the window: their list, their forms, formulas, new data.
#include "cities.h"

#include "gui/common/widgets.h"
#include "gui/data/dataset_inspector.h"
#include "gui/data/field_editors.h"
#include "gui/data/form_dialog.h"
#include "gui/data/formula_box.h"
#include "gui/data/join_dialog.h"
#include "gui/data/name_review_dialog.h"
#include "gui/data/replay_dialog.h"
#include "gui/data/step_dialogs.h"
#include "gui/data/steps_panel.h"
#include "gui/shell/page_tabs.h"
#include "spec/names.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

using namespace kapok;
using namespace kapok::gui;

namespace {

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

class DataStepsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Cities> cities_;  ///< for what changes nothing

private slots:
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

    void namesAreReviewedBeforeTheyAreJoined() {
        Cities t;
        const Id other = t.fixture.openFile(written(t.fixture.folder() + "/codes.csv",
                                                    "name,code\nGuangzhou City,440100\nShenzen,440300\nfoshan,440600\n"
                                                    "Shantou,440500\nZhanjang,440800\nZhanjiangg,449999\n"));
        t.fixture.window().tabs().open(t.id);
        t.settle();
        t.fixture.trigger("data.join");
        auto* join = t.fixture.dialog<JoinDialog>();
        join->setOther(other);
        t.settle();
        chooseData(join->findChild<QComboBox*>("joinLeft"), "city");
        chooseData(join->findChild<QComboBox*>("joinRight"), "name");
        join->matchNames(true);
        t.settle();
        QVERIFY(!join->action());
        join->reviewNames();
        auto* review = join->findChild<NameReviewDialog*>();
        QVERIFY(review);
        QTRY_VERIFY_WITH_TIMEOUT(review->isReady(), 10000);
        NameReviewModel& names = review->model();
        QCOMPARE(names.rowCount(), 4);         // Shantou is the same on both sides
        QCOMPARE(names.counts().accepted, 1);  // Foshan differs in writing alone
        QCOMPARE(names.counts().open, 3);
        review->shown().setCurrentIndex(int(ReviewShown::Open));
        QCOMPARE(names.rowCount(), 3);
        // By keys alone: the first has no partner, the next takes its best, the last its second candidate.
        QTableView& list = review->list();
        const auto goTo = [&](const QString& left) {
            for (int row = 0; row < names.rowCount(); ++row) {
                if (names.name(row).left == left) list.setCurrentIndex(names.index(row, 0));
            }
        };
        QVERIFY(QDir().mkpath(KAPOK_BINARY_DIR "/screenshots"));
        QVERIFY(join->grab().save(KAPOK_BINARY_DIR "/screenshots/prepare-join-names.png"));
        QVERIFY(review->grab().save(KAPOK_BINARY_DIR "/screenshots/prepare-name-review.png"));
        list.setFocus();
        goTo("Guangzhou");
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(names.rowCount(), 2);
        goTo("Shenzhen");
        QTest::keyClick(&list, Qt::Key_Return);
        goTo("Zhanjiang");
        QTest::keyClick(&list, Qt::Key_2);
        QCOMPARE(names.rowCount(), 0);
        QVERIFY2(review->summary().startsWith("3 accepted, 1 without a partner, 0 open"),
                 qPrintable(review->summary()));
        review->accept();
        QTRY_VERIFY_WITH_TIMEOUT(join->isReady(), 10000);
        join->accept();
        t.settle();
        const auto& step = std::get<JoinStep>(t.steps()[0].action);
        QVERIFY(step.names);
        QCOMPARE(step.names->partners.size(), std::size_t(4));
        QCOMPARE(step.names->partners.at("Guangzhou"), std::string());
        QCOMPARE(t.cell(1, "code"), QString("440300"));
        QCOMPARE(t.cell(2, "code"), QString("440600"));
        QCOMPARE(t.cell(3, "code"), QString("440500"));
        QCOMPARE(t.cell(0, "code"), QString());
        const QString last = t.cell(4, "code");
        QVERIFY(last == "440800" || last == "449999");
    }

    void theRestIsJudgedAtOnce() {
        FuzzyMatch match;
        match.candidates = {
            {"a", "A1", 0.99, 1, 3}, {"a", "A2", 0.9, 2, 3}, {"b", "B", 0.85, 2, 1}, {"d", "D", 0.95, 1, 1}};
        match.unmatched = {"c"};
        NameReviewModel model;
        model.setNames(namesToReview(match, NameReview{.partners = {{"d", "other"}, {"gone", "x"}}}));
        QCOMPARE(model.counts().accepted, 1);
        model.acceptFrom(0.95);
        QCOMPARE(model.counts().accepted, 2);
        QCOMPARE(model.name(0).partner, QString("A1"));
        model.show(ReviewShown::WithoutCandidate, {});
        QCOMPARE(model.rowCount(), 1);
        model.judge(0, Judgement::Accepted);  // there is nothing to accept
        QCOMPARE(model.counts().open, 2);
        model.show(ReviewShown::All, "b");
        QCOMPARE(model.rowCount(), 1);
        model.rejectOpen();
        const std::map<std::string, std::string> expected{
            {"a", "A1"}, {"b", ""}, {"c", ""}, {"d", "other"}, {"gone", "x"}};
        QVERIFY(model.partners({{"d", "other"}, {"gone", "x"}}) == expected);
    }

    void formulasMayNameVariables() {
        Cities t;
        FormulaBox box(t.grid.table().schema(), true);
        box.setText("output > @limit");
        QVERIFY(!box.problem().isEmpty());
        box.setVariables([](const std::string& name) {
            return name == "limit" ? std::optional<std::string>("123456") : std::nullopt;
        });
        box.setText("output > @limit");
        QCOMPARE(box.problem(), QString());
        box.setText("output > @limit + nothing");
        QVERIFY2(box.problem().contains("nothing"), qPrintable(box.problem()));
        QCOMPARE(box.problemAt(), std::pair(18, 25));
        box.setText("@other > 1");
        QVERIFY2(box.problem().contains("@other"), qPrintable(box.problem()));
        QCOMPARE(box.problemAt(), std::pair(0, 6));
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
};

QTEST_MAIN(DataStepsTest)
#include "data_steps_test.moc"
