#include "map/sheet_grid.h"

#include "geo/clip.h"
#include "map/backdrop.h"
#include "map/font.h"
#include "map/map_scale.h"
#include "map/palette.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::map {
namespace {

constexpr double mostSpaces = 6;  ///< between lines along the longer side
constexpr int vertices = 96;      ///< of a line
constexpr double fontPixels = 9.6;
constexpr double onEdge = 0.6;  ///< pixels
constexpr double hair = 1e-4;   ///< degrees

using Edge = GridLabel::Edge;

/// Seconds of arc that steps are made of.
constexpr double roundSeconds[] = {1,   2,    5,    10,   15,   30,    60,    120,   300,   600,
                                   900, 1200, 1800, 3600, 7200, 18000, 36000, 72000, 108000};

double degreeStep(const geo::Box& degrees) {
    const double narrowing = std::cos(degrees.centre().y * std::numbers::pi / 180);
    const double span = std::max(degrees.width() * narrowing, degrees.height());
    for (const double seconds : roundSeconds) {
        if (span * 3600 / seconds <= mostSpaces) return seconds / 3600;
    }
    return 30;
}

double metreStep(double span) {
    const double power = std::pow(10.0, std::floor(std::log10(span / mostSpaces)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (span / (factor * power) <= mostSpaces) return factor * power;
    }
    return 10 * power;
}

/// A line of constant x or y.
geo::Geometry gridLine(bool upright, double at, double from, double to) {
    std::vector<geo::Point> points;
    for (int i = 0; i <= vertices; ++i) {
        const double along = from + (to - from) * i / vertices;
        points.push_back(upright ? geo::Point{at, along} : geo::Point{along, at});
    }
    geo::Geometry line;
    line.add(geo::PartKind::Line, points);
    return line;
}

class GridMaker {
public:
    GridMaker(const Scene& scene, const Viewport& viewport) : viewport_(viewport) {
        const QRectF& area = viewport.area;
        box_ = {area.left(), area.top(), area.right(), area.bottom()};
        for (const auto& inset : scene.insets) insets_.push_back(viewport.toScreen(inset).normalized());
    }

    void add(const geo::Geometry& onMap, bool upright, const QString& text) {
        std::vector<QPointF> ends;
        for (const auto& part : onMap.parts) {
            std::vector<geo::Point> run;
            for (const auto point : onMap.points(part)) run.push_back(viewport_.toScreen(point));
            for (const auto& piece : geo::clipLine(run, box_)) {
                QPolygonF line;
                for (const auto point : piece) line.append({point.x, point.y});
                ends.push_back(line.first());
                ends.push_back(line.last());
                addLine(line);
            }
        }
        label(ends, upright, text);
    }

    MapGrid take() { return std::move(grid_); }

private:
    bool inInset(QPointF at) const {
        return std::any_of(insets_.begin(), insets_.end(), [at](const QRectF& box) { return box.contains(at); });
    }

    /// What lies in a frame of far-off parts has other coordinates: no line goes through.
    void addLine(const QPolygonF& line) {
        const QRectF bounds = line.boundingRect();
        const auto meets = [&](const QRectF& box) { return box.intersects(bounds.adjusted(-1, -1, 1, 1)); };
        if (std::none_of(insets_.begin(), insets_.end(), meets)) return grid_.lines.push_back(line);
        QPolygonF run;
        const auto end = [&] {
            if (run.size() > 1) grid_.lines.push_back(run);
            run.clear();
        };
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF segment(line[i - 1], line[i]);
            const int pieces = std::max(1, static_cast<int>(segment.length()));
            for (int k = 0; k <= pieces; ++k) {
                const QPointF at = segment.pointAt(static_cast<double>(k) / pieces);
                inInset(at) ? end() : run.append(at);
            }
        }
        end();
    }

    std::optional<Edge> edgeAt(QPointF at, bool upright) const {
        const bool first = upright ? std::abs(at.y() - box_.bottom) < onEdge : std::abs(at.x() - box_.left) < onEdge;
        const bool second = upright ? std::abs(at.y() - box_.top) < onEdge : std::abs(at.x() - box_.right) < onEdge;
        if (!first && !second) return {};
        if (upright) return first ? Edge::Top : Edge::Bottom;
        return first ? Edge::Left : Edge::Right;
    }

    void label(const std::vector<QPointF>& ends, bool upright, const QString& text) {
        if (text.isEmpty()) return;
        bool labelled = false;
        for (const bool usual : {true, false}) {
            for (const QPointF at : ends) {
                const auto edge = edgeAt(at, usual ? upright : !upright);
                if (edge) grid_.labels.push_back({at, *edge, text});
                labelled = labelled || edge;
            }
            if (labelled) return;
        }
        if (ends.empty()) return;
        const auto lowest = [&](QPointF a, QPointF b) { return upright ? a.y() > b.y() : a.x() < b.x(); };
        const QPointF at = *std::min_element(ends.begin(), ends.end(), lowest);
        grid_.labels.push_back({at, upright ? Edge::Bottom : Edge::Left, text, false});
    }

    const Viewport& viewport_;
    geo::Box box_;
    std::vector<QRectF> insets_;
    MapGrid grid_;
};

/// Is the map's projection one that was chosen for its coordinates?
bool hasMetres(const Scene& scene, const geo::Box& seen) {
    if (scene.projection.definition.empty()) return true;
    if (scene.askedProjection.empty() || geo::crsFacts(scene.projection.definition).metres != 1) return false;
    const auto metres = metresPerUnit(scene, seen);
    return metres && std::abs(*metres - 1) < 0.01;
}

MapGrid metreGrid(const Scene& scene, const Viewport& viewport, const QLocale& locale) {
    const geo::Box seen = viewport.visible();
    const double step = metreStep(std::max(seen.width(), seen.height()));
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step))));
    const QString unit = scene.projection.definition.empty() ? QString() : QStringLiteral(" m");
    const auto words = [&](double value) { return locale.toString(value, 'f', decimals) + unit; };
    GridMaker maker(scene, viewport);
    for (double i = std::ceil(seen.left / step); i * step <= seen.right; ++i)
        maker.add(gridLine(true, i * step, seen.bottom, seen.top), true, words(i * step));
    for (double i = std::ceil(seen.bottom / step); i * step <= seen.top; ++i)
        maker.add(gridLine(false, i * step, seen.left, seen.right), false, words(i * step));
    return maker.take();
}

}  // namespace

