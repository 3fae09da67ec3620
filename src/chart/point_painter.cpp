#include "chart/point_painter.h"

#include "chart/cut.h"

#include <QPaintEngine>

#include <cmath>

namespace kapok::chart {
namespace {

constexpr double largestStamp = 6;

QPolygonF outlineOf(Glyph glyph, QPointF centre, double radius) {
    const auto shape = [&](std::initializer_list<QPointF> corners) {
        QPolygonF polygon;
        for (const auto& corner : corners) polygon << centre + corner * radius;
        return polygon;
    };
    constexpr double thin = 0.36;
    switch (glyph) {
        case Glyph::Square: return shape({{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}});
        case Glyph::Diamond: return shape({{0, -1.25}, {1.1, 0}, {0, 1.25}, {-1.1, 0}});
        case Glyph::TriangleUp: return shape({{0, -1.15}, {1.1, 0.85}, {-1.1, 0.85}});
        case Glyph::TriangleDown: return shape({{0, 1.15}, {1.1, -0.85}, {-1.1, -0.85}});
        case Glyph::Cross:
            return shape({{-thin, -1.1},
                          {thin, -1.1},
                          {thin, -thin},
                          {1.1, -thin},
                          {1.1, thin},
                          {thin, thin},
                          {thin, 1.1},
                          {-thin, 1.1},
                          {-thin, thin},
                          {-1.1, thin},
                          {-1.1, -thin},
                          {-thin, -thin}});
        case Glyph::Circle:
        case Glyph::Tick:
        case Glyph::TickAcross: break;
    }
    return {};
}

}  // namespace

PointPainter::PointPainter(QPainter& painter, const QRectF& area) : painter_(painter), area_(area) {
    const auto* engine = painter.paintEngine();
    raster_ = engine && engine->type() == QPaintEngine::Raster;
}

void PointPainter::setLook(Glyph glyph, const QColor& color, bool hollow) {
    flush();
    glyph_ = glyph;
    color_ = color;
    hollow_ = hollow;
    stampRadius_ = -1;
    painter_.setPen(hollow ? QPen(color, 1.5) : QPen(Qt::NoPen));
    painter_.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color));
}

void PointPainter::draw(QPointF centre, double radius) {
    if (glyph_ == Glyph::Tick || glyph_ == Glyph::TickAcross) {
        const QPointF half = glyph_ == Glyph::Tick ? QPointF(0, radius) : QPointF(radius, 0);
        painter_.setPen(QPen(color_, 1.25, Qt::SolidLine, Qt::FlatCap));
        for (const auto& piece : cutPolyline({centre - half, centre + half}, area_, 1.25)) painter_.drawPolyline(piece);
        return;
    }
    const double reach = radius * 1.3 + (hollow_ ? 1 : 0);
    const bool inside = area_.adjusted(reach, reach, -reach, -reach).contains(centre);
    if (!inside) {
        const auto part = glyph_ == Glyph::Circle ? cutDisc(centre, radius, area_)
                                                  : cutPolygon(outlineOf(glyph_, centre, radius), area_);
        if (!part.isEmpty()) painter_.drawPolygon(part);
        return;
    }
    if (!raster_ || radius > largestStamp) return drawOne(painter_, centre, radius);
    if (radius != stampRadius_) makeStamp(radius);
    const double size = stamp_.width();
    const double scale = 1 / stamp_.devicePixelRatio();
    places_.append(QPainter::PixmapFragment::create(centre, QRectF(0, 0, size, size), scale, scale));
    if (places_.size() >= 4096) flush();
}

void PointPainter::drawOne(QPainter& painter, QPointF centre, double radius) const {
    if (glyph_ == Glyph::Circle) {
        painter.drawEllipse(centre, radius, radius);
    } else {
        painter.drawPolygon(outlineOf(glyph_, centre, radius));
    }
}

void PointPainter::makeStamp(double radius) {
    flush();
    stampRadius_ = radius;
    // Sharp at the scale of the painter, whatever that is.
    const QTransform& transform = painter_.combinedTransform();
    const double ratio =
        std::clamp(std::hypot(transform.m11(), transform.m12()), 1.0, 8.0) * painter_.device()->devicePixelRatioF();
    const int size = static_cast<int>(std::ceil(2 * (radius * 1.3 + 2)));
    stamp_ = QPixmap(QSize(size, size) * ratio);
    stamp_.setDevicePixelRatio(stamp_.width() / static_cast<double>(size));
    stamp_.fill(Qt::transparent);
    QPainter disc(&stamp_);
    disc.setRenderHint(QPainter::Antialiasing);
    disc.setPen(painter_.pen());
    disc.setBrush(painter_.brush());
    drawOne(disc, QPointF(size / 2.0, size / 2.0), radius);
}

void PointPainter::flush() {
    if (!places_.isEmpty()) painter_.drawPixmapFragments(places_.constData(), static_cast<int>(places_.size()), stamp_);
    places_.clear();
}

}  // namespace kapok::chart
