#include "map/overlay.h"

#include "geo/clip.h"
#include "map/font.h"
#include "map/legend.h"
#include "map/palette.h"

#include <QFontMetricsF>

#include <algorithm>

namespace kapok::map {
namespace {

constexpr double tooltipPadding = 8;
constexpr double tooltipDistance = 14;
constexpr double widestTooltip = 320;
constexpr double outlineExactness = 0.3;

}  // namespace

void paintTooltip(QPainter& painter, const QRectF& area, QPointF position, const SceneLayer& layer, int feature,
                  const Theme& theme, const QLocale& locale) {
    const auto& entry = layer.features[static_cast<std::size_t>(feature)];
    const QFont nameFont = drawingFont(13, true);
    const QFont valueFont = drawingFont(13);
    const QFontMetricsF nameMetrics(nameFont);
    const QFontMetricsF valueMetrics(valueFont);
    const QString name = nameMetrics.elidedText(QString::fromStdString(entry.label), Qt::ElideRight, widestTooltip);
    const QString value = layer.hasValues ? valueWithUnit(layer, entry.value, locale) : QString();
    const double width = std::max(nameMetrics.horizontalAdvance(name), valueMetrics.horizontalAdvance(value));
    const double height = nameMetrics.height() + (value.isEmpty() ? 0 : valueMetrics.height() + 2);
    QRectF box(position + QPointF(tooltipDistance, tooltipDistance),
               QSizeF(width + 2 * tooltipPadding, height + 2 * tooltipPadding - 4));
    if (box.right() > area.right()) box.moveRight(position.x() - tooltipDistance / 2);
    if (box.bottom() > area.bottom()) box.moveBottom(position.y() - tooltipDistance / 2);
    box.moveLeft(std::max(box.left(), area.left() + 2));
    box.moveTop(std::max(box.top(), area.top() + 2));

    painter.setPen(QPen(color(theme.line), 1));
    painter.setBrush(color(theme.panel));
    painter.drawRoundedRect(box, 6, 6);
    QPointF base(box.left() + tooltipPadding, box.top() + tooltipPadding - 2 + nameMetrics.ascent());
    painter.setFont(nameFont);
    painter.setPen(color(theme.text));
    painter.drawText(base, name);
    if (value.isEmpty()) return;
    base.ry() += nameMetrics.descent() + 2 + valueMetrics.ascent();
    painter.setFont(valueFont);
    painter.setPen(color(entry.classIndex < 0 ? theme.mutedText : theme.text));
    painter.drawText(base, value);
}

void paintHoverOutline(QPainter& painter, const SceneLayer& layer, int feature, const Viewport& viewport,
                       const Theme& theme) {
    const auto& level = layer.level(outlineExactness * viewport.range.unitsPerPixel);
    const geo::Geometry shape = viewport.toScreen(level.shapes[static_cast<std::size_t>(feature)]);
    const geo::Box area{viewport.area.left(), viewport.area.top(), viewport.area.right(), viewport.area.bottom()};
    painter.setBrush(Qt::NoBrush);
    // A dark and a light line: one of them can be seen on any colour.
    for (const auto& [stroke, width] : {std::pair{color(theme.panel), 3.4}, std::pair{color(theme.text), 1.5}}) {
        painter.setPen(QPen(stroke, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const auto& part : shape.parts) {
            const auto run = shape.points(part);
            if (part.kind == geo::PartKind::Point) painter.drawEllipse(QPointF(run[0].x, run[0].y), 5.5, 5.5);
            for (const auto& piece : geo::clipLine(run, area.grown(4))) {
                QPolygonF line;
                for (const auto point : piece) line.append({point.x, point.y});
                painter.drawPolyline(line);
            }
        }
    }
}

void paintLasso(QPainter& painter, const std::vector<QPointF>& line, const Theme& theme) {
    QColor fill = color(theme.selection);
    painter.setPen(QPen(fill, 1.2));
    fill.setAlphaF(0.12F);
    painter.setBrush(fill);
    painter.drawPolygon(line.data(), static_cast<int>(line.size()));
}

void paintRubberBand(QPainter& painter, const QRectF& band, const Theme& theme) {
    QColor fill = color(theme.selection);
    fill.setAlphaF(0.15F);
    painter.setPen(QPen(color(theme.selection), 1.2));
    painter.setBrush(fill);
    painter.drawRect(band);
}

void paintMessage(QPainter& painter, const QRectF& area, const Message& message, const Theme& theme) {
    const QRectF body = area.adjusted(24, 24, -24, -24);
    painter.setFont(drawingFont(15, true));
    painter.setPen(color(message.error ? theme.worse : theme.text));
    const QRectF upper(body.left(), body.top(), body.width(), body.height() / 2 - 4);
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, message.text);
    painter.setFont(drawingFont(13));
    painter.setPen(color(theme.mutedText));
    const QRectF lower(body.left(), upper.bottom() + 8, body.width(), body.height() / 2 - 4);
    painter.drawText(lower, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, message.remedy);
}

}  // namespace kapok::map
