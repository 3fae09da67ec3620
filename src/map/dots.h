// Many points as discs.
#pragma once

#include <QColor>
#include <QPainter>

#include <vector>

namespace kapok::map {

struct Dot {
    QPointF at = {};
    QRgb fill = 0;
};

/// Discs of one radius with a rim, in their order, none of them left out. On a device of pixels they are stamped,
/// placed to half a pixel: a million in about 100 ms. `area` is what is seen; discs that do not lie within are left out
/// where the device does not cut.
void paintDots(QPainter& painter, const std::vector<Dot>& dots, double radius, const QColor& rim, const QRectF& area);

/// The radius in pixels at which `count` discs do not hide each other on an area, at most `largest`.
double dotRadius(std::size_t count, const QRectF& area, double largest);

}  // namespace kapok::map
