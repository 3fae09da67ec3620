// Draws a step of the steps panel: what it does in up to two lines, and its rows before and after below.
#pragma once

#include <QStyledItemDelegate>

namespace kapok::gui {

class StepListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { rowsRole = Qt::UserRole + 1, failedRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

}  // namespace kapok::gui