MapGrid gridOf(const Scene& scene, const Viewport& viewport, const QLocale& locale) {
    const geo::Box seen = viewport.visible();
    if (seen.empty()) return {};
    if (hasMetres(scene, seen)) return metreGrid(scene, viewport, locale);
    const geo::Box inside = degreesWithin(scene.projection, seen);
    const double step = degreeStep(inside);
    // Bent lines may reach a little farther than the points that were looked at.
    const bool whole = inside.width() >= 360;
    const geo::Box degrees{whole ? inside.left : inside.left - step, std::max(-90.0, inside.bottom - step),
                           whole ? inside.right : inside.right + step, std::min(90.0, inside.top + step)};
    const geo::Projector projector(geo::lonLatCrs, scene.projection);
    GridMaker maker(scene, viewport);
    std::size_t lost = 0;
    const auto add = [&](bool upright, double at, const QString& text) {
        const auto line = upright ? gridLine(true, at, degrees.bottom, degrees.top)
                                  : gridLine(false, at, degrees.left, degrees.right);
        maker.add(projector.project(line, lost), upright, text);
    };
    for (double i = std::ceil(degrees.left / step); i * step <= degrees.right; ++i)
        add(true, i * step, degreeText(i * step, true));
    for (double i = std::ceil(degrees.bottom / step); i * step <= degrees.top; ++i)
        add(false, i * step, std::abs(i * step) < 90 ? degreeText(i * step, false) : QString());
    if (whole) {
        // The two edges of the world, which need no name.
        const double middle = geo::Transformation(scene.projection.definition, geo::lonLatCrs).apply(geo::Point{}).x;
        for (const double side : {-180 + hair, 180 - hair}) add(true, middle + side, {});
    }
    return maker.take();
}

void paintGrid(QPainter& painter, const MapGrid& grid, const Theme& theme) {
    QColor stroke = color(theme.mutedText);
    stroke.setAlphaF(0.35F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(stroke, 0.5));
    for (const auto& line : grid.lines) painter.drawPolyline(line);
    const QFont font = drawingFont(fontPixels);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    std::vector<QRectF> taken;
    for (const auto& label : grid.labels) {
        const bool upright = label.onFrame && (label.edge == Edge::Left || label.edge == Edge::Right);
        const QSizeF size(metrics.horizontalAdvance(label.text) + 4, gridMargin - 2);
        QRectF place({0, 0}, upright ? size.transposed() : size);
        place.moveCenter(label.at);
        switch (label.edge) {
            case Edge::Left: place.moveRight(label.at.x() - 1); break;
            case Edge::Right: place.moveLeft(label.at.x() + 1); break;
            case Edge::Top: place.moveBottom(label.at.y() - 1); break;
            case Edge::Bottom: place.moveTop(label.at.y() + 1); break;
        }
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); }))
            continue;
        taken.push_back(place);
        painter.setPen(color(theme.mutedText));
        if (!upright) {
            painter.drawText(place, Qt::AlignCenter, label.text);
            continue;
        }
        painter.save();
        painter.translate(place.center());
        painter.rotate(-90);
        painter.drawText(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), Qt::AlignCenter, label.text);
        painter.restore();
    }
}

QString degreeText(double degrees, bool longitude) {
    if (longitude) degrees -= 360 * std::round(degrees / 360);
    const auto seconds = static_cast<long>(std::lround(std::abs(degrees) * 3600));
    QString text = QString::number(seconds / 3600) + QChar(u'°');
    if (seconds % 3600 != 0) text += QStringLiteral("%1′").arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    if (seconds % 60 != 0) text += QStringLiteral("%1″").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds == 0 || (longitude && seconds == 180 * 3600L)) return text;
    if (longitude) return text + QLatin1Char(degrees > 0 ? 'E' : 'W');
    return text + QLatin1Char(degrees > 0 ? 'N' : 'S');
}

}  // namespace kapok::map
