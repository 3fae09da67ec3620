// Containers, layouts, pictures, actions, kept views, presentations, refreshing and live results, in the real window.
#include "board.h"

#include "gui/analysis/analysis_inspector.h"
#include "gui/dashboard/action_runner.h"
#include "gui/dashboard/bookmarks.h"
#include "gui/dashboard/number_tile.h"
#include "gui/dashboard/presentation.h"
#include "gui/dashboard/refresher.h"
#include "workbook/pictures.h"
#include "workbook/selection_carrier.h"

#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace kapok;
using namespace kapok::gui;

class DashboardTest : public QObject {
    Q_OBJECT

private slots:
    void aDragIsOneStep() {
        Board t;
        const auto before = t.spec();
        const auto steps = t.steps();
        t.drag(Board::Count, t.widget(Board::Count).geometry().topLeft() + QPoint(0, 80));
        QCOMPARE(t.steps(), steps);  // it falls back up: nothing is above it
        t.drag(Board::Rows, t.widget(Board::Bars).geometry().topLeft());
        QCOMPARE(t.tile(Board::Rows).x, 4);
        QCOMPARE(t.tile(Board::Bars).y, 4);
        QCOMPARE(t.steps(), steps + 1);
        t.undo();
        QVERIFY(t.spec() == before);
    }

    void tilesGoIntoContainersAndOut() {
        Board t;
        const auto before = t.spec();
        t.drag(Board::Count, t.widget(Board::Box).innerRect().topLeft() + QPoint(40, 20));
        QCOMPARE(containerOf(t.spec(), Board::Count), std::optional<std::size_t>(Board::Box));
        QVERIFY(t.widget(Board::Box).geometry().contains(t.widget(Board::Count).geometry()));
        auto* tabs = t.widget(Board::Box).findChild<QTabBar*>();
        QCOMPARE(tabs->count(), 2);
        tabs->setCurrentIndex(1);
        QVERIFY(t.widget(Board::Count).isHidden());
        t.drag(Board::Bars, t.widget(Board::Box).innerRect().topLeft());
        QCOMPARE(t.tile(Board::Bars).tab, 1);
        QVERIFY(!t.widget(Board::Bars).isHidden());
        t.undo();
        QVERIFY(!containerOf(t.spec(), Board::Bars));
        tabs->setCurrentIndex(0);
        t.drag(Board::Count, t.widget(Board::Rows).geometry().topLeft());
        QVERIFY(!containerOf(t.spec(), Board::Count));
        QCOMPARE(t.tile(Board::Count).x, 0);
        t.undo();
        t.undo();
        QVERIFY(t.spec() == before);
    }

    void aContainerGivesItsTilesBack() {
        Board t;
        t.canvas().moveInto(Board::Bars, Board::Box, 0);
        t.canvas().removeTile(Board::Box);
        QCOMPARE(t.spec().tiles.size(), 3U);
        QVERIFY(!containerOf(t.spec(), Board::Bars));
        t.undo();
        QVERIFY(containerOf(t.spec(), Board::Bars));
    }

    void eachLayoutHasItsArrangement() {
        Board t;
        const auto screen = arrangement(t.spec(), LayoutKind::Screen);
        t.canvas().setLayoutKind(LayoutKind::A4);
        QVERIFY(t.widget(Board::Rows).geometry().right() < 1000);
        const auto steps = t.steps();
        t.drag(Board::Bars, t.widget(Board::Rows).geometry().topLeft());
        QCOMPARE(t.steps(), steps + 1);
        QVERIFY(isEdited(t.spec(), LayoutKind::A4));
        QCOMPARE(arrangement(t.spec(), LayoutKind::A4)[Board::Bars].y, 0);
        QVERIFY(arrangement(t.spec(), LayoutKind::Screen) == screen);
        t.undo();
        QVERIFY(!isEdited(t.spec(), LayoutKind::A4));
        t.canvas().setLayoutKind({});
        QCOMPARE(t.canvas().layoutKind(), LayoutKind::Screen);
    }

    void aNarrowWindowHasOneColumn() {
        Board t;
        DashboardCanvas narrow(t.session(), t.dashboard);
        narrow.resize(500, 900);
        narrow.show();
        t.fixture.settleSoon();
        QVERIFY(narrow.isNarrow());
        const auto& tiles = narrow.tiles();
        QCOMPARE(tiles[Board::Rows]->x(), tiles[Board::Bars]->x());
        QVERIFY(tiles[Board::Bars]->y() > tiles[Board::Rows]->geometry().bottom());
    }

