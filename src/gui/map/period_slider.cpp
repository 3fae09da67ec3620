#include "gui/map/period_slider.h"

#include "chart/number_format.h"
#include "gui/style/appearance.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

constexpr double edge = 12;      ///< pixels beside the track
constexpr double trackY = 12;    ///< from above
constexpr double handle = 7;     ///< radius
constexpr double labelGap = 12;  ///< between names

}  // namespace

PeriodSlider::PeriodSlider(QWidget* parent) : QAbstractSlider(parent) {
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PeriodSlider::setPeriods(const std::vector<double>& periods, TimeUnit unit) {
    if (periods == periods_ && unit == unit_) return;
    periods_ = periods;
    unit_ = unit;
    setRange(0, std::max(0, static_cast<int>(periods.size()) - 1));
    setPageStep(std::max(1, maximum() / 10));
    update();
}

void PeriodSlider::setChosen(const std::optional<std::pair<std::size_t, std::size_t>>& chosen) {
    chosen_ = chosen;
    update();
}

QString PeriodSlider::text(int period) const {
    const auto index = static_cast<std::size_t>(period);
    return index < periods_.size() ? chart::timeText(periods_[index], unit_, QLocale()) : QString();
}

QSize PeriodSlider::sizeHint() const { return {320, static_cast<int>(trackY + handle + 6 + fontMetrics().height())}; }
QSize PeriodSlider::minimumSizeHint() const { return {80, sizeHint().height()}; }

double PeriodSlider::placeOf(double period) const {
    return edge + (width() - 2 * edge) * period / std::max(1, maximum());
}

void PeriodSlider::moveTo(double place) {
    setSliderPosition(static_cast<int>(std::lround((place - edge) / std::max(1.0, width() - 2 * edge) * maximum())));
}

int PeriodSlider::labelStep() const {
    int widest = 1;
    for (int i = 0; i <= maximum(); i += std::max(1, maximum() / 50))
        widest = std::max(widest, fontMetrics().horizontalAdvance(text(i)));
    const double room = (width() - 2 * edge) / std::max(1, maximum());
    const int least = static_cast<int>(std::ceil((widest + labelGap) / std::max(room, 1e-9)));
    // Numbers of months, hours and years that people count in.
    for (const int step : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200}) {
        if (step >= least) return step;
    }
    return least;
}

void PeriodSlider::paintLabels(QPainter& painter) const {
    const int step = labelStep();
    painter.setPen(color(currentTheme().mutedText));
    double end = 0;
    for (int i = 0; i <= maximum(); i += step) {
        const QString words = text(i);
        const double width = fontMetrics().horizontalAdvance(words);
        const double x = placeOf(i);
        painter.drawLine(QPointF(x, trackY + 4), QPointF(x, trackY + 8));
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width));
        if (i > 0 && left < end + labelGap / 2) continue;
        painter.drawText(QRectF(left, trackY + 8, width + 1, height() - trackY - 8), Qt::AlignLeft | Qt::AlignTop,
                         words);
        end = left + width;
    }
}

void PeriodSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = currentTheme();
    painter.setPen(Qt::NoPen);
    const auto bar = [&](double from, double to, const QColor& fill) {
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(placeOf(from), trackY - 2, placeOf(to) - placeOf(from), 4), 2, 2);
    };
    bar(0, maximum(), color(theme.line));
    if (chosen_) {
        painter.setBrush(color(theme.selection, 0.35));
        const double left = placeOf(static_cast<double>(chosen_->first)) - 4;
        painter.drawRoundedRect(QRectF(left, trackY - 6, placeOf(static_cast<double>(chosen_->second)) + 4 - left, 12),
                                4, 4);
    }
    bar(0, sliderPosition(), color(theme.accent));
    paintLabels(painter);
    painter.setPen(QPen(color(theme.panel), 2));
    painter.setBrush(color(theme.accent));
    const QPointF middle(placeOf(sliderPosition()), trackY);
    painter.drawEllipse(middle, handle, handle);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(theme.accent), 1.5));
    painter.drawEllipse(middle, handle + 2.5, handle + 2.5);
}

void PeriodSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) moveTo(event->position().x());
}

void PeriodSlider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) moveTo(event->position().x());
}

void PeriodSlider::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) return emit playAsked();
    QAbstractSlider::keyPressEvent(event);
}

void PeriodSlider::sliderChange(SliderChange change) {
    if (change == SliderValueChange) {
        setAccessibleDescription(text(value()));
        setToolTip(text(value()));
    }
    QAbstractSlider::sliderChange(change);
    update();
}

}  // namespace kapok::gui
