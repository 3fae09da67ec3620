// Mouse and keys of the grid.
#include "gui/data/table_grid.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int narrowest = 40;

SelectionMode modeOf(Qt::KeyboardModifiers keys) {
    return keys.testFlag(Qt::ControlModifier) ? SelectionMode::Toggle : SelectionMode::Replace;
}

}  // namespace

void TableGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const Place place = placeAt(event->pos());
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
    if (place.header && place.column >= 0 && place.border < 0) emit headerClicked(place.column);
}

void TableGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    const Place place = placeAt(event->pos());
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
