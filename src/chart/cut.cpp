#include "chart/cut.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::chart {
namespace {

bool finite(const QPointF& p) { return std::isfinite(p.x()) && std::isfinite(p.y()); }

/// Liang and Barsky (1984): the part of a segment inside `area`.
bool cutSegment(const QPointF& from, const QPointF& to, const QRectF& area, double& start, double& end) {
    start = 0;
    end = 1;
    const double dx = to.x() - from.x();
    const double dy = to.y() - from.y();
    const double directions[] = {-dx, dx, -dy, dy};
    const double distances[] = {from.x() - area.left(), area.right() - from.x(), from.y() - area.top(),
                                area.bottom() - from.y()};
    for (int edge = 0; edge < 4; ++edge) {
        if (directions[edge] == 0) {
            if (distances[edge] < 0) return false;
            continue;
        }
        const double at = distances[edge] / directions[edge];
        if (directions[edge] < 0) {
            start = std::max(start, at);
        } else {
            end = std::min(end, at);
        }
    }
    return start <= end;
}

QPointF within(const QPointF& p, const QRectF& area) {
    return {std::clamp(p.x(), area.left(), area.right()), std::clamp(p.y(), area.top(), area.bottom())};
}

enum class Edge { Left, Right, Top, Bottom };

bool inside(const QPointF& p, Edge edge, const QRectF& area) {
    switch (edge) {
        case Edge::Left: return p.x() >= area.left();
        case Edge::Right: return p.x() <= area.right();
        case Edge::Top: return p.y() >= area.top();
        case Edge::Bottom: return p.y() <= area.bottom();
    }
    return true;
}

QPointF crossing(const QPointF& a, const QPointF& b, Edge edge, const QRectF& area) {
    if (edge == Edge::Left || edge == Edge::Right) {
        const double x = edge == Edge::Left ? area.left() : area.right();
        return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())};
    }
    const double y = edge == Edge::Top ? area.top() : area.bottom();
    return {a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y};
}

}  // namespace

std::vector<QPolygonF> cutPolyline(const QVector<QPointF>& line, const QRectF& area, double width) {
    const double inset = std::min({width / 2, area.width() / 2, area.height() / 2});
    const QRectF inner = area.adjusted(inset, inset, -inset, -inset);
    std::vector<QPolygonF> pieces;
    QPolygonF piece;
    const auto close = [&] {
        if (piece.size() > 1) pieces.push_back(piece);
        piece.clear();
    };
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        double start = 0;
        double end = 1;
        if (!finite(line[i]) || !finite(line[i + 1]) || !cutSegment(line[i], line[i + 1], area, start, end)) {
            close();
            continue;
        }
        const QPointF step = line[i + 1] - line[i];
        if (start > 0) close();
        if (piece.isEmpty()) piece.append(within(line[i] + step * start, inner));
        piece.append(within(line[i] + step * end, inner));
        if (end < 1) close();
    }
    close();
    return pieces;
}

QPolygonF cutPolygon(const QPolygonF& polygon, const QRectF& area) {
    QPolygonF now = polygon;
    for (const Edge edge : {Edge::Left, Edge::Right, Edge::Top, Edge::Bottom}) {
        QPolygonF next;
        for (qsizetype i = 0; i < now.size(); ++i) {
            const QPointF& a = now[i];
            const QPointF& b = now[(i + 1) % now.size()];
            const bool aInside = inside(a, edge, area);
            if (aInside) next.append(a);
            if (aInside != inside(b, edge, area)) next.append(crossing(a, b, edge, area));
        }
        now = next;
    }
    return now.size() < 3 ? QPolygonF() : now;
}

QPolygonF cutDisc(QPointF centre, double radius, const QRectF& area) {
    if (!area.adjusted(-radius, -radius, radius, radius).contains(centre)) return {};
    QPolygonF circle;
    constexpr int corners = 32;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        circle.append(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return cutPolygon(circle, area);
}

}  // namespace kapok::chart
