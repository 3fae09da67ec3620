// The window: puts the panels together and sends each action where it belongs.
#pragma once

#include "gui/common/session.h"
#include "gui/shell/action_registry.h"

#include <QMainWindow>
#include <QPointer>

class QFrame;
class QLabel;
class QMenu;
class QSplitter;

namespace kapok::gui {

class CommandPalette;
class Explorer;
class FileCommands;
class InspectorPanel;
class MessagesPanel;
class Page;
class PageTabs;
class PageWindow;
class StatusLine;
class TopBar;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Services& services);
    ~MainWindow() override;

    /// Shows the window, then does what may take a moment: recovery, plugins, files of the command line.
    void start(const QStringList& files);

    Session& session() { return session_; }
    ActionRegistry& actions() { return actions_; }
    PageTabs& tabs() { return *tabs_; }
    const QList<QPointer<PageWindow>>& pageWindows() const { return windows_; }
    void setLanguage(const QString& language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildMenus();
    void connectActions();
    void connectFileActions();
    void connectViewActions();
    void connectSession();
    void retranslate();
    void runOnPage(const QString& action);
    /// "open:<path>", "example:<id>", or the id of an action.
    void run(const QString& request);
    void refreshActions();
    void refreshTitle();
    void showPage(Page* page);
    void showItemMenu(const Id& item, const QPoint& at);
    void openPalette();
    void openInWindow();
    void fillRecentMenu();
    void saveLayout();
    void restoreLayout();
    void setDropping(bool dropping);
    void refreshBanner();
    void escape();

    Session session_;
    ActionRegistry actions_;
    QList<QMenu*> menus_;
    QMenu* recentMenu_ = nullptr;
    QMenu* mainMenu_ = nullptr;
    TopBar* top_ = nullptr;
    QFrame* banner_ = nullptr;
    QLabel* bannerText_ = nullptr;
    QSplitter* across_ = nullptr;
    QSplitter* down_ = nullptr;
    Explorer* explorer_ = nullptr;
    PageTabs* tabs_ = nullptr;
    InspectorPanel* inspector_ = nullptr;
    MessagesPanel* messages_ = nullptr;
    StatusLine* status_ = nullptr;
    CommandPalette* palette_ = nullptr;
    FileCommands* files_ = nullptr;
    QList<QPointer<PageWindow>> windows_;  ///< pages in windows of their own
};

}  // namespace kapok::gui
