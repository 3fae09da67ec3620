// The left panel: all items of the workbook in sections with counts; search, rename, delete, order by drag.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace kapok::gui {

class Explorer : public QWidget {
    Q_OBJECT
public:
    explicit Explorer(Session& session, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    void setCurrent(const Id& item);
    Id current() const;
    void focusSearch();
    void renameCurrent();
    /// Asks when other items are made from it.
    void removeCurrent();
    void duplicateCurrent();

signals:
    void activated(const kapok::Id& item);
    void menuRequested(const kapok::Id& item, const QPoint& globalPosition);

private:
    void applySearch();
    void renamed(QTreeWidgetItem* row);
    QTreeWidgetItem* rowOf(const Id& item) const;
    QString detailOf(const Item& item) const;

    Session& session_;
    QLineEdit* search_;
    QTreeWidget* tree_;
    std::map<Id, qulonglong> rows_;
    bool filling_ = false;
};

}  // namespace kapok::gui
