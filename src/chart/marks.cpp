#include "chart/marks.h"

#include "chart/cut.h"
#include "chart/number_format.h"
#include "chart/paint.h"

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr std::size_t manyPoints = 5000;  // more are stamped in one batch on screen

void fillDisc(QCPPainter* painter, QPointF centre, double radius, const QRectF& area) {
    if (area.adjusted(radius, radius, -radius, -radius).contains(centre)) {
        painter->drawEllipse(centre, radius, radius);
    } else if (const auto part = cutDisc(centre, radius, area); !part.isEmpty()) {
        painter->drawPolygon(part);
    }
}

bool lonely(const std::vector<double>& y, std::size_t i) {
    if (!std::isfinite(y[i])) return false;
    const bool before = i > 0 && std::isfinite(y[i - 1]);
    const bool after = i + 1 < y.size() && std::isfinite(y[i + 1]);
    return !before && !after;
}

QString labelOf(const Bar& bar, const ChartData& chart) {
    const double value = bar.value - bar.base;
    return chart.y.format.isEmpty() ? compactNumber(value) : formattedNumber(value, chart.y.format);
}

}  // namespace

QColor toColor(Rgb rgb) { return QColor::fromRgb(0xFF000000U | rgb); }

QColor markColor(int index, const Theme& theme) {
    return toColor(index == 0 ? theme.accent : categoricalColors[static_cast<std::size_t>(index) % 8]);
}

QColor paler(const QColor& color, const Theme& theme) {
    const QColor panel = toColor(theme.panel);
    const auto mix = [](int a, int b) { return static_cast<int>(std::lround(a * 0.3 + b * 0.7)); };
    return {mix(color.red(), panel.red()), mix(color.green(), panel.green()), mix(color.blue(), panel.blue())};
}

MarkLayer::MarkLayer(QCPAxis* key, QCPAxis* value, const ChartData& chart, const Theme& theme)
    : QCPAbstractPlottable(key, value), chart_(chart), theme_(theme) {
    setSelectable(QCP::stNone);
}

QCPRange MarkLayer::getKeyRange(bool& found, QCP::SignDomain) const {
    found = true;
    return {chart_.x.minimum, chart_.x.maximum};
}

QCPRange MarkLayer::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    found = true;
    return {chart_.y.minimum, chart_.y.maximum};
}

void AreaLayer::fill(QCPPainter* painter, const std::vector<double>& x, const std::vector<double>& low,
                     const std::vector<double>& high, const QColor& color) const {
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    QPolygonF upper;
    QPolygonF lower;
    const auto close = [&] {
        std::reverse(lower.begin(), lower.end());
        const auto part = cutPolygon(upper + lower, area());
        if (upper.size() > 1 && !part.isEmpty()) painter->drawPolygon(part);
        upper.clear();
        lower.clear();
    };
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!std::isfinite(low[i]) || !std::isfinite(high[i])) {
            close();
            continue;
        }
        upper.append(coordsToPixels(x[i], high[i]));
        lower.append(coordsToPixels(x[i], low[i]));
    }
    close();
}

void AreaLayer::draw(QCPPainter* painter) {
    applyFillAntialiasingHint(painter);
    for (const auto& band : chart_.bands) {
        QColor color = resting(markColor(band.color, theme_));
        color.setAlphaF(band.level >= 90 ? 0.18F : 0.26F);  // they lie on each other: the inner one is darker
        fill(painter, band.x, band.lower, band.upper, color);
    }
    for (const auto& series : chart_.series) {
        if (series.base.empty()) continue;
        const bool stacked = chart_.series.size() > 1;
        QColor color = resting(markColor(series.color, theme_));
        color.setAlphaF(stacked ? 0.85F : 0.3F);
        fill(painter, series.x, series.base, series.y, color);
        if (series.selected.empty()) continue;
        QColor selection = toColor(theme_.selection);
        selection.setAlphaF(0.85F);
        fill(painter, series.x, series.base, series.selected, selection);
    }
}

