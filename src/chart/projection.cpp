#include "chart/projection.h"

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr double farAway = 50;  // units: beyond every plot, and no overflow in pixels

double backward(double value, const Law& law) {
    switch (law.type) {
        case ScaleType::Log: return std::pow(10.0, value);
        case ScaleType::SymmetricLog: return std::copysign(std::expm1(std::abs(value)) * law.constant, value);
        case ScaleType::Sqrt: return std::copysign(value * value, value);
        case ScaleType::Pow: return std::copysign(std::pow(std::abs(value), 1 / law.exponent), value);
        default: return value * 2;
    }
}

}  // namespace

double lawValue(double value, const Law& law) {
    switch (law.type) {
        case ScaleType::Log: return std::log10(value);
        case ScaleType::SymmetricLog: return std::copysign(std::log1p(std::abs(value / law.constant)), value);
        case ScaleType::Sqrt: return std::copysign(std::sqrt(std::abs(value)), value);
        case ScaleType::Pow: return std::copysign(std::pow(std::abs(value), law.exponent), value);
        default: return value / 2;  // so that the distance of the largest numbers is finite
    }
}

double toUnit(double value, const Range& range, const Law& law) {
    if (std::isnan(value)) return value;
    if (law.type == ScaleType::Log && value <= 0) return -farAway;
    const double low = lawValue(range.low, law);
    const double high = lawValue(range.high, law);
    return std::clamp((lawValue(value, law) - low) / (high - low), -farAway, farAway);
}

double fromUnit(double unit, const Range& range, const Law& law) {
    const double low = lawValue(range.low, law);
    const double high = lawValue(range.high, law);
    return backward(low + unit * (high - low), law);
}

View wholeView(const Panel& panel) {
    View view{{panel.x.minimum, panel.x.maximum}, {panel.y.minimum, panel.y.maximum}};
    if (panel.frame == Frame::Square) view = {{-1, 1}, {-1, 1}};
    if (panel.frame == Frame::Fill) view = {{0, 1}, {0, 1}};
    if (panel.second) view.second = {panel.second->minimum, panel.second->maximum};
    return view;
}

Projection::Projection(const Panel& panel, const View& view, const QRectF& plot)
    : frame_(panel.frame), plot_(plot), outer_(plot), view_(view) {
    if (frame_ != Frame::Axes) {
        view_ = wholeView(panel);
        yReversed_ = frame_ == Frame::Fill;
        if (frame_ == Frame::Square) {
            const double side = std::min(plot.width() * 0.7, plot.height() - 50);  // words stand about it
            plot_ = QRectF(0, 0, std::max(side, 20.0), std::max(side, 20.0));
            plot_.moveCenter(plot.center());
        }
        return;
    }
    xLaw_ = panel.x.law;
    yLaw_ = panel.y.law;
    if (panel.second) secondLaw_ = panel.second->law;
    transposed_ = panel.transposed;
    xReversed_ = panel.x.reversed != transposed_;  // lying categories are read from the top
    if (transposed_ && panel.x.kind != AxisKind::Category) xReversed_ = panel.x.reversed;
    yReversed_ = panel.y.reversed;
}

double Projection::pixelOfX(double x) const {
    double unit = toUnit(x, view_.x, xLaw_);
    if (xReversed_) unit = 1 - unit;
    return transposed_ ? plot_.bottom() - unit * plot_.height() : plot_.left() + unit * plot_.width();
}

double Projection::pixelOfY(double y, bool secondary) const {
    double unit = secondary ? toUnit(y, view_.second, secondLaw_) : toUnit(y, view_.y, yLaw_);
    if (yReversed_) unit = 1 - unit;
    return transposed_ ? plot_.left() + unit * plot_.width() : plot_.bottom() - unit * plot_.height();
}

bool Projection::isUpright() const { return frame_ == Frame::Axes && !transposed_ && !xReversed_ && !yReversed_; }

QPointF Projection::at(double x, double y, bool secondary) const {
    const double first = pixelOfX(x);
    const double other = pixelOfY(y, secondary);
    return transposed_ ? QPointF(other, first) : QPointF(first, other);
}

QRectF Projection::rect(double x0, double y0, double x1, double y1, bool secondary) const {
    return QRectF(at(x0, y0, secondary), at(x1, y1, secondary)).normalized();
}

double Projection::xAt(QPointF pixel) const {
    double unit =
        transposed_ ? (plot_.bottom() - pixel.y()) / plot_.height() : (pixel.x() - plot_.left()) / plot_.width();
    if (xReversed_) unit = 1 - unit;
    return fromUnit(unit, view_.x, xLaw_);
}

double Projection::yAt(QPointF pixel) const {
    double unit =
        transposed_ ? (pixel.x() - plot_.left()) / plot_.width() : (plot_.bottom() - pixel.y()) / plot_.height();
    if (yReversed_) unit = 1 - unit;
    return fromUnit(unit, view_.y, yLaw_);
}

}  // namespace kapok::chart
