#include "gui/shell/main_window.h"

#include "chart/house_font.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/explorer.h"
#include "gui/shell/file_commands.h"
#include "gui/shell/inspector_panel.h"
#include "gui/shell/messages_panel.h"
#include "gui/shell/page_tabs.h"
#include "gui/shell/page_window.h"
#include "gui/shell/status_line.h"
#include "gui/shell/top_bar.h"
#include "gui/start/welcome_page.h"
#include "host/translate.h"
#include "workbook/house_style.h"
#include "workbook/selection_carrier.h"

#include <QCloseEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

/// What is stored cannot be read: the standard look takes its place, and not silently.
void sayHouseStyleProblem(Session& session) {
    const auto problem = workbook::houseStyleProblem(session.state());
    if (!problem) return;
    session.messages().add(
        {Severity::Warning,
         MainWindow::tr("The house style of %1 cannot be read, the standard look is used.")
             .arg(QFileInfo(session.workbook().path()).fileName()),
         MainWindow::tr("Load its file again in the window \"House style\", or choose the standard look there."),
         host::shownString(*problem),
         {}});
}

}  // namespace

MainWindow::MainWindow(const Services& services) : session_(services) {
    session_.setWindow(this);
    files_ = new FileCommands(session_, this);
    setAcceptDrops(true);
    build();
    buildMenus();
    connectActions();
    connectSession();
    tabs_->openWelcome();
    restoreLayout();
    retranslate();
}

MainWindow::~MainWindow() {
    session_.jobs().cancelAll();
    for (const auto& window : windows_) delete window;
}

void MainWindow::build() {
    setWindowIcon(QIcon(QStringLiteral(":/icons/kapok.svg")));
    setMinimumSize(900, 560);
    top_ = new TopBar(actions_);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top_);
    banner_ = roleFrame("banner");
    auto* bannerLayout = new QHBoxLayout(banner_);
    bannerLayout->setContentsMargins(16, 6, 16, 6);
    bannerLayout->addWidget(new IconLabel(QStringLiteral("lock"), IconTone::Warning, 16));
    bannerText_ = new QLabel;
    bannerLayout->addWidget(bannerText_, 1);
    bannerLayout->addWidget(button(tr("Save as…"), {}, [this] { files_->saveAs(); }));
    layout->addWidget(banner_);
    explorer_ = new Explorer(session_);
    tabs_ = new PageTabs(session_);
    inspector_ = new InspectorPanel;
    messages_ = new MessagesPanel(session_);
    status_ = new StatusLine(session_);
    status_->showSelections(&tabs_->selectionBar());
    down_ = new QSplitter(Qt::Vertical);
    down_->addWidget(tabs_);
    down_->addWidget(messages_);
    across_ = new QSplitter(Qt::Horizontal);
    across_->addWidget(explorer_);
    across_->addWidget(down_);
    across_->addWidget(inspector_);
    for (QSplitter* splitter : {down_, across_}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    across_->setStretchFactor(1, 1);
    down_->setStretchFactor(0, 1);
    across_->setSizes({232, 1068, 300});
    down_->setSizes({700, 160});
    messages_->hide();
    layout->addWidget(across_, 1);
    layout->addWidget(status_);
    setCentralWidget(centre);
    palette_ = new CommandPalette(centre);
}

