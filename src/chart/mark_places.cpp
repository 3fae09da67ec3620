#include "chart/mark_places.h"

#include "chart/long_marks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::chart {
namespace {

constexpr double nearPoint = 6;
constexpr double nearLine = 24;

constexpr std::size_t mostNear = 20'000;      // points of one mark that are looked at one by one
constexpr std::size_t mostTicks = 1'000'000;  // of more the pointer finds none: they share pixels

RowSpan placesBetween(const Line& line, double low, double high) { return line.longLine->placesBetween(low, high); }

RowSpan placesBetween(const Area& area, double low, double high) {
    const auto firstBehind = [&](const auto& isBefore) {
        std::size_t begin = 0;
        for (std::size_t count = area.x.size(); count > 0;) {
            const std::size_t half = count / 2;
            const bool before = isBefore(area.x[begin + half]);
            if (before) begin += half + 1;
            count = before ? count - half - 1 : half;
        }
        return begin;
    };
    return {firstBehind([low](double x) { return x < low; }), firstBehind([high](double x) { return x <= high; })};
}

/// The places of a long mark in a window; of so many that they share pixels those in its middle.
template <class LongMark>
RowSpan placesIn(const LongMark& mark, const Projection& projection, const QRectF& window) {
    const auto between = [&](double part) {
        const QPointF reach(window.width() / 2 * part, window.height() / 2 * part);
        const auto [low, high] =
            std::minmax(projection.xAt(window.center() - reach), projection.xAt(window.center() + reach));
        return placesBetween(mark, low, high);
    };
    RowSpan places = between(1);
    for (double part = 0.25; places.size() > mostNear && part > 0.001; part /= 4) places = between(part);
    places.end = std::min(places.end, places.begin + mostNear);
    return places;
}

/// Visits the places of a panel's marks: surface(row, outline), point(row, pixel, radius, reach). Of very many rows
/// only those in the window.
template <class Surface, class Spot>
void visit(const Panel& panel, const Projection& projection, const QRectF& window, Surface surface, Spot spot) {
    for (const auto& rect : panel.rects) {
        if (rect.row == noRow || rect.selected) continue;
        surface(rect.row, QPolygonF(projection.rect(rect.x0, rect.y0, rect.x1, rect.y1, rect.secondary)));
    }
    for (const auto& polygon : panel.polygons) {
        if (polygon.row == noRow || polygon.selected) continue;
        QPolygonF outline;
        for (const auto& point : polygon.points) outline << projection.at(point.x(), point.y());
        surface(polygon.row, outline);
    }
    for (const auto& wedge : panel.wedges) {
        if (wedge.row == noRow) continue;
        const double radius = projection.plot().width() / 2;
        const QPointF centre = projection.plot().center();
        QPolygonF outline;
        const auto add = [&](double share, double at) {
            const double angle = at * 2 * std::numbers::pi;
            outline << centre + QPointF(std::sin(angle), -std::cos(angle)) * radius * share;
        };
        constexpr int parts = 48;
        for (int i = 0; i <= parts; ++i) add(wedge.outer, wedge.start + (wedge.end - wedge.start) * i / parts);
        for (int i = parts; i >= 0; --i) add(wedge.inner, wedge.start + (wedge.end - wedge.start) * i / parts);
        surface(wedge.row, outline);
    }
    const auto series = [&](const Rows& rows, const Values& x, const Values& y, bool secondary, double reach,
                            const Points* points) {
        for (std::size_t i = 0; i < std::min(rows.size(), x.size()); ++i) {
            if (rows[i] == noRow || !std::isfinite(x[i]) || !std::isfinite(y[i])) continue;
            if (points && points->among && !points->among->test(rows[i])) continue;
            spot(rows[i], projection.at(x[i], y[i], secondary), points ? radiusOf(*points, i) : 0.0, reach);
        }
    };
    for (const auto& area : panel.areas) {
        if (area.selected) continue;
        if (!area.bounds) {
            series(area.rows, area.x, area.high, area.secondary, nearLine, nullptr);
            continue;
        }
        const RowSpan places = placesIn(area, projection, window);
        for (std::size_t i = places.begin; i < std::min(places.end, area.rows.size()); ++i) {
            const QPointF at = projection.at(area.x[i], area.high[i], area.secondary);
            if (area.rows[i] != noRow && std::isfinite(at.y())) spot(area.rows[i], at, 0.0, nearLine);
        }
    }
    for (const auto& line : panel.lines) {
        if (line.selected) continue;
        if (!line.longLine) {
            series(line.rows, line.x, line.y, line.secondary, nearLine, nullptr);
            continue;
        }
        const RowSpan places = placesIn(line, projection, window);
        for (std::size_t i = places.begin; i < std::min(places.end, line.rows.size()); ++i) {
            const QPointF at = projection.at(line.x[i], line.y[i], line.secondary);
            if (std::isfinite(at.y())) spot(line.rows[i], at, 0.0, nearLine);
        }
    }
    for (const auto& rule : panel.rules) {
        if (rule.row == noRow || rule.selected) continue;
        const double x = std::isnan(rule.x0) ? projection.view().x.low : (rule.x0 + rule.x1) / 2;
        const double y = std::isnan(rule.y0) ? projection.view().y.low : (rule.y0 + rule.y1) / 2;
        spot(rule.row, projection.at(x, y, rule.secondary), 0.0, nearPoint);
    }
    for (const auto& points : panel.points) {
        if (points.selected || points.rows.empty()) continue;
        if (isTick(points.glyph) && points.x.size() > mostTicks) continue;
        const auto dense = LongPoints::of(points, projection, points.secondary);
        if (!dense) {
            series(points.rows, points.x, points.y, points.secondary, nearPoint, &points);
            continue;
        }
        for (const auto row : dense->within(window, mostNear)) {
            const QPointF at = projection.at(points.x[row], points.y[row], points.secondary);
            spot(row, at, radiusOf(points, row), nearPoint);
        }
    }
    for (const auto& label : panel.labels) {
        if (label.row != noRow) spot(label.row, projection.at(label.x, label.y) + label.offset, 0.0, nearPoint * 2);
    }
}

/// A surface of almost nothing can still be hit.
QPolygonF hittable(const QPolygonF& outline) {
    const QRectF box = outline.boundingRect();
    if (box.width() >= 4 && box.height() >= 4) return outline;
    const double x = std::max(0.0, 2 - box.width() / 2);
    const double y = std::max(0.0, 2 - box.height() / 2);
    return QPolygonF(box.adjusted(-x, -y, x, y));
}

QRectF around(QPointF pixel, double reach) { return {pixel.x() - reach, pixel.y() - reach, 2 * reach, 2 * reach}; }

}  // namespace

