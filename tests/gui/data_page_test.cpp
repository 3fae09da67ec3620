// The data page, driven as a user does: clicks, keys, menus.
#include "cities.h"

#include "gui/data/column_popup.h"
#include "gui/data/dataset_inspector.h"
#include "gui/data/export_table.h"
#include "gui/data/find_bar.h"
#include "gui/data/formula_box.h"
#include "gui/data/step_dialog.h"
#include "gui/data/view_chips.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSemaphore>
#include <QThread>

using namespace kapok;
using namespace kapok::gui;

namespace {

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

/// Keeps all threads of the jobs busy but one, so that jobs end in the order in which they were asked for.
class OneJobAtATime {
public:
    explicit OneJobAtATime(host::Jobs& jobs) {
        const int held = std::max(2, QThread::idealThreadCount()) - 1;
        for (int i = 0; i < held; ++i) {
            jobs.start(Text(), [gate = gate_](host::JobContext&) { gate->acquire(); });
        }
        held_ = held;
    }
    ~OneJobAtATime() { gate_->release(held_); }
    OneJobAtATime(const OneJobAtATime&) = delete;
    OneJobAtATime& operator=(const OneJobAtATime&) = delete;

private:
    std::shared_ptr<QSemaphore> gate_ = std::make_shared<QSemaphore>();
    int held_ = 0;
};

/// Two columns, one of whole numbers but for the last.
QByteArray manyRows(int rows) {
    QByteArray text = "jobs,output\n";
    for (int row = 1; row < rows; ++row) text += QByteArray::number(row) + "," + QByteArray::number(row * 0.25) + "\n";
    return text + "0.5,1.5\n";
}

}  // namespace

class DataPageTest : public QObject {
    Q_OBJECT

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

    void theFirstRowsAreThereWhileTheOthersAreRead() {
        WindowFixture fixture;
        const QString path = written(fixture.folder() + "/large.csv", manyRows(100'000));
        const OneJobAtATime held(fixture.session().jobs());
        QStringList events;
        DataPage* page = nullptr;
        const auto atFirstRows = [&] {
            TableGrid& grid = page->grid();
            events << QString("first %1").arg(grid.shownRows());
            QVERIFY(!page->isReady());
            QVERIFY(grid.isVisible());
            QCOMPARE(grid.table().column(0)->type(), Type::Int64);
            QVERIFY(page->findChild<QLabel*>("rowCount")->text().startsWith("Reading… these are the first 1,000 rows"));
            // What needs the whole table waits for it.
            QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, QPoint(grid.headerRect(1).center().x(), 12));
            QVERIFY(page->view().keys().empty());
            QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.cellRect(2, 1).center());
            QVERIFY(fixture.session().selections().selection(page->item()).empty());
            page->exportTo(fixture.folder() + "/part.csv");
            QCOMPARE(fixture.dialogs().errors.size(), 1);
            grid.setCurrent(700, 1);
        };
        connect(&fixture.session(), &Session::openRequested, this, [&] {
            page = fixture.page<DataPage>();
            connect(page, &DataPage::firstRowsShown, this, atFirstRows);
            connect(page, &DataPage::tableShown, this,
                    [&] { events << QString("all %1").arg(page->grid().shownRows()); });
        });
        fixture.dialogs().nextOpen = {path};
        fixture.trigger("file.open");
        QTRY_COMPARE_WITH_TIMEOUT(events, (QStringList{"first 1000", "all 100000"}), 20'000);
        // Nothing has moved, although a column has another type now.
        TableGrid& grid = page->grid();
        QCOMPARE(grid.table().column(0)->type(), Type::Float64);
        QCOMPARE(grid.currentRow(), qint64(700));
        QVERIFY(grid.verticalScrollBar()->value() > 600);
        QVERIFY(page->findChild<QLabel*>("rowCount")->text().startsWith("100,000 rows"));
        // When it is read again, the rows that are there stay until the new ones come.
        fixture.trigger("data.refresh");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session().jobs().running().size() == 1, 20'000);
        QVERIFY(!events.mid(2).contains("first 1000"));
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

    void whatLeavesIsWhatIsSeen() {
        Cities t;
        t.page.view().addFilter(filterByValues(Field{"region", Type::Text}, {"Delta"}, false));
        t.page.view().setKeys({{"city", false}});
        t.settle();
        const QString path = t.fixture.folder() + "/out.csv";
        const auto content = [](const QString& name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        t.fixture.dialogs().nextSave = path;
        t.fixture.trigger("file.export");
        auto* dialog = t.fixture.dialog<ExportDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->box("bom")->isChecked());
        QVERIFY(!dialog->box("escape-formulas")->isChecked());
        dialog->box("bom")->setChecked(false);
        dialog->box("about")->setChecked(true);
        dialog->accept();
        t.settle();
        QCOMPARE(content(path), QByteArray("city,region,output,founded\nFoshan,Delta,5,2003-01-01\n"
                                           "Guangzhou,Delta,10.5,2001-03-04\nShenzhen,Delta,12.25,1999-05-06\n"));
        const QByteArray about = content(path + ".about.txt");
        QVERIFY2(about.contains("cities.csv") && about.contains("Delta") && about.contains("sorted by city"), about);
        // A format without choices is written at once, an impossible one not at all.
        QTest::qWait(10);
        t.fixture.dialogs().nextSave = t.fixture.folder() + "/out.sqlite";
        t.fixture.trigger("file.export");
        t.settle();
        QVERIFY(!t.fixture.dialog<ExportDialog>());
        QVERIFY(QFile::exists(t.fixture.folder() + "/out.sqlite"));
        QCOMPARE(t.fixture.dialogs().errors, QStringList());
        t.fixture.dialogs().nextSave = t.fixture.folder() + "/out.fgb";
        t.fixture.trigger("file.export");
        t.settle();
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
        QVERIFY(!QFile::exists(t.fixture.folder() + "/out.fgb"));
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
