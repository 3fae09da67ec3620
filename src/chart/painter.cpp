#include "chart/painter.h"

#include "chart/curves.h"
#include "chart/cut.h"
#include "chart/fonts.h"
#include "chart/point_painter.h"

#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace kapok::chart {
namespace {

/// More than these are drawn smaller and paler, or as a density.
constexpr std::size_t manyPoints = 5000;

Qt::PenStyle styleOf(Dash dash) {
    switch (dash) {
        case Dash::Solid: return Qt::SolidLine;
        case Dash::Dashed: return Qt::DashLine;
        case Dash::Dotted: return Qt::DotLine;
    }
    return Qt::SolidLine;
}

/// A slice of a ring about `centre`.
QPolygonF sector(const Wedge& wedge, QPointF centre, double radius) {
    QPolygonF outline;
    const double turn = 2 * std::numbers::pi;
    const double sweep = wedge.end - wedge.start;
    const int parts = std::max(2, static_cast<int>(std::ceil(std::abs(sweep) * 120)));
    const auto at = [&](double share, int part) {
        const double angle = (wedge.start + sweep * part / parts) * turn;
        return centre + QPointF(std::sin(angle), -std::cos(angle)) * radius * share;
    };
    for (int part = 0; part <= parts; ++part) outline << at(wedge.outer, part);
    if (wedge.inner <= 0) {
        if (std::abs(sweep) < 0.9999) outline << centre;
        return outline;
    }
    for (int part = parts; part >= 0; --part) outline << at(wedge.inner, part);
    return outline;
}

/// A line with several points a pixel column as strokes: one along each column, and those between columns that light
/// other pixels than the strokes do. Half as many pixels to draw, and the same picture.
QVector<QLineF> strokesOf(const QVector<QPointF>& points) {
    QVector<QLineF> strokes;
    QLineF before;  // along the column before
    double left = 0;
    for (qsizetype i = 0; i < points.size();) {
        const double x = points[i].x();
        double low = points[i].y();
        double high = low;
        const double entered = low;
        double last = low;
        for (; i < points.size() && points[i].x() == x; ++i) {
            last = points[i].y();
            low = std::min(low, last);
            high = std::max(high, last);
        }
        const QLineF along(x, low, x, std::max(high, low + 1));  // a stroke of no length is not drawn
        if (!strokes.isEmpty()) {
            const double middle = (left + entered) / 2;
            const auto lit = [middle](const QLineF& stroke) { return middle >= stroke.y1() && middle <= stroke.y2(); };
            if (!lit(before) || !lit(along)) strokes << QLineF(before.x1(), left, x, entered);
        }
        strokes << along;
        before = along;
        left = last;
    }
    return strokes;
}

/// One point a pixel column of an edge that has several there: the highest or the lowest.
QVector<QPointF> envelope(const QVector<QPointF>& edge, bool highest) {
    QVector<QPointF> kept;
    for (const QPointF& point : edge) {
        if (kept.isEmpty() || kept.last().x() != point.x()) {
            kept << point;
        } else if (highest == (point.y() < kept.last().y())) {
            kept.last() = point;
        }
    }
    return kept;
}

bool drawsSurfaces(const Scene& scene) {
    return std::any_of(scene.panels.begin(), scene.panels.end(), [&](const Panel& panel) {
        return !panel.rects.empty() || !panel.areas.empty() || !panel.wedges.empty() ||
               (!panel.polygons.empty() && scene.mark != Mark::Radar);
    });
}

/// The corners at the end of a bar's value are rounded, or all four. No more than the rectangle has room for.
QPainterPath rounded(const Rect& rect, const QRectF& place, const Projection& projection) {
    const double radius = std::min({rect.corner, place.width() / 2, place.height() / 2});
    QPainterPath path;
    path.addRoundedRect(place, radius, radius);
    if (rect.cornersAll) return path;
    const QPointF base = projection.at((rect.x0 + rect.x1) / 2, rect.y0, rect.secondary);
    QRectF straight = place;
    if (projection.transposed()) {
        base.x() < place.center().x() ? straight.setRight(place.center().x()) : straight.setLeft(place.center().x());
    } else {
        base.y() > place.center().y() ? straight.setTop(place.center().y()) : straight.setBottom(place.center().y());
    }
    QPainterPath whole;
    whole.addRect(straight);
    return path.united(whole);
}

}  // namespace

