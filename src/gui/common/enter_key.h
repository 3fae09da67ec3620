// Enter in a field of text says that the field is done, not the dialog around it.
#pragma once

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace kapok::gui {

/// For keyPressEvent of dialogs: what a field has not used up itself arrives there.
inline bool isEnterInField(const QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return false;
    const QWidget* focus = QApplication::focusWidget();
    const auto* box = qobject_cast<const QComboBox*>(focus);
    return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QAbstractSpinBox*>(focus) ||
           (box && box->isEditable());
}

}  // namespace kapok::gui
