// Mouse and keys of the grid.
#include "gui/common/widgets.h"
#include "gui/data/cell_text.h"
#include "gui/data/table_grid.h"
#include "gui/style/fonts.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int narrowest = 40;
constexpr int leastEditor = 140;
constexpr int nameHeight = 26;  // of a head, above its profile

SelectionMode modeOf(Qt::KeyboardModifiers keys) {
    return keys.testFlag(Qt::ControlModifier) ? SelectionMode::Toggle : SelectionMode::Replace;
}

}  // namespace

void TableGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const Place place = placeAt(event->pos());
    closeEditor(true);
    pressedHead_ = place.header;
    if (place.border >= 0) {
        resizing_ = place.border;
        return;
    }
    if (place.header || place.row < 0) return;
    setCurrent(place.row, std::max(0, place.column >= 0 ? place.column : currentColumn_));
    if (event->modifiers().testFlag(Qt::ShiftModifier) && anchorRow_ >= 0) {
        pick(anchorRow_, place.row, SelectionMode::Replace);
        return;
    }
    anchorRow_ = place.row;
    pick(place.row, place.row, modeOf(event->modifiers()));
}

void TableGrid::mouseMoveEvent(QMouseEvent* event) {
    if (resizing_ >= 0) {
        const auto column = static_cast<std::size_t>(resizing_);
        widths_[column] = std::max(narrowest, event->pos().x() - columnLeft(resizing_));
        measure();
        viewport()->update();
        return;
    }
    const Place place = placeAt(event->pos());
    viewport()->setCursor(place.border >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (event->buttons().testFlag(Qt::LeftButton) && anchorRow_ >= 0 && place.row >= 0 && place.row != currentRow_) {
        setCurrent(place.row, currentColumn_);
        pick(anchorRow_, place.row, SelectionMode::Replace);
    }
    if (place.row != hoverRow_) {
        hoverRow_ = place.row;
        viewport()->update();
    }
}

void TableGrid::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (resizing_ >= 0) {
        resizing_ = -1;
        return;
    }
    const Place place = placeAt(event->pos());
    if (!place.header || !pressedHead_ || place.column < 0 || place.border >= 0) return;
    const bool onProfile = profilesShown_ && event->pos().y() > nameHeight;
    if (onProfile && receivers(SIGNAL(profileRequested(int, QPoint))) > 0) {
        emit profileRequested(place.column, viewport()->mapToGlobal(headerRect(place.column).bottomLeft()));
    } else {
        emit headerClicked(place.column, event->modifiers());
    }
}

void TableGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    const Place place = placeAt(event->pos());
    if (place.row >= 0 && place.column >= 0 && event->button() == Qt::LeftButton) {
        setCurrent(place.row, place.column);
        return editCurrent();
    }
    if (place.border < 0) return;
    widths_[static_cast<std::size_t>(place.border)] = std::min(800, fittingWidth(place.border));
    measure();
    viewport()->update();
}

void TableGrid::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Place place = byKey ? Place{currentRow_, currentColumn_, currentRow_ < 0, -1} : placeAt(event->pos());
    const QPoint at = byKey && currentRow_ >= 0
                          ? viewport()->mapToGlobal(cellRect(currentRow_, currentColumn_).center())
                          : event->globalPos();
    if (place.header && place.column >= 0) {
        emit headerMenuRequested(place.column, at);
    } else if (place.row >= 0 && place.column >= 0) {
        setCurrent(place.row, place.column);
        emit cellMenuRequested(place.row, place.column, at);
    }
}

