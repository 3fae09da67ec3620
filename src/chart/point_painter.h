// Discs and other shapes of points. On a screen equal ones are stamped many at a time.
#pragma once

#include "chart/scene.h"

#include <QColor>
#include <QPainter>
#include <QPixmap>

namespace kapok::chart {

class PointPainter {
public:
    /// What crosses the edge of `area` is cut, what lies outside is not drawn.
    PointPainter(QPainter& painter, const QRectF& area);
    ~PointPainter() { flush(); }
    PointPainter(const PointPainter&) = delete;
    PointPainter& operator=(const PointPainter&) = delete;

    void setLook(Glyph glyph, const QColor& color, bool hollow);
    void draw(QPointF centre, double radius);

private:
    void flush();
    void drawOne(QPainter& painter, QPointF centre, double radius) const;
    void makeStamp(double radius);

    QPainter& painter_;
    QRectF area_;
    Glyph glyph_ = Glyph::Circle;
    QColor color_;
    bool hollow_ = false;
    bool raster_;
    QPixmap stamp_;
    double stampRadius_ = -1;
    QVector<QPainter::PixmapFragment> places_;
};

}  // namespace kapok::chart