void MainWindow::buildMenus() {
    mainMenu_ = new QMenu(this);
    for (const auto& menu : menuTable()) {
        auto* made = mainMenu_->addMenu(QString());
        made->setObjectName(QString::fromLatin1(menu.id));
        menus_.append(made);
        for (QAction* action : actions_.all()) {
            const ActionRow& row = actions_.row(action);
            if (QLatin1String(row.menu) != QLatin1String(menu.id)) continue;
            if (row.separated) made->addSeparator();
            made->addAction(action);
        }
    }
    recentMenu_ = new QMenu(this);
    actions_.action(QStringLiteral("file.recent"))->setMenu(recentMenu_);
    connect(recentMenu_, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    top_->menuButton()->setMenu(mainMenu_);
    addActions(actions_.all());  // so that shortcuts work without the menu being open
}

void MainWindow::fillRecentMenu() {
    recentMenu_->clear();
    for (const auto& path : session_.settings().get(host::settings::recentFiles)) {
        if (QFileInfo::exists(path)) recentMenu_->addAction(path, this, [this, path] { files_->open({path}); });
    }
    if (recentMenu_->isEmpty()) recentMenu_->addAction(tr("No recent files"))->setEnabled(false);
}

void MainWindow::connectSession() {
    connect(&session_, &Session::openRequested, this, [this](const Id& item) { tabs_->open(item); });
    connect(&session_, &Session::actionRequested, this, &MainWindow::run);
    connect(&session_.workbook(), &workbook::Workbook::stateChanged, this,
            [this](const workbook::State& before, const workbook::State& after) {
                session_.selections().follow(before, after);
                session_.carrier().follow();
                if (!workbook::sameHouseStyle(before, after)) {
                    chart::setHouseFont(toQt(workbook::houseStyle(after).font));
                }
                explorer_->refresh();
                tabs_->update(before, after);
                refreshActions();
            });
    connect(&session_.workbook().history(), &workbook::History::stepsChanged, this, &MainWindow::refreshActions);
    connect(&session_.workbook(), &workbook::Workbook::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(&session_.workbook(), &workbook::Workbook::fileChanged, this, [this] {
        refreshTitle();
        refreshBanner();
    });
    connect(&session_, &Session::finished, this, &MainWindow::refreshActions);
    connect(&session_, &Session::noteChanged, this,
            [this] { status_->setNote(tabs_->current() ? tabs_->current()->note() : QString()); });
    connect(files_, &FileCommands::workbookReplaced, this, [this] {
        sayHouseStyleProblem(session_);
        for (const auto& window : windows_) delete window;
        windows_.clear();
        tabs_->closeAll();
        explorer_->refresh();
        for (const ItemKind kind : {ItemKind::Dashboard, ItemKind::Dataset}) {
            const auto items = session_.state().items(kind);
            if (!items.empty()) return tabs_->open(items.front()->id);
        }
        tabs_->openWelcome();
    });
    connect(explorer_, &Explorer::activated, this, [this](const Id& item) { tabs_->open(item); });
    connect(explorer_, &Explorer::menuRequested, this, &MainWindow::showItemMenu);
    connect(tabs_, &PageTabs::currentChanged, this, &MainWindow::showPage);
    connect(messages_, &MessagesPanel::closeRequested, messages_, &QWidget::hide);
    connect(&session_.messages(), &MessageLog::added, this, [this](const Message& message) {
        const bool bad = message.severity == Severity::Warning || message.severity == Severity::Failure;
        if (bad || message.text.contains(QStringLiteral("href"))) messages_->show();
    });
}

void MainWindow::showPage(Page* page) {
    inspector_->show(page);
    inspector_->setVisible(inspector_->hasContent() && actions_.action(QStringLiteral("view.inspector"))->isChecked());
    explorer_->setCurrent(page ? page->item() : Id());
    status_->setNote(page ? page->note() : QString());
    refreshActions();
    refreshTitle();
}

void MainWindow::refreshActions() {
    auto& history = session_.workbook().history();
    const Page* page = tabs_->current();
    actions_.setEnabled(QStringLiteral("edit.undo"), history.canUndo());
    actions_.setEnabled(QStringLiteral("edit.redo"), history.canRedo());
    const auto hint = [](const QString& verb, const Text& what) {
        return what.empty() ? verb : QStringLiteral("%1: %2").arg(verb, host::shownString(what));
    };
    actions_.action(QStringLiteral("edit.undo"))->setToolTip(hint(tr("Undo"), history.undoLabel()));
    actions_.action(QStringLiteral("edit.redo"))->setToolTip(hint(tr("Redo"), history.redoLabel()));
    actions_.setEnabled(QStringLiteral("file.export"), page && !page->exportFilters().isEmpty());
    actions_.setEnabled(QStringLiteral("file.print"), page && page->canPrint());
}

void MainWindow::refreshTitle() {
    const QString name = session_.workbook().name().isEmpty() ? tr("New workbook") : session_.workbook().name();
    setWindowTitle(QStringLiteral("%1[*] — Kapok").arg(name));
    setWindowModified(session_.workbook().isModified());
}

void MainWindow::refreshBanner() {
    banner_->setVisible(session_.workbook().isReadOnly());
    bannerText_->setText(tr("Read-only: %1").arg(host::shownString(session_.workbook().readOnlyReason())));
}

void MainWindow::retranslate() {
    actions_.retranslate();
    const auto& titles = menuTable();
    for (int i = 0; i < menus_.size(); ++i) {
        menus_[i]->setTitle(QCoreApplication::translate("Actions", titles[static_cast<std::size_t>(i)].title));
    }
    top_->retranslate();
    explorer_->retranslate();
    tabs_->retranslate();
    messages_->retranslate();
    for (const auto& window : windows_) {
        if (window) window->retranslate();
    }
    status_->retranslate();
    refreshActions();
    refreshTitle();
    refreshBanner();
}

void MainWindow::setLanguage(const QString& language) {
    const QString shown = host::installTranslation(language);
    QLocale::setDefault(QLocale(shown == QStringLiteral("en") ? QStringLiteral("en_US") : shown));
    session_.settings().set(host::settings::language, language);
    retranslate();
    if (Page* page = tabs_->current()) showPage(page);
}

void MainWindow::start(const QStringList& files) {
    show();
    QTimer::singleShot(0, this, [this, files] {
        if (files.isEmpty()) {
            files_->offerRecovery();
        } else {
            files_->open(files);
        }
        QTimer::singleShot(200, &session_, &Session::loadPlugins);
    });
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!files_->mayClose()) return event->ignore();
    saveLayout();
    for (const auto& window : windows_) {
        if (window) window->close();
    }
    session_.jobs().waitForAll(5000);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls()) return;
    event->acceptProposedAction();
    setDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { setDropping(false); }

void MainWindow::dropEvent(QDropEvent* event) {
    setDropping(false);
    QStringList paths;
    for (const auto& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    // The file manager waits for the drop to end: open afterwards.
    QTimer::singleShot(0, this, [this, paths] { files_->open(paths); });
}

void MainWindow::setDropping(bool dropping) {
    if (auto* welcome = qobject_cast<WelcomePage*>(tabs_->current())) welcome->setDropping(dropping);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return escape();
    if (event->key() == Qt::Key_F10) return top_->menuButton()->showMenu();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::escape() {
    if (!session_.selections().selections().empty()) return session_.selections().clearAll();
    messages_->hide();
}

void MainWindow::saveLayout() {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << across_->saveState() << down_->saveState() << explorer_->isHidden() << messages_->isHidden()
           << actions_.action(QStringLiteral("view.inspector"))->isChecked();
    session_.settings().set(host::settings::windowGeometry, saveGeometry());
    session_.settings().set(host::settings::windowState, state);
}

void MainWindow::restoreLayout() {
    const QSize free = screen()->availableGeometry().size();
    resize(std::min(1440, free.width() - 40), std::min(900, free.height() - 60));
    restoreGeometry(session_.settings().get(host::settings::windowGeometry));
    const QByteArray state = session_.settings().get(host::settings::windowState);
    if (state.isEmpty()) return;
    QDataStream stream(state);
    QByteArray across;
    QByteArray down;
    bool explorerHidden = false;
    bool messagesHidden = true;
    bool inspector = true;
    stream >> across >> down >> explorerHidden >> messagesHidden >> inspector;
    across_->restoreState(across);
    down_->restoreState(down);
    explorer_->setHidden(explorerHidden);
    messages_->setHidden(messagesHidden);
    actions_.action(QStringLiteral("view.inspector"))->setChecked(inspector);
}

}  // namespace kapok::gui