ScenePainter::ScenePainter(QPainter& painter, const Scene& scene, const Layout& layout, const Theme& theme)
    : painter_(painter), scene_(scene), layout_(layout), palette_(theme, scene.rampName) {}

QColor ScenePainter::resting(const Ink& ink, bool selected) const {
    if (selected) {
        QColor chosen = toColor(palette_.theme().selection);
        chosen.setAlphaF(static_cast<float>(std::clamp(ink.alpha, 0.5, 1.0)));
        return chosen;
    }
    const QColor color = palette_.color(ink);
    return scene_.hasSelection ? paler(color, palette_.theme()) : color;
}

void ScenePainter::paint() {
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setRenderHint(QPainter::TextAntialiasing);
    for (std::size_t i = 0; i < layout_.panels.size(); ++i) paintPanel(scene_.panels[i], layout_.panels[i]);
    paintCells();
    for (const auto& swatch : layout_.swatches) paintSwatch(swatch);
    if (layout_.ramp) paintRamp(*layout_.ramp);
    paintWords(layout_.texts);
}

void ScenePainter::paintWords(const std::vector<PlacedText>& texts) {
    for (const auto& text : texts) {
        painter_.setFont(drawingFont(text.pixels, text.bold));
        painter_.setPen(wordsColor(text.ink));
        constexpr int flags = Qt::TextDontClip | Qt::TextSingleLine;
        if (text.leader) {
            const bool right = text.place.center().x() > text.leader->x();
            Ink faint = Ink::of(Token::Muted);
            faint.alpha = 0.5;
            painter_.setPen(QPen(palette_.color(faint), 0.75));
            painter_.drawLine(*text.leader,
                              {right ? text.place.left() - 2 : text.place.right() + 2, text.place.center().y()});
            painter_.setPen(wordsColor(text.ink));
        }
        // Words on hatching and over other marks need a ground of their own.
        if (text.backed || (text.ink.alpha < 0 && palette_.isHatched(text.ink))) {
            painter_.fillRect(text.place.adjusted(-2, 1, 2, -1), toColor(palette_.theme().panel));
        }
        if (text.angle == 0) {
            painter_.drawText(text.place, static_cast<int>(text.align) | flags, text.text);
            continue;
        }
        painter_.save();
        painter_.translate(text.place.right(), text.place.center().y());
        painter_.rotate(text.angle);
        const QRectF place(-text.place.width(), -text.place.height() / 2, text.place.width(), text.place.height());
        painter_.drawText(place, static_cast<int>(text.align) | flags, text.text);
        painter_.restore();
    }
}

/// Words on a mark are read on the colour that it has now.
QColor ScenePainter::wordsColor(const Ink& ink) const {
    const bool onMark = ink.alpha < 0 && !palette_.isHatched(ink);
    if (!onMark || !scene_.hasSelection) return palette_.color(ink);
    Ink ground = ink;
    ground.alpha = 1;
    return contrasting(resting(ground, false));
}

void ScenePainter::paintSwatch(const PlacedSwatch& swatch) {
    const Ink& ink = swatch.entry.ink;
    painter_.setPen(Qt::NoPen);
    if (swatch.line || !swatch.entry.glyph) {
        Ink solid = ink;
        solid.alpha = 1;
        if (swatch.entry.hidden) {
            painter_.setPen(QPen(palette_.color(solid), 1));
            painter_.drawRect(swatch.place.adjusted(0.5, 0.5, -0.5, -0.5));
            return;
        }
        const QColor color = palette_.color(solid);
        const bool surface = !swatch.line && drawsSurfaces(scene_);  // strokes and points are not hatched
        painter_.fillRect(swatch.place, surface ? palette_.surface(solid, color) : QBrush(color));
        return;
    }
    const double radius = std::max(swatch.entry.radius, 4.0);
    PointPainter points(painter_, swatch.place.adjusted(-2, -2, 2, 2));
    const bool size = swatch.entry.radius > 5;
    points.setLook(*swatch.entry.glyph, palette_.color(ink), size);
    points.draw(swatch.place.center(), radius);
}

