// From a panel's numbers to pixels and back.
#pragma once

#include "chart/scene.h"

#include <QRectF>

namespace kapok::chart {

struct Range {
    double low = 0;
    double high = 1;
    double size() const { return high - low; }
    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const Range&) const = default;
};

/// 0 at the low end of a range, 1 at the high one. Symmetric logarithm: sign(v) log(1 + |v / c|) (Webber 2013).
double toUnit(double value, const Range& range, const Law& law);
double fromUnit(double unit, const Range& range, const Law& law);
/// What is drawn in proportion: the logarithm, the root … of a value (half of it where the law is linear).
double lawValue(double value, const Law& law);

/// What a panel shows now.
struct View {
    Range x;
    Range y;
    Range second = {};
    bool operator==(const View&) const = default;
};

View wholeView(const Panel& panel);

class Projection {
public:
    Projection() = default;
    Projection(const Panel& panel, const View& view, const QRectF& plot);

    const QRectF& plot() const { return plot_; }
    /// Where words of the marks may stand: the plot, and about a square one all the space there is.
    const QRectF& outer() const { return outer_; }
    const View& view() const { return view_; }
    bool transposed() const { return transposed_; }
    /// Numbers grow to the right and upwards.
    bool isUpright() const;
    const Law& xLaw() const { return xLaw_; }
    const Law& yLaw(bool secondary = false) const { return secondary ? secondLaw_ : yLaw_; }
    QPointF at(double x, double y, bool secondary = false) const;
    QRectF rect(double x0, double y0, double x1, double y1, bool secondary = false) const;
    double xAt(QPointF pixel) const;
    /// The x so far along the axis as it is shown, 0 … 1 upwards whether or not it is reversed.
    double xAtUnit(double unit) const { return fromUnit(unit, view_.x, xLaw_); }
    double yAt(QPointF pixel) const;
    double pixelOfX(double x) const;  ///< along the axis of x, horizontal or not
    double pixelOfY(double y, bool secondary = false) const;

private:
    Frame frame_ = Frame::Axes;
    QRectF plot_;
    QRectF outer_;
    View view_;
    Law xLaw_;
    Law yLaw_;
    Law secondLaw_;
    bool transposed_ = false;
    bool xReversed_ = false;
    bool yReversed_ = false;
};

}  // namespace kapok::chart
