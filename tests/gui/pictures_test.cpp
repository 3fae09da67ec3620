// Pictures of the window for people to judge: light and dark, English and Chinese, at 100 % and 200 %. They are kept in
// the build folder, screenshots/. What the test itself checks: every page is drawn and no dialog complains.
#include "window_fixture.h"

#include "gui/data/data_page.h"
#include "gui/map/map_page.h"
#include "gui/report/report_page.h"
#include "gui/shell/file_commands.h"
#include "gui/shell/page_tabs.h"

#include <QDialog>
#include <QDir>
#include <QProcess>
#include <QtTest>

using namespace kapok;
using namespace kapok::gui;

namespace {

const QString pictureFolder = QStringLiteral(KAPOK_BINARY_DIR "/screenshots");

constexpr int quickPng = 80;  // hardly packed: that takes longer than drawing

void keep(WindowFixture& fixture, const QString& name, const QString& look) {
    fixture.settleSoon();
    const QPixmap picture = fixture.window().grab();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(pictureFolder, name, look), "PNG", quickPng));
}

}  // namespace

class PicturesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QDir().mkpath(pictureFolder); }

    // A scale is fixed when a program starts: the other one is a process of its own.
    void both() {
        if (qEnvironmentVariableIsSet("KAPOK_PICTURE_SCALE")) return take(qEnvironmentVariable("KAPOK_PICTURE_SCALE"));
        QProcess twice;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_SCALE_FACTOR", "2");
        environment.insert("KAPOK_PICTURE_SCALE", "200");
        twice.setProcessEnvironment(environment);
        twice.setProcessChannelMode(QProcess::ForwardedChannels);
        twice.start(QCoreApplication::applicationFilePath(), QStringList());
        take(QStringLiteral("100"));
        QVERIFY(twice.waitForFinished(240000));
        QCOMPARE(twice.exitCode(), 0);
    }

private:
    void take(const QString& scale) {
        WindowFixture fixture(scale == "100" ? QSize(1440, 900) : QSize(1366, 768));
        const QString example = FileCommands::exampleWorkbook();
        for (const bool dark : {false, true}) {
            for (const bool chinese : {false, true}) {
                fixture.trigger(dark ? "view.theme-dark" : "view.theme-light");
                fixture.trigger(chinese ? "view.chinese" : "view.english");
                const QString look =
                    QStringLiteral("%1-%2-%3").arg(dark ? "dark" : "light", chinese ? "zh" : "en", scale);
                fixture.trigger("view.welcome");
                keep(fixture, "welcome", look);
                if (example.isEmpty()) continue;
                if (fixture.state().items().empty()) openCopy(fixture, example);
                showAll(fixture, look);
            }
        }
        fixture.trigger("view.theme-light");
        fixture.trigger("view.english");
        if (!example.isEmpty()) showDialogs(fixture, scale);
        QCOMPARE(fixture.dialogs().errors, QStringList());
        QVERIFY2(!example.isEmpty(), "the example workbook has not been built");
    }

    /// One process at a time may write the example itself. Its data lie beside it.
    static void openCopy(WindowFixture& fixture, const QString& example) {
        const QDir folder = QFileInfo(example).dir();
        for (const QString& file : folder.entryList(QDir::Files)) {
            QVERIFY(QFile::copy(folder.filePath(file), fixture.folder() + '/' + file));
        }
        fixture.dialogs().nextOpen = {fixture.folder() + '/' + QFileInfo(example).fileName()};
        fixture.trigger("file.open");
        for (const auto& message : fixture.session().messages().messages()) {
            QVERIFY2(message.severity != Severity::Warning, qPrintable(message.title));
        }
    }

    /// What stands over the window for a moment.
    void showDialogs(WindowFixture& fixture, const QString& scale) {
        const auto grabDialog = [&](const QString& action, const QString& name) {
            fixture.trigger(action);
            fixture.settleSoon();
            for (auto* dialog : fixture.window().findChildren<QDialog*>()) {
                if (!dialog->isVisible()) continue;
                QVERIFY(dialog->grab().save(QStringLiteral("%1/dialog-%2-%3.png").arg(pictureFolder, name, scale),
                                            "PNG", quickPng));
                dialog->close();
            }
            fixture.settleSoon();
        };
        fixture.window().tabs().open(fixture.state().items(ItemKind::Dataset).front()->id);
        for (const char* action : {"data.join", "data.aggregate", "data.derive", "data.columns", "data.top",
                                   "data.import", "analyse.choose", "help.shortcuts"}) {
            grabDialog(action, QString::fromLatin1(action).section('.', 1));
        }
        fixture.session().messages().add(
            {Severity::Success, "Opened prefectures", "GB18030 • comma • no problems", {}, {}});
        fixture.session().messages().add(
            {Severity::Warning, "19 counties have no value", "Look at the keys of the join.", "01001, 01003", {}});
        fixture.trigger("view.palette");
        keep(fixture, "palette", scale);
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Escape);
        fixture.session().selections().select(Selection{fixture.state().items(ItemKind::Dataset).front()->id,
                                                        "year = 2024 and region = '粤东'", "粤东, 2024"});
        for (const auto kind : {ItemKind::Dashboard, ItemKind::Chart, ItemKind::Map}) {
            fixture.window().tabs().open(fixture.state().items(kind).front()->id);
            keep(fixture, QStringLiteral("selected-%1").arg(static_cast<int>(kind)), scale);
        }
        // No inspector is wider than its panel.
        for (auto* page : fixture.window().tabs().pages()) {
            if (auto* inspector = page->inspector()) {
                QString widest = page->title();
                for (auto* child : inspector->findChildren<QWidget*>()) {
                    if (child->minimumSizeHint().width() <= 244) continue;
                    widest += QStringLiteral(" %1 %2 %3")
                                  .arg(child->metaObject()->className(), child->accessibleName())
                                  .arg(child->minimumSizeHint().width());
                }
                QVERIFY2(inspector->minimumSizeHint().width() <= 276, qPrintable(widest));
            }
        }
    }

    void showAll(WindowFixture& fixture, const QString& look) {
        const std::pair<ItemKind, QString> kinds[] = {{ItemKind::Dataset, "data"},  {ItemKind::Chart, "chart"},
                                                      {ItemKind::Map, "map"},       {ItemKind::Dashboard, "dashboard"},
                                                      {ItemKind::Report, "report"}, {ItemKind::Analysis, "analysis"}};
        for (const auto& [kind, name] : kinds) {
            const auto items = fixture.state().items(kind);
            if (items.empty()) continue;
            fixture.window().tabs().open(items.front()->id);
            keep(fixture, name, look);
        }
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
