// Every action of the program by a stable id: the one source of menus, toolbar, shortcuts and the command palette.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

namespace kapok::gui {

/// One row of the table of actions (action_table.cpp). Texts are English sources, translated in context "Actions".
struct ActionRow {
    const char* id;         ///< "file.open"
    const char* menu;       ///< id of its menu: "file", "edit"…; empty: in the palette only
    const char* text;       ///< "Open…"
    const char* icon;       ///< file of resources/icons; may be empty
    const char* shortcuts;  ///< portable text, several parted by "; "
    const char* keywords;   ///< further words the palette finds it by
    bool separated;         ///< a line above it in its menu
};

const std::vector<ActionRow>& actionTable();

/// Ids and English titles of the menus, in their order in the menu bar.
struct MenuRow {
    const char* id;
    const char* title;
};
const std::vector<MenuRow>& menuTable();

class ActionRegistry : public QObject {
    Q_OBJECT
public:
    /// Makes a QAction for each row; they do nothing until `connectTo` says what.
    explicit ActionRegistry(QObject* parent = nullptr);

    /// Never null for an id of the table.
    QAction* action(const QString& id) const;
    void connectTo(const QString& id, std::function<void()> run);
    void setEnabled(const QString& id, bool enabled);
    const QList<QAction*>& all() const { return ordered_; }
    const ActionRow& row(const QAction* action) const;

    void retranslate();

private:
    QHash<QString, QAction*> byId_;
    QHash<const QAction*, const ActionRow*> rows_;
    QList<QAction*> ordered_;
};

}  // namespace kapok::gui