void ScenePainter::paintRamp(const QRectF& place) {
    constexpr int parts = 30;
    for (int i = 0; i < parts; ++i) {
        const QRectF part(place.left() + place.width() * i / parts, place.top(), place.width() / parts + 0.5,
                          place.height());
        painter_.fillRect(part & place, palette_.rampColor(i / (parts - 1.0)));
    }
}

void ScenePainter::paintGridLines(const PlacedPanel& placed) {
    painter_.setRenderHint(QPainter::Antialiasing, false);
    const QRectF plot = placed.plot();
    const Theme& theme = palette_.theme();
    const auto pen = [&](bool zero) { painter_.setPen(QPen(toColor(zero ? theme.mutedText : theme.line), 1)); };
    for (const auto& line : placed.lying) {
        if (line.zero) continue;
        pen(false);
        painter_.drawLine(QPointF(plot.left(), line.pixel), QPointF(plot.right(), line.pixel));
    }
    for (const auto& line : placed.upright) {
        if (line.zero) continue;
        pen(false);
        painter_.drawLine(QPointF(line.pixel, plot.top()), QPointF(line.pixel, plot.bottom()));
    }
    painter_.setRenderHint(QPainter::Antialiasing);
}

void ScenePainter::paintPanel(const Panel& panel, const PlacedPanel& placed) {
    const Projection& projection = placed.projection;
    const QRectF plot = placed.plot();
    if (panel.frame == Frame::Axes) {
        for (const auto& band : panel.bands) paintBand(band, projection);
        paintGridLines(placed);
    }
    const Area* ground = nullptr;
    for (const auto& area : panel.areas) {
        paintArea(area, ground, projection);
        if (!area.selected) ground = &area;
    }
    for (const auto& rect : panel.rects) paintRect(rect, projection);
    for (const auto& polygon : panel.polygons) paintPolygon(polygon, projection);
    for (const auto& wedge : panel.wedges) paintWedge(wedge, projection);
    if (panel.frame == Frame::Axes) {
        painter_.setRenderHint(QPainter::Antialiasing, false);
        painter_.setPen(QPen(toColor(palette_.theme().line), 1));
        if (placed.baseLine) painter_.drawLine(plot.bottomLeft(), plot.bottomRight());
        if (placed.sideLine) painter_.drawLine(plot.topLeft(), plot.bottomLeft());
        painter_.setPen(QPen(toColor(palette_.theme().mutedText), 1));
        for (const auto& line : placed.lying) {
            if (line.zero) painter_.drawLine(QPointF(plot.left(), line.pixel), QPointF(plot.right(), line.pixel));
        }
        for (const auto& line : placed.upright) {
            if (line.zero) painter_.drawLine(QPointF(line.pixel, plot.top()), QPointF(line.pixel, plot.bottom()));
        }
        painter_.setRenderHint(QPainter::Antialiasing);
    }
    for (const auto& rule : panel.rules) paintRule(rule, projection);
    for (const auto& line : panel.lines) paintLine(line, projection);
    for (const auto& points : panel.points) paintPoints(points, projection);
    paintWords(placed.texts);
}

void ScenePainter::paintArea(const Area& area, const Area* ground, const Projection& projection) {
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(palette_.surface(area.ink, resting(area.ink, area.selected)));
    for (const auto& [above, below] : areaInPixels(area, projection)) {
        // Of edges that go up and down within a pixel column the extremes are drawn; areas that lie on each other meet.
        const bool many = area.bounds && !projection.transposed();
        const auto upper = many ? envelope(above, true) : above;
        const auto lower =
            many ? envelope(below, ground && ground->bounds && ground->bounds->high == area.bounds->low) : below;
        QPolygonF outline(upper);
        for (auto point = lower.rbegin(); point != lower.rend(); ++point) outline << *point;
        const auto part = cutPolygon(outline, projection.plot());
        if (!part.isEmpty()) painter_.drawPolygon(part);
    }
}

