#include "window_fixture.h"

#include "gui/common/picture_size_dialog.h"
#include "gui/shell/page_tabs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <QThreadPool>

namespace kapok::gui {
namespace {

/// The user's own keychain is none of the tests' business.
class NoKeychain final : public host::SecretStore {
public:
    std::optional<std::string> read(const QString&) override { return {}; }
    bool write(const QString&, const std::string&, QString* failure) override {
        *failure = QStringLiteral("no keychain");
        return false;
    }
    bool remove(const QString&, QString*) override { return true; }
};

}  // namespace

WindowFixture::WindowFixture(QSize size, const QString& recovery) {
    qputenv("KAPOK_CONFIG_DIR", folder_.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("KAPOK_DATA_DIR", folder_.filePath(QStringLiteral("data")).toLocal8Bit());
    settings_ = std::make_unique<host::Settings>(folder_.filePath(QStringLiteral("settings.ini")));
    jobs_ = std::make_unique<host::Jobs>();
    plugins_ = std::make_unique<host::PluginHost>();
    workbook::WorkbookOptions options;
    options.recoveryFolder = recovery.isEmpty() ? folder_.filePath(QStringLiteral("recovery")) : recovery;
    workbook_ = std::make_unique<workbook::Workbook>(*jobs_, *plugins_, options);
    dialogs_ = std::make_unique<ScriptedDialogs>(*settings_);
    PictureSizeDialog::setAnswer([](const PictureSize& suggested) { return suggested; });
    credentials_ = std::make_unique<host::Credentials>(std::make_unique<NoKeychain>());
    appearance_ = std::make_unique<Appearance>(*qApp);
    appearance_->setMode(ThemeMode::Light);
    window_ = std::make_unique<MainWindow>(
        Services{*settings_, *jobs_, *plugins_, *workbook_, *dialogs_, *appearance_, *credentials_});
    window_->resize(size);
    window_->show();
    (void)QTest::qWaitForWindowExposed(window_.get());
    QApplication::setActiveWindow(window_.get());  // a display without a window manager activates nothing
}

WindowFixture::~WindowFixture() {
    jobs_->cancelAll();
    jobs_->waitForAll(10000);
    window_.reset();
}

void WindowFixture::trigger(const QString& action) { window_->actions().action(action)->trigger(); }

bool WindowFixture::settle(int milliseconds) {
    QElapsedTimer time;
    time.start();
    int quiet = 0;  // what ends may start the next work
    while (time.elapsed() < milliseconds) {
        QTest::qWait(20);
        quiet = isResting() ? quiet + 1 : 0;
        if (quiet > 25) return true;
    }
    return false;
}

Page* WindowFixture::currentPage() { return window_->tabs().current(); }

bool WindowFixture::isResting() const {
    return jobs_->running().empty() && QThreadPool::globalInstance()->activeThreadCount() == 0;
}

void WindowFixture::settleSoon() {
    for (int quiet = 0; quiet < 6; quiet = isResting() ? quiet + 1 : 0) QTest::qWait(10);
}

Id WindowFixture::openFile(const QString& path) {
    const auto before = state().items(ItemKind::Dataset).size();
    dialogs_->nextOpen = {path};
    trigger(QStringLiteral("file.open"));
    settle();
    const auto after = state().items(ItemKind::Dataset);
    return after.size() > before ? after.back()->id : Id();
}

QString WindowFixture::data(const QString& name) { return QStringLiteral(KAPOK_SOURCE_DIR "/../shared/data/") + name; }

bool WindowFixture::hasData() { return QFileInfo::exists(data(QStringLiteral("us-counties.geojson"))); }

}  // namespace kapok::gui
