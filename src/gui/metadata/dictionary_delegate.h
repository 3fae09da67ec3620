// Editors of the field dictionary: units and code lists are offered, roles chosen.
#pragma once

#include <QStyledItemDelegate>

namespace kapok::gui {

class DictionaryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

signals:
    /// The codes of the field are to be read from a file.
    void codesFromFileRequested(int row) const;
};

}  // namespace kapok::gui