void ScenePainter::paintBand(const Rect& band, const Projection& projection) {
    const View& view = projection.view();
    const auto or_ = [](double value, double edge) { return std::isnan(value) ? edge : value; };
    const QRectF place = projection.rect(or_(band.x0, view.x.low), or_(band.y0, view.y.low), or_(band.x1, view.x.high),
                                         or_(band.y1, view.y.high)) &
                         projection.plot();
    if (!place.isEmpty()) painter_.fillRect(place, palette_.color(band.ink));
}

void ScenePainter::paintRect(const Rect& rect, const Projection& projection) {
    QRectF place = projection.rect(rect.x0, rect.y0, rect.x1, rect.y1, rect.secondary);
    const double along = projection.transposed() ? place.height() : place.width();
    if (rect.inset > 0) {
        const double inset = along * rect.inset;
        projection.transposed() ? place.adjust(0, inset, 0, -inset) : place.adjust(inset, 0, -inset, 0);
    }
    const QRectF seen = place & projection.plot();
    const QColor color = resting(rect.ink, rect.selected);
    if (rect.hollow) {
        if (!projection.plot().contains(place)) return;
        painter_.setPen(QPen(color, 1.25));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRect(place);
        return;
    }
    if (seen.width() <= 0 || seen.height() <= 0) return;
    if (rect.corner > 0 && seen == place) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(palette_.surface(rect.ink, color));
        painter_.drawPath(rounded(rect, place, projection));
        return;
    }
    painter_.fillRect(seen, palette_.surface(rect.ink, color));
    if (!rect.outlined || seen.width() < 3 || seen.height() < 3) return;
    painter_.setPen(QPen(toColor(palette_.theme().panel), 1));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(seen.adjusted(0.5, 0.5, -0.5, -0.5));
}

void ScenePainter::paintPolygon(const Polygon& polygon, const Projection& projection) {
    QPolygonF shape;
    for (const auto& point : polygon.points) {
        const QPointF at = projection.at(point.x(), point.y());
        if (!std::isfinite(at.x()) || !std::isfinite(at.y())) return;
        shape << at;
    }
    const QPolygonF part = cutPolygon(shape, projection.plot());
    if (part.isEmpty()) return;
    const QColor color = resting(polygon.ink, polygon.selected);
    painter_.setPen(polygon.hollow     ? QPen(color, 1.5)
                    : polygon.outlined ? QPen(toColor(palette_.theme().panel), 1)
                                       : QPen(Qt::NoPen));
    painter_.setBrush(polygon.hollow ? QBrush(Qt::NoBrush) : palette_.surface(polygon.ink, color));
    painter_.drawPolygon(part);
}

void ScenePainter::paintWedge(const Wedge& wedge, const Projection& projection) {
    const QRectF plot = projection.plot();
    const QPolygonF shape = sector(wedge, plot.center(), plot.width() / 2);
    painter_.setPen(QPen(toColor(palette_.theme().panel), 1));
    painter_.setBrush(palette_.surface(wedge.ink, resting(wedge.ink, wedge.selected)));
    painter_.drawPolygon(shape);
}

void ScenePainter::paintRule(const Rule& rule, const Projection& projection) {
    const View& view = projection.view();
    const Range y = rule.secondary ? view.second : view.y;
    const auto or_ = [](double value, double edge) { return std::isnan(value) ? edge : value; };
    const QPointF from = projection.at(or_(rule.x0, view.x.low), or_(rule.y0, y.low), rule.secondary);
    const QPointF to = projection.at(or_(rule.x1, view.x.high), or_(rule.y1, y.high), rule.secondary);
    QPen pen(resting(rule.ink, rule.selected), rule.width, styleOf(rule.dash), Qt::FlatCap);
    painter_.setPen(pen);
    for (const auto& piece : cutPolyline({from, to}, projection.plot(), rule.width)) painter_.drawPolyline(piece);
    if (rule.cap <= 0) return;
    const bool upright = std::abs(from.x() - to.x()) < std::abs(from.y() - to.y());
    const QPointF across = upright ? QPointF(rule.cap, 0) : QPointF(0, rule.cap);
    for (const QPointF& end : {from, to}) {
        for (const auto& piece : cutPolyline({end - across, end + across}, projection.plot(), rule.width)) {
            painter_.drawPolyline(piece);
        }
    }
}