void TableGrid::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 row = std::max<qint64>(0, currentRow_);
    const int last = static_cast<int>(table_.columnCount()) - 1;
    qint64 toRow = row;
    int toColumn = currentColumn_;
    if (event->key() == Qt::Key_F2) return editCurrent();
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier) && last >= 0) {
        emit profileRequested(currentColumn_, viewport()->mapToGlobal(headerRect(currentColumn_).bottomLeft()));
        return;
    }
    switch (event->key()) {
        case Qt::Key_Up: toRow = control ? 0 : row - 1; break;
        case Qt::Key_Down: toRow = currentRow_ < 0 ? 0 : control ? shownRows() - 1 : row + 1; break;
        case Qt::Key_Left: toColumn = control ? 0 : currentColumn_ - 1; break;
        case Qt::Key_Right: toColumn = control ? last : currentColumn_ + 1; break;
        case Qt::Key_PageUp: toRow = row - rowsInView(); break;
        case Qt::Key_PageDown: toRow = row + rowsInView(); break;
        case Qt::Key_Home: control ? toRow = 0 : toColumn = 0; break;
        case Qt::Key_End: control ? toRow = shownRows() - 1 : toColumn = last; break;
        case Qt::Key_Space:
        case Qt::Key_Return:
            if (currentRow_ >= 0) {
                anchorRow_ = currentRow_;
                pick(row, row, control ? SelectionMode::Toggle : SelectionMode::Replace);
            }
            return;
        default: return QAbstractScrollArea::keyPressEvent(event);
    }
    if (anchorRow_ < 0) anchorRow_ = row;
    setCurrent(toRow, toColumn);
    if (shift && toRow != row && shownRows() > 0) pick(anchorRow_, currentRow_, SelectionMode::Replace);
}

bool TableGrid::event(QEvent* event) {
    // F2 edits the cell in hand; elsewhere it renames the item.
    if (event->type() == QEvent::ShortcutOverride && cellEdit_ && currentRow_ >= 0 &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TableGrid::focusInEvent(QFocusEvent*) { viewport()->update(); }

void TableGrid::focusOutEvent(QFocusEvent*) { viewport()->update(); }

void TableGrid::editCurrent() {
    if (!cellEdit_ || currentRow_ < 0) return;
    const Column& column = *table_.column(static_cast<std::size_t>(currentColumn_));
    if (column.type() == Type::Geometry) return;
    setCurrent(currentRow_, currentColumn_);
    closeEditor(true);
    auto* editor = new QLineEdit(viewport());
    editor_ = editor;
    editor->setAccessibleName(tr("Value of the cell"));
    editor->setText(typedText(column, tableRow(currentRow_)));
    editor->setFont(uiFont());
    editor->setTextMargins(-3, 0, 0, 0);
    editor->setStyleSheet(QStringLiteral("border-radius: 0; min-height: 0; padding: 2px 8px;"));
    placeEditor();
    editor->selectAll();
    editor->show();
    editor->setFocus();
    connect(editor, &QLineEdit::returnPressed, this, [this] { closeEditor(true); });
    connect(editor, &QLineEdit::textEdited, editor, [editor] { setStyleProperty(editor, "invalid", false); });
    editor->installEventFilter(this);
}

void TableGrid::placeEditor() {
    if (!editor_) return;
    const QRect cell = cellRect(currentRow_, currentColumn_);
    editor_->setGeometry(cell.adjusted(0, -1, std::max(0, leastEditor - cell.width()), 0));
}

void TableGrid::closeEditor(bool take) {
    if (!editor_) return;
    QLineEdit* editor = editor_;
    const std::size_t row = tableRow(currentRow_);
    const QString before = typedText(*table_.column(static_cast<std::size_t>(currentColumn_)), row);
    const QString text = editor->text();
    const bool hadFocus = editor->hasFocus();
    editor_ = nullptr;  // the edit brings a new table, which closes the editor
    const QString problem = take && text != before ? cellEdit_(row, currentColumn_, text) : QString();
    if (!problem.isEmpty()) {
        editor_ = editor;
        setStyleProperty(editor, "invalid", true);
        editor->setToolTip(problem);
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), problem, editor);
        editor->setFocus();
        return;
    }
    editor->hide();
    editor->deleteLater();
    if (hadFocus) setFocus();
}

bool TableGrid::eventFilter(QObject* watched, QEvent* event) {
    if (watched != editor_) return QAbstractScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeEditor(false);
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (editor_ && !editor_->hasFocus()) closeEditor(!editor_->property("invalid").toBool());
            },
            Qt::QueuedConnection);
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

void TableGrid::wheelEvent(QWheelEvent* event) {
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y())) {
        const int by = delta.x() ? delta.x() : delta.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by / 2);
        return;
    }
    // A notch (120) is three rows; what is left of finer wheels is kept.
    wheelRest_ += delta.y();
    const int rows = wheelRest_ / 40;
    wheelRest_ -= rows * 40;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - rows);
}

}  // namespace kapok::gui
