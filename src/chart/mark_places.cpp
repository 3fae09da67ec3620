#include "chart/mark_places.h"

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

QRectF rectOf(Plot& plot, const Bar& bar) {
    return QRectF(plot.pixelOf(bar.low, bar.base), plot.pixelOf(bar.high, bar.value)).normalized();
}

double distance(const QPointF& a, const QPointF& b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

}  // namespace

std::vector<MarkPlace> markPlaces(Plot& plot) {
    const auto& chart = plot.chart();
    std::vector<MarkPlace> places;
    for (const auto& bar : chart.bars) places.push_back({bar.row, rectOf(plot, bar).center(), rectOf(plot, bar)});
    for (const auto& series : chart.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            if (series.rows[i] == noRow || !std::isfinite(series.y[i])) continue;
            places.push_back({series.rows[i], plot.pixelOf(series.x[i], series.y[i]), {}});
        }
    }
    for (const auto& point : chart.points) places.push_back({point.row, plot.pixelOf(point.x, point.y), {}});
    return places;
}

std::optional<MarkPlace> markAt(Plot& plot, QPointF pixel) {
    const auto& chart = plot.chart();
    if (!QRectF(plot.axisRect()->rect()).contains(pixel)) return std::nullopt;
    for (const auto& bar : chart.bars) {
        QRectF rect = rectOf(plot, bar);
        if (rect.height() < 4) rect.adjust(0, -2, 0, 2);  // a bar of almost nothing can still be hit
        if (rect.width() < 4) rect.adjust(-2, 0, 2, 0);
        if (rect.contains(pixel)) return MarkPlace{bar.row, rectOf(plot, bar).center(), rectOf(plot, bar)};
    }
    std::optional<MarkPlace> nearest;
    double best = chart.mark == Mark::Point ? 6 : 24;
    for (const auto& point : chart.points) {
        const QPointF place = plot.pixelOf(point.x, point.y);
        const double away = distance(place, pixel) - point.radius;
        if (away <= best) {  // the later one lies on top
            best = std::max(away, 0.0);
            nearest = MarkPlace{point.row, place, {}};
        }
    }
    for (const auto& series : chart.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            if (series.rows[i] == noRow || !std::isfinite(series.y[i])) continue;
            const QPointF place = plot.pixelOf(series.x[i], series.y[i]);
            const double away = distance(place, pixel);
            if (away < best) {
                best = away;
                nearest = MarkPlace{series.rows[i], place, {}};
            }
        }
    }
    return nearest;
}

std::vector<std::size_t> marksIn(Plot& plot, const QRectF& pixels) {
    const auto& chart = plot.chart();
    std::vector<std::size_t> rows;
    for (const auto& place : markPlaces(plot)) {
        const bool inX = place.pixel.x() >= pixels.left() && place.pixel.x() <= pixels.right();
        const bool inY = place.pixel.y() >= pixels.top() && place.pixel.y() <= pixels.bottom();
        if (chart.mark == Mark::Point ? inX && inY : chart.horizontal ? inY : inX) rows.push_back(place.row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

}  // namespace kapok::chart
