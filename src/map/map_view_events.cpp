#include "map/map_view_state.h"
#include "map/measuring.h"
#include "map/palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace kapok::map {
namespace {

constexpr double keyPan = 60;  ///< pixels

}  // namespace

void MapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Map"));
        if (state_->layer()) state_->legend = legendOf(*state_->layer(), state_->theme, QLocale());
        updateDescription();
        repaintMap();
    }
    QWidget::changeEvent(event);
}

void MapView::resizeEvent(QResizeEvent* event) {
    if (state_->layer()) {
        const QSizeF legendSize = state_->legend.size();
        if (state_->showsAll)
            showAll();
        else
            state_->legendArea.moveBottomRight(QPointF(width() - 8, height() - 8));
        if (legendSize.isEmpty()) state_->legendArea = {};
    }
    QWidget::resizeEvent(event);
}

void MapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !state_->moving);
    if (state_->showsMap()) {
        state_->updatePicture(size(), devicePixelRatioF());
        state_->paintPicture(painter, rect());
        state_->paintOverlay(painter, {state_->range, rect()});
    } else {
        painter.fillRect(rect(), color(state_->theme.panel));
        paintMessage(painter, rect(), state_->message, state_->theme);
    }
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
    state_->pressed = true;
    state_->dragged = false;
    const bool selecting = state_->tool == Tool::Select || event->modifiers().testFlag(Qt::ShiftModifier);
    const bool left = event->button() == Qt::LeftButton;
    state_->rubber = left && selecting && state_->tool != Tool::Lasso;
    state_->lasso.clear();
    if (left && state_->tool == Tool::Lasso) state_->lasso.push_back(event->position());
    state_->pressedAt = event->position();
    state_->pressedRange = state_->range;
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    state_->cursor = event->position();
    if (!state_->showsMap()) return;
    const QPointF moved = event->position() - state_->pressedAt;
    if (state_->pressed && !state_->dragged && moved.manhattanLength() >= QApplication::startDragDistance()) {
        state_->dragged = true;
        hover(-1);
        if (!state_->rubber && state_->lasso.empty()) setCursor(Qt::ClosedHandCursor);
    }
    if (state_->dragged && !state_->lasso.empty()) {
        state_->lasso.push_back(event->position());
        return update();
    }
    if (state_->dragged && !state_->rubber) {
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
    const Viewport viewport{state_->range, rect()};
    if (state_->lasso.size() > 2) {
        std::vector<geo::Point> ring;
        for (const QPointF at : state_->lasso) ring.push_back(viewport.toMap(at));
        geo::Geometry polygon;
        polygon.add(geo::PartKind::Outer, ring);
        return select(state_->layer()->featuresWithin(polygon), modifiers);
    }
    if (!state_->rubber) return;
    // Shift only began the rectangle where the tool does not.
    if (state_->tool == Tool::Pan) modifiers.setFlag(Qt::ShiftModifier, false);
    select(state_->layer()->featuresIn(viewport.toMap(QRectF(state_->pressedAt, position).normalized())), modifiers);
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (!state_->pressed || !state_->showsMap()) return QWidget::mouseReleaseEvent(event);
    state_->pressed = false;
    if (state_->dragged) {
        endDrag(event->position(), event->modifiers());
    } else if (event->button() == Qt::LeftButton && state_->tool == Tool::Measure) {
        measureTo(event->position());
    } else if (event->button() == Qt::LeftButton) {
        const Viewport viewport{state_->range, rect()};
        const int hit = state_->featureAt(viewport, event->position());
        select(hit < 0 ? std::vector<int>{} : std::vector<int>{hit}, event->modifiers());
    }
    state_->dragged = state_->rubber = false;
    state_->lasso.clear();
    setTool(state_->tool);  // its cursor
    update();
}

void MapView::measureTo(QPointF position) {
    state_->measured.push_back(Viewport{state_->range, rect()}.toMap(position));
    setAccessibleDescription(lengthText(measured(), !state_->scene->projection.definition.empty()));
}

/// Ends a measured path: the next click begins another.
void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (state_->tool == Tool::Measure)
        state_->measured.clear();
    else
        zoomBy(2, event->position());
    update();
}

void MapView::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void MapView::focusInEvent(QFocusEvent* event) {
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
            if (state_->hovered >= 0) return select({state_->hovered}, event->modifiers());
            break;
        case Qt::Key_Escape:
            if (!state_->measured.empty() || !state_->lasso.empty()) {
                state_->measured.clear();
                state_->lasso.clear();
                state_->pressed = state_->dragged = false;
                return update();
            }
            if (state_->rubber || !state_->selected.empty()) {
                const bool cancels = state_->rubber;
                state_->pressed = state_->dragged = state_->rubber = false;
                update();
                if (!cancels) emit featuresSelected({}, SelectionMode::Replace);
                return;
            }
            break;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace kapok::map