    void tilesAreLinedUp() {
        Board t;
        t.canvas().setCurrent(Board::Bars);
        t.canvas().toggleChosen(Board::Count);
        auto* same =
            t.page().inspector()->findChild<QPushButton*>(QStringLiteral("align %1").arg(int(Alignment::SameHeight)));
        QVERIFY(same);
        same->click();
        QCOMPARE(t.tile(Board::Count).height, 4);
        t.undo();
        QCOMPARE(t.tile(Board::Count).height, 2);
    }

    void picturesAreKeptInTheWorkbook() {
        Board t;
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString png = t.fixture.folder() + "/logo.png";
        QVERIFY(image.save(png));
        t.fixture.dialogs().nextOpen = {png};
        t.canvas().setCurrent(-1);
        for (auto* button : t.page().inspector()->findChildren<QPushButton*>())
            if (button->text() == "Picture…") button->click();
        QFile::remove(png);
        QCOMPARE(t.spec().tiles.size(), 5U);
        const QString file = t.fixture.folder() + "/board.kapok";
        t.session().workbook().saveAs(file);
        t.session().workbook().open(file);
        const std::string key = t.spec().tiles.back().picture;
        QCOMPARE(QImage::fromData(workbook::pictureFile(t.state(), key)).size(), QSize(40, 20));
        emit t.session().openRequested(t.dashboard);
        t.fixture.settleSoon();
        const QImage shown = t.widget(4).content().picture().toImage();
        QCOMPARE(shown.pixelColor(shown.width() / 2, shown.height() / 2), QColor(Qt::red));
        t.canvas().removeTile(4);
        QVERIFY(t.state().tables().empty());  // nothing shows it any more
        t.undo();
        QVERIFY(!t.state().tables().empty());
    }

    void whatIsNoPictureIsRefused() {
        Board t;
        t.fixture.dialogs().nextOpen = {t.file};
        t.canvas().setCurrent(-1);
        for (auto* button : t.page().inspector()->findChildren<QPushButton*>())
            if (button->text() == "Picture…") button->click();
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
        QCOMPARE(t.spec().tiles.size(), 4U);
    }

    void titlesAndFramesAreChosen() {
        Board t;
        t.change(
            [](Dashboard& board) { board.tiles[Board::Rows].showTitle = board.tiles[Board::Rows].border = false; });
        QVERIFY(t.widget(Board::Rows).content().widget()->height() >= t.widget(Board::Rows).height() - 2);
    }

    void aPairSaysWhatANumberShows() {
        Board t;
        const auto shown = [&](LinkAction action) {
            Linking linking;
            if (action != LinkAction::Highlight) linking.views = {{t.chart, t.dataset, action}};
            t.session().apply(workbook::setLinking(linking));
            t.session().selections().select({t.dataset, "city = 'A'", "A", t.chart});
            t.fixture.settleSoon();
            return t.widget(Board::Count).findChild<NumberTile*>()->accessibleName();
        };
        const QString highlighted = shown(LinkAction::Highlight);
        QVERIFY2(highlighted.startsWith("2 ") && highlighted.endsWith("all rows: 4"), qPrintable(highlighted));
        const QString filtered = shown(LinkAction::Filter);
        QVERIFY2(filtered.startsWith("2 ") && !filtered.contains("all rows"), qPrintable(filtered));
        QVERIFY(shown(LinkAction::None).startsWith("4 "));
    }

    void aContainerInAContainerIsRefused() {
        Board t;
        t.change([](Dashboard& board) {
            board.tiles.push_back(placed(TileKind::Container, 0, 10, 12, 3));
            tileId(board, Board::Box);
        });
        const Dashboard before = t.spec();
        t.canvas().moveInto(4, Board::Box, 0);
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
        QCOMPARE(t.spec(), before);
        Dashboard nested = before;
        nested.tiles[4].in = before.tiles[Board::Box].id;
        QVERIFY(!t.session().replace(t.dashboard, nested, {}));  // nor by the command line's edits
        QCOMPARE(t.spec(), before);
        t.drag(4, t.widget(Board::Box).geometry().topLeft() + QPoint(20, 60));
        const auto& said = t.session().messages().messages();
        QVERIFY(!said.empty() && said.back().title.contains("cannot lie"));
        QVERIFY(t.tile(4).in.empty());
    }

