#include "chart/note.h"
#include "map/map_view_state.h"
#include "map/measuring.h"
#include "map/palette.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace kapok::map {
namespace {

constexpr double keyPan = 60;  ///< pixels

/// What a drag draws, if it does not move the map.
std::optional<Selecting::Shape> shapeOf(MapView::Tool tool, Qt::KeyboardModifiers modifiers) {
    switch (tool) {
        case MapView::Tool::Select: return Selecting::Shape::Rectangle;
        case MapView::Tool::Circle: return Selecting::Shape::Circle;
        case MapView::Tool::Lasso: return Selecting::Shape::Around;
        default: break;
    }
    if (modifiers.testFlag(Qt::ShiftModifier)) return Selecting::Shape::Rectangle;
    return {};
}

}  // namespace

void MapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Map"));
        state_->updateLegends(height());
        updateDescription();
        repaintMap();
    }
    QWidget::changeEvent(event);
}

void MapView::resizeEvent(QResizeEvent* event) {
    if (state_->panels) state_->panels->setGeometry(rect());
    if (state_->layer()) {
        state_->updateLegends(height());
        const QSizeF legendSize = state_->legends.size();
        if (state_->showsAll)
            showAll();
        else
            state_->legendArea =
                QRectF(QPointF(width() - 8 - legendSize.width(), height() - 8 - legendSize.height()), legendSize);
        if (legendSize.isEmpty()) state_->legendArea = {};
    }
    QWidget::resizeEvent(event);
}

void MapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !state_->moving);
    if (state_->showsMap()) {
        state_->updatePictures(size(), devicePixelRatioF());
        state_->paintPicture(painter, state_->shown.picture, rect());
        if (state_->tool == Tool::Swipe) state_->paintSwiped(painter, rect());
        state_->paintOverlay(painter, {state_->range, rect()});
    } else {
        painter.fillRect(rect(), color(state_->theme.panel));
        paintMessage(painter, rect(), state_->message, state_->theme);
    }
    if (state_->estimated) chart::paintNote(painter, width(), chart::sampleNote(), state_->theme);
    if (!hasFocus()) return;
    painter.setPen(QPen(color(state_->theme.accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void MapView::hover(int feature) {
    if (feature == state_->hovered) return;
    state_->hovered = feature;
    emit hovered(feature);
}

void MapView::leaveEvent(QEvent* event) {
    hover(-1);
    update();
    QWidget::leaveEvent(event);
}

void MapView::mousePressEvent(QMouseEvent* event) {
    const bool usable = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (!usable || !state_->showsMap()) return QWidget::mousePressEvent(event);
    if (state_->tool == Tool::Swipe && state_->swipe.take(event->position(), rect())) return;
    state_->pressed = true;
    state_->dragged = false;
    const auto shape = shapeOf(state_->tool, event->modifiers());
    if (event->button() == Qt::LeftButton && shape && !state_->selecting.drawsCorners())
        state_->selecting.begin(*shape, Viewport{state_->range, rect()}.toMap(event->position()));
    state_->pressedAt = event->position();
    state_->pressedRange = state_->range;
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    state_->cursor = event->position();
    if (!state_->showsMap()) return;
    if (state_->swipe.isTaken()) {
        state_->swipe.moveTo(event->position(), rect());
        return update();
    }
    const QPointF moved = event->position() - state_->pressedAt;
    if (state_->pressed && !state_->dragged && moved.manhattanLength() >= QApplication::startDragDistance()) {
        state_->dragged = true;
        hover(-1);
        if (!state_->draws()) setCursor(Qt::ClosedHandCursor);
    }
    const geo::Point at = Viewport{state_->range, rect()}.toMap(event->position());
    if (state_->selecting.drawsCorners() ? !state_->dragged : state_->dragged) state_->selecting.moveTo(at);
    if (state_->dragged && !state_->draws()) {
        state_->showsAll = false;
        const double units = state_->pressedRange.unitsPerPixel;
        const geo::Point from = state_->pressedRange.centre;
        return moveTo({{from.x - moved.x() * units, from.y + moved.y() * units}, units});
    }
    if (!state_->pressed) hoverAtCursor();
    update();
}

void MapView::hoverAtCursor() {
    if (!state_->showsMap()) return;
    const Viewport viewport{state_->range, rect()};
    const bool onLegend = state_->legendVisible && state_->legendArea.contains(state_->cursor);
    hover(onLegend ? -1 : state_->featureAt(viewport, state_->cursor));
}

void MapView::select(std::vector<int> features, Qt::KeyboardModifiers modifiers) {
    auto mode = SelectionMode::Replace;
    if (modifiers.testFlag(Qt::ControlModifier))
        mode = modifiers.testFlag(Qt::ShiftModifier) ? SelectionMode::Subtract : SelectionMode::Add;
    else if (modifiers.testFlag(Qt::ShiftModifier))
        mode = SelectionMode::Toggle;
    // Beside every shape with a modifier nothing is meant.
    if (features.empty() && mode != SelectionMode::Replace) return;
    emit featuresSelected(features, mode);
}

void MapView::endDrag(QPointF position, Qt::KeyboardModifiers modifiers) {
    if (!state_->draws()) return;
    state_->selecting.moveTo(Viewport{state_->range, rect()}.toMap(position));
    // Shift only began the rectangle where the tool does not.
    if (!shapeOf(state_->tool, {})) modifiers.setFlag(Qt::ShiftModifier, false);
    endSelecting(modifiers);
}

void MapView::endSelecting(Qt::KeyboardModifiers modifiers) {
    const auto chosen = state_->selecting.chosen(*state_->layer());
    state_->selecting.stop();
    select(chosen, modifiers);
    update();
}

void MapView::addCorner(QPointF position) {
    const geo::Point at = Viewport{state_->range, rect()}.toMap(position);
    if (state_->selecting.drawing())
        state_->selecting.addCorner(at);
    else
        state_->selecting.begin(Selecting::Shape::Corners, at);
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (state_->swipe.isTaken()) return state_->swipe.release();
    if (!state_->pressed || !state_->showsMap()) return QWidget::mouseReleaseEvent(event);
    state_->pressed = false;
    if (state_->dragged) {
        endDrag(event->position(), event->modifiers());
    } else if (event->button() == Qt::LeftButton && state_->tool == Tool::Measure) {
        measureTo(event->position());
    } else if (event->button() == Qt::LeftButton && state_->tool == Tool::Identify) {
        emit identifyAsked(Viewport{state_->range, rect()}.toMap(event->position()));
    } else if (event->button() == Qt::LeftButton && state_->tool == Tool::Corners) {
        addCorner(event->position());
    } else if (event->button() == Qt::LeftButton) {
        const Viewport viewport{state_->range, rect()};
        const int hit = state_->featureAt(viewport, event->position());
        select(hit < 0 ? std::vector<int>{} : std::vector<int>{hit}, event->modifiers());
    }
    state_->dragged = false;
    if (!state_->selecting.drawsCorners()) state_->selecting.stop();
    setTool(state_->tool);  // its cursor
    update();
}

void MapView::measureTo(QPointF position) {
    state_->measured.push_back(Viewport{state_->range, rect()}.toMap(position));
    setAccessibleDescription(lengthText(measured(), !state_->scene->projection.definition.empty()));
}

/// Ends a measured path or a polygon: the next click begins another.
void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (state_->tool == Tool::Swipe && state_->swipe.take(event->position(), rect())) {
        state_->swipe.release();
        state_->swipe.turn();
        return update();
    }
    const int feature = state_->showsMap() ? state_->featureAt({state_->range, rect()}, event->position()) : -1;
    if (state_->tool == Tool::Measure)
        state_->measured.clear();
    else if (state_->selecting.drawsCorners())
        endSelecting(event->modifiers());
    else if (state_->opensFeatures && feature >= 0)
        emit featureOpened(feature);
    else
        zoomBy(2, event->position());
    update();
}

void MapView::contextMenuEvent(QContextMenuEvent* event) {
    if (!state_->showsMap()) return QWidget::contextMenuEvent(event);
    emit menuRequested(state_->featureAt({state_->range, rect()}, event->pos()), event->globalPos());
}

void MapView::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void MapView::focusInEvent(QFocusEvent* event) {
    if (state_->showsPanels()) state_->panels->setFocus(event->reason());
    update();
    QWidget::focusInEvent(event);
}

void MapView::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

void MapView::walk(Qt::Key direction) {
    const auto& layer = *state_->layer();
    const Viewport viewport{state_->range, rect()};
    const QPointF from = state_->hovered >= 0 ? positionOf(state_->hovered) : QRectF(rect()).center();
    const QPointF way(direction == Qt::Key_Right  ? 1
                      : direction == Qt::Key_Left ? -1
                                                  : 0,
                      direction == Qt::Key_Down ? 1
                      : direction == Qt::Key_Up ? -1
                                                : 0);
    int best = -1;
    double shortest = std::numeric_limits<double>::infinity();
    for (const auto i : layer.outlines->index.find(viewport.visible())) {
        const QPointF step = viewport.position(layer.features[i].labelAt) - from;
        const double along = QPointF::dotProduct(step, way);
        const double length = std::hypot(step.x(), step.y());
        // Within 60° of the direction, the nearest, straight ahead first.
        if (static_cast<int>(i) == state_->hovered || along < 0.5 * length || length == 0) continue;
        const double cost = 2 * length - along;
        if (cost < shortest) {
            shortest = cost;
            best = static_cast<int>(i);
        }
    }
    if (best < 0) return;
    state_->cursor = positionOf(best);
    hover(best);
    setAccessibleDescription(QString::fromStdString(layer.features[static_cast<std::size_t>(best)].label) + ", " +
                             valueWithUnit(layer, layer.features[static_cast<std::size_t>(best)].value));
    update();
}

void MapView::keyPressEvent(QKeyEvent* event) {
    if (!state_->showsMap()) return QWidget::keyPressEvent(event);
    const auto key = static_cast<Qt::Key>(event->key());
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (arrow && event->modifiers().testFlag(Qt::ControlModifier)) return walk(key);
    if (arrow && state_->tool == Tool::Swipe && event->modifiers().testFlag(Qt::ShiftModifier)) {
        state_->swipe.step(key);
        return update();
    }
    const ViewRange range = state_->range;
    const double step = keyPan * range.unitsPerPixel;
    const auto pan = [&](double x, double y) {
        setViewRange({{range.centre.x + x, range.centre.y + y}, range.unitsPerPixel});
    };
    switch (key) {
        case Qt::Key_Left: return pan(-step, 0);
        case Qt::Key_Right: return pan(step, 0);
        case Qt::Key_Up: return pan(0, step);
        case Qt::Key_Down: return pan(0, -step);
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoomIn();
        case Qt::Key_Minus: return zoomOut();
        case Qt::Key_0: return resetView();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (state_->selecting.drawsCorners()) return endSelecting(event->modifiers());
            if (state_->hovered >= 0) return select({state_->hovered}, event->modifiers());
            break;
        case Qt::Key_Escape:
            if (!state_->measured.empty() || state_->selecting.drawing()) {
                state_->measured.clear();
                state_->selecting.stop();
                state_->pressed = state_->dragged = false;
                return update();
            }
            if (!state_->selected.empty()) return emit featuresSelected({}, SelectionMode::Replace);
            break;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace kapok::map
