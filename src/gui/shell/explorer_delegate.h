// Draws the explorer's rows: section heads with their count, items with icon, name and a muted detail.
#pragma once

#include <QStyledItemDelegate>

namespace kapok::gui {

enum ExplorerRole { idRole = Qt::UserRole + 1, detailRole, sectionRole, markedRole };

class ExplorerDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

}  // namespace kapok::gui