std::vector<MarkPlace> markPlaces(const Scene& scene, const Layout& layout, const std::optional<QRectF>& within) {
    std::vector<MarkPlace> places;
    for (std::size_t cell = 0; cell < layout.cells.size(); ++cell) {
        const std::size_t row = scene.grid->cells[layout.cells[cell].cell].row;
        const QRectF box = layout.cells[cell].place;
        if (row != noRow) places.push_back({row, box.center(), QPolygonF(box), 0});
    }
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        const Projection& projection = layout.panels[i].projection;
        visit(
            scene.panels[i], projection, within.value_or(projection.plot()),
            [&](std::size_t row, const QPolygonF& outline) {
                places.push_back({row, outline.boundingRect().center(), outline, i});
            },
            [&](std::size_t row, QPointF pixel, double, double) {
                places.push_back({row, pixel, {}, i});
            });
    }
    return places;
}

std::optional<HeadingPlace> headingAt(const Scene& scene, const Layout& layout, QPointF pixel) {
    for (const auto& placed : layout.cells) {
        const Cell& cell = scene.grid->cells[placed.cell];
        if (placed.place.contains(pixel) && !cell.channel.empty() && cell.names != noRow) {
            return HeadingPlace{cell.channel, cell.names};
        }
    }
    return std::nullopt;
}

std::optional<MarkPlace> markAt(const Scene& scene, const Layout& layout, QPointF pixel) {
    for (const auto& placed : layout.cells) {
        const std::size_t row = scene.grid->cells[placed.cell].row;
        if (row != noRow && placed.place.contains(pixel)) {
            return MarkPlace{row, placed.place.center(), QPolygonF(placed.place), 0};
        }
    }
    const auto index = layout.panelAt(pixel);
    if (!index) return std::nullopt;
    std::optional<MarkPlace> surface;
    std::optional<MarkPlace> nearest;
    double best = nearLine;
    visit(
        scene.panels[*index], layout.panels[*index].projection, around(pixel, nearLine),
        [&](std::size_t row, const QPolygonF& outline) {
            if (hittable(outline).containsPoint(pixel, Qt::OddEvenFill)) {
                surface = MarkPlace{row, outline.boundingRect().center(), outline, *index};
            }
        },
        [&](std::size_t row, QPointF place, double radius, double reach) {
            const double away = std::max(std::hypot(place.x() - pixel.x(), place.y() - pixel.y()) - radius, 0.0);
            if (away > reach || away > best) return;  // of equal ones the later lies on top
            best = away;
            nearest = MarkPlace{row, place, {}, *index};
        });
    return nearest && (!surface || best <= nearPoint) ? nearest : surface;
}

std::vector<std::size_t> marksInside(const Scene& scene, const Layout& layout, const QPolygonF& pixels) {
    std::vector<std::size_t> rows;
    if (pixels.isEmpty()) return rows;
    const auto index = layout.panelAt(pixels.front());
    for (const auto& place : markPlaces(scene, layout)) {
        if (index && place.panel != *index) continue;
        if (pixels.containsPoint(place.pixel, Qt::OddEvenFill)) rows.push_back(place.row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<std::size_t> marksIn(const Scene& scene, const Layout& layout, const QRectF& pixels) {
    std::vector<std::size_t> rows;
    const auto index = layout.panelAt(pixels.center());
    for (const auto& place : markPlaces(scene, layout, pixels)) {
        if (index && place.panel != *index) continue;
        const bool transposed = !scene.panels.empty() && scene.panels[place.panel].transposed;
        const bool inX = place.pixel.x() >= pixels.left() && place.pixel.x() <= pixels.right();
        const bool inY = place.pixel.y() >= pixels.top() && place.pixel.y() <= pixels.bottom();
        const bool along = scene.brush == Brush::AlongX;
        if (!along ? inX && inY : transposed ? inY : inX) rows.push_back(place.row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

}  // namespace kapok::chart
