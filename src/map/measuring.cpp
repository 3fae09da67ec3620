#include "map/measuring.h"

#include "geo/point_index.h"
#include "map/font.h"
#include "map/palette.h"

#include <QFontMetricsF>

#include <cmath>

namespace kapok::map {

double lengthOf(std::span<const geo::Point> path, const geo::Projection& projection) {
    std::vector<geo::Point> points(path.begin(), path.end());
    const bool onEarth = !projection.definition.empty();
    if (onEarth) geo::Transformation(projection.definition, geo::lonLatCrs).apply(points);
    double length = 0;
    for (std::size_t i = 1; i < points.size() && std::isfinite(points[i].x + points[i - 1].x); ++i)
        length += geo::distance(points[i - 1], points[i], onEarth ? geo::Metric::Geodesic : geo::Metric::Plane);
    return length;
}

QString lengthText(double length, bool metres, const QLocale& locale) {
    if (!metres) return locale.toString(length, 'g', 6);
    const bool kilometres = length >= 1000;
    const double shown = kilometres ? length / 1000 : length;
    return QStringLiteral("%1 %2").arg(locale.toString(shown, 'f', shown < 100 ? 1 : 0), kilometres ? "km" : "m");
}

void paintMeasured(QPainter& painter, const std::vector<geo::Point>& path, const Viewport& viewport, const Scene& scene,
                   const Theme& theme) {
    QPolygonF line;
    for (const auto point : path) line.append(viewport.position(point));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(theme.panel), 4));
    painter.drawPolyline(line);
    painter.setPen(QPen(color(theme.accent), 2));
    painter.drawPolyline(line);
    painter.setBrush(color(theme.panel));
    for (const QPointF corner : line) painter.drawEllipse(corner, 3.5, 3.5);
    const QFont font = drawingFont(12, true);
    const QString text = lengthText(lengthOf(path, scene.projection), !scene.projection.definition.empty());
    QRectF box(QPointF(), QSizeF(QFontMetricsF(font).horizontalAdvance(text) + 12, 20));
    box.moveBottomLeft(line.last() + QPointF(8, -6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(theme.panel));
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(font);
    painter.setPen(color(theme.text));
    painter.drawText(box, Qt::AlignCenter, text);
}

}  // namespace kapok::map
