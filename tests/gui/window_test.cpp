// How the window behaves: crash and recovery, language and theme, names for assistive tools, drags.
#include "window_fixture.h"

#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/dashboard_page.h"
#include "gui/dashboard/tile_widget.h"
#include "gui/data/data_page.h"
#include "gui/data/table_grid.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/explorer.h"
#include "gui/shell/file_commands.h"
#include "gui/shell/page_tabs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QProcess>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

const QString program = QStringLiteral(KAPOK_BINARY_DIR "/bin/kapok");

QString smallTable(const QString& folder) {
    const QString path = folder + "/cities.csv";
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly);
    file.write("city,output\nGuangzhou,10\nShenzhen,12\nFoshan,5\n");
    return path;
}

/// Controls on the screen that a screen reader could not name.
QStringList nameless(QWidget& window) {
    QStringList found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
        if (widget->objectName().startsWith("qt_")) continue;
        QString words = widget->accessibleName();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) words += button->text();
        const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                             qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractItemView*>(widget) ||
                             (qobject_cast<QLineEdit*>(widget) && !qobject_cast<QComboBox*>(widget->parent()) &&
                              !qobject_cast<QAbstractSpinBox*>(widget->parent()));
        if (control && words.trimmed().isEmpty()) {
            found.append(QString::fromLatin1(widget->metaObject()->className()) + ' ' + widget->objectName());
        }
    }
    return found;
}

}  // namespace

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void closingWithWorkRunningAsksAndCancels() {
        WindowFixture fixture;
        bool cancelled = false;
        fixture.session().jobs().start(
            verbatim("Endless work"),
            [](host::JobContext& context) {
                for (;;) {
                    context.check();
                    QThread::msleep(5);
                }
            },
            [&](const host::JobEnd& end) { cancelled = end.status == host::JobStatus::Cancelled; });
        fixture.dialogs().answers["jobs-running"] = Answer::Cancel;
        QVERIFY(!fixture.window().close());
        QCOMPARE(fixture.dialogs().asked, QStringList{"jobs-running"});
        QCOMPARE(fixture.session().jobs().running().size(), std::size_t{1});
        fixture.dialogs().answers["jobs-running"] = Answer::Yes;
        QVERIFY(fixture.window().close());
        QVERIFY(cancelled);
        QVERIFY(fixture.session().jobs().running().empty());
    }

    void workSurvivesAKilledProgram() {
        QVERIFY2(QFileInfo::exists(program), "the program has not been built");
        QTemporaryDir folder;
        const QString recovery = folder.filePath("data/recovery");
        QProcess killed;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("KAPOK_CONFIG_DIR", folder.filePath("config"));
        environment.insert("KAPOK_DATA_DIR", folder.filePath("data"));
        killed.setProcessEnvironment(environment);
        killed.start(program, {smallTable(folder.path())});
        QVERIFY(killed.waitForStarted());
        // The journal knows of the dataset as soon as it is there.
        QTRY_VERIFY_WITH_TIMEOUT(journalHolds(recovery, "cities.csv"), 20000);
        killed.kill();
        QVERIFY(killed.waitForFinished());

        WindowFixture fixture({1440, 900}, recovery);
        fixture.dialogs().answers.insert("recover", Answer::Yes);
        fixture.window().start({});
        fixture.settle();
        QCOMPARE(fixture.dialogs().asked, QStringList{"recover"});
        QCOMPARE(fixture.state().items(ItemKind::Dataset).size(), std::size_t(1));
        QVERIFY(fixture.session().workbook().isModified());
        QVERIFY(fixture.page<DataPage>());
        QCOMPARE(fixture.page<DataPage>()->grid().table().rows(), std::size_t(3));
    }

    void languageAndThemeChangeAtOnce() {
        WindowFixture fixture;
        fixture.openFile(smallTable(fixture.folder()));
        fixture.trigger("view.chinese");
        if (!QFileInfo::exists(QStringLiteral(KAPOK_BINARY_DIR "/bin/translations/kapok_zh_CN.qm"))) {
            QFAIL("the catalogue has not been built");
        }
        QCOMPARE(QLocale().language(), QLocale::Chinese);
        for (const auto* action : fixture.window().actions().all()) {
            if (action->objectName() == "view.english") continue;
            QVERIFY2(action->text().contains(QRegularExpression("\\p{Han}")), qPrintable(action->text()));
        }
        fixture.trigger("view.english");
        QCOMPARE(fixture.window().actions().action("file.save")->text(), QString("Save"));
        const QColor light = fixture.window().palette().color(QPalette::Window);
        fixture.trigger("view.theme-dark");
        QVERIFY(fixture.window().palette().color(QPalette::Window).lightness() < light.lightness());
        fixture.trigger("view.theme-light");
        QCOMPARE(fixture.window().palette().color(QPalette::Window), light);
    }

    void everyControlHasAName() {
        WindowFixture fixture;
        QCOMPARE(nameless(fixture.window()), QStringList());
        QVERIFY2(!FileCommands::exampleWorkbook().isEmpty(), "the example workbook has not been built");
        fixture.trigger("file.example");
        fixture.settle();
        for (const auto kind : {ItemKind::Dataset, ItemKind::Analysis, ItemKind::Chart, ItemKind::Map,
                                ItemKind::Dashboard, ItemKind::Report}) {
            fixture.window().tabs().open(fixture.state().items(kind).front()->id);
            fixture.settle();
            QCOMPARE(nameless(fixture.window()), QStringList());
        }
    }

    void draggingATileIsOneStep() {
        WindowFixture fixture;
        const Id data = fixture.openFile(smallTable(fixture.folder()));
        Dashboard dashboard;
        for (int i = 0; i < 2; ++i) {
            Tile tile;
            tile.item = data;
            tile.x = 6 * i;
            dashboard.tiles.push_back(tile);
        }
        fixture.session().add(dashboard, "Board");
        fixture.settle();
        auto* page = fixture.page<DashboardPage>();
        QVERIFY(page);
        const auto before = fixture.state();
        auto* tile = page->canvas().tiles().front();
        QWidget* head = tile->childAt(tile->width() / 2, 20);
        while (head->parentWidget() != tile) head = head->parentWidget();
        const QPoint start = head->mapToGlobal(head->rect().center());
        QTest::mousePress(head, Qt::LeftButton, {}, head->rect().center());
        for (int i = 1; i <= 10; ++i) {
            const QPoint at = head->mapFromGlobal(start + QPoint(50 * i, 0));
            QMouseEvent move(QEvent::MouseMove, at, head->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(head, &move);
        }
        QTest::mouseRelease(head, Qt::LeftButton, {}, head->mapFromGlobal(start + QPoint(500, 0)));
        const Id board = page->item();
        QVERIFY(fixture.state().dashboard(board).tiles != before.dashboard(board).tiles);
        fixture.trigger("edit.undo");
        QVERIFY(fixture.state() == before);
    }

    void itemsAreRenamedAndDeletedInTheExplorer() {
        WindowFixture fixture;
        const Id data = fixture.openFile(smallTable(fixture.folder()));
        fixture.trigger("insert.chart");
        fixture.settle();
        auto* explorer = fixture.window().findChild<Explorer*>();
        explorer->setCurrent(data);
        fixture.trigger("edit.rename");
        auto* editor = explorer->findChild<QAbstractItemView*>()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText("Cities");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture.state().item(data).name, std::string("Cities"));
        // Its chart goes with it, after a question; one step of undo brings both back.
        explorer->setCurrent(data);
        explorer->removeCurrent();
        QCOMPARE(fixture.dialogs().asked, QStringList{"delete-dependents"});
        QCOMPARE(fixture.state().items().size(), std::size_t(2));
        fixture.dialogs().answers.insert("delete-dependents", Answer::Yes);
        explorer->removeCurrent();
        QVERIFY(fixture.state().items().empty());
        fixture.trigger("edit.undo");
        QCOMPARE(fixture.state().items().size(), std::size_t(2));
        fixture.settle();
    }

    void thePaletteRunsCommands() {
        WindowFixture fixture;
        fixture.openFile(smallTable(fixture.folder()));
        QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = fixture.window().findChild<CommandPalette*>();
        QTRY_VERIFY(palette->isVisible());
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, "dark");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QVERIFY(fixture.session().appearance().isDark());
    }

private:
    static bool journalHolds(const QString& folder, const QByteArray& words) {
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words)) return true;
        }
        return false;
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