QRectF BarLayer::rectOf(const Bar& bar, double base, double value) const {
    QCPAxis* axis = valueAxis();
    if (axis->scaleType() == QCPAxis::stLogarithmic && base <= 0) base = axis->range().lower;
    QRectF rect = QRectF(coordsToPixels(bar.low, base), coordsToPixels(bar.high, value)).normalized();
    const bool touching = chart_.x.kind != AxisKind::Category;
    const double gap = touching ? 0.5 : 0;
    if (chart_.horizontal && rect.height() > 3) rect.adjust(0, gap, 0, -gap);
    if (!chart_.horizontal && rect.width() > 3) rect.adjust(gap, 0, -gap, 0);
    return rect;
}

void BarLayer::draw(QCPPainter* painter) {
    applyFillAntialiasingHint(painter);
    painter->setPen(Qt::NoPen);
    for (const auto& bar : chart_.bars) {
        const QRectF rest = rectOf(bar, bar.base, bar.value).intersected(area());
        if (!rest.isEmpty()) painter->fillRect(rest, resting(markColor(bar.color, theme_)));
        if (!std::isfinite(bar.selected)) continue;
        QRectF chosen = rectOf(bar, bar.base, bar.selected);
        if (!bar.part) {  // another number, not a part: a narrower bar before the whole
            const double inset = (chart_.horizontal ? chosen.height() : chosen.width()) * 0.25;
            chosen.adjust(chart_.horizontal ? 0 : inset, chart_.horizontal ? inset : 0, chart_.horizontal ? 0 : -inset,
                          chart_.horizontal ? -inset : 0);
        }
        chosen = chosen.intersected(area());
        if (!chosen.isEmpty()) painter->fillRect(chosen, toColor(theme_.selection));
    }
    if (!chart_.labels) return;
    for (const auto& bar : chart_.bars) {
        if (bar.base == 0) drawLabel(painter, bar);
    }
}

void BarLayer::drawLabel(QCPPainter* painter, const Bar& bar) const {
    const QFont font = drawingFont(11);
    const QFontMetricsF metrics(font);
    const QString text = labelOf(bar, chart_);
    const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
    const QRectF rect = rectOf(bar, bar.base, bar.value);
    QRectF place(QPointF(), size);
    if (chart_.horizontal) {
        place.moveCenter({0, rect.center().y()});
        bar.value < 0 ? place.moveRight(rect.left() - 4) : place.moveLeft(rect.right() + 4);
        if (rect.height() < 10) return;
    } else {
        place.moveCenter({rect.center().x(), 0});
        bar.value < 0 ? place.moveTop(rect.bottom() + 1) : place.moveBottom(rect.top() - 1);
        if (size.width() > rect.width() * 1.25) return;
    }
    if (!area().contains(place)) return;
    painter->setPen(toColor(theme_.mutedText));
    painter->setFont(font);
    painter->drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
    painter->setPen(Qt::NoPen);
}

QColor PointLayer::colorOf(const Point& point, bool selected) const {
    QColor color = toColor(theme_.selection);
    if (!selected) {
        const bool ramp = std::isfinite(point.shade);
        color = resting(ramp ? toColor(rampColor("viridis", point.shade)) : markColor(point.color, theme_));
    }
    color.setAlphaF(selected ? 0.9F : chart_.points.size() > manyPoints ? 0.4F : 0.7F);
    return color;
}

/// On screen the same small disc is stamped many times.
void PointLayer::stampPoints(QCPPainter* painter, const std::vector<Point>& points, bool selected) const {
    constexpr double radius = 2;
    constexpr int size = 6;
    const double ratio = painter->device()->devicePixelRatioF();
    const QRectF inside = area();
    QVector<QPainter::PixmapFragment> places;
    QPixmap stamp;
    QColor current;
    const auto flush = [&] {
        if (!places.isEmpty()) painter->drawPixmapFragments(places.constData(), int(places.size()), stamp);
        places.clear();
    };
    for (const auto& point : points) {
        const QColor color = colorOf(point, selected);
        if (color != current) {
            flush();
            current = color;
            stamp = QPixmap(QSize(size, size) * ratio);
            stamp.setDevicePixelRatio(ratio);
            stamp.fill(Qt::transparent);
            QPainter disc(&stamp);
            disc.setRenderHint(QPainter::Antialiasing);
            disc.setPen(Qt::NoPen);
            disc.setBrush(color);
            disc.drawEllipse(QPointF(size / 2.0, size / 2.0), radius, radius);
        }
        const QPointF place = coordsToPixels(point.x, point.y);
        if (!inside.contains(place)) continue;
        places.append(
            QPainter::PixmapFragment::create(place, QRectF(0, 0, size * ratio, size * ratio), 1 / ratio, 1 / ratio));
    }
    flush();
}

