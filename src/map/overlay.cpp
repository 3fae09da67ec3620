#include "map/overlay.h"

#include "chart/chart_reader.h"
#include "geo/clip.h"
#include "map/font.h"
#include "map/legend.h"
#include "map/palette.h"
#include "map/raster_layer.h"
#include "map/tracks.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double tooltipPadding = 8;
constexpr double tooltipDistance = 14;
constexpr double widestTooltip = 320;
constexpr double outlineExactness = 0.3;

/// What is known of a feature, its name first.
QStringList factsOf(const SceneLayer& layer, int index, geo::Point at, const QLocale& locale) {
    const Feature& feature = layer.features[static_cast<std::size_t>(index)];
    QStringList lines{QString::fromStdString(feature.label)};
    if (layer.counts)
        lines.append(QCoreApplication::translate("map", "Points: %1").arg(locale.toString(feature.value, 'f', 0)));
    else if (layer.hasValues && layer.categories.empty() && !layer.raster)
        lines.append(valueWithUnit(layer, feature.value, locale));
    if (!layer.categories.empty() && feature.classIndex >= 0)
        lines.append(
            chart::termWords(layer.terms, layer.categories[static_cast<std::size_t>(feature.classIndex)].name));
    if (std::isfinite(feature.amount))
        lines.append(QStringLiteral("%1: %2").arg(QString::fromStdString(layer.sizeName),
                                                  locale.toString(feature.amount, 'g', 6)));
    if (layer.raster) lines.append(rasterWords(layer, at, locale));
    if (layer.tracks) lines.append(trackWords(layer, index, at, locale));
    lines.removeAll(QString());
    return lines;
}

}  // namespace

void paintTooltip(QPainter& painter, const Viewport& viewport, QPointF position, const SceneLayer& layer, int feature,
                  const Theme& theme, const QLocale& locale) {
    const QRectF& area = viewport.area;
    const auto& entry = layer.features[static_cast<std::size_t>(feature)];
    const QStringList lines = factsOf(layer, feature, viewport.toMap(position), locale);
    const QFont fonts[] = {drawingFont(13, true), drawingFont(13)};
    const auto fontOf = [&](qsizetype line) { return fonts[line == 0 ? 0 : 1]; };
    const double step = QFontMetricsF(fonts[0]).height() + 2;
    double width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, QFontMetricsF(fontOf(i)).horizontalAdvance(lines[i]));
    width = std::min(width, widestTooltip);
    QRectF box(position + QPointF(tooltipDistance, tooltipDistance),
               QSizeF(width + 2 * tooltipPadding, step * static_cast<double>(lines.size()) + 2 * tooltipPadding - 6));
    if (box.right() > area.right()) box.moveRight(position.x() - tooltipDistance / 2);
    if (box.bottom() > area.bottom()) box.moveBottom(position.y() - tooltipDistance / 2);
    box.moveLeft(std::max(box.left(), area.left() + 2));
    box.moveTop(std::max(box.top(), area.top() + 2));

    painter.setPen(QPen(color(theme.line), 1));
    painter.setBrush(color(theme.panel));
    painter.drawRoundedRect(box, 6, 6);
    QPointF base(box.left() + tooltipPadding, box.top() + tooltipPadding - 3);
    for (qsizetype i = 0; i < lines.size(); ++i, base.ry() += step) {
        const QFontMetricsF metrics(fontOf(i));
        painter.setFont(fontOf(i));
        painter.setPen(color(i > 0 && entry.classIndex < 0 ? theme.mutedText : theme.text));
        painter.drawText(base + QPointF(0, metrics.ascent()), metrics.elidedText(lines[i], Qt::ElideRight, width + 1));
    }
}

void paintHoverOutline(QPainter& painter, const SceneLayer& layer, int feature, const Viewport& viewport,
                       const Theme& theme) {
    if (layer.raster) return;
    const auto& level = layer.level(outlineExactness * viewport.range.unitsPerPixel);
    const geo::Geometry shape = viewport.toScreen(level.shapes[static_cast<std::size_t>(feature)]);
    const geo::Box area{viewport.area.left(), viewport.area.top(), viewport.area.right(), viewport.area.bottom()};
    const double ring = std::max(5.5, layer.features[static_cast<std::size_t>(feature)].size);
    painter.setBrush(Qt::NoBrush);
    // A dark and a light line: one of them can be seen on any colour.
    for (const auto& [stroke, width] : {std::pair{color(theme.panel), 3.4}, std::pair{color(theme.text), 1.5}}) {
        painter.setPen(QPen(stroke, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const auto& part : shape.parts) {
            const auto run = shape.points(part);
            if (part.kind == geo::PartKind::Point) painter.drawEllipse(QPointF(run[0].x, run[0].y), ring, ring);
            for (const auto& piece : geo::clipLine(run, area.grown(4))) {
                QPolygonF line;
                for (const auto point : piece) line.append({point.x, point.y});
                painter.drawPolyline(line);
            }
        }
    }
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
