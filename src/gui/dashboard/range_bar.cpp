#include "gui/dashboard/range_bar.h"

#include "gui/style/appearance.h"
#include "gui/style/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

constexpr double handle = 7;  // radius, and the free room at both ends

}  // namespace

RangeBar::RangeBar(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void RangeBar::setBounds(double lowest, double highest) {
    lowest_ = lowest;
    highest_ = std::max(lowest, highest);
    update();
}

void RangeBar::setRange(double low, double high) {
    low_ = std::clamp(low, lowest_, highest_);
    high_ = std::clamp(high, low_, highest_);
    update();
}

double RangeBar::pixelOf(double value) const {
    const double span = highest_ - lowest_;
    return handle + (width() - 2 * handle) * (span > 0 ? (value - lowest_) / span : 0);
}

void RangeBar::moveHandle(double value) {
    if (upper_) {
        high_ = std::clamp(value, low_, highest_);
    } else {
        low_ = std::clamp(value, lowest_, high_);
    }
    update();
    emit changed(low_, high_);
}

void RangeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    painter.setPen(QPen(color(currentTheme().line), 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(handle, middle), QPointF(width() - handle, middle));
    painter.setPen(QPen(color(currentTheme().accent), 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(pixelOf(low_), middle), QPointF(pixelOf(high_), middle));
    painter.setBrush(color(currentTheme().panel));
    for (const bool upper : {false, true}) {
        const bool inHand = hasFocus() && upper == upper_;
        painter.setPen(QPen(color(currentTheme().accent), inHand ? 3 : 2));
        painter.drawEllipse(QPointF(pixelOf(upper ? high_ : low_), middle), handle - 1.5, handle - 1.5);
    }
}

void RangeBar::mousePressEvent(QMouseEvent* event) {
    const double x = event->position().x();
    const double toLow = std::abs(x - pixelOf(low_));
    const double toHigh = std::abs(x - pixelOf(high_));
    upper_ = toHigh < toLow || (toHigh == toLow && x > pixelOf(high_));
    mouseMoveEvent(event);
}

void RangeBar::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    const double room = std::max(1.0, width() - 2 * handle);
    moveHandle(lowest_ + (highest_ - lowest_) * (event->position().x() - handle) / room);
}

void RangeBar::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0) return QWidget::keyPressEvent(event);
    upper_ = event->modifiers().testFlag(Qt::ShiftModifier);
    moveHandle((upper_ ? high_ : low_) + step * std::max(step_, (highest_ - lowest_) / 100));
}

}  // namespace kapok::gui