void ScenePainter::paintLine(const Line& line, const Projection& projection) {
    const QColor color = resting(line.ink, line.selected);
    constexpr std::size_t many = 10000;  // more points than pixels: a thin line shows more and is drawn faster
    const double width = line.x.size() > many ? std::min(line.width, 1.0) : line.width;
    painter_.setBrush(Qt::NoBrush);
    const auto pieces = line.longLine ? line.longLine->inPixels(projection, line.secondary)
                                      : lineInPixels(line.x, line.y, line.curve, projection, line.secondary);
    // Strokes of a pixel column each meet without gaps: smoothing would only cost time.
    std::size_t drawnPoints = 0;
    for (const auto& piece : pieces) drawnPoints += static_cast<std::size_t>(piece.size());
    const double pixels = std::max(projection.plot().width(), projection.plot().height());
    const bool smooth = !line.longLine || static_cast<double>(drawnPoints) < 2.5 * pixels;
    const auto* engine = painter_.paintEngine();
    const bool columns = !smooth && line.dash == Dash::Solid && !projection.transposed() && engine &&
                         engine->type() == QPaintEngine::Raster;
    painter_.setRenderHint(QPainter::Antialiasing, smooth);
    for (auto piece : pieces) {
        if (line.closed && piece.size() > 2) piece.append(piece.first());
        if (piece.size() == 1) {  // no neighbour to be joined to
            PointPainter points(painter_, projection.plot());
            points.setLook(Glyph::Circle, color, false);
            points.draw(piece.first(), line.selected ? 3.5 : 2.5);
            continue;
        }
        painter_.setPen(QPen(color, width, styleOf(line.dash), Qt::FlatCap, Qt::RoundJoin));
        painter_.setBrush(Qt::NoBrush);
        for (const auto& part : cutPolyline(piece, projection.plot(), width)) {
            columns ? painter_.drawLines(strokesOf(part)) : painter_.drawPolyline(part);
        }
    }
    painter_.setRenderHint(QPainter::Antialiasing);
}

void ScenePainter::paintPoints(const Points& points, const Projection& projection) {
    if (isTick(points.glyph) && points.x.size() >= longMark && points.shade.empty() && points.inks.empty()) {
        return paintTicks(points, projection);
    }
    const auto dense = LongPoints::of(points, projection, points.secondary);
    if (!dense) return paintSingly(points, projection, nullptr);
    const auto few = dense->inView(manyPoints);
    few ? paintSingly(points, projection, &*few) : paintDensity(points, *dense, projection);
}

void ScenePainter::paintDensity(const Points& points, const LongPoints& dense, const Projection& projection) {
    std::vector<QColor> colors{resting(points.ink, points.selected)};
    if (!points.inks.empty() && !points.selected) {
        colors.clear();
        for (const Ink& ink : points.palette) colors.push_back(resting(ink, false));
    }
    const double ratio = std::max(1.0, std::hypot(painter_.deviceTransform().m11(), painter_.deviceTransform().m12()));
    painter_.drawImage(projection.plot(), dense.picture(std::min(ratio, 4.0), colors));
}

