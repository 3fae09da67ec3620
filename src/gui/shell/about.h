// The small windows of the Help menu.
#pragma once

class QWidget;

namespace kapok::gui {

class ActionRegistry;
class Page;
class Session;

void showAbout(QWidget* parent);
void showShortcuts(QWidget* parent, const ActionRegistry& actions);
void showPlugins(QWidget* parent, Session& session);
/// The page's own help, or that of the window.
void showHelp(QWidget* parent, const Page* page);

}  // namespace kapok::gui