void PointLayer::drawPoints(QCPPainter* painter, const std::vector<Point>& points, bool selected) const {
    const bool many = chart_.points.size() > manyPoints;
    const bool plain = many && points.front().radius == Point().radius;
    if (plain && !painter->modes().testFlag(QCPPainter::pmVectorized)) {
        stampPoints(painter, points, selected);
        return;
    }
    const QRectF inside = area();
    QColor current;
    for (const auto& point : points) {
        const QColor color = colorOf(point, selected);
        if (color != current) painter->setBrush(color);
        current = color;
        fillDisc(painter, coordsToPixels(point.x, point.y), plain ? 2 : point.radius, inside);
    }
}

void PointLayer::drawLonely(QCPPainter* painter) const {
    for (const auto& series : chart_.series) {
        if (!series.base.empty()) continue;
        painter->setBrush(resting(markColor(series.color, theme_)));
        for (std::size_t i = 0; i < series.y.size(); ++i) {
            if (lonely(series.y, i)) fillDisc(painter, coordsToPixels(series.x[i], series.y[i]), 2.5, area());
        }
        painter->setBrush(toColor(theme_.selection));
        for (std::size_t i = 0; i < series.selected.size(); ++i) {
            if (lonely(series.selected, i)) {
                fillDisc(painter, coordsToPixels(series.x[i], series.selected[i]), 3.5, area());
            }
        }
    }
}

void PointLayer::drawLabels(QCPPainter* painter) const {
    const QFont font = drawingFont(11);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(toColor(theme_.text));
    std::vector<QRectF> taken;
    constexpr std::size_t mostLabels = 500;
    const bool labelled = std::any_of(chart_.points.begin(), chart_.points.end(),
                                      [](const Point& point) { return !point.label.isEmpty(); });
    if (!labelled || chart_.points.size() > manyPoints) return;
    for (const auto& point : chart_.points) {
        const double half = point.radius * 0.8;
        taken.push_back(QRectF(coordsToPixels(point.x, point.y), QSizeF()).adjusted(-half, -half, half, half));
    }
    for (std::size_t i = 0; i < std::min(chart_.points.size(), mostLabels); ++i) {
        const Point& point = chart_.points[i];
        const QPointF at = coordsToPixels(point.x, point.y);
        const QSizeF size(metrics.horizontalAdvance(point.label), metrics.height());
        const double beside = point.radius + 3 + size.width() / 2;
        const double above = point.radius + size.height() / 2;
        for (const QPointF side : {QPointF(beside, 0), QPointF(-beside, 0), QPointF(0, -above), QPointF(0, above)}) {
            QRectF place(QPointF(), size);
            place.moveCenter(at + side);
            const bool free = std::none_of(taken.begin(), taken.end(), [&](auto& r) { return r.intersects(place); });
            if (point.label.isEmpty() || !free || !area().contains(place)) continue;
            painter->drawText(place, Qt::AlignCenter | Qt::TextDontClip, point.label);
            taken.push_back(place);
            break;
        }
    }
}

void PointLayer::draw(QCPPainter* painter) {
    applyScattersAntialiasingHint(painter);
    painter->setPen(Qt::NoPen);
    drawLonely(painter);
    if (!chart_.points.empty()) drawPoints(painter, chart_.points, false);
    if (!chart_.selectedPoints.empty()) drawPoints(painter, chart_.selectedPoints, true);
    drawLabels(painter);
}

void LineGraph::drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const {
    applyDefaultAntialiasingHint(painter);
    painter->setBrush(Qt::NoBrush);
    const QRectF area(keyAxis()->axisRect()->rect());
    for (const auto& piece : cutPolyline(lines, area, painter->pen().widthF())) painter->drawPolyline(piece);
}

}  // namespace kapok::chart