/// Ticks of very many rows: one at each place that has any, as strong as all of them on each other.
void ScenePainter::paintTicks(const Points& points, const Projection& projection) {
    const QRectF plot = projection.plot();
    const double ratio =
        std::clamp(std::hypot(painter_.deviceTransform().m11(), painter_.deviceTransform().m12()), 1.0, 2.0);
    const PlaceCounts counts = placeCounts(points, projection, ratio);
    PointPainter drawn(painter_, plot);
    Ink ink = points.ink;
    std::uint32_t looked = 0;
    for (std::size_t place = 0; place < counts.at.size(); ++place) {
        const std::uint32_t count = counts.at[place];
        if (count == 0) continue;
        if (std::exchange(looked, count) != count) {
            ink.alpha = 1 - std::pow(1 - (points.selected ? 0.9 : points.opacity), count);
            drawn.setLook(points.glyph, resting(ink, points.selected), false);
        }
        const QPointF cell(static_cast<double>(place % counts.width) + 0.5,
                           static_cast<double>(place / counts.width) + 0.5);
        drawn.draw(plot.topLeft() + cell / ratio, points.radius);
    }
}

/// `only`: the points to draw; null: all.
void ScenePainter::paintSingly(const Points& points, const Projection& projection, const std::vector<RowIndex>* only) {
    const std::size_t count = only ? only->size() : points.x.size();
    const bool dense = count > manyPoints;
    PointPainter drawn(painter_, projection.plot());
    Ink ink = points.ink;
    ink.alpha = points.selected ? 0.9 : dense ? points.opacity * 0.6 : points.opacity;
    QColor color = resting(ink, points.selected);
    drawn.setLook(points.glyph, color, points.hollow);
    const bool plain = points.size.empty();
    const double radius = dense && plain ? std::min(points.radius, 2.0) : points.radius;
    for (std::size_t k = 0; k < count; ++k) {
        const std::size_t i = only ? (*only)[k] : k;
        const double x = points.x[i];
        const double y = points.y[i];
        if (!std::isfinite(x) || !std::isfinite(y)) continue;
        if (!points.selected && (!points.shade.empty() || !points.inks.empty())) {
            Ink own = points.shade.empty() ? points.palette[points.inks[i]] : Ink::of(Token::Missing);
            if (!points.shade.empty() && std::isfinite(points.shade[i]) && scene_.ramp) {
                const double low = scene_.ramp->minimum;
                const double range = scene_.ramp->maximum - low;
                own = Ink::ramp(range > 0 ? (points.shade[i] - low) / range : 0.5);
            }
            own.alpha = ink.alpha;
            const QColor next = resting(own, false);
            if (next != color) drawn.setLook(points.glyph, next, points.hollow);
            color = next;
        }
        drawn.draw(projection.at(x, y, points.secondary), plain ? radius : radiusOf(points, i));
    }
}

void ScenePainter::paintCells() {
    for (const auto& placed : layout_.cells) {
        const Cell& cell = scene_.grid->cells[placed.cell];
        const QRectF box = placed.place;
        if (cell.fill) painter_.fillRect(box, palette_.color(*cell.fill));
        if (cell.barTo != cell.barFrom) {
            const double from = box.left() + 3 + (box.width() - 6) * std::min(cell.barFrom, cell.barTo);
            const double width = (box.width() - 6) * std::abs(cell.barTo - cell.barFrom);
            painter_.fillRect(QRectF(from, box.top() + 4, width, box.height() - 8), palette_.color(cell.barInk));
        }
        painter_.setPen(QPen(toColor(palette_.theme().line), 1));
        painter_.drawLine(box.bottomLeft(), box.bottomRight());
        if (cell.selected) {
            painter_.setPen(QPen(toColor(palette_.theme().selection), 2));
            painter_.setBrush(Qt::NoBrush);
            painter_.drawRect(box.adjusted(1, 1, -1, -1));
        }
        QColor words = toColor(placed.heading ? palette_.theme().mutedText : palette_.theme().text);
        if (cell.fill) words = contrasting(palette_.color(*cell.fill));
        painter_.setPen(words);
        painter_.setFont(drawingFont(12, cell.bold || placed.heading));
        const auto align = (cell.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        painter_.drawText(box.adjusted(8, 0, -8, 0), static_cast<int>(align) | Qt::TextSingleLine, placed.shown);
    }
}

}  // namespace kapok::chart
