// What each action of the registry does in the window.
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/data/paste_dialog.h"
#include "gui/database/database_dialog.h"
#include "gui/linking/linking_dialog.h"
#include "gui/shell/about.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/creators.h"
#include "gui/shell/explorer.h"
#include "gui/shell/file_commands.h"
#include "gui/shell/main_window.h"
#include "gui/shell/messages_panel.h"
#include "gui/shell/page_tabs.h"
#include "gui/shell/page_window.h"
#include "gui/shell/select_rows_dialog.h"
#include "gui/shell/selection_commands.h"
#include "gui/style/house_style_dialog.h"
#include "gui/style/icons.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

namespace kapok::gui {

void MainWindow::connectActions() {
    connectFileActions();
    connectViewActions();
    actions_.connectTo(QStringLiteral("edit.undo"), [this] { session_.workbook().undo(); });
    actions_.connectTo(QStringLiteral("edit.redo"), [this] { session_.workbook().redo(); });
    actions_.connectTo(QStringLiteral("edit.clear-selection"), [this] { session_.selections().clearAll(); });
    for (const char* id :
         {"selection.invert", "selection.keep", "selection.exclude", "selection.column", "selection.set"}) {
        const QString name = QString::fromLatin1(id);
        actions_.connectTo(name, [this, name] {
            if (Page* page = tabs_->current()) runSelectionAction(session_, name, page->datasets());
        });
    }
    actions_.connectTo(QStringLiteral("selection.condition"), [this] {
        Page* page = tabs_->current();
        const auto datasets = page ? page->datasets() : std::vector<Id>();
        if (!datasets.empty()) askForRows(session_, datasets.front());
    });
    actions_.connectTo(QStringLiteral("edit.paste"), [this] { pasteAsDataset(session_); });
    const auto findItem = [this] {
        explorer_->show();
        explorer_->focusSearch();
    };
    actions_.connectTo(QStringLiteral("edit.find-item"), findItem);
    actions_.connectTo(QStringLiteral("edit.find"), [this, findItem] {
        Page* page = tabs_->current();
        if (!page || !page->runAction(QStringLiteral("edit.find"))) findItem();
    });
    actions_.connectTo(QStringLiteral("edit.rename"), [this] { explorer_->renameCurrent(); });
    actions_.connectTo(QStringLiteral("edit.duplicate"), [this] { explorer_->duplicateCurrent(); });
    actions_.connectTo(QStringLiteral("edit.delete"), [this] {
        // A page may have something smaller in hand: a tile, a block, a step.
        Page* page = tabs_->current();
        const bool inPage = page && page->isAncestorOf(QApplication::focusWidget());
        if (inPage && page->runAction(QStringLiteral("edit.delete"))) return;
        explorer_->removeCurrent();
    });
    for (QAction* action : actions_.all()) {
        const QString id = action->objectName();
        const bool forPage = id.startsWith(QStringLiteral("data.")) || id == QStringLiteral("edit.copy") ||
                             id == QStringLiteral("edit.copy-with-names") || id == QStringLiteral("edit.select-all") ||
                             id == QStringLiteral("edit.find-next") || id == QStringLiteral("edit.find-previous");
        if (forPage) actions_.connectTo(id, [this, id] { runOnPage(id); });
    }
    for (const char* id : {"insert.chart", "insert.map", "insert.dashboard", "insert.report", "analyse.choose"}) {
        const QString name = QString::fromLatin1(id);
        actions_.connectTo(name, [this, name] { createItem(session_, name, tabs_->current()); });
    }
    actions_.connectTo(QStringLiteral("sql.console"), [this] { tabs_->openSql({}); });
    actions_.connectTo(QStringLiteral("sql.query"), [this] {
        const auto datasets = tabs_->current() ? tabs_->current()->datasets() : std::vector<Id>();
        tabs_->openSql(datasets.empty() ? Id() : datasets.front());
    });
    actions_.connectTo(QStringLiteral("help.about"), [this] { showAbout(this); });
    actions_.connectTo(QStringLiteral("help.shortcuts"), [this] { showShortcuts(this, actions_); });
    actions_.connectTo(QStringLiteral("help.plugins"), [this] { showPlugins(this, session_); });
    actions_.connectTo(QStringLiteral("help.context"), [this] { showHelp(this, tabs_->current()); });
}

void MainWindow::connectFileActions() {
    actions_.connectTo(QStringLiteral("file.new"), [this] { files_->newWorkbook(); });
    actions_.connectTo(QStringLiteral("file.open"), [this] { files_->openDialog(); });
    actions_.connectTo(QStringLiteral("file.database"), [this] { (new DatabaseDialog(session_))->show(); });
    actions_.connectTo(QStringLiteral("file.example"), [this] { files_->openExample(); });
    actions_.connectTo(QStringLiteral("file.save"), [this] { files_->save(); });
    actions_.connectTo(QStringLiteral("file.save-as"), [this] { files_->saveAs(); });
    actions_.connectTo(QStringLiteral("file.quit"), [this] { close(); });
    actions_.connectTo(QStringLiteral("file.print"), [this] {
        if (Page* page = tabs_->current()) page->print();
    });
    actions_.connectTo(QStringLiteral("file.export"), [this] {
        Page* page = tabs_->current();
        if (!page || page->exportFilters().isEmpty()) return;
        const QStringList filters = page->exportFilters();
        const QString ending = filters.first()
                                   .section(QStringLiteral("*."), 1)
                                   .section(QLatin1Char(')'), 0, 0)
                                   .section(QLatin1Char(' '), 0, 0);
        const QString path =
            session_.dialogs().saveFile(this, tr("Export \"%1\"").arg(page->title()),
                                        page->title() + QLatin1Char('.') + ending, filters.join(QStringLiteral(";;")));
        if (!path.isEmpty()) session_.guarded([&] { page->exportTo(path); });
    });
}

void MainWindow::connectViewActions() {
    actions_.connectTo(QStringLiteral("view.palette"), [this] { openPalette(); });
    actions_.connectTo(QStringLiteral("view.welcome"), [this] { tabs_->openWelcome(); });
    actions_.connectTo(QStringLiteral("view.explorer"), [this] { explorer_->setVisible(explorer_->isHidden()); });
    actions_.connectTo(QStringLiteral("view.messages"), [this] { messages_->setVisible(messages_->isHidden()); });
    QAction* inspector = actions_.action(QStringLiteral("view.inspector"));
    inspector->setCheckable(true);
    inspector->setChecked(true);
    actions_.connectTo(QStringLiteral("view.inspector"), [this] { showPage(tabs_->current()); });
    actions_.connectTo(QStringLiteral("view.next-tab"), [this] { tabs_->step(1); });
    actions_.connectTo(QStringLiteral("view.previous-tab"), [this] { tabs_->step(-1); });
    actions_.connectTo(QStringLiteral("view.new-window"), [this] { openInWindow(); });
    actions_.connectTo(QStringLiteral("view.house-style"), [this] { (new HouseStyleDialog(session_))->show(); });
    actions_.connectTo(QStringLiteral("view.links"), [this] {
        const Page* page = tabs_->current();
        (new LinkingDialog(session_, page ? page->item() : Id()))->show();
    });
    actions_.connectTo(QStringLiteral("view.close-tab"), [this] { tabs_->closeCurrent(); });
    const auto theme = [this](const char* action, ThemeMode mode, const char* name) {
        const QString stored = QString::fromLatin1(name);
        actions_.connectTo(QString::fromLatin1(action), [this, mode, stored] {
            session_.appearance().setMode(mode);
            session_.settings().set(host::settings::theme, stored);
        });
    };
    theme("view.theme-light", ThemeMode::Light, "light");
    theme("view.theme-dark", ThemeMode::Dark, "dark");
    theme("view.theme-system", ThemeMode::System, "system");
    actions_.connectTo(QStringLiteral("view.english"), [this] { setLanguage(QStringLiteral("en")); });
    actions_.connectTo(QStringLiteral("view.chinese"), [this] { setLanguage(QStringLiteral("zh_CN")); });
    actions_.connectTo(QStringLiteral("view.present"), [this] {
        Page* page = tabs_->current();
        const auto boards = session_.state().items(ItemKind::Dashboard);
        if ((page && page->runAction(QStringLiteral("view.present"))) || boards.empty()) return;
        tabs_->open(boards.front()->id);
        tabs_->current()->runAction(QStringLiteral("view.present"));
    });
    actions_.connectTo(QStringLiteral("view.full-screen"),
                       [this] { isFullScreen() ? showNormal() : showFullScreen(); });
}

void MainWindow::openInWindow() {
    const Page* page = tabs_->current();
    if (!page || page->item().empty()) return;
    windows_.append(new PageWindow(session_, page->item()));
    windows_.last()->show();
}

void MainWindow::runOnPage(const QString& action) {
    Page* page = tabs_->current();
    if (page && page->runAction(action)) return;
    if (!action.startsWith(QStringLiteral("data."))) return;
    // From a chart or map: go to its dataset first.
    const auto datasets = page ? page->datasets() : std::vector<Id>();
    if (datasets.empty()) {
        session_.messages().add({Severity::Warning,
                                 tr("The current page is not a dataset."),
                                 tr("Open a dataset from the explorer, then choose the command again."),
                                 {},
                                 {}});
        return;
    }
    tabs_->open(datasets.front());
    if (tabs_->current()) tabs_->current()->runAction(action);
}

void MainWindow::run(const QString& request) {
    if (request.startsWith(QStringLiteral("open:"))) {
        files_->open({request.mid(5)});
    } else if (request.startsWith(QStringLiteral("relink:"))) {
        const Id item = fromQt(request.mid(7));
        session_.state().item(item).kind() == ItemKind::Map ? files_->relinkLayers(item) : files_->relink(item);
    } else {
        actions_.action(request)->trigger();
    }
}

void MainWindow::openPalette() {
    std::vector<Command> commands;
    for (QAction* action : actions_.all()) {
        if (!action->isEnabled() || action->menu()) continue;
        commands.push_back(
            {action->text().remove(QStringLiteral("…")), action->shortcut().toString(QKeySequence::NativeText),
             QString::fromUtf8(actions_.row(action).keywords), action->icon(), [action] { action->trigger(); }});
    }
    for (const auto& item : session_.state().items()) {
        const Id id = item->id;
        commands.push_back(
            {toQt(item->name), tr("Open"), {}, icon(kindIcon(item->kind()), IconTone::Muted), [this, id] {
                 tabs_->open(id);
             }});
    }
    palette_->open(std::move(commands));
}

void MainWindow::showItemMenu(const Id& item, const QPoint& at) {
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, item] { tabs_->open(item); });
    if (session_.state().item(item).kind() == ItemKind::Dataset) {
        for (const char* id : {"insert.chart", "insert.map", "analyse.choose"}) {
            const QString name = QString::fromLatin1(id);
            menu.addAction(actions_.action(name)->icon(), actions_.action(name)->text(), this, [this, item, name] {
                tabs_->open(item);
                createItem(session_, name, tabs_->current());
            });
        }
        const QAction* sql = actions_.action(QStringLiteral("sql.query"));
        menu.addAction(sql->icon(), sql->text(), this, [this, item] { tabs_->openSql(item); });
    }
    menu.addSeparator();
    for (const char* id : {"edit.rename", "edit.duplicate", "edit.delete"}) {
        menu.addAction(actions_.action(QString::fromLatin1(id)));
    }
    menu.exec(at);
}

}  // namespace kapok::gui