    void anActionFiltersTheDashboard() {
        Board t;
        t.change([](Dashboard& board) { board.tiles[Board::Bars].actions = {{.kind = ActionKind::Filter}}; });
        QCOMPARE(t.number(), QString("4"));
        t.select("city = 'A'", "A");
        emit t.canvas().actionRequested(Board::Bars, 0);
        t.fixture.settleSoon();
        QCOMPARE(t.number(), QString("2"));
        QVERIFY(t.session().selections().selections().empty());
        t.undo();
        QCOMPARE(t.number(), QString("4"));
        t.fixture.trigger("edit.redo");
        emit t.canvas().actionRequested(Board::Bars, 0);  // nothing is selected: all rows
        t.fixture.settleSoon();
        QCOMPARE(t.number(), QString("4"));
    }

    void aButtonGoesToATab() {
        Board t;
        t.canvas().moveInto(Board::Count, Board::Box, 1);
        Dashboard other;
        other.tiles = {placed(TileKind::Button, 0, 0, 3, 1)};
        Dashboard named = t.spec();
        const std::string target = tileId(named, Board::Count);
        t.session().replace(t.dashboard, named, {});
        other.tiles[0].actions = {{.kind = ActionKind::GoTo, .target = t.dashboard, .tile = target}};
        t.select("city = 'B'");
        t.session().add(other, "Start");
        t.fixture.settleSoon();
        t.widget(0).findChild<QPushButton*>()->click();
        t.fixture.settleSoon();
        QCOMPARE(t.page().item(), t.dashboard);
        QVERIFY(!t.widget(Board::Count).isHidden());
        QVERIFY(!t.session().selections().selection(t.dataset).empty());  // goes along
    }

    void addressesAreAskedFor() {
        Board t;
        t.change([](Dashboard& board) {
            board.tiles[Board::Bars].actions = {
                {.kind = ActionKind::Address, .onSelect = true, .address = "https://example.org/?city={city}"}};
        });
        emit t.canvas().actionRequested(Board::Bars, std::nullopt);  // a selection was cleared: nothing to do
        t.select("city = 'A'");
        emit t.canvas().actionRequested(Board::Bars, std::nullopt);
        t.fixture.settleSoon();
        QCOMPARE(t.fixture.dialogs().asked, QStringList{"open-address"});
        QVERIFY(t.fixture.dialogs().addresses.isEmpty());  // the answer was no
        t.fixture.dialogs().answers["open-address"] = Answer::Yes;
        emit t.canvas().actionRequested(Board::Bars, 0);
        t.fixture.settleSoon();
        QCOMPARE(t.fixture.dialogs().addresses, QStringList{"https://example.org/?city=A"});
        t.select("output > 1");  // both cities
        emit t.canvas().actionRequested(Board::Bars, 0);
        t.fixture.settleSoon();
        QCOMPARE(t.fixture.dialogs().addresses.size(), 1);
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
    }

    void viewsAreKeptAndShown() {
        Board t;
        Variable limit;
        limit.value = 1.0;
        Id variable;
        t.session().apply(workbook::addItem(t.state(), limit, "limit", &variable));
        t.change([&](Dashboard& board) {
            Tile input = placed(TileKind::Control, 0, 20, 3, 2);
            input.control.variable = variable;
            board.tiles.push_back(input);
            board.filters = {{t.dataset, "output > 5", "large"}};
        });
        t.select("city = 'A'", "A");
        t.canvas().showTab(Board::Box, 1);
        const auto steps = t.steps();
        keepBookmark(t.session(), t.canvas(), "Mine");
        QCOMPARE(t.steps(), steps + 1);
        QCOMPARE(t.spec().bookmarks.size(), 1U);
        t.session().selections().clearAll();
        t.canvas().showTab(Board::Box, 0);
        t.change([](Dashboard& board) { board.filters.clear(); });
        limit.value = 2.0;
        t.session().replace(variable, limit, {});
        const auto before = t.steps();
        showBookmark(t.session(), t.canvas(), "Mine");
        t.fixture.settleSoon();
        QCOMPARE(t.steps(), before + 1);
        QCOMPARE(t.spec().filters.size(), 1U);
        QCOMPARE(std::get<double>(std::get<Variable>(t.state().item(variable).value).value), 1.0);
        QCOMPARE(t.session().selections().selection(t.dataset).label, std::string("A"));
        QCOMPARE(t.widget(Board::Box).content().tab(), 1);
        t.undo();
        QVERIFY(t.spec().filters.empty());
        QVERIFY_EXCEPTION_THROWN(showBookmark(t.session(), t.canvas(), "none"), Error);
        removeBookmark(t.session(), t.dashboard, "Mine");
        QVERIFY(t.spec().bookmarks.empty());
    }

