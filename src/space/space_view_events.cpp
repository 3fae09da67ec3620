#include "map/palette.h"
#include "space/space_view_state.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace kapok::space {
namespace {

constexpr double turnSpeed = 0.4;     ///< degrees a pixel
constexpr double keyTurn = 6;         ///< degrees
constexpr double keyPan = 50;         ///< pixels
constexpr double wheelStep = 1.0015;  ///< for an eighth of a degree of the wheel

}  // namespace

void SpaceView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Map in space"));
        rebuild();
    }
    QWidget::changeEvent(event);
}

void SpaceView::resizeEvent(QResizeEvent* event) {
    if (state_->model && !state_->moving) state_->pose = poseOf(*state_->model, state_->space.camera, aspect());
    state_->legendPlaced = false;
    state_->legendArea = {};
    draw();
    QWidget::resizeEvent(event);
}

void SpaceView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), map::color(state_->theme.panel));
    if (state_->showsMap() && !state_->picture.image.isNull()) {
        painter.drawImage(QRectF(rect()), state_->picture.image);
        std::vector<QRectF> taken;
        if (!state_->legendArea.isEmpty()) {
            state_->legend.paint(painter, state_->legendArea, state_->theme);
            taken.push_back(state_->legendArea);
        }
        paintWords(painter, rect(), *state_->model, state_->picture.pose, taken);
        if (state_->hovered >= 0)
            map::paintTooltip(painter, {{}, rect()}, state_->cursor, state_->model->layer(), state_->hovered,
                              state_->theme, QLocale());
    } else if (!state_->message.text.isEmpty()) {
        map::paintMessage(painter, rect(), state_->message, state_->theme);
    } else if (state_->scene) {
        map::paintMessage(painter, rect(), {tr("Drawing the map…"), {}, false}, state_->theme);
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(map::color(state_->theme.accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void SpaceView::hover(int feature) {
    if (feature == state_->hovered) return;
    state_->hovered = feature;
    emit hovered(feature);
    update();
}

void SpaceView::leaveEvent(QEvent* event) {
    hover(-1);
    QWidget::leaveEvent(event);
}

void SpaceView::mousePressEvent(QMouseEvent* event) {
    if (!state_->showsMap()) return QWidget::mousePressEvent(event);
    state_->pressed = true;
    state_->dragged = false;
    state_->pans = event->button() != Qt::LeftButton || event->modifiers().testFlag(Qt::ShiftModifier);
    state_->pressedAt = event->position();
    state_->pressedPose = state_->pose;
}

void SpaceView::mouseMoveEvent(QMouseEvent* event) {
    state_->cursor = event->position();
    if (!state_->showsMap()) return;
    const QPointF moved = event->position() - state_->pressedAt;
    if (state_->pressed && !state_->dragged && moved.manhattanLength() >= QApplication::startDragDistance()) {
        state_->dragged = true;
        setCursor(Qt::ClosedHandCursor);
    }
    const Model& model = *state_->model;
    if (state_->dragged) {
        const bool pans = state_->pans || model.isGlobe();
        return moveTo(pans ? panned(model, state_->pressedPose, rect(), state_->pressedAt, event->position())
                           : turned(model, state_->pressedPose, -moved.x() * turnSpeed, moved.y() * turnSpeed));
    }
    if (state_->pressed || state_->moving) return;
    const bool onLegend = state_->legendArea.contains(state_->cursor);
    hover(onLegend ? -1 : featureAt(model, Eye(model, state_->pose, rect()).ray(state_->cursor)));
    if (state_->hovered >= 0) update();  // the tooltip goes with the pointer
}

void SpaceView::mouseReleaseEvent(QMouseEvent* event) {
    const bool clicked = state_->pressed && !state_->dragged && event->button() == Qt::LeftButton;
    state_->pressed = false;
    if (std::exchange(state_->dragged, false)) {
        unsetCursor();
        state_->settle.stop();
        rest();
    }
    if (clicked && state_->showsMap())
        select(featureAt(*state_->model, Eye(*state_->model, state_->pose, rect()).ray(event->position())),
               event->modifiers());
}

void SpaceView::select(int feature, Qt::KeyboardModifiers modifiers) {
    auto mode = SelectionMode::Replace;
    if (modifiers.testFlag(Qt::ControlModifier))
        mode = modifiers.testFlag(Qt::ShiftModifier) ? SelectionMode::Subtract : SelectionMode::Add;
    else if (modifiers.testFlag(Qt::ShiftModifier))
        mode = SelectionMode::Toggle;
    // Beside everything with a modifier nothing is meant.
    if (feature < 0 && mode != SelectionMode::Replace) return;
    emit featuresSelected(feature < 0 ? std::vector<int>{} : std::vector{feature}, mode);
}

void SpaceView::mouseDoubleClickEvent(QMouseEvent*) { resetView(); }

void SpaceView::wheelEvent(QWheelEvent* event) {
    if (!state_->showsMap()) return;
    const double factor = std::pow(wheelStep, event->angleDelta().y());
    moveTo(zoomed(*state_->model, state_->pose, rect(), factor, event->position()));
    event->accept();
}

/// The right button moves the map.
void SpaceView::contextMenuEvent(QContextMenuEvent* event) { event->accept(); }

void SpaceView::keyPressEvent(QKeyEvent* event) {
    if (!state_->showsMap()) return QWidget::keyPressEvent(event);
    const Model& model = *state_->model;
    const QPointF middle = QRectF(rect()).center();
    const auto go = [&](double x, double y) {
        const bool pans = model.isGlobe() || event->modifiers().testFlag(Qt::ShiftModifier);
        moveTo(pans ? panned(model, state_->pose, rect(), middle, middle - QPointF(x, y) * keyPan)
                    : turned(model, state_->pose, x * keyTurn, -y * keyTurn));
    };
    switch (event->key()) {
        case Qt::Key_Left: return go(-1, 0);
        case Qt::Key_Right: return go(1, 0);
        case Qt::Key_Up: return go(0, -1);
        case Qt::Key_Down: return go(0, 1);
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoomIn();
        case Qt::Key_Minus: return zoomOut();
        case Qt::Key_0: return resetView();
        case Qt::Key_Escape:
            if (!state_->selected.empty()) return select(-1, {});
            break;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace kapok::space
