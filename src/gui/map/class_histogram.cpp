#include "gui/map/class_histogram.h"

#include "chart/number_format.h"
#include "gui/style/appearance.h"
#include "map/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

constexpr int mostBins = 60;
constexpr double edge = 6;        ///< pixels beside the bars
constexpr double written = 16;    ///< below them
constexpr double graspWidth = 6;  ///< pixels from a limit

}  // namespace

ClassHistogram::ClassHistogram(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ClassHistogram::showLayer(const map::SceneLayer& layer) {
    if (dragging_) return;
    const auto& breaks = layer.classes.breaks;
    bins_.clear();
    limits_.clear();
    colors_.clear();
    if (breaks.size() > 1) limits_.assign(breaks.begin() + 1, breaks.end() - 1);
    low_ = std::numeric_limits<double>::infinity();
    high_ = -low_;
    int values = 0;
    for (const auto& feature : layer.features) {
        if (!std::isfinite(feature.value)) continue;
        ++values;
        low_ = std::min(low_, feature.value);
        high_ = std::max(high_, feature.value);
    }
    if (limits_.empty() || low_ >= high_) {
        limits_.clear();
        return update();
    }
    const int bins = std::clamp(static_cast<int>(2 * std::sqrt(values)), 8, mostBins);
    bins_.assign(static_cast<std::size_t>(bins), 0);
    for (const auto& feature : layer.features) {
        if (!std::isfinite(feature.value)) continue;
        const double part = (feature.value - low_) / (high_ - low_);
        ++bins_[static_cast<std::size_t>(std::min(bins - 1.0, part * bins))];
    }
    for (int i = 0; i <= static_cast<int>(limits_.size()); ++i)
        colors_.push_back(map::classColor(layer, i, currentTheme()));
    current_ = std::clamp(current_, -1, static_cast<int>(limits_.size()) - 1);
    update();
}

double ClassHistogram::positionOf(double value) const {
    return edge + (value - low_) / (high_ - low_) * (width() - 2 * edge);
}

double ClassHistogram::valueAt(double x) const {
    return low_ + (x - edge) / std::max(1.0, width() - 2 * edge) * (high_ - low_);
}

int ClassHistogram::limitAt(double x) const {
    int nearest = -1;
    double distance = graspWidth;
    for (int i = 0; i < static_cast<int>(limits_.size()); ++i) {
        const double away = std::abs(positionOf(limits_[static_cast<std::size_t>(i)]) - x);
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest;
}

void ClassHistogram::moveLimit(int limit, double value) {
    const auto index = static_cast<std::size_t>(limit);
    const double pixel = valueAt(edge + 1) - low_;
    const double least = index == 0 ? low_ : limits_[index - 1] + pixel;
    const double most = index + 1 == limits_.size() ? high_ : limits_[index + 1] - pixel;
    if (least > most) return;
    // As few digits as tell one pixel from the next.
    const double step = std::pow(10, std::floor(std::log10(pixel)));
    limits_[index] = std::clamp(std::round(value / step) * step, least, most);
    update();
    emit limitsMoved(limits_, drags_);
}

void ClassHistogram::paintBars(QPainter& painter) const {
    const double height = this->height() - written;
    const double most = *std::max_element(bins_.begin(), bins_.end());
    const double barWidth = (width() - 2 * edge) / static_cast<double>(bins_.size());
    for (std::size_t i = 0; i < bins_.size(); ++i) {
        if (bins_[i] == 0) continue;
        const double bar = std::max(1.5, (height - 2) * bins_[i] / most);
        const double left = edge + static_cast<double>(i) * barWidth;
        // A limit within a bar parts its colours.
        double from = left;
        const double end = left + barWidth;
        for (std::size_t c = 0; c < colors_.size() && from < end; ++c) {
            const double to = c < limits_.size() ? std::clamp(positionOf(limits_[c]), from, end) : end;
            painter.fillRect(QRectF(from, height - bar, to - from, bar), colors_[c]);
            from = to;
        }
    }
}

void ClassHistogram::paintEvent(QPaintEvent*) {
    if (bins_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    const Theme theme = currentTheme();
    const double height = this->height() - written;
    painter.setPen(QPen(color(theme.line), 1));
    painter.drawLine(QPointF(edge, height), QPointF(width() - edge, height));
    for (int i = 0; i < static_cast<int>(limits_.size()); ++i) {
        const double x = positionOf(limits_[static_cast<std::size_t>(i)]);
        const bool marked = i == current_ && (dragging_ || hasFocus());
        painter.setPen(QPen(color(marked ? theme.accent : theme.text), marked ? 2 : 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, height));
        painter.setBrush(color(marked ? theme.accent : theme.panel));
        painter.drawEllipse(QPointF(x, height), 3.5, 3.5);
    }
    painter.setPen(color(theme.mutedText));
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const QRectF words(edge, height + 3, width() - 2 * edge, written - 3);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, chart::numberText(low_, locale(), 4));
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, chart::numberText(high_, locale(), 4));
    if (current_ >= 0 && (dragging_ || hasFocus())) {
        painter.setPen(color(theme.text));
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                         chart::numberText(limits_[static_cast<std::size_t>(current_)], locale(), 6));
    }
}

void ClassHistogram::mousePressEvent(QMouseEvent* event) {
    const int grasped = limitAt(event->position().x());
    if (event->button() != Qt::LeftButton || grasped < 0) return QWidget::mousePressEvent(event);
    current_ = grasped;
    dragging_ = true;
    ++drags_;
    update();
}

void ClassHistogram::mouseMoveEvent(QMouseEvent* event) {
    if (dragging_)
        moveLimit(current_, valueAt(event->position().x()));
    else
        setCursor(limitAt(event->position().x()) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void ClassHistogram::mouseReleaseEvent(QMouseEvent* event) {
    dragging_ = false;
    update();
    QWidget::mouseReleaseEvent(event);
}

void ClassHistogram::keyPressEvent(QKeyEvent* event) {
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!sideways || limits_.empty()) return QWidget::keyPressEvent(event);
    current_ = std::max(current_, 0);
    if (!event->isAutoRepeat()) ++drags_;
    const double x = positionOf(limits_[static_cast<std::size_t>(current_)]);
    moveLimit(current_, valueAt(x + (event->key() == Qt::Key_Left ? -1 : 1)));
}

bool ClassHistogram::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int next = current_ + (key->key() == Qt::Key_Tab ? 1 : key->key() == Qt::Key_Backtab ? -1 : 0);
        if (next != current_ && next >= 0 && next < static_cast<int>(limits_.size())) {
            current_ = next;
            update();
            return true;
        }
    }
    return QWidget::event(event);
}

}  // namespace kapok::gui