    void dashboardsArePresentedInTurn() {
        Board t;
        Dashboard second;
        second.tiles = {placed(TileKind::Text, 0, 0, 6, 2)};
        Id other;
        t.session().apply(workbook::addItem(t.state(), second, "Second", &other));
        second.presented = false;
        t.session().apply(workbook::addItem(t.state(), second, "Hidden"));
        auto* shown = t.page().present();
        QPointer<Presentation> presentation(shown);
        QCOMPARE(shown->pages(), (std::vector<Id>{t.dashboard, other}));
        QVERIFY(!shown->isPaused());
        shown->step(1);
        QCOMPARE(shown->current(), other);
        QVERIFY(!shown->isPaused());
        QTest::mouseClick(&shown->canvas(), Qt::LeftButton);
        QVERIFY(shown->isPaused());
        QTest::keyClick(shown, Qt::Key_Space);
        QVERIFY(!shown->isPaused());
        QTest::keyClick(shown, Qt::Key_Left);
        QCOMPARE(shown->current(), t.dashboard);
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(!presentation);
    }

    void changedSourcesAreReadAgain() {
        Board t;
        write(t.file, rows + "C,1,2024-01-01\n");
        t.page().refresher().refreshNow();
        t.fixture.settleSoon();
        QCOMPARE(t.number(), QString("5"));
        QVERIFY(t.page().refresher().last().isValid());
        QVERIFY(t.page().refresher().error().isEmpty());
        QFile::remove(t.file);
        t.page().refresher().refreshNow();
        t.fixture.settleSoon();
        auto* note = t.page().findChild<QLabel*>("refreshed");
        QVERIFY2(note->toolTip().startsWith("Not refreshed:"), qPrintable(note->toolTip()));
        QCOMPARE(t.fixture.dialogs().errors, QStringList());  // seen, never in the way
        QCOMPARE(t.number(), QString("5"));
        write(t.file, rows);
        t.page().refresher().refreshNow();
        t.fixture.settleSoon();
        QVERIFY(t.page().refresher().error().isEmpty());
        QCOMPARE(t.number(), QString("4"));
    }

    void resultsArePutOnADashboardInOneStep() {
        LiveBoard t;
        const auto steps = t.steps();
        const auto before = t.state();
        t.putBoth();
        QCOMPARE(t.steps(), steps + 2);
        QCOMPARE(t.spec().tiles.size(), t.first + 2);
        QCOMPARE(t.bins(), std::size_t(3));
        QCOMPARE(t.widget(t.first).content().data()->rows(), std::size_t(3));
        t.undo();
        t.undo();
        QVERIFY(t.state() == before);
        putOnDashboard(t.session(), {t.analysis, PartKind::Chart, "gone"}, {}, t.dashboard);
        QCOMPARE(t.fixture.dialogs().errors.size(), 1);
    }

    void resultsAreDropped() {
        LiveBoard t;
        emit t.session().openRequested(t.dashboard);
        const std::unique_ptr<QMimeData> part(mimeOf(ResultPart{t.analysis, PartKind::Chart, "histogram"}));
        QVERIFY(canBePut(part.get()));
        putDropped(t.session(), t.dashboard, part.get(), {6, 0, 6, 4});
        t.fixture.settleSoon();
        QCOMPARE(t.spec().tiles.size(), t.first + 1);
        const std::unique_ptr<QMimeData> item(mimeOf(t.chart));
        putDropped(t.session(), t.dashboard, item.get(), {0, 0, 6, 4});
        QCOMPARE(t.spec().tiles.back().item, t.chart);
    }

    void resultsFollowAVariable() {
        LiveBoard t;
        t.fixture.dialogs().nextText = "classes";
        auto* inspector = static_cast<AnalysisInspector*>(t.analysisPage().inspector());
        auto* bind = inspector->findChild<QToolButton*>("bind bins");
        QVERIFY(bind);
        const auto steps = t.steps();
        bind->click();
        auto* menu = inspector->findChild<QMenu*>("binding");
        QVERIFY(menu);
        menu->actions().back()->trigger();  // a new variable, with the present value
        menu->close();
        t.fixture.settleSoon();
        QCOMPARE(t.steps(), steps + 1);
        QCOMPARE(t.state().analysis(t.analysis).variables.at("bins"), std::string("classes"));
        t.putBoth();
        QCOMPARE(t.bins(), std::size_t(3));
        const Id variable = t.state().findByName("classes")->id;
        Variable more;
        more.value = std::int64_t{5};
        t.session().replace(variable, more, {});
        QVERIFY(t.widget(t.first + 1).content().isStale());
        t.fixture.settleSoon();
        QVERIFY(!t.widget(t.first + 1).content().isStale());
        QCOMPARE(t.bins(), std::size_t(5));
        more.value = std::int64_t{-5};  // refused by the module: said in the tile
        t.session().replace(variable, more, {});
        t.fixture.settleSoon();
        QVERIFY(!t.widget(t.first + 1).badge().isEmpty());
        QCOMPARE(t.fixture.dialogs().errors, QStringList());
        t.undo();
        t.fixture.settleSoon();
        QCOMPARE(t.widget(t.first + 1).badge(), QString());
    }

