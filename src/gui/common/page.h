// A tab of the window: shows one item of the workbook (or none: the welcome page).
#pragma once

#include "gui/common/session.h"

#include <QWidget>

namespace kapok::gui {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Session& session, Id item, QWidget* parent = nullptr)
        : QWidget(parent), session_(session), item_(std::move(item)) {}

    const Id& item() const { return item_; }
    virtual QString title() const { return session_.itemName(item_); }
    virtual QString iconName() const = 0;

    /// Shown in the right panel while the page is in front; owned by the page. Null: nothing to inspect.
    virtual QWidget* inspector() { return nullptr; }
    /// The workbook has changed and the item is still there.
    virtual void update(const workbook::State& before, const workbook::State& after) = 0;
    virtual void retranslate() = 0;

    /// Shows these rows of a dataset alone, as another page has asked; an empty selection: all again. False: the page
    /// cannot.
    virtual bool setContext(const Selection&) { return false; }
    /// Runs an action of the registry on this page; false when it means nothing here.
    virtual bool runAction(const QString&) { return false; }
    /// The datasets whose selection chips are shown above; empty: none.
    virtual std::vector<Id> datasets() const { return {}; }
    /// Filters for the file dialog, in the words of the file dialog; empty: nothing to export.
    virtual QStringList exportFilters() const { return {}; }
    virtual void exportTo(const QString&) {}
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    /// What the status line says of the page; changes are told by Session::noteChanged.
    virtual QString note() const { return {}; }
    /// What F1 shows: Markdown.
    virtual QString help() const { return {}; }

protected:
    Session& session() const { return session_; }
    const workbook::State& state() const { return session_.state(); }

private:
    Session& session_;
    Id item_;
};

/// The page for an item of the workbook, by its kind.
Page* makePage(Session& session, const Id& item, QWidget* parent);

/// The icon of a kind of item.
QString kindIcon(ItemKind kind);

}  // namespace kapok::gui