    void everyKindIsExported_data() {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<int>("layout");
        QTest::newRow("pdf, A4") << "pdf" << int(LayoutKind::A4);
        QTest::newRow("svg, 16:9") << "svg" << int(LayoutKind::Slide);
        QTest::newRow("png, wide") << "png" << int(LayoutKind::Wide);
    }
    void everyKindIsExported() {
        QFETCH(QString, ending);
        QFETCH(int, layout);
        Board t;
        t.canvas().moveInto(Board::Bars, Board::Box, 1);
        t.canvas().showTab(Board::Box, 1);
        t.change([&](Dashboard& board) { board.filters = {{t.dataset, "output > 5", "large ones"}}; });
        t.canvas().setLayoutKind(static_cast<LayoutKind>(layout));
        const QString path = t.fixture.folder() + "/board." + ending;
        t.page().exportTo(path);
        t.fixture.settleSoon();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 4000);
        if (ending == "svg") QVERIFY(bytes.contains("large ones") && bytes.contains("sales.csv"));
        QCOMPARE(t.fixture.dialogs().errors, QStringList());
    }

    void theDataBehindAreExported() {
        Board t;
        t.page().exportTo(t.fixture.folder() + "/data.csv");
        QFile table(t.fixture.folder() + "/data 1 sales.csv");
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().startsWith("city,output,day"));
        QVERIFY(QFile::exists(t.fixture.folder() + "/data 2 Bars.csv"));
    }

    // For people to judge; kept in the build folder, screenshots/.
    void everyKindIsDrawn() {
        Board t;
        QImage image(300, 120, QImage::Format_RGB32);
        image.fill(QColor(0x1F6FEB));
        const QString png = t.fixture.folder() + "/logo.png";
        QVERIFY(image.save(png));
        t.fixture.dialogs().nextOpen = {png};
        t.canvas().setCurrent(-1);
        for (auto* button : t.page().inspector()->findChildren<QPushButton*>())
            if (button->text() == "Picture…") button->click();
        t.change([&](Dashboard& board) {
            Tile list = placed(TileKind::Control, 0, 14, 3, 4);
            list.item = t.dataset;
            list.control.field = "city";
            Tile go = placed(TileKind::Button, 9, 2, 3, 2);
            go.actions = {{.kind = ActionKind::GoTo, .target = t.chart}};
            go.showTitle = false;
            Tile text = placed(TileKind::Text, 3, 14, 6, 4);
            text.text = "## 说明\n\nText **without** a frame.";
            text.border = text.showTitle = false;
            board.tiles.insert(board.tiles.end(), {list, go, text});
            board.tiles[Board::Box].title = "Details";
            board.filters = {{t.dataset, "output > 5", "large ones"}};
        });
        t.canvas().moveInto(Board::Bars, Board::Box, 0);
        const QString folder = QStringLiteral(KAPOK_BINARY_DIR "/screenshots");
        QDir().mkpath(folder);
        const auto keep = [&](const QString& name) {
            t.fixture.settleSoon();
            QVERIFY(t.fixture.window().grab().save(QStringLiteral("%1/board-%2.png").arg(folder, name)));
        };
        t.canvas().setCurrent(Board::Box);
        keep("light");
        t.fixture.trigger("view.chinese");
        t.fixture.trigger("view.theme-dark");
        t.canvas().setCurrent(5);
        keep("dark-zh");
        t.fixture.trigger("view.theme-light");
        t.canvas().setCurrent(6);
        t.canvas().setLayoutKind(LayoutKind::A4);
        keep("a4-zh");
        t.fixture.trigger("view.english");
        auto* presentation = t.page().present();
        t.fixture.settleSoon();
        QVERIFY(presentation->grab().save(folder + "/board-presented.png"));
        presentation->close();
        QCOMPARE(t.fixture.dialogs().errors, QStringList());
    }
};

QTEST_MAIN(DashboardTest)
#include "dashboard_test.moc"
